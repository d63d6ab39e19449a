import type { Running } from '@ademruimte/api-testing';
import type { Person } from '@ademruimte/access-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { startTeamWork } from '../testing/start-team-work';

jest.setTimeout(60_000);

const TODAY = '2026-11-25';
const SETTINGS = {
  ...{ stagnationDays: 30, bandLow: 20, bandHigh: 28, bandReason: 'Genoeg tijd per gezin' },
  ...{ reviewMonths: 2, caseloadReviewWeeks: 3, figuresThreshold: 12, approvalWanted: true },
};

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startTeamWork();
  given = new ConversationsGiven(running.app);
});
beforeEach(() => running.clock.set(TODAY));
afterAll(() => running.stop());

describe('what a team agreed about its work', () => {
  const path = (teamId: string) => `/teams/${teamId}/work-settings`;

  it('is read and changed by who leads the team', async () => {
    const { organisation, teamLead } = await given.aTeamOfThree();
    const at = path(organisation.teamId);
    await teamLead.put(at, SETTINGS).set('If-Match', '"1"').expect(204);
    const { body, headers } = await teamLead.get(at).expect(200);
    expect(body).toEqual({
      ...{ ...SETTINGS, teamId: organisation.teamId, version: 2, name: 'Team Noord' },
    });
    expect(headers['etag']).toBe('"2"');
    const stale = await teamLead.put(at, SETTINGS).set('If-Match', '"1"').expect(412);
    expect(stale.body.current).toMatchObject({ version: 2, bandLow: 20 });
  });

  it.each([
    ['a band without an end', { bandHigh: null }, 'bandHigh'],
    ['a band without a start', { bandLow: null }, 'bandLow'],
    ['a band the wrong way round', { bandLow: 30, bandHigh: 20 }, 'bandHigh'],
    ['too few quiet days', { stagnationDays: 6 }, 'stagnationDays'],
    ['too small a group for figures', { figuresThreshold: 4 }, 'figuresThreshold'],
    ['a month of nothing', { reviewMonths: 0 }, 'reviewMonths'],
  ])('refuses %s', async (_, more, field) => {
    const { organisation, teamLead } = await given.aTeamOfThree();
    const { body } = await teamLead
      .put(path(organisation.teamId), { ...SETTINGS, ...more })
      .set('If-Match', '"1"')
      .expect(400);
    expect((body as { errors: { field: string }[] }).errors[0]?.field).toBe(field);
  });

  it('may leave the band open', async () => {
    const { organisation, teamLead } = await given.aTeamOfThree();
    const open = { ...SETTINGS, bandLow: null, bandHigh: null };
    await teamLead.put(path(organisation.teamId), open).set('If-Match', '"1"').expect(204);
  });

  it('is not there for a lead of another team, and no business of a worker', async () => {
    const { organisation, caseworker } = await given.aTeamOfThree();
    const teamId = await given.aTeam(organisation);
    const neighbour = await given.aPerson({ organisation, teamId, role: 'team_lead' });
    const stranger = await given.aPerson({ role: 'team_lead' });
    for (const person of [neighbour, stranger]) {
      await person.get(path(organisation.teamId)).expect(404);
      await person.put(path(organisation.teamId), SETTINGS).set('If-Match', '"1"').expect(404);
    }
    await caseworker.get(path(organisation.teamId)).expect(403);
  });
});

describe('being away', () => {
  const days = { fromDay: '2026-12-01', untilDay: '2026-12-14' };
  const add = async (person: Person, body: object = days): Promise<string> =>
    ((await person.post('/absences', body).expect(201)).body as { id: string }).id;
  const seen = async (person: Person) => (await person.get('/absences').expect(200)).body;

  it('is said by oneself, seen by who leads the team, and never says why', async () => {
    const { caseworker, teamLead } = await given.aTeamOfThree();
    const id = await add(caseworker);
    const expected = [
      { id, version: 1, staffMemberId: caseworker.id, name: caseworker.name, ...days },
    ];
    expect(await seen(caseworker)).toEqual(expected);
    expect(await seen(teamLead)).toEqual(expected);
    await caseworker.post('/absences', { ...days, reason: 'Ziek' }).expect(400);
  });

  it('can be said for a colleague by who leads the team, changed, and taken back', async () => {
    const { caseworker, teamLead } = await given.aTeamOfThree();
    const id = await add(teamLead, { fromDay: TODAY, staffMemberId: caseworker.id });
    const change = (person: Person, version: number) =>
      person.put(`/absences/${id}`, days).set('If-Match', `"${String(version)}"`);
    await change(caseworker, 1).expect(204);
    await change(teamLead, 1).expect(412);
    const backwards = { fromDay: '2026-12-14', untilDay: '2026-12-01' };
    await teamLead.put(`/absences/${id}`, backwards).set('If-Match', '"2"').expect(400);
    await teamLead.delete(`/absences/${id}`).set('If-Match', '"2"').expect(204);
    expect(await seen(teamLead)).toEqual([]);
  });

  it('goes away from the list when it is over', async () => {
    const { caseworker } = await given.aTeamOfThree();
    await add(caseworker);
    running.clock.set('2026-12-14');
    expect(await seen(caseworker)).toHaveLength(1);
    running.clock.set('2026-12-15');
    expect(await seen(caseworker)).toEqual([]);
  });

  it('is nobody else’s to say, to see, to change or to take back', async () => {
    const { organisation, caseworker, expert } = await given.aTeamOfThree();
    const id = await add(caseworker);
    const colleague = await given.aPerson({ organisation });
    const teamId = await given.aTeam(organisation);
    const neighbour = await given.aPerson({ organisation, teamId, role: 'team_lead' });
    for (const person of [colleague, neighbour, await given.aPerson({ role: 'team_lead' })]) {
      expect(await seen(person)).toEqual([]);
      await person.post('/absences', { ...days, staffMemberId: caseworker.id }).expect(404);
      await person.put(`/absences/${id}`, days).set('If-Match', '"1"').expect(404);
      await person.delete(`/absences/${id}`).set('If-Match', '"1"').expect(404);
    }
    await expert.get('/absences').expect(403);
  });
});
