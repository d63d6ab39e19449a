import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import type { Response, Test } from 'supertest';
import { ClientsGiven, type GivenClient } from '../testing/clients.given';
import { startClients } from '../testing/start-clients';

const today = dayOf(new Date());
const tomorrow = addDays(today, 1);
/** The first rounds also open their connections, and are not yet a race. */
const ROUNDS = 8;
// Each round makes a home of its own, and a busy machine takes its time.
jest.setTimeout(30_000);

describe('a household that two people decide about at the same moment', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  const join = (client: GivenClient, other: GivenClient) =>
    client.lead.post(`${client.path}/household/members`, {
      ...{ name: other.callName, role: 'partner', clientId: other.id },
    });
  const appoint = (by: Person, client: GivenClient, next: Person) =>
    by.post(`${client.path}/assignments`, {
      ...{ staffMemberId: next.id, kind: 'lead_worker', fromDay: tomorrow },
    });
  const close = async (client: GivenClient) => {
    const [trajectory] = (await given.details(client)).trajectories;
    await client.lead
      .post(`${client.path}/trajectories/${trajectory?.id}/close`, { outcome: 'moved_away' })
      .set('If-Match', '"1"')
      .expect(204);
  };
  const comeBack = (client: GivenClient) =>
    client.lead.post(`${client.path}/trajectories`, { reason: 'Weer', noticeGivenOn: today });

  /** A client in a household, another client of the same lead, and whom the team lead wants. */
  const aHome = async () => {
    const { organisation, caseworker, teamLead, client } = await given.aTeamWithAClient();
    await caseworker.post(`${client.path}/household`, { name: 'Gezin' }).expect(201);
    const partner = await given.aClient({ lead: caseworker, callName: 'Bilal' });
    const [next, another] = [
      await given.aPerson({ organisation }),
      await given.aPerson({ organisation }),
    ];
    return { client, partner, teamLead, next, another };
  };
  type Home = Awaited<ReturnType<typeof aHome>>;

  /** Who will lead those of a household whose support goes on, each as often as it is so. */
  const leadsOf = async ({ client }: Home) => {
    const rows = await asSuperuser<{ who: string }>(
      `SELECT DISTINCT a.staff_member_id AS who FROM app.household_member m
       JOIN app.household_member own ON own.household_id = m.household_id AND own.client_id = $1
       JOIN app.client c ON c.id = m.client_id AND c.status <> 'closed'
       JOIN app.assignment a ON a.client_id = m.client_id AND a.kind = 'lead_worker'
         AND (a.until_day IS NULL OR a.until_day > $2)`,
      [client.id, today],
    );
    return rows.map(({ who }) => who);
  };

  const outcome = ({ status, body }: Response) =>
    status === 409 ? (body as { type: string }).type : status;
  /** Plays a race in many homes; whoever is late, there is one lead, and a clear answer. */
  const race = async (prepare: (home: Home) => Promise<unknown>, both: (home: Home) => Test[]) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const home = await aHome();
      await prepare(home);
      const answers = await Promise.all(both(home).sort(() => (round % 2 ? -1 : 1)));
      for (const one of answers.map(outcome)) {
        expect([201, '/problems/lead-worker-exists']).toContain(one);
      }
      expect(await leadsOf(home)).toHaveLength(1);
    }
  };

  it('has one lead worker after somebody joins while it gets a new lead', async () => {
    await race(
      () => Promise.resolve(),
      (home) => [join(home.client, home.partner), appoint(home.teamLead, home.client, home.next)],
    );
  });

  it('has one lead worker after somebody joins who gets a new lead', async () => {
    await race(
      () => Promise.resolve(),
      (home) => [join(home.client, home.partner), appoint(home.teamLead, home.partner, home.next)],
    );
  });

  it('has one lead worker after two of its members get a new lead', async () => {
    await race(
      ({ client, partner }) => join(client, partner).expect(201),
      ({ client, partner, teamLead, next, another }) => [
        appoint(teamLead, client, next),
        appoint(teamLead, partner, another),
      ],
    );
  });

  it('has one lead worker after somebody comes back while it gets a new lead', async () => {
    await race(
      async ({ client, partner }) => {
        await join(client, partner).expect(201);
        await close(partner);
      },
      (home) => [comeBack(home.partner), appoint(home.teamLead, home.client, home.next)],
    );
  });

  it('takes nobody back whose former lead would be the second, until that work ends', async () => {
    const { client, partner, teamLead, next } = await aHome();
    await join(client, partner).expect(201);
    await close(partner);
    await appoint(teamLead, client, next).expect(201);
    const refused = await comeBack(partner).expect(409);
    expect(refused.body.type).toBe('/problems/lead-worker-exists');
    const [former] = (await given.details(partner)).assignments;
    await teamLead
      .post(`${partner.path}/assignments/${former?.id}/end`, { untilDay: today })
      .set('If-Match', '"1"')
      .expect(204);
    await comeBack(partner).expect(201);
    await appoint(teamLead, partner, next).expect(201);
  });
});
