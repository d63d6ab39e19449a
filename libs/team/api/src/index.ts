export { messageEntities, MessagesModule } from './messages';
export { TeamModule } from './team.module';
export { teamWorkEntities, TeamWorkModule } from './team-work.module';
