import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { type Running, startApp } from '@ademruimte/api-testing';
import { clientEntities, ClientsModule } from './clients.module';
import { ClientsGiven } from './testing/clients.given';

describe('registering a client', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startApp([AccessModule, ClientsModule], [...accessEntities, ...clientEntities]);
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  it('makes the registrar the lead', async () => {
    const { client } = await given.aCaseload();
    expect(client.id).toHaveLength(36);
  });
});
