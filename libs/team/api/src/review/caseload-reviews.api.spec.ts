import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { Person } from '@ademruimte/access-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { startTeamWork } from '../testing/start-team-work';
import type { CaseloadAgendaResponse, CaseloadReviewResponse } from './caseload-review.dto';

jest.setTimeout(60_000);

const BEGAN = '2026-09-01';
const TODAY = '2026-11-25';

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startTeamWork();
  given = new ConversationsGiven(running.app);
});
afterAll(() => running.stop());

async function aTeam() {
  running.clock.set(BEGAN);
  const { organisation, caseworker, client } = await given.aCaseload();
  const teamLead = await given.aPerson({ organisation, role: 'team_lead', name: 'Ilse Jansen' });
  running.clock.set(TODAY);
  return { organisation, caseworker, client, teamLead };
}

const agenda = async (person: Person, worker: Person): Promise<CaseloadAgendaResponse> =>
  (await person.get(`/caseload-agendas/${worker.id}`).expect(200)).body as CaseloadAgendaResponse;

const talks = async (person: Person, query = ''): Promise<CaseloadReviewResponse[]> =>
  (await person.get(`/caseload-reviews${query}`).expect(200)).body as CaseloadReviewResponse[];

async function planned(lead: Person, worker: Person, plannedOn = TODAY): Promise<string> {
  const wanted = { staffMemberId: worker.id, plannedOn };
  const answer = await lead.post('/caseload-reviews', wanted).expect(201);
  return (answer.body as { id: string }).id;
}

const hold = (lead: Person, id: string, body: object, version = 1) =>
  lead.post(`/caseload-reviews/${id}/hold`, body).set('If-Match', `"${String(version)}"`);

describe('the agenda of a caseload talk', () => {
  it('begins with what went well, then what is stuck and what is due', async () => {
    const { caseworker, client, teamLead } = await aTeam();
    const goal = await given.aGoal(client, { title: 'Een rustige slaapkamer' });
    const ended = { outcome: 'reached', recognition: { text: 'Wat mooi!', kind: 'word' } };
    const { version } = await given.goal(client, goal);
    await caseworker
      .post(`${goal.path}/end`, ended)
      .set('If-Match', `"${String(version)}"`)
      .expect(204);
    const page = await agenda(teamLead, caseworker);
    expect(Object.keys(page).indexOf('wentWell')).toBeLessThan(Object.keys(page).indexOf('stuck'));
    expect(page.wentWell.map(({ kind, text }) => [kind, text])).toEqual(
      expect.arrayContaining([
        ['goal_reached', 'Een rustige slaapkamer'],
        ['recognition', 'Wat mooi!'],
      ]),
    );
    expect(page).toMatchObject({
      ...{ name: caseworker.name, lastHeldOn: null, planned: null, nextOn: '2026-12-09' },
      stuck: [{ clientId: client.id, kinds: ['quiet'] }],
      due: [{ kind: 'measurement', dueOn: BEGAN }],
      open: [],
    });
    expect(await agenda(caseworker, caseworker)).toEqual(page);
  });

  it('is for the worker and who leads their team, and for nobody else', async () => {
    const { organisation, caseworker } = await aTeam();
    const colleague = await given.aPerson({ organisation });
    const teamId = await given.aTeam(organisation);
    const neighbour = await given.aPerson({ organisation, teamId, role: 'team_lead' });
    for (const person of [colleague, neighbour, await given.aPerson({ role: 'team_lead' })]) {
      await person.get(`/caseload-agendas/${caseworker.id}`).expect(404);
      expect(await talks(person, `?staffMemberId=${caseworker.id}`)).toEqual([]);
    }
    const expert = await given.aPerson({ organisation, role: 'experience_expert' });
    await expert.get(`/caseload-agendas/${expert.id}`).expect(403);
  });

  it('leaves a record for every client on it', async () => {
    const { caseworker, client, teamLead } = await aTeam();
    await agenda(teamLead, caseworker);
    const seen = await asSuperuser(
      'SELECT 1 FROM audit.view WHERE client_id = $1 AND staff_member_id = $2',
      [client.id, teamLead.id],
    );
    expect(seen).toHaveLength(1);
  });
});

describe('a caseload talk', () => {
  it('is planned, moved and held, with agreements, thanks and the next one set', async () => {
    const { caseworker, client, teamLead } = await aTeam();
    const id = await planned(teamLead, caseworker, '2026-11-30');
    expect((await agenda(teamLead, caseworker)).planned).toEqual({
      ...{ id, version: 1, plannedOn: '2026-11-30' },
    });
    await teamLead
      .put(`/caseload-reviews/${id}`, { plannedOn: TODAY })
      .set('If-Match', '"1"')
      .expect(204);
    const items = [{ clientId: client.id, why: 'stuck', agreement: 'Samen bellen met Amina' }];
    await hold(teamLead, id, { items, thanks: 'Dank voor je geduld.' }, 2).expect(204);
    const [next, held] = await talks(caseworker);
    expect(held).toMatchObject({
      ...{ id, heldOn: TODAY, nextOn: '2026-12-09', thanks: 'Dank voor je geduld.' },
      items: [{ callName: 'Amina', agreement: 'Samen bellen met Amina', doneOn: null }],
    });
    expect(next).toMatchObject({ plannedOn: '2026-12-09', heldOn: null, items: [] });
    const again = await agenda(teamLead, caseworker);
    expect(again).toMatchObject({ lastHeldOn: TODAY, open: [{ why: 'stuck' }] });
    expect((await hold(teamLead, id, { items: [] }, 3).expect(409)).body.type).toBe(
      '/problems/review-was-held',
    );
  });

  it('comes back in the rhythm of the team, unless another day is said', async () => {
    const { organisation, caseworker, teamLead } = await aTeam();
    const settings = {
      ...{ stagnationDays: 42, reviewMonths: 3, caseloadReviewWeeks: 4 },
      ...{ figuresThreshold: 10, approvalWanted: false },
    };
    await teamLead
      .put(`/teams/${organisation.teamId}/work-settings`, settings)
      .set('If-Match', '"1"')
      .expect(204);
    await hold(teamLead, await planned(teamLead, caseworker), { items: [] }).expect(204);
    const [next] = await talks(teamLead, `?staffMemberId=${caseworker.id}`);
    expect(next).toMatchObject({ plannedOn: '2026-12-23' });
    running.clock.set('2026-12-23');
    const wanted = { items: [], nextOn: '2027-01-11' };
    await hold(teamLead, next?.id ?? '', wanted).expect(204);
    expect((await talks(caseworker))[0]).toMatchObject({ plannedOn: '2027-01-11' });
  });

  it('lets the worker say that an agreement was kept, and take that back', async () => {
    const { organisation, caseworker, client, teamLead } = await aTeam();
    const id = await planned(teamLead, caseworker);
    const items = [{ clientId: client.id, why: 'due', agreement: 'Meting plannen' }];
    await hold(teamLead, id, { items }).expect(204);
    const held = (await talks(caseworker)).find((one) => one.id === id);
    const path = `/caseload-reviews/${id}/items/${held?.items[0]?.id ?? ''}`;
    const say = (person: Person, verb: string, version: number) =>
      person.post(`${path}/${verb}`).set('If-Match', `"${String(version)}"`);
    await say(caseworker, 'done', 1).expect(204);
    expect((await agenda(teamLead, caseworker)).open).toEqual([]);
    await say(caseworker, 'done', 1).expect(412);
    await say(caseworker, 'reopen', 2).expect(204);
    expect((await agenda(caseworker, caseworker)).open).toHaveLength(1);
    const colleague = await given.aPerson({ organisation });
    await say(colleague, 'done', 3).expect(404);
    await say(await given.aPerson({ role: 'team_lead' }), 'done', 3).expect(404);
    await say(teamLead, 'done', 3).expect(204);
  });

  it('says nothing more about a client the reader does not work with any more', async () => {
    const { caseworker, client, teamLead } = await aTeam();
    const id = await planned(teamLead, caseworker);
    const items = [{ clientId: client.id, why: 'due', agreement: 'Meting plannen' }];
    await hold(teamLead, id, { items, thanks: 'Dank je.' }).expect(204);
    const before = (await talks(caseworker)).find((one) => one.id === id);
    await asSuperuser(
      `UPDATE app.assignment SET from_day = $1::date - 30, until_day = $1::date - 1
       WHERE client_id = $2`,
      [TODAY, client.id],
    );
    const after = (await talks(caseworker)).find((one) => one.id === id);
    expect(after).toMatchObject({ thanks: 'Dank je.', items: [] });
    const path = `/caseload-reviews/${id}/items/${before?.items[0]?.id ?? ''}/done`;
    await caseworker.post(path).set('If-Match', '"9"').expect(404);
    await caseworker.post(path).set('If-Match', '"1"').expect(404);
    const ofLead = await talks(teamLead, `?staffMemberId=${caseworker.id}`);
    expect(ofLead.find((one) => one.id === id)?.items).toHaveLength(1);
    await teamLead.post(path).set('If-Match', '"1"').expect(204);
  });

  it('is planned once at a time, ahead, with a worker of the own team', async () => {
    const { organisation, caseworker, teamLead } = await aTeam();
    await planned(teamLead, caseworker);
    const plan = (body: object) =>
      teamLead.post('/caseload-reviews', {
        plannedOn: TODAY,
        staffMemberId: caseworker.id,
        ...body,
      });
    expect((await plan({}).expect(409)).body.type).toBe('/problems/review-planned');
    await plan({ plannedOn: '2026-11-24' }).expect(400);
    await plan({ staffMemberId: teamLead.id }).expect(400);
    const teamId = await given.aTeam(organisation);
    const elsewhere = await given.aPerson({ organisation, teamId });
    await plan({ staffMemberId: elsewhere.id }).expect(400);
    await caseworker.post('/caseload-reviews', { plannedOn: TODAY }).expect(403);
  });

  it('agrees nothing about somebody else’s clients, and then saves nothing', async () => {
    const { caseworker, client, teamLead } = await aTeam();
    const id = await planned(teamLead, caseworker);
    const stranger = await given.aClient();
    const about = ({ id: clientId }: { id: string }) => ({
      ...{ clientId, why: 'other', agreement: 'Bellen' },
    });
    await hold(teamLead, id, { items: [about(client), about(stranger)] }).expect(400);
    await hold(teamLead, id, { items: [], heldOn: '2026-11-26' }).expect(400);
    await hold(teamLead, id, { items: [], nextOn: TODAY }).expect(400);
    expect(await talks(caseworker)).toMatchObject([{ id, heldOn: null, items: [] }]);
  });

  it('is not held or moved by who does not lead the team', async () => {
    const { caseworker, teamLead } = await aTeam();
    const id = await planned(teamLead, caseworker);
    const stranger = await given.aPerson({ role: 'team_lead' });
    await hold(stranger, id, { items: [] }).expect(404);
    await stranger
      .put(`/caseload-reviews/${id}`, { plannedOn: TODAY })
      .set('If-Match', '"1"')
      .expect(404);
    await hold(caseworker, id, { items: [] }).expect(403);
  });
});
