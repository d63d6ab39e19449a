import { asSuperuser, countStatements, type Running } from '@ademruimte/api-testing';
import type { Person } from '@ademruimte/access-api/testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { addDays, stagnationCauses } from '@ademruimte/contracts';
import { startTeamWork } from '../testing/start-team-work';
import type { TeamWorkResponse } from './team-work.dto';

const BEGAN = '2026-09-01';
const TODAY = '2026-11-25';

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startTeamWork();
  given = new ConversationsGiven(running.app);
});
afterAll(() => running.stop());

async function work(person: Person, query = ''): Promise<TeamWorkResponse> {
  return (await person.get(`/team-work${query}`).expect(200)).body as TeamWorkResponse;
}

/** A client nobody spoke since September, on a day in November. */
async function aQuietClient() {
  running.clock.set(BEGAN);
  const { organisation, caseworker, client } = await given.aCaseload();
  const teamLead = await given.aPerson({ organisation, role: 'team_lead', name: 'Ilse Jansen' });
  running.clock.set(TODAY);
  return { organisation, caseworker, client, teamLead };
}

const note = (person: Person, client: GivenClient, body: object) =>
  person.post(`${client.path}/stagnation-causes`, body);

describe('who is stuck', () => {
  it('names the client, how, since when, who leads, and what may help', async () => {
    const { client, caseworker, organisation, teamLead } = await aQuietClient();
    const { stuck, resting, totals, teams } = await work(teamLead);
    expect(teams).toEqual([{ id: organisation.teamId, name: 'Team Noord' }]);
    expect(stuck).toEqual([
      {
        ...{ clientId: client.id, callName: 'Amina', teamId: organisation.teamId },
        ...{ leadWorkerId: caseworker.id, leadWorkerName: caseworker.name },
        ...{ kinds: ['quiet'], since: BEGAN, days: 85 },
        ...{ cause: null, hiddenUntil: null, moves: ['ask_question', 'prepare_talk'] },
      },
    ]);
    expect(resting).toEqual([]);
    expect(totals.stuck).toBe(1);
  });

  it('is nobody once somebody talked, or while support rests', async () => {
    const { client, caseworker, teamLead } = await aQuietClient();
    await given.aConversationHeld(client, { startsAt: '2026-11-20T09:00:00Z' });
    expect((await work(teamLead)).stuck).toEqual([]);
    running.clock.set(addDays('2026-11-20', 42));
    expect((await work(teamLead)).stuck).toHaveLength(1);
    const [trajectory] = (await given.details(client)).trajectories;
    const say = (verb: string, version: number) =>
      caseworker
        .post(`${client.path}/trajectories/${trajectory?.id}/${verb}`)
        .set('If-Match', `"${String(version)}"`)
        .expect(204);
    await say('pause', 1);
    expect((await work(teamLead)).stuck).toEqual([]);
    running.clock.set('2027-03-01');
    await say('resume', 2);
    // The rest itself was no silence.
    expect((await work(teamLead)).stuck).toEqual([]);
  });

  it('counts from the day it was here, not from the day it was in Greenwich', async () => {
    const { client, teamLead } = await aQuietClient();
    await given.aConversationHeld(client, { startsAt: '2026-10-13T22:30:00Z' });
    running.clock.set(addDays('2026-10-14', 41));
    expect((await work(teamLead)).totals.stuck).toBe(0);
    running.clock.set(addDays('2026-10-14', 42));
    expect(await work(teamLead)).toMatchObject({
      ...{ totals: { stuck: 1 }, stuck: [{ since: '2026-10-14', days: 42 }] },
    });
  });

  it('names who has a step planned again three times, and nothing changing on the bridge', async () => {
    const { client, caseworker, teamLead } = await aQuietClient();
    await given.aConversationHeld(client, { startsAt: '2026-11-24T09:00:00Z' });
    const goal = await given.aGoal(client);
    const step = await given.aStep(client, goal, { dueOn: TODAY });
    for (const [index, dueOn] of ['2026-11-26', '2026-11-27', '2026-11-28'].entries()) {
      await caseworker
        .post(`${step.path}/replan`, { dueOn })
        .set('If-Match', `"${String(index + 1)}"`)
        .expect(204);
    }
    await given.aFinalAssessment(client, { housing: 2, work: 3 }, { heldOn: '2026-09-02' });
    const later = { kind: 'progress', heldOn: '2026-11-10' } as const;
    await given.aFinalAssessment(client, { housing: 2, work: 4 }, later);
    expect((await work(teamLead)).stuck).toMatchObject([
      { kinds: ['replanned', 'no_change'], since: '2026-11-10' },
    ]);
  });

  it.each(stagnationCauses)('shows a cause that is %s, to worker and lead alike', async (cause) => {
    const { client, caseworker, teamLead } = await aQuietClient();
    await note(caseworker, client, { cause, words: 'Wacht op de gemeente' }).expect(201);
    const { stuck } = await work(teamLead);
    expect(stuck).toMatchObject([
      { cause: { cause, words: 'Wacht op de gemeente', notedByName: caseworker.name } },
    ]);
    expect(stuck[0]?.moves).toContain('prepare_talk');
    expect((await work(caseworker)).stuck).toEqual(stuck);
  });

  it('lets who waits for somebody else rest until a day, and shows them on that day', async () => {
    const { client, teamLead } = await aQuietClient();
    const wanted = { cause: 'waiting_third_party', hiddenUntil: '2026-12-01' };
    await note(teamLead, client, wanted).expect(201);
    const page = await work(teamLead);
    expect(page.stuck).toEqual([]);
    expect(page.resting).toMatchObject([{ clientId: client.id, hiddenUntil: '2026-12-01' }]);
    expect(page.totals).toMatchObject({ stuck: 0, resting: 1 });
    running.clock.set('2026-12-01');
    expect((await work(teamLead)).stuck).toMatchObject([{ hiddenUntil: null }]);
  });

  it('follows the days of the team', async () => {
    const { organisation, teamLead } = await aQuietClient();
    const path = `/teams/${organisation.teamId}/work-settings`;
    const { version, teamId, name, ...settings } = (await teamLead.get(path).expect(200)).body;
    expect({ teamId, name, days: settings.stagnationDays }).toMatchObject({ days: 42 });
    await teamLead
      .put(path, { ...settings, stagnationDays: 90 })
      .set('If-Match', `"${String(version)}"`)
      .expect(204);
    expect((await work(teamLead)).stuck).toEqual([]);
  });

  it('keeps nothing about the client: only what somebody wrote is in the database', async () => {
    const { client, teamLead } = await aQuietClient();
    const before = await asSuperuser('SELECT to_jsonb(c) FROM app.client c WHERE id = $1', [
      client.id,
    ]);
    await work(teamLead);
    const after = await asSuperuser('SELECT to_jsonb(c) FROM app.client c WHERE id = $1', [
      client.id,
    ]);
    expect(after).toEqual(before);
    const columns = await asSuperuser<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'app' AND column_name ~ 'stagnat|stuck|overdue|days_since|score'`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['team.stagnation_days']);
  });
});

describe('whose plate is full', () => {
  it('says where each worker lies beside the band, by name and never by weight', async () => {
    const { organisation, client, caseworker, teamLead } = await aQuietClient();
    const names = ['Zoë', 'Anna'].map((name) => given.aPerson({ organisation, name }));
    const [zoe] = [await names[0], await names[1]];
    if (!zoe) throw new Error('Nobody came.');
    for (let i = 0; i < 3; i += 1) await given.aClient({ lead: zoe });
    const path = `/teams/${organisation.teamId}/work-settings`;
    const settings = {
      ...{ stagnationDays: 42, bandLow: 1, bandHigh: 2, bandReason: 'Rust', reviewMonths: 3 },
      ...{ caseloadReviewWeeks: 2, figuresThreshold: 10, approvalWanted: false },
    };
    await teamLead.put(path, settings).set('If-Match', '"1"').expect(204);
    const { assignments } = await given.details(client);
    const weigh = (person: Person, workloadWeight: number) =>
      person
        .put(`${client.path}/assignments/${assignments[0]?.id}/workload-weight`, { workloadWeight })
        .set('If-Match', '"1"');
    await weigh(caseworker, 2).expect(403);
    await weigh(teamLead, 0.3).expect(400);
    await weigh(teamLead, 1.5).expect(204);
    const { load } = await work(teamLead);
    expect(load.map(({ name, weight, position }) => [name, weight, position])).toEqual([
      ['Anna', 0, 'below'],
      [caseworker.name, 1.5, 'within'],
      ['Zoë', 3, 'above'],
    ]);
    expect((await work(caseworker)).load.map(({ name }) => name)).toEqual([caseworker.name]);
  });

  it('shows that somebody is away or will be, and never why', async () => {
    const { caseworker, teamLead } = await aQuietClient();
    const days = { fromDay: '2026-12-01', untilDay: '2026-12-14' };
    const made = await caseworker.post('/absences', days).expect(201);
    const away = { ...days, id: (made.body as { id: string }).id, version: 1 };
    expect((await work(teamLead)).load).toMatchObject([{ away }]);
    running.clock.set('2026-12-15');
    expect((await work(teamLead)).load).toMatchObject([{ away: null }]);
  });

  it('opens the plate of a colleague to who leads their team, and to nobody else', async () => {
    const { organisation, client, caseworker, teamLead } = await aQuietClient();
    const path = `/team-work/caseloads/${caseworker.id}`;
    expect((await teamLead.get(path).expect(200)).body).toMatchObject({
      name: caseworker.name,
      items: [{ clientId: client.id, kind: 'lead_worker', workloadWeight: 1 }],
    });
    await caseworker.get(path).expect(403);
    const teamId = await given.aTeam(organisation);
    const neighbour = await given.aPerson({ organisation, teamId, role: 'team_lead' });
    await neighbour.get(path).expect(404);
    await (await given.aPerson({ role: 'team_lead' })).get(path).expect(404);
  });
});

describe('who waits', () => {
  it('joins once, leaves with a reason, and the list remembers', async () => {
    const { client, caseworker, teamLead } = await aQuietClient();
    const path = `${client.path}/waiting-turns`;
    await caseworker.post(path, {}).expect(403);
    const made = await teamLead.post(path, { fromDay: '2026-11-01' }).expect(201);
    const { id } = made.body as { id: string };
    expect((await teamLead.post(path, {}).expect(409)).body.type).toBe('/problems/waits-already');
    await teamLead.post(path, { fromDay: '2026-12-01' }).expect(409);
    expect((await work(teamLead)).waiting).toMatchObject([
      { id, clientId: client.id, fromDay: '2026-11-01', earlier: [] },
    ]);
    const leave = (version: string) =>
      teamLead.post(`${path}/${id}/leave`, { why: 'helped_elsewhere' }).set('If-Match', version);
    await leave('"9"').expect(412);
    await leave('"1"').expect(204);
    expect((await leave('"2"').expect(409)).body.type).toBe('/problems/not-waiting');
    const resume = (version: string) =>
      teamLead.post(`${path}/${id}/resume`).set('If-Match', version);
    await resume('"1"').expect(412);
    await resume('"2"').expect(204);
    expect((await work(teamLead)).waiting).toMatchObject([{ id, fromDay: '2026-11-01' }]);
    expect((await resume('"3"').expect(409)).body.type).toBe('/problems/waits-already');
    await caseworker.post(`${path}/${id}/resume`).set('If-Match', '"3"').expect(403);
    await leave('"3"').expect(204);
    const again = await teamLead.post(path, {}).expect(201);
    const { waiting, waited } = await work(teamLead);
    const earlier = { fromDay: '2026-11-01', untilDay: TODAY, whyEnded: 'helped_elsewhere' };
    expect(waiting).toMatchObject([{ id: (again.body as { id: string }).id, earlier: [earlier] }]);
    expect(waited).toMatchObject([{ clientId: client.id, ...earlier }]);
    expect((await work(caseworker)).waiting).toEqual([]);
  });

  it('is taken back of the last time alone: an earlier wait stays as it was', async () => {
    const { client, teamLead } = await aQuietClient();
    const path = `${client.path}/waiting-turns`;
    const ids: string[] = [];
    for (const [fromDay, untilDay] of [
      ['2026-09-01', '2026-09-30'],
      ['2026-10-01', '2026-10-31'],
    ]) {
      const { body } = await teamLead.post(path, { fromDay }).expect(201);
      const { id } = body as { id: string };
      const ended = { why: 'helped_elsewhere', untilDay };
      await teamLead.post(`${path}/${id}/leave`, ended).set('If-Match', '"1"').expect(204);
      ids.push(id);
    }
    const resume = (id = '') => teamLead.post(`${path}/${id}/resume`).set('If-Match', '"2"');
    expect((await resume(ids[0]).expect(409)).body.type).toBe('/problems/not-waiting');
    await resume(ids[1]).expect(204);
    expect((await work(teamLead)).waiting).toMatchObject([{ fromDay: '2026-10-01' }]);
  });

  it('is no business of a lead of another team, nor of another organisation', async () => {
    const { organisation, client } = await aQuietClient();
    const teamId = await given.aTeam(organisation);
    const neighbour = await given.aPerson({ organisation, teamId, role: 'team_lead' });
    const stranger = await given.aPerson({ role: 'team_lead' });
    for (const person of [neighbour, stranger]) {
      await person.post(`${client.path}/waiting-turns`, {}).expect(404);
      await note(person, client, { cause: 'other' }).expect(404);
    }
  });
});

describe('what is due', () => {
  it('names measurement, plan and urgent need, soonest first', async () => {
    const { client, caseworker, teamLead } = await aQuietClient();
    const need = { kind: 'food', actsOwner: 'client' };
    await caseworker.post(`${client.path}/urgent-needs`, need).expect(201);
    running.clock.set(BEGAN);
    await given.anAgreedPlan(client);
    running.clock.set(TODAY);
    const { due } = await work(teamLead);
    expect(due.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['measurement', BEGAN],
      ['urgent', TODAY],
      ['plan_review', '2026-12-01'],
    ]);
    expect(due[1]).toMatchObject({ urgentKind: 'food', leadWorkerName: caseworker.name });
  });

  it('asks how it goes three months after the end, until somebody did', async () => {
    const { client, caseworker, teamLead } = await aQuietClient();
    const [trajectory] = (await given.details(client)).trajectories;
    await caseworker
      .post(`${client.path}/trajectories/${trajectory?.id}/close`, { outcome: 'goals_reached' })
      .set('If-Match', '"1"')
      .expect(204);
    const due = async () => (await work(teamLead)).due.filter(({ kind }) => kind === 'aftercare');
    expect(await due()).toEqual([]);
    running.clock.set('2027-02-25');
    expect(await due()).toMatchObject([{ dueOn: '2027-02-25', months: 3 }]);
    expect((await work(caseworker)).due).toMatchObject([{ kind: 'aftercare' }]);
    const asked = { trajectoryId: trajectory?.id, months: 3, how: 'spoken' };
    const path = `${client.path}/aftercare-checks`;
    await caseworker.post(path, { ...asked, months: 4 }).expect(400);
    const said = { words: 'Het loopt', wantsBack: true };
    await caseworker.post(path, { ...asked, ...said, how: 'not_reached' }).expect(400);
    const { body } = await caseworker.post(path, { ...asked, ...said }).expect(201);
    const { id } = body as { id: string };
    expect(await due()).toEqual([]);
    const [check] = (await teamLead.get(path).expect(200)).body as object[];
    expect(check).toEqual({
      ...{ id, version: 1, ...asked, ...said },
      ...{ doneOn: '2027-02-25', doneByName: caseworker.name },
    });
    // Only who wrote it takes it back; then it is asked again.
    const back = (person: Person) => person.delete(`${path}/${id}`).set('If-Match', '"1"');
    await back(teamLead).expect(404);
    const other = await given.aPerson();
    await other.post(path, asked).expect(404);
    await other.get(path).expect(404);
    await back(other).expect(404);
    await back(caseworker).expect(204);
    expect(await due()).toMatchObject([{ months: 3 }]);
  });
});

describe('the page itself', () => {
  it('keeps to the own teams, one or all of them', async () => {
    const { organisation, teamLead, client } = await aQuietClient();
    const teamId = await given.aTeam(organisation, 'Team Zuid');
    const elsewhere = await given.aPerson({ organisation, teamId });
    running.clock.set(BEGAN);
    const hidden = await given.aClient({ lead: elsewhere, callName: 'KANARIE' });
    running.clock.set(TODAY);
    for (const scope of ['team', 'organisation', 'mine']) {
      expect(JSON.stringify(await work(teamLead, `?scope=${scope}`))).not.toContain('KANARIE');
    }
    await teamLead.get(`/team-work?teamId=${teamId}`).expect(404);
    const zuid = await given.aPerson({ organisation, teamId, role: 'team_lead' });
    expect((await work(zuid)).stuck).toMatchObject([{ clientId: hidden.id }]);
    expect(JSON.stringify(await work(zuid))).not.toContain(client.id);
  });

  it('is a worker’s own for who leads nothing, and for no other role', async () => {
    const { organisation, caseworker, client } = await aQuietClient();
    const page = await work(caseworker);
    expect(page).toMatchObject({ scope: 'mine', teams: [], stuck: [{ clientId: client.id }] });
    await caseworker.get('/team-work?scope=team').expect(404);
    await caseworker.get('/team-work?scope=all').expect(400);
    for (const role of ['experience_expert', 'policy_officer', 'administrator'] as const) {
      await (await given.aPerson({ organisation, role })).get('/team-work').expect(403);
    }
  });

  it('is empty where nobody is helped and nobody works', async () => {
    const organisation = await given.anOrganisation();
    const lead = await given.aPerson({ organisation, role: 'team_lead' });
    expect(await work(lead)).toMatchObject({
      ...{ stuck: [], resting: [], load: [], unassigned: [], waiting: [], waited: [], due: [] },
      totals: { stuck: 0, resting: 0, unassigned: 0, waiting: 0, due: 0 },
    });
  });

  it('leaves one record per client it shows', async () => {
    const { client, teamLead } = await aQuietClient();
    await work(teamLead);
    const seen = await asSuperuser(
      `SELECT 1 FROM audit.view WHERE client_id = $1 AND staff_member_id = $2 AND kind = 'listed'`,
      [client.id, teamLead.id],
    );
    expect(seen).toHaveLength(1);
  });

  it('costs as many statements for 20 clients as for one', async () => {
    const { caseworker, teamLead } = await aQuietClient();
    const ask = () => work(teamLead, '?scope=team');
    const forOne = await countStatements(ask);
    running.clock.set(BEGAN);
    for (let i = 0; i < 19; i += 1) await given.aClient({ lead: caseworker });
    running.clock.set(TODAY);
    const forTwenty = await countStatements(async () => {
      expect((await ask()).stuck).toHaveLength(20);
    });
    expect(forTwenty).toEqual(forOne);
    expect(forTwenty).toHaveLength(6);
  }, 60_000);
});
