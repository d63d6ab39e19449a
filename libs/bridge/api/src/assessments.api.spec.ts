import { randomUUID } from 'node:crypto';
import { AccessModule, accessEntities } from '@ademruimte/access-api';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { bridgeEntities, BridgeModule } from './bridge.module';
import { BridgeGiven, type GivenAssessment } from './testing';

const AN_INTAKE = { kind: 'intake', heldOn: '2024-02-01' };
const WRONG_MOMENTS: readonly (readonly [string, object, object])[] = [
  ['an unknown kind', { kind: 'exam' }, { field: 'kind', code: 'not-a-choice' }],
  ['a day that does not exist', { heldOn: '2026-02-30' }, { field: 'heldOn', code: 'not-a-day' }],
  ['a NUL', { heldOn: '2024\0-03-01' }, { field: 'heldOn', code: 'not-a-day' }],
  ['a day to come', { heldOn: '2199-01-01' }, { field: 'heldOn', code: 'day-in-future' }],
  ['no day', { heldOn: null }, { field: 'heldOn', code: 'required' }],
  ['an unknown field', { score: 3 }, { field: 'score', code: 'unknown-field' }],
];

describe('talking along the bridge', () => {
  let running: Running;
  let given: BridgeGiven;

  beforeAll(async () => {
    running = await startApp(
      [AccessModule, ClientsModule, BridgeModule],
      [...accessEntities, ...clientEntities, ...bridgeEntities],
    );
    given = new BridgeGiven(running.app);
  });
  afterAll(() => running.stop());

  const rate = (person: Person, { path, version }: GivenAssessment, ratings: unknown) =>
    person.put(`${path}/ratings`, { ratings }).set('If-Match', `"${version}"`);
  const describeAs = (person: Person, { path, version }: GivenAssessment, moment: object) =>
    person.put(path, moment).set('If-Match', `"${version}"`);
  const finalise = (person: Person, { path, version }: GivenAssessment) =>
    person.post(`${path}/finalise`).set('If-Match', `"${version}"`);
  const discard = (person: Person, { path, version }: GivenAssessment) =>
    person.delete(path).set('If-Match', `"${version}"`);

  describe('beginning', () => {
    it('makes a draft along the bridge in use', async () => {
      const { caseworker, client } = await given.aCaseload();
      const id = randomUUID();
      const answer = await caseworker
        .post(`${client.path}/assessments`, { id, ...AN_INTAKE })
        .expect(201);
      expect(answer.body).toEqual({ id });
      expect(answer.get('ETag')).toBe('"1"');
      expect(answer.get('Location')).toBe(`/api/v1${client.path}/assessments/${id}`);
      const { body } = await caseworker.get(`${client.path}/assessments/${id}`).expect(200);
      const { id: templateId } = await given.theBridge(caseworker);
      expect(body).toEqual({
        id,
        version: 1,
        status: 'draft',
        ...AN_INTAKE,
        templateId,
        ratings: [],
      });
    });

    it('makes one draft when the same request comes twice', async () => {
      const { caseworker, client } = await given.aCaseload();
      const key = randomUUID();
      const begin = () =>
        caseworker.post(`${client.path}/assessments`, AN_INTAKE).set('Idempotency-Key', key);
      const first = await begin().expect(201);
      const second = await begin().expect(201);
      expect(second.body).toEqual(first.body);
    });

    it('offers the draft that is there instead of a second one', async () => {
      const { caseworker, client } = await given.aCaseload();
      await given.aDraftAssessment(client);
      const { body } = await caseworker.post(`${client.path}/assessments`, AN_INTAKE).expect(409);
      expect(body).toMatchObject({ type: '/problems/assessment-under-way' });
    });

    it('makes one draft when two colleagues begin at once', async () => {
      const { client, caseworker } = await given.aCaseload();
      const begin = () => caseworker.post(`${client.path}/assessments`, AN_INTAKE);
      const statuses = (await Promise.all([begin(), begin()])).map(({ status }) => status);
      expect(statuses.sort()).toEqual([201, 409]);
    });

    it('is refused while the organisation has no bridge in use', async () => {
      const { client, caseworker, organisation } = await given.aCaseload();
      const administrator = await given.aPerson({ organisation, role: 'administrator' });
      const { id } = await given.theBridge(administrator);
      await administrator.post(`/bridge-templates/${id}/retire`).set('If-Match', '"1"').expect(204);
      const { body } = await caseworker.post(`${client.path}/assessments`, AN_INTAKE).expect(409);
      expect(body).toMatchObject({ type: '/problems/no-published-template' });
    });

    it('never takes over a record whose id is brought again', async () => {
      const { caseworker, client } = await given.aCaseload();
      const known = await given.aFinalAssessment(client, { housing: 2 });
      const { body } = await caseworker
        .post(`${client.path}/assessments`, { ...AN_INTAKE, id: known.id })
        .expect(409);
      expect(body).toMatchObject({ type: '/problems/already-exists' });
      const kept = await caseworker.get(known.path).expect(200);
      expect(kept.body).toMatchObject({ status: 'final', ratings: [{ level: 2 }] });
    });

    it.each([
      ...WRONG_MOMENTS,
      ['an id that is none', { id: '7' }, { field: 'id', code: 'not-an-id' }] as const,
    ])('is refused with %s', async (_, wrong, problem) => {
      const { caseworker, client } = await given.aCaseload();
      const { body } = await caseworker
        .post(`${client.path}/assessments`, { ...AN_INTAKE, ...wrong })
        .expect(400);
      expect(body.errors).toEqual([problem]);
    });
  });

  describe('putting the kind and day of a draft right', () => {
    const EXIT = { kind: 'exit', heldOn: '2024-03-01' };

    it('keeps everything that was said', async () => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client, { housing: 2 });
      const done = await describeAs(caseworker, draft, EXIT).expect(204);
      expect(done.get('ETag')).toBe(`"${draft.version + 1}"`);
      const { body } = await caseworker.get(draft.path).expect(200);
      expect(body).toMatchObject({ ...EXIT, status: 'draft', ratings: [{ level: 2 }] });
    });

    it.each(WRONG_MOMENTS)('is refused with %s, and nothing changes', async (_, wrong, problem) => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client);
      const { body } = await describeAs(caseworker, draft, { ...EXIT, ...wrong }).expect(400);
      expect(body.errors).toEqual([problem]);
      const kept = await caseworker.get(draft.path).expect(200);
      expect(kept.body).toMatchObject({ version: draft.version, kind: 'intake' });
    });

    it('shows who comes second what a colleague made of it', async () => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client, { housing: 2 });
      await describeAs(caseworker, draft, EXIT).expect(204);
      const late = await describeAs(caseworker, draft, { ...EXIT, kind: 'progress' }).expect(412);
      expect(late.body).toMatchObject({ type: '/problems/record-changed', current: EXIT });
      await caseworker.put(draft.path, EXIT).expect(428);
    });
  });

  describe('rating', () => {
    it('keeps both views, reasons and own words, and replaces what was said before', async () => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client, { work: 1, housing: 2 });
      const ratings = await given.said(
        caseworker,
        { housing: { level: 3, ownWords: '  Het is er klein.  ' }, debts: 'not_now' },
        { housing: 2, physical_health: 'not_needed', education: 'not_applicable' },
      );
      const rated = await rate(caseworker, draft, ratings).expect(204);
      expect(rated.get('ETag')).toBe('"3"');
      const { body } = await caseworker.get(draft.path).expect(200);
      const domain = await given.aLifeDomain(caseworker, 'housing');
      expect(body.ratings).toHaveLength(5);
      expect(body.ratings).toEqual(
        expect.arrayContaining([
          {
            lifeDomainId: domain,
            ratedBy: 'client',
            level: 3,
            reason: null,
            ownWords: 'Het is er klein.',
          },
          { lifeDomainId: domain, ratedBy: 'worker', level: 2, reason: null, ownWords: null },
        ]),
      );
    });

    it('knows a domain however its id is written', async () => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client);
      const [one] = await given.said(caseworker, { housing: 4 });
      const shouted = { ...one, lifeDomainId: one?.lifeDomainId.toUpperCase() };
      await rate(caseworker, draft, [shouted]).expect(204);
    });

    it('lets one of two colleagues win, and shows the other what is there now', async () => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client);
      const [mine] = await given.said(caseworker, { housing: 2 });
      const [theirs] = await given.said(caseworker, { debts: 3 });
      const answers = await Promise.all([
        rate(caseworker, draft, [mine]),
        rate(caseworker, draft, [theirs]),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 412]);
      const lost = answers.find(({ status }) => status === 412);
      const { body } = await caseworker.get(draft.path).expect(200);
      expect(lost?.body).toMatchObject({ type: '/problems/record-changed', current: body });
      expect(body.ratings).toHaveLength(1);
    });

    it('needs the version that was seen', async () => {
      const { caseworker, client } = await given.aCaseload();
      const { path } = await given.aDraftAssessment(client);
      await caseworker.put(`${path}/ratings`, { ratings: [] }).expect(428);
      await caseworker.put(`${path}/ratings`, { ratings: [] }).set('If-Match', 'x').expect(400);
    });

    it.each<[string, object, object]>([
      ['a level below 1', { level: 0 }, { field: 'ratings.0.level', code: 'out-of-range' }],
      ['a level above 5', { level: 6 }, { field: 'ratings.0.level', code: 'out-of-range' }],
      ['half a level', { level: 2.5 }, { field: 'ratings.0.level', code: 'wrong-type' }],
      ['a level in words', { level: '2' }, { field: 'ratings.0.level', code: 'wrong-type' }],
      ['neither level nor reason', {}, { field: 'ratings.0.level', code: 'required' }],
      [
        'a level and a reason',
        { level: 2, reason: 'not_applicable' },
        { field: 'ratings.0.reason', code: 'not-a-choice' },
      ],
      [
        'a label that is never stored',
        { reason: 'not_discussed' },
        { field: 'ratings.0.reason', code: 'not-a-choice' },
      ],
      [
        'a stranger’s view',
        { level: 2, ratedBy: 'neighbour' },
        { field: 'ratings.0.ratedBy', code: 'not-a-choice' },
      ],
      [
        'a NUL in own words',
        { level: 2, ownWords: 'a\0b' },
        { field: 'ratings.0.ownWords', code: 'forbidden-character' },
      ],
      [
        'own words without end',
        { level: 2, ownWords: 'a'.repeat(2001) },
        { field: 'ratings.0.ownWords', code: 'too-long' },
      ],
      ['a total', { level: 2, total: 40 }, { field: 'ratings.0.total', code: 'unknown-field' }],
    ])('is refused with %s, and nothing is kept', async (_, wrong, problem) => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client);
      const lifeDomainId = await given.aLifeDomain(caseworker, 'housing');
      const ratings = [{ lifeDomainId, ratedBy: 'client', ...wrong }];
      const { body } = await rate(caseworker, draft, ratings).expect(400);
      expect(body.errors).toMatchObject([problem]);
      const kept = await caseworker.get(draft.path).expect(200);
      expect(kept.body).toMatchObject({ version: 1, ratings: [] });
    });

    it.each([
      [{ ratings: 'everything' }, 'wrong-type'],
      [{ ratings: ['housing'] }, 'wrong-type'],
      [{}, 'wrong-type'],
    ])('is refused with %j', async (body, code) => {
      const { caseworker, client } = await given.aCaseload();
      const { path } = await given.aDraftAssessment(client);
      const refused = await caseworker.put(`${path}/ratings`, body).set('If-Match', '"1"');
      expect(refused.status).toBe(400);
      expect(refused.body.errors).toMatchObject([{ code }]);
    });

    it('leaves "rather not now" to the client and "need not be known" to the worker', async () => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client);
      for (const wrong of [
        await given.said(caseworker, { debts: 'not_needed' }),
        await given.said(caseworker, {}, { debts: 'not_now' }),
      ]) {
        const { body } = await rate(caseworker, draft, wrong).expect(409);
        expect(body).toMatchObject({ type: '/problems/reason-not-for-rater' });
      }
    });

    it('refuses a domain of another organisation, and one that does not exist', async () => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client);
      const elsewhere = await given.aLifeDomain(await given.aPerson(), 'housing');
      for (const lifeDomainId of [elsewhere, randomUUID()]) {
        const ratings = [{ lifeDomainId, ratedBy: 'client', level: 3 }];
        const { body } = await rate(caseworker, draft, ratings).expect(409);
        expect(body).toMatchObject({ type: '/problems/domain-not-in-template' });
      }
    });
  });

  describe('making it history', () => {
    it('needs one rated domain and no more', async () => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client, { housing: 2 });
      const done = await finalise(caseworker, draft).expect(204);
      expect(done.get('ETag')).toBe('"3"');
      const { body } = await caseworker.get(draft.path).expect(200);
      expect(body).toMatchObject({ status: 'final', version: 3 });
      const [row] = await asSuperuser(
        'SELECT finalised_by FROM app.assessment WHERE id = $1 AND finalised_at IS NOT NULL',
        [draft.id],
      );
      expect(row).toEqual({ finalised_by: caseworker.id });
    });

    it('is refused while nobody said anything', async () => {
      const { caseworker, client } = await given.aCaseload();
      const { body } = await finalise(caseworker, await given.aDraftAssessment(client)).expect(409);
      expect(body).toMatchObject({ type: '/problems/assessment-empty' });
    });

    it('ends changing it in any way', async () => {
      const { caseworker, client } = await given.aCaseload();
      const final = await given.aFinalAssessment(client, { housing: 2 });
      for (const refused of [
        await rate(caseworker, final, []),
        await describeAs(caseworker, final, AN_INTAKE),
        await finalise(caseworker, final),
        await discard(caseworker, final),
      ]) {
        expect(refused.status).toBe(409);
        expect(refused.body).toMatchObject({ type: '/problems/assessment-final' });
      }
    });

    it('does not happen on a version somebody did not see', async () => {
      const { caseworker, client } = await given.aCaseload();
      const draft = await given.aDraftAssessment(client, { housing: 2 });
      const stale = await finalise(caseworker, { ...draft, version: 1 }).expect(412);
      expect(stale.body.current).toMatchObject({ status: 'draft', ratings: [{ level: 2 }] });
    });
  });

  it('throws a draft away with what is in it, so that a new one can begin', async () => {
    const { caseworker, client } = await given.aCaseload();
    const draft = await given.aDraftAssessment(client, { housing: 2 });
    await discard(caseworker, { ...draft, version: 1 }).expect(412);
    await discard(caseworker, draft).expect(204);
    await caseworker.get(draft.path).expect(404);
    await given.aDraftAssessment(client);
  });

  it('writes down that somebody read an assessment', async () => {
    const { caseworker, client } = await given.aCaseload();
    const { path } = await given.aFinalAssessment(client, { housing: 2 });
    await caseworker.get(path).expect(200);
    const seen = await asSuperuser(
      `SELECT kind FROM audit.view WHERE client_id = $1 AND staff_member_id = $2`,
      [client.id, caseworker.id],
    );
    expect(seen).toContainEqual({ kind: 'opened' });
  });

  describe('is not for', () => {
    const everything = (person: Person, path: string, one: GivenAssessment) => [
      person.post(`${path}/assessments`, AN_INTAKE),
      person.get(one.path),
      rate(person, one, []),
      describeAs(person, one, AN_INTAKE),
      finalise(person, one),
      discard(person, one),
    ];

    it('a colleague who does not work with the client', async () => {
      const { client, organisation } = await given.aCaseload();
      const one = await given.aDraftAssessment(client, { housing: 2 });
      const colleague = await given.aPerson({ organisation });
      for (const asked of everything(colleague, client.path, one)) await asked.expect(404);
    });

    it('somebody of another organisation', async () => {
      const { client } = await given.aCaseload();
      const one = await given.aDraftAssessment(client, { housing: 2 });
      const stranger = await given.aPerson();
      for (const asked of everything(stranger, client.path, one)) await asked.expect(404);
    });

    it('an experience expert', async () => {
      const { client, organisation } = await given.aCaseload();
      const one = await given.aDraftAssessment(client, { housing: 2 });
      const expert = await given.aPerson({ organisation, role: 'experience_expert' });
      for (const asked of everything(expert, client.path, one)) await asked.expect(403);
    });

    it('a team lead, who reads and does not rate', async () => {
      const { client, organisation } = await given.aCaseload();
      const one = await given.aDraftAssessment(client, { housing: 2 });
      const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
      await teamLead.get(one.path).expect(200);
      const [begin, , ...changes] = everything(teamLead, client.path, one);
      for (const asked of [begin, ...changes]) await asked?.expect(403);
    });

    it('another client’s address: an assessment is found only under its own client', async () => {
      const { caseworker, client } = await given.aCaseload();
      const { id, version } = await given.aDraftAssessment(client, { housing: 2 });
      const other = await given.aClient({ lead: caseworker, callName: 'Bram' });
      const astray = { id, version, path: `${other.path}/assessments/${id}` };
      const [, ...rest] = everything(caseworker, other.path, astray);
      for (const asked of rest) await asked.expect(404);
    });
  });
});
