import { type Running } from '@ademruimte/api-testing';
import { RemindersGiven, startReminders } from './testing';

const TODAY = '2190-11-20';
const STARTS = '2190-11-25T13:00:00Z';

describe('reminders', () => {
  let running: Running;
  let given: RemindersGiven;

  beforeAll(async () => {
    running = await startReminders();
    given = new RemindersGiven(running.app);
  });
  beforeEach(() => running.clock.set(TODAY));
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const anAppointment = async () => {
    const client = await given.aClientReached();
    const visit = await given.anAppointment(client, { startsAt: STARTS });
    return { client, visit };
  };

  describe('are nobody else’s', () => {
    it('and a change of them is not there for a stranger', async () => {
      const { client, visit } = await anAppointment();
      const { id } = await given.one(client, visit);
      const stranger = await given.aPerson();
      for (const verb of ['withdraw', 'done-by-hand', 'again']) {
        await stranger
          .post(`${client.path}/reminders/${id}/${verb}`)
          .set('If-Match', '"1"')
          .expect(404);
      }
      await stranger.get(`${client.path}/reminders`).expect(404);
      const { client: other } = await anAppointment();
      await other.lead
        .post(`${other.path}/reminders/${id}/withdraw`)
        .set('If-Match', '"1"')
        .expect(404);
    });

    it('are read by a team lead, who changes nothing', async () => {
      const { organisation, teamLead, caseworker } = await given.aTeamOfThree();
      const client = await given.aClientReached({}, { lead: caseworker });
      const visit = await given.anAppointment(client, { startsAt: STARTS });
      expect((await given.all(client, teamLead)).mayEdit).toBe(false);
      const { id } = await given.one(client, visit);
      await teamLead
        .post(`${client.path}/reminders/${id}/withdraw`)
        .set('If-Match', '"1"')
        .expect(403);
      running.clock.set('2190-11-23');
      const list = async (person: typeof teamLead, scope: string) =>
        ((await person.get(`/reminders?scope=${scope}`).expect(200)).body as { items: object[] })
          .items;
      expect(await list(teamLead, 'team')).toMatchObject([{ id, callName: 'Amina' }]);
      expect(await list(caseworker, 'mine')).toMatchObject([{ id, clientId: client.id }]);
      expect(await list(caseworker, 'team')).toEqual([]);
      expect(await list(await given.aPerson({ organisation }), 'mine')).toEqual([]);
    });
  });
});

describe('a server that sends nothing', () => {
  it('leaves reminders to the worker, and says so', async () => {
    const running = await startReminders({ channels: { sms: false, email: false } });
    try {
      const given = new RemindersGiven(running.app);
      const client = await given.aClientReached();
      const visit = await given.anAppointment(client);
      expect(await given.one(client, visit)).toMatchObject({
        ...{ channel: 'by_hand', problem: 'channel_not_set_up' },
      });
      expect((await given.all(client)).channels).toEqual({ sms: false, email: false });
    } finally {
      await running.stop();
    }
  });
});
