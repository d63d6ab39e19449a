import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { clientReference, dayOf } from '@ademruimte/contracts';
import { TalksGiven } from '@ademruimte/conversations-api/testing';
import { domains, entities } from '../app.module';

const CANARY = 'KANARIE';
const today = dayOf(new Date());

interface Line {
  readonly kind: string;
  readonly part: string | null;
  readonly operation: string | null;
  readonly staffName: string | null;
  readonly roles: string[];
  readonly relation: string | null;
  readonly clientId: string | null;
  readonly clientReference: string | null;
}

describe('the log, for a privacy officer', () => {
  let running: Running;
  let given: TalksGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new TalksGiven(running.app);
  });
  afterAll(() => running.stop());

  const anOffice = async () => {
    const team = await given.aTeamWithAClient();
    const { organisation } = team;
    const officer = await given.aPerson({ organisation, role: 'privacy_officer', teamId: null });
    return { ...team, officer };
  };
  const lines = async (officer: Person, query = '') => {
    const { body } = await officer.get(`/log?${query}`).expect(200);
    return (body as { items: Line[] }).items;
  };
  const looks = (clientId: string, staffMemberId: string) =>
    asSuperuser<{ kind: string }>(
      'SELECT kind FROM audit.view WHERE client_id = $1 AND staff_member_id = $2 ORDER BY id',
      [clientId, staffMemberId],
    ).then((rows) => rows.map(({ kind }) => kind));

  it('says who, whom, what kind and why, and names no client', async () => {
    const { officer, caseworker, client } = await anOffice();
    await caseworker.get(`${client.path}/plan`).expect(200);
    const [line] = await lines(officer, 'kind=opened');
    expect(line).toEqual({
      ...{ at: expect.any(String), kind: 'opened', part: null, operation: null },
      ...{ staffName: caseworker.name, roles: ['caseworker'], relation: 'lead_worker' },
      ...{ purpose: null, emergency: null },
      ...{ clientId: client.id, clientReference: clientReference(client.id) },
    });
  });

  it('says of a change in what part it was, and what was done', async () => {
    const { officer, client } = await anOffice();
    await given.aGoal(client);
    const changes = await lines(officer, `kind=changed&clientId=${client.id}`);
    const said = changes.map(({ part, operation }) => `${String(part)} ${String(operation)}`);
    expect(said).toEqual(expect.arrayContaining(['client made', 'assignment made', 'goal made']));
  });

  it('says what somebody was to a client when they looked, each in their own part', async () => {
    const { officer, client, teamLead, expert, organisation } = await anOffice();
    const colleague = await given.aPerson({ organisation });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    for (const person of [teamLead, expert]) await person.get(`${client.path}/plan`).expect(200);
    await colleague.get(`${client.path}/plan`).expect(404);
    const seen = await lines(officer, `clientId=${client.id}`);
    const of = ({ name }: Person) => seen.find(({ staffName }) => staffName === name);
    expect(of(teamLead)).toMatchObject({ kind: 'opened', relation: 'team_lead' });
    expect(of(expert)).toMatchObject({ kind: 'opened', relation: 'experience_expert' });
    expect(of(colleague)).toMatchObject({ kind: 'refused', relation: null });
  });

  it('says which reason somebody gave: a purpose for that day, an emergency for that hour', async () => {
    const { officer, client, teamLead, organisation } = await anOffice();
    const colleague = await given.aPerson({ organisation });
    await teamLead.get(`${client.path}/plan`).expect(200);
    await colleague.get(`${client.path}/plan`).expect(404);
    await asSuperuser(
      `INSERT INTO app.note_purpose (organisation_id, id, client_id, staff_member_id, day, purpose)
       VALUES ($1, gen_random_uuid(), $2, $3, $4, 'complaint')`,
      [organisation.id, client.id, teamLead.id, today],
    );
    await asSuperuser(
      `INSERT INTO app.break_glass (organisation_id, id, client_id, staff_member_id, kind, reason,
         opened_at, until, review_by) VALUES ($1, gen_random_uuid(), $2, $3, 'child',
         'Er is iets met het kind aan de hand.', now() - interval '9 minutes',
         now() + interval '9 minutes', $4)`,
      [organisation.id, client.id, colleague.id, today],
    );
    const seen = await lines(officer, `clientId=${client.id}`);
    const of = ({ name }: Person) => seen.find(({ staffName }) => staffName === name);
    expect(of(teamLead)).toMatchObject({ purpose: 'complaint', emergency: null });
    expect(of(colleague)).toMatchObject({ relation: 'break_glass', emergency: 'child' });
    expect(of(client.lead)).toMatchObject({ purpose: null, emergency: null });
  });

  it('keeps saying so after the work ended, also when it ended later that day', async () => {
    const { officer, client, caseworker } = await anOffice();
    await caseworker.get(`${client.path}/plan`).expect(200);
    await asSuperuser(
      `UPDATE app.assignment SET until_day = $2::date - 1, from_day = $2::date - 9,
         updated_at = clock_timestamp() WHERE client_id = $1`,
      [client.id, today],
    );
    const [line] = await lines(officer, `clientId=${client.id}&kind=opened`);
    expect(line?.relation).toBe('lead_worker');
  });

  it('shows no word of what was read or written, on no route', async () => {
    const { officer, client } = await anOffice();
    const hidden = await given.aClient({
      ...{ lead: client.lead, callName: CANARY, familyName: CANARY, addressLine: CANARY },
      strengths: [CANARY],
    });
    const goal = await given.aGoal(hidden, { title: CANARY, why: CANARY });
    await given.aStep(hidden, goal, { text: CANARY });
    await given.aConversationHeld(hidden, { agreedText: CANARY });
    await given.aNote(hidden, { text: CANARY, visibility: 'confidential' });
    await hidden.lead.get(`${hidden.path}/file`).expect(200);
    const query = `clientId=${hidden.id}`;
    for (const path of [`/log?${query}`, '/log', `/log/export?${query}`, '/log/people']) {
      const { text } = await officer.get(path).buffer(true).expect(200);
      expect(text).not.toContain(CANARY);
      expect({ path, isEmpty: text.length < 20 }).toEqual({ path, isEmpty: false });
    }
    expect((await lines(officer, query)).length).toBeGreaterThan(9);
  });

  it('is filtered on person, kind and days', async () => {
    const { officer, client, teamLead, caseworker } = await anOffice();
    for (const person of [teamLead, caseworker]) await person.get(`${client.path}/plan`);
    const of = await lines(officer, `staffMemberId=${teamLead.id}`);
    expect(new Set(of.map(({ staffName }) => staffName))).toEqual(new Set([teamLead.name]));
    expect((await lines(officer, 'kind=opened')).map(({ kind }) => kind)).toEqual([
      ...['opened', 'opened'],
    ]);
    expect(await lines(officer, 'from=2020-01-01&until=2020-01-31')).toEqual([]);
    expect((await lines(officer, `from=${today}&until=${today}`)).length).toBeGreaterThan(2);
  });

  it('comes in pages that hold every line once', async () => {
    const { officer, client } = await anOffice();
    for (let i = 0; i < 60; i += 1) await given.aNote(client);
    const query = `clientId=${client.id}&kind=changed`;
    const first = await officer.get(`/log?${query}`).expect(200);
    expect(first.body.items).toHaveLength(50);
    const next = `/log?${query}&cursor=${first.body.nextCursor}`;
    const second = await officer.get(next).expect(200);
    expect(second.body.nextCursor).toBeNull();
    const [{ count } = { count: '0' }] = await asSuperuser<{ count: string }>(
      'SELECT count(*) AS count FROM audit.entry WHERE client_id = $1',
      [client.id],
    );
    expect(first.body.items.length + second.body.items.length).toBe(Number(count));
  });

  it('holds nothing of another organisation', async () => {
    const { officer, client } = await anOffice();
    const other = await given.aPerson({ role: 'privacy_officer', teamId: null });
    await client.lead.get(`${client.path}/plan`).expect(200);
    expect((await lines(other, `clientId=${client.id}`)).length).toBe(0);
    expect(await lines(other, `staffMemberId=${client.lead.id}`)).toEqual([]);
    const found = await other.post('/log-searches', { words: clientReference(client.id) });
    expect(found.body).toEqual({ items: [] });
    expect((await lines(officer, `clientId=${client.id}`)).length).toBeGreaterThan(0);
  });

  it('finds a client by name or by reference, which is written down', async () => {
    const { officer, caseworker } = await anOffice();
    const birthDate = '1989-04-17';
    const client = await given.aClient({
      ...{ lead: caseworker, callName: 'Fatima', familyName: 'Haddadi', birthDate },
    });
    const reference = clientReference(client.id);
    for (const words of ['haddadi', reference, reference.toLowerCase().replace('-', '')]) {
      const { body } = await officer.post('/log-searches', { words }).expect(200);
      expect(body.items).toEqual([
        { id: client.id, reference, name: 'Fatima Haddadi', birthYear: 1989 },
      ]);
    }
    expect(await looks(client.id, officer.id)).toEqual(['searched', 'searched', 'searched']);
  });

  it('writes down whom the officer saw in it, and whom they took along in a file', async () => {
    const { officer, client } = await anOffice();
    await lines(officer);
    const file = await officer.get('/log/export').buffer(true).expect(200);
    expect(await looks(client.id, officer.id)).toEqual(['listed', 'exported']);
    expect(file.get('content-type')).toContain('text/csv');
    expect(file.get('content-disposition')).toBe('attachment; filename="logboek.csv"');
    expect(file.text).toContain(clientReference(client.id));
  });

  it('opens the file of no client', async () => {
    const { officer, client } = await anOffice();
    for (const part of ['', '/file', '/plan', '/notes', '/log', `/history/client/${client.id}`]) {
      await officer.get(`${client.path}${part}`).expect(403);
    }
  });

  it.each([
    'caseworker',
    'experience_expert',
    'team_lead',
    'policy_officer',
    'administrator',
  ] as const)('is not for a(n) %s', async (role) => {
    const person = await given.aPerson({ role });
    for (const path of ['/log', '/log/export', '/log/people']) await person.get(path).expect(403);
    await person.post('/log-searches', { words: 'amina' }).expect(403);
  });

  it.each([
    ['cursor=amina', 'cursor', 'not-an-id'],
    ['cursor=2026-01-01T00:00:00.000000Z~client~1', 'cursor', 'not-an-id'],
    ['kind=read', 'kind', 'not-a-choice'],
    ['from=2026-02-02&until=2026-02-01', 'until', 'end-before-start'],
    ['from=gisteren', 'from', 'not-a-day'],
    ['client=Amina', 'client', 'unknown-field'],
  ])('refuses ?%s', async (query, field, code) => {
    const person = await given.aPerson({ role: 'privacy_officer', teamId: null });
    const answer = await person.get(`/log?${query}`).expect(400);
    expect(answer.body.errors).toEqual([{ field, code }]);
  });
});

describe('the log of a client, for the client', () => {
  let running: Running;
  let given: TalksGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new TalksGiven(running.app);
  });
  afterAll(() => running.stop());

  it('says when, for what and in which role, and never by whose name', async () => {
    const { caseworker, client, teamLead, organisation } = await given.aTeamWithAClient();
    const colleague = await given.aPerson({ organisation });
    await teamLead.get(`${client.path}/plan`).expect(200);
    await colleague.get(`${client.path}/plan`).expect(404);
    await caseworker.get('/clients').expect(200);
    const { body, text } = await caseworker.get(`${client.path}/log`).expect(200);
    expect(body).toMatchObject({ until: today, isCut: false, days: [{ day: today }] });
    const said = body.days[0].looks.map((one: { kind: string; relation: string; role: string }) =>
      [one.kind, one.relation ?? one.role].join(' '),
    );
    expect(said.sort()).toEqual(
      [
        'changed lead_worker',
        'listed lead_worker',
        'opened team_lead',
        'refused caseworker',
      ].sort(),
    );
    for (const { name } of [caseworker, teamLead, colleague]) expect(text).not.toContain(name);
  });

  it('stands in itself, read or printed', async () => {
    const { caseworker, client } = await given.aCaseload();
    await caseworker.get(`${client.path}/log`).expect(200);
    await caseworker.post(`${client.path}/log/prints`).expect(204);
    const { body } = await caseworker.get(`${client.path}/log`).expect(200);
    const kinds = body.days[0].looks.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['opened', 'printed']));
  });

  it('is given by who works with the client, and by no experience expert', async () => {
    const { client, expert, teamLead, organisation } = await given.aTeamWithAClient();
    const coWorker = await given.aPerson({ organisation });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    await given.invited(client, { person: coWorker, kind: 'co_worker' });
    for (const person of [client.lead, coWorker, teamLead]) {
      await person.get(`${client.path}/log`).expect(200);
    }
    await expert.get(`${client.path}/log`).expect(403);
    await expert.post(`${client.path}/log/prints`).expect(403);
  });

  it('begins ninety days ago unless asked otherwise, and never in the future', async () => {
    const { caseworker, client } = await given.aCaseload();
    const since = await caseworker.get(`${client.path}/log?from=2020-01-01`).expect(200);
    expect(since.body.from).toBe('2020-01-01');
    const late = await caseworker.get(`${client.path}/log?from=2199-01-01`).expect(400);
    expect(late.body.errors).toEqual([{ field: 'from', code: 'day-in-future' }]);
  });
});
