import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { planEntities, PlanModule } from '../plan.module';

/** The plan with the domains it stands on, on the real database. */
export function startPlan(): Promise<Running> {
  return startApp(
    [AccessModule, ClientsModule, BridgeModule, PlanModule],
    [...accessEntities, ...clientEntities, ...bridgeEntities, ...planEntities],
  );
}
