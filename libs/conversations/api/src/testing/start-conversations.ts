import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import { conversationEntities, ConversationsModule } from '../conversations.module';

/** Conversations with the domains a talk takes its outcome to, on the real database. */
export function startConversations(): Promise<Running> {
  return startApp(
    [AccessModule, ClientsModule, BridgeModule, PlanModule, ConversationsModule],
    [
      ...[...accessEntities, ...clientEntities, ...bridgeEntities],
      ...[...planEntities, ...conversationEntities],
    ],
  );
}
