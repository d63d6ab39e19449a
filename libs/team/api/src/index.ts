export { messageEntities, MessagesModule } from './messages';
export { TeamModule } from './team.module';
