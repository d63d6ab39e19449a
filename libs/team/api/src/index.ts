export { messageEntities, MessagesModule } from './messages';
export { bottleneckEntities, BottlenecksModule } from './bottleneck';
export { TeamModule } from './team.module';
export { teamWorkEntities, TeamWorkModule } from './team-work.module';
