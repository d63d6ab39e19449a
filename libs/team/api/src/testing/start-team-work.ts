import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import { messageEntities } from '../messages';
import { TeamModule } from '../team.module';
import { teamWorkEntities, TeamWorkModule } from '../team-work.module';

/** The work of a team with the domains it looks at, on the real database. */
export function startTeamWork(): Promise<Running> {
  return startApp(
    [
      ...[AccessModule, ClientsModule, BridgeModule, PlanModule, ConversationsModule],
      ...[TeamModule, TeamWorkModule],
    ],
    [
      ...[...accessEntities, ...clientEntities, ...bridgeEntities],
      ...[...planEntities, ...conversationEntities, ...teamWorkEntities],
      ...messageEntities,
    ],
  );
}
