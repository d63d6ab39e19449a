import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { addDays, clientReference } from '@ademruimte/contracts';
import { TalksGiven } from '@ademruimte/conversations-api/testing';
import { domains, entities } from '../app.module';

const reason = 'Buren horen al een nacht niets meer van haar.';
const TUESDAY = '2026-11-24';

describe('reading in an emergency', () => {
  let running: Running;
  let given: TalksGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new TalksGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const anEvening = async () => {
    const team = await given.aTeamWithAClient();
    const { organisation } = team;
    const teamId = await given.aTeam(organisation);
    const stranger = await given.aPerson({ organisation, teamId });
    const officer = await given.aPerson({ organisation, role: 'privacy_officer', teamId: null });
    return { ...team, stranger, officer };
  };
  type Evening = Awaited<ReturnType<typeof anEvening>>;
  const opens = (who: Person, { client }: Pick<Evening, 'client'>, wanted: object = {}) =>
    who.post(`${client.path}/break-glass`, { kind: 'safety', reason, ...wanted });
  const openedBy = async (who: Person, evening: Evening) =>
    ((await opens(who, evening).expect(201)).body as { id: string }).id;
  const close = (who: Person, { client }: Evening, id: string, version = 1) =>
    who.post(`${client.path}/break-glass/${id}/close`).set('If-Match', `"${version}"`);
  const review = (who: Person, id: string, verdict = 'justified', version = 1) =>
    who
      .post(`/break-glass/${id}/review`, { verdict, words: 'Terecht.' })
      .set('If-Match', `"${version}"`);
  const notices = async (who: Person) =>
    (await who.get('/notices').expect(200)).body as { id: string; kind: string }[];

  it('opens the file for an hour, and closes it by itself', async () => {
    const evening = await anEvening();
    const { client, stranger } = evening;
    running.clock.set(`${TUESDAY}T13:00:00Z`);
    await stranger.get(`${client.path}/file`).expect(404);
    const id = await openedBy(stranger, evening);
    const { body } = await stranger.get(`${client.path}/file`).expect(200);
    expect(body.relation).toBe('break_glass');
    expect(body.emergency).toEqual({ id, version: 1, until: `${TUESDAY}T14:00:00.000Z` });
    running.clock.set(`${TUESDAY}T13:59:59Z`);
    await stranger.get(`${client.path}/notes`).expect(200);
    running.clock.set(`${TUESDAY}T14:00:00Z`);
    await stranger.get(`${client.path}/file`).expect(404);
  });

  it('lets somebody read, and write nothing', async () => {
    const evening = await anEvening();
    const { client, stranger } = evening;
    await given.aNote(client, { text: 'Heeft een zus in Zuid.' });
    await given.aNote(client, { text: 'Alleen voor mij.', visibility: 'confidential' });
    await openedBy(stranger, evening);
    const { body } = await stranger.get(`${client.path}/notes`).expect(200);
    expect(body.items.map(({ text }: { text: string }) => text)).toEqual([
      'Heeft een zus in Zuid.',
    ]);
    const note = { text: 'Ik was er.', visibility: 'team' };
    await stranger.post(`${client.path}/notes`, note).expect(404);
    await stranger.post(`${client.path}/strengths`, { text: 'Zus' }).expect(404);
    await stranger.get(`${client.path}/log`).expect(404);
  });

  it.each([
    [{ reason: 'Spoed, echt waar!' }, 'reason', 'too-short'],
    [{ reason: `   ${'.'.repeat(19)}   ` }, 'reason', 'too-short'],
    [{ kind: 'curious' }, 'kind', 'not-a-choice'],
    [{ until: '2199-01-01' }, 'until', 'unknown-field'],
  ])('is not begun with %j', async (wrong, field, code) => {
    const evening = await anEvening();
    const { body } = await opens(evening.stranger, evening, wrong).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ field, code })]);
    await evening.stranger.get(`${evening.client.path}/file`).expect(404);
  });

  it('is for nobody who may read the file already, nor twice at a time', async () => {
    const evening = await anEvening();
    for (const who of [evening.caseworker, evening.teamLead]) {
      const { body } = await opens(who, evening).expect(409);
      expect(body.type).toBe('/problems/emergency-not-needed');
    }
    await openedBy(evening.stranger, evening);
    await opens(evening.stranger, evening).expect(409);
  });

  it('is not for an expert or an office, and not for another organisation', async () => {
    const evening = await anEvening();
    await opens(evening.expert, evening).expect(403);
    await opens(evening.officer, evening).expect(403);
    await opens(await given.aPerson(), evening).expect(404);
  });

  it('opens nothing of somebody with a secret address: their own team does', async () => {
    const evening = await anEvening();
    const client = await given.aClient({ lead: evening.caseworker, secretAddress: true });
    const hidden = await opens(evening.stranger, { client }).expect(404);
    const unknown = await opens(evening.stranger, {
      client: { ...client, path: '/clients/018f0000-0000-7000-8000-000000000000' },
    }).expect(404);
    expect(hidden.body).toEqual(unknown.body);
  });

  it('is closed by who opened it, at once, and by nobody else', async () => {
    const evening = await anEvening();
    const { client, stranger, caseworker } = evening;
    const id = await openedBy(stranger, evening);
    await close(caseworker, evening, id).expect(404);
    await close(await given.aPerson(), evening, id).expect(404);
    await close(stranger, { ...evening, client: await given.aClient() }, id).expect(404);
    await stranger.get(`${client.path}/file`).expect(200);
    await close(stranger, evening, id).expect(204);
    await stranger.get(`${client.path}/file`).expect(404);
    expect((await close(stranger, evening, id, 2).expect(409)).body.type).toBe(
      '/problems/emergency-over',
    );
    await close(stranger, evening, id, 1).expect(412);
  });

  it('is told at once to the lead worker, the team lead and the privacy officer', async () => {
    const evening = await anEvening();
    const { client, stranger, caseworker, teamLead, officer, expert } = evening;
    const id = await openedBy(stranger, evening);
    const told = { id: expect.any(String), kind: 'emergency_opened', aboutId: id, byName: null };
    const known = { clientId: client.id, callName: client.callName };
    const at = expect.any(String);
    for (const who of [caseworker, teamLead]) {
      expect(await notices(who)).toEqual([{ ...told, ...known, at }]);
    }
    // Who looks after the log sees that it happened, not to whom.
    const unnamed = { clientId: null, callName: null };
    expect(await notices(officer)).toEqual([{ ...told, ...unnamed, at }]);
    for (const who of [stranger, expert]) expect(await notices(who)).toEqual([]);
  });

  it('is put away by who was told, for themselves alone', async () => {
    const evening = await anEvening();
    const { stranger, caseworker, teamLead } = evening;
    await openedBy(stranger, evening);
    const [notice] = await notices(caseworker);
    await teamLead.post(`/notices/${notice?.id}/read`).expect(404);
    await caseworker.post(`/notices/${notice?.id}/read`).expect(204);
    expect(await notices(caseworker)).toEqual([]);
    expect(await notices(teamLead)).toHaveLength(1);
    await teamLead.delete(`/notices/${notice?.id}/read`).expect(404);
    await caseworker.delete(`/notices/${notice?.id}/read`).expect(204);
    expect(await notices(caseworker)).toEqual([notice]);
  });

  it('is reviewed within five working days, by a lead of the team or the officer', async () => {
    running.clock.set('2026-11-27T23:30:00Z');
    const evening = await anEvening();
    const { client, stranger, teamLead, officer, caseworker } = evening;
    const id = await openedBy(stranger, evening);
    const shown = {
      ...{ id, version: 1, clientId: client.id, clientReference: clientReference(client.id) },
      ...{ staffName: stranger.name, kind: 'safety', reason, isOpen: true },
      ...{ openedAt: '2026-11-27T23:30:00.000Z', until: '2026-11-28T00:30:00.000Z' },
      // It was Saturday already in the Netherlands.
      ...{ reviewBy: '2026-12-04', reviewedAt: null, reviewerName: null },
      ...{ verdict: null, words: null },
    };
    const listed = async (who: Person) => (await who.get('/break-glass').expect(200)).body;
    expect(await listed(teamLead)).toEqual([{ ...shown, callName: client.callName }]);
    expect(await listed(officer)).toEqual([{ ...shown, callName: null }]);
    await caseworker.get('/break-glass').expect(403);
    await review(officer, id).expect(204);
    expect(await listed(officer)).toEqual([]);
    const [done] = (await teamLead.get('/break-glass?scope=all').expect(200)).body;
    expect(done).toMatchObject({ verdict: 'justified', reviewerName: officer.name });
    expect(await notices(stranger)).toEqual([
      expect.objectContaining({ kind: 'emergency_reviewed', clientId: null }),
    ]);
    expect(await notices(teamLead)).toEqual([]);
  });

  it('is reviewed once, and by nobody for themselves', async () => {
    const evening = await anEvening();
    const { organisation, client, teamLead } = evening;
    const teamId = await given.aTeam(organisation);
    const otherLead = await given.aPerson({ organisation, role: 'team_lead', teamId });
    const id = await openedBy(otherLead, evening);
    expect((await otherLead.get('/break-glass').expect(200)).body).toEqual([]);
    await review(otherLead, id).expect(403);
    const stranger = await given.aPerson({ organisation, role: 'team_lead', teamId });
    await review(stranger, id).expect(404);
    const elsewhere = await given.aPerson({ role: 'privacy_officer', teamId: null });
    await review(elsewhere, id).expect(404);
    await review(evening.caseworker, id).expect(403);
    await otherLead.get(`${client.path}/file`).expect(200);
    await review(teamLead, id, 'not_justified').expect(204);
    // One that was none ends with the judgement.
    await otherLead.get(`${client.path}/file`).expect(404);
    const again = await review(teamLead, id, 'justified', 2).expect(409);
    expect(again.body.type).toBe('/problems/emergency-reviewed');
  });

  it('stands in the client’s own log as an emergency, and in that of the office', async () => {
    const evening = await anEvening();
    const { client, stranger, caseworker, officer } = evening;
    await openedBy(stranger, evening);
    await stranger.get(`${client.path}/file`).expect(200);
    const [today] = (await caseworker.get(`${client.path}/log`).expect(200)).body.days;
    expect(today.looks).toContainEqual(
      expect.objectContaining({ kind: 'opened', relation: 'break_glass' }),
    );
    const asked = `/log?kind=opened&staffMemberId=${stranger.id}`;
    const { items } = (await officer.get(asked).expect(200)).body;
    expect(items[0]).toMatchObject({ relation: 'break_glass', emergency: 'safety' });
  });

  it('writes down who was refused, and who looked at what is to review', async () => {
    const evening = await anEvening();
    const { client, teamLead, stranger } = evening;
    const elsewhere = await given.aPerson();
    await opens(elsewhere, evening).expect(404);
    await openedBy(stranger, evening);
    await teamLead.get('/break-glass').expect(200);
    const looks = await asSuperuser<{ kind: string; staff_member_id: string }>(
      'SELECT kind, staff_member_id FROM audit.view WHERE client_id = $1 ORDER BY id',
      [client.id],
    );
    expect(looks).toEqual([
      { kind: 'refused', staff_member_id: elsewhere.id },
      { kind: 'listed', staff_member_id: teamLead.id },
    ]);
  });

  it('gives nothing more the next day', async () => {
    const evening = await anEvening();
    running.clock.set(`${TUESDAY}T13:00:00Z`);
    await openedBy(evening.stranger, evening);
    running.clock.set(addDays(TUESDAY, 1));
    await evening.stranger.get(`${evening.client.path}/plan`).expect(404);
  });
});
