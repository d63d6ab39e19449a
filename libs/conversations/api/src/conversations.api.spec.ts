import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { type Running, startApp } from '@ademruimte/api-testing';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { conversationEntities, ConversationsModule } from './conversations.module';
import { ConversationsGiven } from './testing';

describe('conversations', () => {
  let running: Running;
  let given: ConversationsGiven;

  beforeAll(async () => {
    running = await startApp(
      [AccessModule, ClientsModule, ConversationsModule],
      [...accessEntities, ...clientEntities, ...conversationEntities],
    );
    given = new ConversationsGiven(running.app);
  });
  afterAll(() => running.stop());

  it('are planned', async () => {
    const client = await given.aClient();
    const { id } = await given.anAppointment(client, { place: 'Bij Amina thuis' });
    const answer = await client.lead.get(`${client.path}/conversations`).expect(200);
    expect(answer.body.items).toMatchObject([{ id, place: 'Bij Amina thuis' }]);
    await client.lead
      .post(`${client.path}/conversations/${id}/move`, { startsAt: '2190-12-01T10:00:00Z' })
      .set('If-Match', '"1"')
      .expect(204);
    const after = await client.lead.get(`${client.path}/conversations`).expect(200);
  });
});
