import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { TalksGiven } from '@ademruimte/conversations-api/testing';
import { inDays } from '@ademruimte/plan-api/testing';
import { domains, entities } from '../app.module';

const CANARY = 'KANARIE';
const NOWHERE = '01890000-0000-7000-8000-000000000000';

interface Made {
  readonly id: string;
}

interface Item {
  readonly staffName: string | null;
  readonly kind: string;
  readonly isKept: boolean;
  readonly changes: readonly { field: string; before: string | null; after: string | null }[];
}

describe('the history of a record', () => {
  let running: Running;
  let given: TalksGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new TalksGiven(running.app);
  });
  afterAll(() => running.stop());

  const ask = (reader: Person, client: GivenClient, part: string, id: string) =>
    reader.get(`${client.path}/history/${part}/${id}`);
  const items = async (client: GivenClient, part: string, id: string, reader = client.lead) =>
    ((await ask(reader, client, part, id).expect(200)).body as { items: Item[] }).items;
  const write = (client: GivenClient, path: string, body: object, version = 1) =>
    client.lead
      .put(path, body)
      .set('If-Match', `"${String(version)}"`)
      .expect(204);
  const aSharedClient = async () => {
    const { expert, client, teamLead } = await given.aTeamWithAClient();
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    return { expert, client, teamLead };
  };

  it('says who made it and what became something else, newest first', async () => {
    const client = await given.aClient();
    const goal = await given.aGoal(client, { title: 'Rust aan tafel' });
    const { lifeDomain } = await given.goal(client, goal);
    await write(client, goal.path, { title: 'Rust in huis', lifeDomainId: lifeDomain.id });
    const said = await items(client, 'goal', goal.id);
    expect(said).toEqual([
      {
        ...{ at: expect.any(String), staffName: client.lead.name, kind: 'changed', isKept: true },
        changes: [
          { field: 'title', before: 'Rust aan tafel', after: 'Rust in huis', isWithheld: false },
        ],
      },
      {
        ...{ at: expect.any(String), staffName: client.lead.name, kind: 'made', isKept: true },
        changes: expect.arrayContaining([
          { field: 'title', before: null, after: 'Rust aan tafel', isWithheld: false },
        ]),
      },
    ]);
  });

  it('says on which day a step was put', async () => {
    const client = await given.aClient();
    const step = await given.aStep(client, await given.aGoal(client));
    await client.lead
      .post(`${step.path}/replan`, { dueOn: inDays(9), reason: 'Te druk' })
      .set('If-Match', '"1"')
      .expect(204);
    const [newest] = await items(client, 'step', step.id);
    expect(newest?.changes).toEqual(
      expect.arrayContaining([
        { field: 'due_on', before: inDays(3), after: inDays(9), isWithheld: false },
      ]),
    );
  });

  it('is there for a conversation, personal data, and how to reach somebody', async () => {
    const client = await given.aClient();
    const talk = await given.aConversationHeld(client);
    const { contact } = await given.details(client);
    for (const [part, id] of [
      ['conversation', talk.id],
      ['client', client.id],
      ['contact', contact.id],
    ] as const) {
      const [made] = await items(client, part, id);
      expect(made).toMatchObject({ kind: 'made', isKept: true });
      expect(made?.changes.length).toBeGreaterThan(0);
    }
  });

  it('shows only fields that mean something to a person', async () => {
    const client = await given.aClient();
    const { text } = await ask(client.lead, client, 'client', client.id).expect(200);
    expect(text).not.toMatch(/search_name|organisation_id|team_id|version/);
  });

  it('counts as a look at the client', async () => {
    const client = await given.aClient();
    await items(client, 'client', client.id);
    const rows = await asSuperuser<{ kind: string }>(
      'SELECT kind FROM audit.view WHERE client_id = $1',
      [client.id],
    );
    expect(rows).toEqual([{ kind: 'opened' }]);
  });

  it("is not there for somebody else's client, nor through one's own", async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    const colleague = await given.aPerson({ organisation });
    const own = await given.aClient({ lead: colleague });
    const goal = await given.aGoal(client);
    await ask(colleague, client, 'goal', goal.id).expect(404);
    await ask(await given.aPerson(), client, 'goal', goal.id).expect(404);
    const through = await ask(colleague, own, 'goal', goal.id).expect(404);
    expect(through.body).toEqual((await ask(colleague, own, 'goal', NOWHERE)).body);
    await ask(caseworker, client, 'step', goal.id).expect(404);
    await ask(caseworker, client, 'secret', goal.id).expect(404);
    await ask(caseworker, client, 'note', goal.id).expect(404);
  });

  it('of the own household alone is there', async () => {
    const { organisation, client } = await given.aCaseload();
    const other = await given.aClient({ lead: await given.aPerson({ organisation }) });
    for (const one of [client, other]) {
      await one.lead.post(`${one.path}/household`, { name: 'Thuis' }).expect(201);
    }
    const household = async (one: GivenClient) =>
      ((await one.lead.get(`${one.path}/household`).expect(200)).body as { id: string }).id;
    const ofOwn = async () => items(client, 'household', await household(client));
    // The household itself, and that the client lives in it.
    expect(await ofOwn()).toHaveLength(2);
    await ask(client.lead, client, 'household', await household(other)).expect(404);
  });

  it('of a household tells who came and who went, by name, since the client lives there', async () => {
    const { caseworker, client } = await given.aCaseload();
    await caseworker.post(`${client.path}/household`, { name: 'Thuis' }).expect(201);
    const members = `${client.path}/household/members`;
    const come = async (wanted: object) =>
      ((await caseworker.post(members, { role: 'child', ...wanted }).expect(201)).body as Made).id;
    const noor = await come({ name: 'Noor', birthDate: '2019-05-01' });
    const leave = caseworker.post(`${members}/${noor}/leave`, { untilDay: inDays(0) });
    await leave.set('If-Match', '"1"').expect(204);
    const partner = await given.aClient({ lead: caseworker, callName: 'Bilal' });
    await come({ name: 'Bilal', clientId: partner.id });
    const { id } = (await caseworker.get(`${client.path}/household`).expect(200)).body as Made;
    const told = async (one: GivenClient) =>
      (await items(one, 'household', id))
        .flatMap(({ changes }) => changes)
        .map(({ field, after }) => `${field} ${after ?? ''}`);
    expect((await told(client)).reverse()).toEqual([
      ...['name Thuis', `member_joined ${client.callName}`, 'member_joined Noor'],
      ...['member_left Noor', 'member_joined Bilal'],
    ]);
    expect(await told(partner)).toEqual(['member_joined Bilal', 'name Thuis']);
  });

  describe('for an experience expert', () => {
    const move = async (client: GivenClient, goal: { path: string }, domain: string, version = 1) =>
      write(
        client,
        goal.path,
        { title: 'Een ander doel', lifeDomainId: await given.aLifeDomain(client.lead, domain) },
        version,
      );

    it('is there of what they see', async () => {
      const { expert, client } = await aSharedClient();
      const goal = await given.aGoal(client);
      const step = await given.aStep(client, goal);
      expect(await items(client, 'goal', goal.id, expert)).toHaveLength(1);
      expect(await items(client, 'step', step.id, expert)).toHaveLength(1);
    });

    it('is not there of what is hidden from them now', async () => {
      const { expert, client } = await aSharedClient();
      const goal = await given.aGoal(client, { title: CANARY });
      const step = await given.aStep(client, goal);
      await move(client, goal, 'debts');
      await ask(expert, client, 'goal', goal.id).expect(404);
      await ask(expert, client, 'step', step.id).expect(404);
    });

    it('says nothing of the time in which it was hidden from them', async () => {
      const { expert, client } = await aSharedClient();
      const goal = await given.aGoal(client, { domain: 'debts', title: CANARY, why: CANARY });
      const step = await given.aStep(client, goal, { text: CANARY });
      await write(client, step.path, { text: 'Iets anders', owner: 'client', dueOn: inDays(3) });
      await move(client, goal, 'housing');
      for (const [part, id] of [
        ['goal', goal.id],
        ['step', step.id],
      ] as const) {
        const { text } = await ask(expert, client, part, id).expect(200);
        expect({ part, text }).toEqual({ part, text: '{"items":[]}' });
      }
      expect(JSON.stringify(await items(client, 'goal', goal.id))).toContain(CANARY);
    });

    it('begins with what was shared with them, and holds nothing of before', async () => {
      const { expert, client } = await aSharedClient();
      const goal = await given.aGoal(client, { domain: 'debts', title: CANARY });
      await ask(expert, client, 'goal', goal.id).expect(404);
      const today = inDays(0);
      await client.lead
        .post(`${client.path}/sharing-agreements`, {
          ...{ withKind: 'staff', staffMemberId: expert.id, parts: [] },
          ...{ lifeDomainCodes: ['debts'], fromDay: today, untilDay: inDays(9) },
          ...{ agreedOn: today, agreedHow: 'on_paper' },
        })
        .expect(201);
      expect(await items(client, 'goal', goal.id, expert)).toEqual([]);
      await write(client, goal.path, {
        ...{ title: 'Gedeeld', lifeDomainId: await given.aLifeDomain(client.lead, 'debts') },
      });
      const seen = await items(client, 'goal', goal.id, expert);
      expect(seen.map(({ changes }) => changes[0]?.after)).toEqual(['Gedeeld']);
    });

    it('is not there of conversations, notes and personal data', async () => {
      const { expert, client } = await aSharedClient();
      const talk = await given.aConversationHeld(client);
      const note = await given.aNote(client, { visibility: 'shared_with_expert' });
      for (const [part, id] of [
        ['conversation', talk.id],
        ['note', note],
        ['client', client.id],
        ['contact', (await given.details(client)).contact.id],
      ] as const) {
        await ask(expert, client, part, id).expect(404);
      }
    });
  });

  describe('of a note', () => {
    const rewrite = (
      client: GivenClient,
      id: string,
      text: string,
      visibility: string,
      version = 1,
    ) => write(client, `${client.path}/notes/${id}`, { text, visibility }, version);

    it('is not there for a team lead, whatever the note', async () => {
      const { client, teamLead } = await aSharedClient();
      const note = await given.aNote(client, { text: CANARY });
      await ask(teamLead, client, 'note', note).expect(404);
    });

    it('shows its words to who may read it', async () => {
      const client = await given.aClient();
      const note = await given.aNote(client, { text: 'Eerst' });
      await rewrite(client, note, 'Daarna', 'team');
      const [newest] = await items(client, 'note', note);
      expect(newest?.changes).toMatchObject([{ field: 'text', before: 'Eerst', after: 'Daarna' }]);
    });

    it('never shows words that are confidential, or were', async () => {
      const client = await given.aClient();
      const once = await given.aNote(client, { text: CANARY, visibility: 'confidential' });
      await rewrite(client, once, 'Gewoon', 'team');
      await rewrite(client, once, 'Nog gewoner', 'team', 2);
      const said = await items(client, 'note', once);
      expect(JSON.stringify(said)).not.toContain(CANARY);
      expect(said[0]?.changes).toMatchObject([{ before: 'Gewoon', after: 'Nog gewoner' }]);
      const now = await given.aNote(client, { text: CANARY, visibility: 'team' });
      await rewrite(client, now, 'Anders', 'confidential');
      expect(JSON.stringify(await items(client, 'note', now))).not.toContain(CANARY);
    });
  });

  it('tells that something changed after what it was has been destroyed', async () => {
    const client = await given.aClient();
    await asSuperuser(
      `DELETE FROM audit.content c USING audit.entry e
       WHERE e.id = c.entry_id AND e.row_id = $1`,
      [client.id],
    );
    expect(await items(client, 'client', client.id)).toMatchObject([
      { kind: 'made', isKept: false, changes: [] },
    ]);
  });
});
