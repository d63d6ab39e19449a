import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { type Running, startApp } from '@ademruimte/api-testing';
import { clientEntities, ClientsModule } from '../clients.module';

/** Clients with the access they stand on, on the real database. */
export function startClients(): Promise<Running> {
  return startApp([AccessModule, ClientsModule], [...accessEntities, ...clientEntities]);
}
