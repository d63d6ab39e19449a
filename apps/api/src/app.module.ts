import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule, accessEntities } from '@ademruimte/access-api';
import {
  type Clock,
  type Config,
  configFromEnvironment,
  draftEntities,
  DraftsModule,
  PlatformModule,
} from '@ademruimte/api-platform';
import { AuditModule } from '@ademruimte/audit-api';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { FileModule } from '@ademruimte/file-api';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import { reminderEntities, RemindersModule } from '@ademruimte/reminders-api';
import {
  bottleneckEntities,
  BottlenecksModule,
  digestEntities,
  FiguresModule,
  messageEntities,
  MessagesModule,
  MorningDigestModule,
  TeamModule,
  teamWorkEntities,
  TeamWorkModule,
} from '@ademruimte/team-api';

/** Every table the API works with. */
export const entities = [
  ...accessEntities,
  ...clientEntities,
  ...bridgeEntities,
  ...planEntities,
  ...conversationEntities,
  ...reminderEntities,
  ...bottleneckEntities,
  ...messageEntities,
  ...teamWorkEntities,
  ...digestEntities,
  ...draftEntities,
];

/** The domains the API is composed of; access comes first, so that its guard runs first. */
export const domains = [
  AccessModule,
  ClientsModule,
  BridgeModule,
  PlanModule,
  ConversationsModule,
  RemindersModule,
  FileModule,
  TeamModule,
  TeamWorkModule,
  BottlenecksModule,
  MessagesModule,
  MorningDigestModule,
  FiguresModule,
  AuditModule,
  DraftsModule,
];

/** The whole API. */
@Module({})
export class AppModule {
  /** The API with the settings of its process; only the demo brings a clock of its own. */
  static with(config: () => Config = configFromEnvironment, clock?: new () => Clock) {
    const platform = PlatformModule.for(config, entities, clock);
    return { module: AppModule, imports: [platform, ...domains] } satisfies DynamicModule;
  }
}
