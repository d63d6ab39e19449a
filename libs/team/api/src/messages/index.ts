export { messageEntities, MessagesModule } from './messages.module';
export { sqlWaitingMessages } from './messages.queries';
