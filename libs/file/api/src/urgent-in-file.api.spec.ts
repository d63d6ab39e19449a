import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { ClientsGiven, type GivenClient } from '@ademruimte/clients-api/testing';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import type { FileResponse } from './file.dto';
import { FileModule } from './file.module';

const TODAY = '2026-11-25';

describe('a file with something urgent', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startApp(
      [AccessModule, ClientsModule, BridgeModule, PlanModule, ConversationsModule, FileModule],
      [
        ...accessEntities,
        ...clientEntities,
        ...bridgeEntities,
        ...planEntities,
        ...conversationEntities,
      ],
    );
    given = new ClientsGiven(running.app);
  });
  beforeEach(() => running.clock.set(TODAY));
  afterAll(() => running.stop());

  const open = async (client: GivenClient) =>
    (await client.lead.get(`${client.path}/file`).expect(200)).body as FileResponse;

  it('begins with what cannot wait, until somebody took care of it', async () => {
    const client = await given.aClient({ lead: await given.aPerson({ name: 'Sanne Vermeer' }) });
    const urgent = async (body: object) =>
      (await client.lead.post(`${client.path}/urgent-needs`, body).expect(201)).body.id as string;
    const acts = { actsOwner: 'worker' };
    const eviction = await urgent({ kind: 'eviction', ...acts, text: 'Brief van de corporatie' });
    await urgent({ kind: 'cut_off', about: 'water', ...acts, endDate: '2026-11-26' });
    const { body: all } = await client.lead.get(`${client.path}/urgent-needs`).expect(200);
    const file = await open(client);
    expect(file.urgentNeeds).toEqual(all);
    expect(file.urgentNeeds).toMatchObject([
      { about: 'water', untilDay: '2026-11-26', actsName: 'Sanne Vermeer' },
      { kind: 'eviction', untilDay: '2026-11-30' },
    ]);
    const handle = `${client.path}/urgent-needs/${eviction}/handle`;
    const outcome = 'De corporatie wacht tot 1 maart.';
    await client.lead.post(handle, { outcome }).set('If-Match', '"1"').expect(204);
    const after = await open(client);
    expect(after.urgentNeeds.map(({ about }) => about)).toEqual(['water']);
    const line = { at: `${TODAY}T11:00:00.000Z`, by: 'Sanne Vermeer' };
    expect(after.timeline).toEqual(
      expect.arrayContaining([
        { ...line, kind: 'urgent_recorded', text: 'water' },
        { ...line, kind: 'urgent_recorded', text: 'eviction' },
        { ...line, kind: 'urgent_handled', text: `eviction\n${outcome}` },
      ]),
    );
    expect(after.timeline.filter(({ kind }) => kind === 'urgent_handled')).toHaveLength(1);
  });
});
