import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import type { Test } from 'supertest';
import { ClientsGiven } from '../testing/clients.given';
import { startClients } from '../testing/start-clients';

const today = dayOf(new Date());
const tomorrow = addDays(today, 1);
/** The first rounds also open their connections, and are not yet a race. */
const ROUNDS = 8;
jest.setTimeout(60_000);

describe('a hand-over that two people decide about at the same moment', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startClients();
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  /** Two people of one household, whom their lead wants to hand over. */
  const aProposal = async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const { lead } = client;
    const partner = await given.aClient({ lead, callName: 'Bilal' });
    await lead.post(`${client.path}/household`, { name: 'Gezin' }).expect(201);
    const member = { name: 'Bilal', role: 'partner', clientId: partner.id };
    await lead.post(`${client.path}/household/members`, member).expect(201);
    const [next, another] = [
      await given.aPerson({ organisation }),
      await given.aPerson({ organisation }),
    ];
    const wanted = { toStaffId: next.id, onDay: tomorrow, summary: 'Eerst de huur.' };
    const answer = await lead.post(`${client.path}/handovers`, wanted).expect(201);
    const path = `${client.path}/handovers/${(answer.body as { id: string }).id}`;
    const act = (by: Person, verb: string, body = {}) =>
      by.post(`${path}/${verb}`, body).set('If-Match', '"1"');
    const colleague = await given.aPerson({ organisation, role: 'team_lead' });
    return { client, partner, teamLead, colleague, next, another, act };
  };
  type Proposal = Awaited<ReturnType<typeof aProposal>>;

  /** Who leads whom from tomorrow, as they will. */
  const leadsTomorrow = async ({ client, partner }: Proposal) =>
    asSuperuser<{ client: string; who: string }>(
      `SELECT client_id AS client, staff_member_id AS who FROM app.assignment
       WHERE client_id = ANY ($1::uuid[]) AND kind = 'lead_worker'
         AND from_day <= $2::date AND (until_day IS NULL OR until_day >= $2::date)`,
      [[client.id, partner.id], tomorrow],
    );

  const race = async (both: (proposal: Proposal) => Test[], statuses: number[]) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const proposal = await aProposal();
      const answers = await Promise.all(both(proposal).sort(() => (round % 2 ? -1 : 1)));
      for (const { status } of answers) expect(statuses).toContain(status);
      const leads = await leadsTomorrow(proposal);
      expect(leads).toHaveLength(2);
      expect(new Set(leads.map(({ who }) => who)).size).toBe(1);
    }
  };

  it('is agreed once: the second sees what the first decided', async () => {
    await race(
      ({ teamLead, colleague, act }) => [
        act(teamLead, 'agree'),
        act(colleague, 'decline', { words: 'Na de vakantie.' }),
      ],
      [204, 412],
    );
  });

  it('leaves one lead per household while a team lead appoints somebody else', async () => {
    await race(
      ({ client, teamLead, colleague, another, act }) => [
        act(teamLead, 'agree'),
        colleague.post(`${client.path}/assignments`, {
          ...{ staffMemberId: another.id, kind: 'lead_worker', fromDay: tomorrow },
        }),
      ],
      [201, 204, 412],
    );
  });

  it('leaves one lead per household while the other one is appointed to somebody else', async () => {
    await race(
      ({ partner, teamLead, colleague, another, act }) => [
        act(teamLead, 'agree'),
        colleague.post(`${partner.path}/assignments`, {
          ...{ staffMemberId: another.id, kind: 'lead_worker', fromDay: tomorrow },
        }),
      ],
      [201, 204, 412],
    );
  });

  it('is agreed or taken back, and never half of both', async () => {
    await race(
      ({ client, teamLead, act }) => [act(teamLead, 'agree'), act(client.lead, 'withdraw')],
      [204, 412],
    );
  });

  it('is agreed or closed with the file', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const proposal = await aProposal();
      const { client, teamLead, act } = proposal;
      const [trajectory] = (await given.details(client)).trajectories;
      const close = client.lead
        .post(`${client.path}/trajectories/${trajectory?.id}/close`, { outcome: 'moved_away' })
        .set('If-Match', '"1"');
      const [agreed] = await Promise.all([act(teamLead, 'agree'), close.expect(204)]);
      expect([204, 409]).toContain(agreed?.status);
      const leads = await leadsTomorrow(proposal);
      expect(leads).toHaveLength(2);
    }
  });
});
