export { messageEntities, MessagesModule } from './messages';
export { bottleneckEntities, BottlenecksModule } from './bottleneck';
export { FiguresModule } from './figures/figures.module';
export { TeamModule } from './team.module';
export { teamWorkEntities, TeamWorkModule } from './team-work.module';
