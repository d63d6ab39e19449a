import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { Organisation, Person } from '@ademruimte/access-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { v7 as uuidv7 } from 'uuid';
import { startTeamWork } from '../testing/start-team-work';
import type { ReassignmentResponse } from './reassignment.dto';

jest.setTimeout(60_000);

const TODAY = '2026-11-25';

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startTeamWork();
  given = new ConversationsGiven(running.app);
});
beforeEach(() => running.clock.set(TODAY));
afterAll(() => running.stop());

interface Team {
  readonly organisation: Organisation;
  readonly giver: Person;
  readonly taker: Person;
  readonly teamLead: Person;
  readonly clients: readonly GivenClient[];
}

async function aTeam(): Promise<Team> {
  const organisation = await given.anOrganisation();
  const giver = await given.aPerson({ organisation });
  const taker = await given.aPerson({ organisation });
  const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
  const clients = [
    await given.aClient({ lead: giver, callName: 'Amina' }),
    await given.aClient({ lead: giver, callName: 'Bram' }),
  ];
  return { organisation, giver, taker, teamLead, clients };
}

const toTaker = ({ taker, clients }: Team, more: object = {}) => ({
  ...{ toStaffId: taker.id, kind: 'lead_worker', fromDay: TODAY },
  clients: clients.map(({ id: clientId }) => ({ clientId })),
  ...more,
});

async function became(person: Person, body: object): Promise<ReassignmentResponse> {
  const { headers } = await person.post('/reassignments', body).expect(201);
  const path = String(headers['location']).replace('/api/v1', '');
  return (await person.get(path).expect(200)).body as ReassignmentResponse;
}

async function leads(client: GivenClient): Promise<string[]> {
  const rows = await asSuperuser<{ id: string }>(
    `SELECT staff_member_id AS id FROM app.assignment WHERE client_id = $1 AND kind = 'lead_worker'
       AND from_day <= $2 AND (until_day IS NULL OR until_day >= $2)`,
    [client.id, TODAY],
  );
  return rows.map(({ id }) => id);
}

describe('letting clients go to a colleague', () => {
  it('hands every one over, with words that are made or that the lead changed', async () => {
    const team = await aTeam();
    const [amina, bram] = team.clients;
    const clients = [
      { clientId: amina?.id, summary: 'Amina belt graag op dinsdag.' },
      { clientId: bram?.id },
    ];
    const answer = await became(team.teamLead, toTaker(team, { clients }));
    expect(answer).toMatchObject({
      ...{ toName: team.taker.name, kind: 'lead_worker', skipped: [] },
      done: [{ callName: 'Amina' }, { callName: 'Bram' }],
    });
    for (const client of team.clients) expect(await leads(client)).toEqual([team.taker.id]);
    const handed = await asSuperuser<{ summary: string; state: string }>(
      `SELECT summary, state FROM app.handover WHERE to_staff_id = $1 ORDER BY summary`,
      [team.taker.id],
    );
    expect(handed.map(({ state }) => state)).toEqual(['agreed', 'agreed']);
    expect(handed.map(({ summary }) => summary)).toContain('Amina belt graag op dinsdag.');
    expect(handed.every(({ summary }) => summary.length > 10)).toBe(true);
    await team.taker.get(`${amina?.path ?? ''}/plan`).expect(200);
  });

  it('lets somebody stand in while a colleague is away, who keeps the clients', async () => {
    const team = await aTeam();
    const away = { kind: 'stand_in', untilDay: '2026-12-09' };
    expect((await became(team.teamLead, toTaker(team, away))).done).toHaveLength(2);
    for (const client of team.clients) {
      expect(await leads(client)).toEqual([team.giver.id]);
      await team.taker.get(`${client.path}/plan`).expect(200);
    }
    running.clock.set('2026-12-10');
    for (const client of team.clients) await team.taker.get(`${client.path}/plan`).expect(404);
  });

  it('tells who stands in what to know, in sight from the day they begin', async () => {
    const team = await aTeam();
    const [amina, bram] = team.clients;
    const clients = [
      { clientId: amina?.id, summary: 'Amina belt graag op dinsdag.' },
      { clientId: bram?.id },
    ];
    const away = { kind: 'stand_in', fromDay: '2026-11-27', untilDay: '2026-12-09', clients };
    await became(team.teamLead, toTaker(team, away));
    const told = await asSuperuser<{ text: string; from: string; kind: string }>(
      `SELECT text, from_staff AS "from", kind FROM app.work_message WHERE to_staff = $1
       ORDER BY client_id`,
      [team.taker.id],
    );
    // Of whom nothing was written the file says enough: ten of these would hide the day itself.
    expect(told).toEqual([
      { kind: 'follow_up', from: team.teamLead.id, text: 'Amina belt graag op dinsdag.' },
    ]);
  });

  it('names no clients any more to a lead who went to another team', async () => {
    const team = await aTeam();
    const { headers } = await team.teamLead.post('/reassignments', toTaker(team)).expect(201);
    const path = String(headers['location']).replace('/api/v1', '');
    await team.teamLead.get(path).expect(200);
    const elsewhere = await given.aTeam(team.organisation);
    const [, bram] = team.clients;
    await asSuperuser('UPDATE app.client SET team_id = $1 WHERE id = $2', [elsewhere, bram?.id]);
    const { done } = (await team.teamLead.get(path).expect(200)).body as ReassignmentResponse;
    expect(done.map(({ callName }) => callName)).toEqual(['Amina']);
    await asSuperuser('UPDATE app.membership SET team_id = $1 WHERE staff_member_id = $2', [
      ...[await given.aTeam(team.organisation), team.teamLead.id],
    ]);
    await team.teamLead.get(path).expect(404);
  });

  it('takes the weight of the work along, for good or for a while', async () => {
    const team = await aTeam();
    const [amina, bram] = team.clients;
    for (const client of [amina, bram]) {
      if (!client) throw new Error('Nobody came.');
      const [assignment] = (await given.details(client)).assignments;
      await team.teamLead
        .put(`${client.path}/assignments/${assignment?.id}/workload-weight`, { workloadWeight: 2 })
        .set('If-Match', '"1"')
        .expect(204);
    }
    const only = (client: GivenClient | undefined) => ({ clients: [{ clientId: client?.id }] });
    await became(team.teamLead, toTaker(team, only(amina)));
    const away = { kind: 'stand_in', untilDay: '2026-12-09', ...only(bram) };
    await became(team.teamLead, toTaker(team, away));
    const weights = await asSuperuser<{ kind: string; weight: number }>(
      `SELECT kind, workload_weight::float AS weight FROM app.assignment
       WHERE staff_member_id = $1 ORDER BY kind`,
      [team.taker.id],
    );
    expect(weights).toEqual([
      { kind: 'lead_worker', weight: 2 },
      { kind: 'stand_in', weight: 2 },
    ]);
  });

  it('says who stayed and why, and moves the others', async () => {
    const team = await aTeam();
    const { giver, taker, teamLead } = team;
    const [amina, bram] = team.clients;
    const theirs = await given.aClient({ lead: taker, callName: 'Chris' });
    const closed = await given.aClient({ lead: giver, callName: 'Dirk' });
    const [trajectory] = (await given.details(closed)).trajectories;
    await giver
      .post(`${closed.path}/trajectories/${trajectory?.id}/close`, { outcome: 'moved_away' })
      .set('If-Match', '"1"')
      .expect(204);
    // A colleague of the giver proposed to hand Bram over already.
    const under = { toStaffId: taker.id, onDay: '2026-12-01', summary: 'Bram gaat over.' };
    await giver.post(`${bram?.path ?? ''}/handovers`, under).expect(201);
    const clients = [amina, bram, theirs, closed].map((client) => ({ clientId: client?.id }));
    const { done, skipped } = await became(teamLead, toTaker(team, { clients }));
    expect(done.map(({ callName }) => callName)).toEqual(['Amina']);
    expect(skipped.map(({ callName, why }) => [callName, why])).toEqual([
      ['Bram', 'handover_under_way'],
      ['Chris', 'already_theirs'],
      ['Dirk', 'support_ended'],
    ]);
    expect(bram && (await leads(bram))).toEqual([giver.id]);
  });

  it('leaves whoever is in another team than the colleague', async () => {
    const team = await aTeam();
    const teamId = await given.aTeam(team.organisation);
    const elsewhere = await given.aPerson({ organisation: team.organisation, teamId });
    const body = { ...toTaker(team), toStaffId: elsewhere.id };
    const { done, skipped } = await became(team.teamLead, body);
    expect(done).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual(['not_in_team', 'not_in_team']);
    for (const client of team.clients) expect(await leads(client)).toEqual([team.giver.id]);
  });

  it('takes a household along whole, or leaves it whole when somebody else decides there', async () => {
    const team = await aTeam();
    const [amina, bram] = team.clients;
    const path = `${amina?.path ?? ''}/household`;
    await team.giver.post(path, { name: 'Thuis', role: 'parent' }).expect(201);
    const member = { clientId: bram?.id, name: 'Bram', role: 'partner' };
    await team.giver.post(`${path}/members`, member).expect(201);
    const { done, skipped } = await became(team.teamLead, toTaker(team));
    expect([done.length, skipped]).toEqual([2, []]);
    for (const client of team.clients) expect(await leads(client)).toEqual([team.taker.id]);
  });

  it('ends the waiting of who is helped now', async () => {
    const team = await aTeam();
    const [amina] = team.clients;
    await team.teamLead.post(`${amina?.path ?? ''}/waiting-turns`, {}).expect(201);
    await became(team.teamLead, toTaker(team));
    const turns = await asSuperuser('SELECT why_ended FROM app.waiting_turn WHERE client_id = $1', [
      amina?.id,
    ]);
    expect(turns).toEqual([{ why_ended: 'assigned' }]);
  });

  it('happens once for one Idempotency-Key', async () => {
    const team = await aTeam();
    const key = uuidv7();
    const send = () =>
      team.teamLead.post('/reassignments', toTaker(team)).set('Idempotency-Key', key).expect(201);
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    const made = await asSuperuser('SELECT 1 FROM app.reassignment WHERE to_staff_id = $1', [
      team.taker.id,
    ]);
    expect(made).toHaveLength(1);
  });

  it('saves nothing at all when one of them is not the lead’s to decide about', async () => {
    const team = await aTeam();
    const stranger = await given.aClient();
    const clients = [...team.clients, stranger].map(({ id: clientId }) => ({ clientId }));
    const answer = await team.teamLead.post('/reassignments', toTaker(team, { clients }));
    expect([answer.status, answer.body.errors]).toEqual([
      400,
      [{ field: 'clients.2.clientId', code: 'unknown-record' }],
    ]);
    for (const client of team.clients) expect(await leads(client)).toEqual([team.giver.id]);
  });

  it.each([
    ['somebody who leads', { untilDay: '2026-12-09' }, 'untilDay'],
    ['standing in without an end', { kind: 'stand_in' }, 'untilDay'],
    ['an end before the start', { kind: 'stand_in', untilDay: '2026-11-01' }, 'untilDay'],
    ['a day that is over', { fromDay: '2026-11-24' }, 'fromDay'],
    ['nobody', { clients: [] }, 'clients'],
    ['somebody who does not work here', { toStaffId: uuidv7() }, 'toStaffId'],
    ['another part', { kind: 'co_worker' }, 'kind'],
  ])('refuses %s', async (_, more, field) => {
    const team = await aTeam();
    const { body } = await team.teamLead.post('/reassignments', toTaker(team, more)).expect(400);
    expect((body as { errors: { field: string }[] }).errors[0]?.field).toBe(field);
  });

  it('is for who leads a team, and its answer for who decided', async () => {
    const team = await aTeam();
    await team.giver.post('/reassignments', toTaker(team)).expect(403);
    const { id } = await became(team.teamLead, toTaker(team));
    const { organisation } = team;
    const second = await given.aPerson({ organisation, role: 'team_lead' });
    await second.get(`/reassignments/${id}`).expect(404);
    const stranger = await given.aPerson({ role: 'team_lead' });
    await stranger.get(`/reassignments/${id}`).expect(404);
  });
});
