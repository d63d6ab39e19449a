export { messageEntities, MessagesModule } from './messages.module';
