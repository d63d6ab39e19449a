import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { type Running, startApp, type TestSettings } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import { reminderEntities, RemindersModule } from '../reminders.module';

/** Reminders with the domains they follow, on the real database. */
export function startReminders(settings?: TestSettings): Promise<Running> {
  return startApp(
    [AccessModule, ClientsModule, BridgeModule, PlanModule, ConversationsModule, RemindersModule],
    [
      ...[...accessEntities, ...clientEntities, ...bridgeEntities],
      ...[...planEntities, ...conversationEntities, ...reminderEntities],
    ],
    settings,
  );
}
