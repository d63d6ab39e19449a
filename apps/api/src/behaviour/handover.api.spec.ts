import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, countStatements, type Running, startApp } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { domains, entities } from '../app.module';

const today = dayOf(new Date());
const inDays = (days: number) => addDays(today, days);

interface NoteShown {
  readonly id: string;
  readonly text: string;
  readonly closed: boolean;
}

describe('the notes of a client who is handed over', () => {
  let running: Running;
  let given: ConversationsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ConversationsGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const aTeam = async () => {
    const { organisation, teamLead, client, expert } = await given.aTeamWithAClient();
    const next = await given.aPerson({ organisation });
    const coWorker = await given.aPerson({ organisation });
    await given.invited(client, { person: coWorker, kind: 'co_worker' });
    return { organisation, teamLead, client, expert, next, coWorker, sanne: client.lead };
  };
  type Team = Awaited<ReturnType<typeof aTeam>>;

  /** Proposed by the lead and agreed by the team lead; the clock stands on the day. */
  const handedOver = async ({ client, next, teamLead }: Team, wanted: object = {}) => {
    const onDay = inDays(1);
    const body = { toStaffId: next.id, onDay, summary: 'Eerst de huur.', ...wanted };
    const answer = await client.lead.post(`${client.path}/handovers`, body).expect(201);
    const { id } = answer.body as { id: string };
    await teamLead.post(`${client.path}/handovers/${id}/agree`).set('If-Match', '"1"').expect(204);
    running.clock.set(onDay);
    return id;
  };
  const notes = async (reader: Person, client: GivenClient) =>
    (await reader.get(`${client.path}/notes`).expect(200)).body.items as NoteShown[];
  const ids = async (reader: Person, client: GivenClient) =>
    (await notes(reader, client)).map(({ id }) => id).sort();

  it('go along, but for the confidential ones', async () => {
    const team = await aTeam();
    const { client, next } = team;
    const open = await given.aNote(client);
    const closed = await given.aNote(client, { visibility: 'confidential' });
    await handedOver(team);
    expect(await ids(next, client)).toEqual([open]);
    await next.post(`${client.path}/notes/${closed}/reveal`).expect(404);
  });

  it('stay behind one by one, and a confidential one goes along only by choice', async () => {
    const team = await aTeam();
    const { client, next } = team;
    const [goes, stays] = [await given.aNote(client), await given.aNote(client)];
    const secret = { text: 'Alleen voor jou', visibility: 'confidential' };
    const chosen = await given.aNote(client, secret);
    await given.aNote(client, secret);
    await handedOver(team, { leaveNoteIds: [stays], takeNoteIds: [chosen] });
    expect(await ids(next, client)).toEqual([goes, chosen].sort());
    const revealed = await next.post(`${client.path}/notes/${chosen}/reveal`).expect(200);
    expect(revealed.body.text).toBe('Alleen voor jou');
  });

  it('are chosen by who reads them: not a note of another client, nor without a right', async () => {
    const team = await aTeam();
    const { client, next, sanne, teamLead } = team;
    const other = await given.aClient({ lead: sanne });
    const note = await given.aNote(client);
    const wanted = { toStaffId: next.id, onDay: inDays(1), summary: 'Eerst de huur.' };
    const propose = (by: Person, choice: object) =>
      by.post(`${client.path}/handovers`, { ...wanted, ...choice }).expect(400);
    const errors = [
      await propose(sanne, { leaveNoteIds: [await given.aNote(other)] }),
      // Only what is confidential needs a choice to go along.
      await propose(sanne, { takeNoteIds: [note] }),
      await propose(teamLead, { leaveNoteIds: [note] }),
    ].flatMap(({ body }) => (body as { errors: { code: string }[] }).errors);
    expect(errors.map(({ code }) => code)).toEqual(Array(3).fill('unknown-record'));
    const twice = await propose(sanne, { leaveNoteIds: [note], takeNoteIds: [note] });
    expect(twice.body.errors).toEqual([{ field: 'takeNoteIds', code: 'duplicate' }]);
  });

  it('that stay behind are gone from every place, for everybody who works there', async () => {
    const team = await aTeam();
    const { client, next, coWorker, teamLead } = team;
    const visit = await given.aConversationHeld(client);
    const stays = await given.aNote(client, { conversationId: visit.id });
    await handedOver(team, { leaveNoteIds: [stays] });
    for (const reader of [next, coWorker]) {
      expect(await ids(reader, client)).toEqual([]);
      const talks = (await reader.get(`${client.path}/conversations`).expect(200)).body;
      expect(JSON.stringify(talks)).not.toContain(stays);
      await reader.get(`${client.path}/history/note/${stays}`).expect(404);
      await reader
        .put(`${client.path}/notes/${stays}`, { text: 'Anders', visibility: 'team' })
        .set('If-Match', '"1"')
        .expect(404);
    }
    const { items } = (await next.get(`${client.path}/handovers`).expect(200)).body;
    expect(items).toEqual([expect.objectContaining({ leftBehind: null })]);
    const known = (await teamLead.get(`${client.path}/handovers`).expect(200)).body.items;
    expect(known).toEqual([expect.objectContaining({ leftBehind: 1 })]);
  });

  it('that stay behind are read by a team lead with a purpose, who does not work there', async () => {
    const team = await aTeam();
    const { client, teamLead } = team;
    const stays = await given.aNote(client, { text: 'Blijft bij Sanne' });
    const secret = await given.aNote(client, { text: 'Geheim', visibility: 'confidential' });
    await handedOver(team, { leaveNoteIds: [stays] });
    expect(await ids(teamLead, client)).toEqual([]);
    await teamLead.post(`${client.path}/note-purposes`, { purpose: 'complaint' }).expect(201);
    expect(await ids(teamLead, client)).toEqual([stays, secret].sort());
    const revealed = await teamLead.post(`${client.path}/notes/${secret}/reveal`).expect(200);
    expect(revealed.body.text).toBe('Geheim');
  });

  it('stay with who wrote them, as long as they work along', async () => {
    const team = await aTeam();
    const { client, sanne, next, coWorker } = team;
    const own = await given.aNote(client);
    const theirs = await given.aNote(client, { by: coWorker, visibility: 'confidential' });
    await handedOver(team, { leaveNoteIds: [own], stayUntilDay: inDays(3) });
    expect(await ids(sanne, client)).toEqual([own]);
    expect(await ids(coWorker, client)).toEqual([theirs]);
    expect(await ids(next, client)).toEqual([]);
  });

  it('are left behind for good: not the next hand-over brings them back', async () => {
    const team = await aTeam();
    const { client, next, coWorker } = team;
    const stays = await given.aNote(client);
    await handedOver(team, { leaveNoteIds: [stays] });
    const again = { ...team, client: { ...client, lead: next }, next: coWorker };
    const named = await next
      .post(`${client.path}/handovers`, {
        ...{ toStaffId: coWorker.id, onDay: inDays(2), summary: 'Verder.', leaveNoteIds: [stays] },
      })
      .expect(400);
    expect(named.body.errors).toEqual([{ field: 'leaveNoteIds', code: 'unknown-record' }]);
    await handedOver(again, { onDay: inDays(2) });
    running.clock.set(inDays(2));
    expect(await ids(coWorker, client)).toEqual([]);
  });

  it('written while it waits follow the same rule: what is confidential stays', async () => {
    const team = await aTeam();
    const { client, next, teamLead } = team;
    const body = { toStaffId: next.id, onDay: inDays(2), summary: 'Eerst de huur.' };
    await teamLead.post(`${client.path}/handovers`, body).expect(201);
    running.clock.set(inDays(1));
    const open = await given.aNote(client);
    await given.aNote(client, { visibility: 'confidential' });
    running.clock.set(inDays(2));
    expect(await ids(next, client)).toEqual([open]);
    // What the new worker writes is theirs, and a co-worker opens it with a click.
    const fresh = await given.aNote(client, { by: next, visibility: 'confidential' });
    expect(await ids(team.coWorker, client)).toEqual([open, fresh].sort());
  });

  it('written earlier on the day of a hand-over that begins at once stay behind too', async () => {
    const team = await aTeam();
    const { client, next, teamLead } = team;
    await given.aNote(client, { visibility: 'confidential' });
    const body = { toStaffId: next.id, onDay: today, summary: 'Vandaag nog.' };
    await teamLead.post(`${client.path}/handovers`, body).expect(201);
    expect(await notes(next, client)).toEqual([]);
  });

  it('come back when an agreed hand-over is taken back', async () => {
    const team = await aTeam();
    const { client, coWorker, teamLead, next } = team;
    const stays = await given.aNote(client);
    const body = { toStaffId: next.id, onDay: inDays(2), summary: 'Eerst de huur.' };
    const answer = await client.lead
      .post(`${client.path}/handovers`, { ...body, leaveNoteIds: [stays] })
      .expect(201);
    const path = `${client.path}/handovers/${(answer.body as { id: string }).id}`;
    await teamLead.post(`${path}/agree`).set('If-Match', '"1"').expect(204);
    await teamLead.post(`${path}/withdraw`).set('If-Match', '"2"').expect(204);
    running.clock.set(inDays(2));
    expect(await ids(coWorker, client)).toEqual([stays]);
  });
});

describe('the first page of a client who was handed over', () => {
  let running: Running;
  let given: ConversationsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ConversationsGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const aHandover = async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const next = await given.aPerson({ organisation });
    const wanted = { toStaffId: next.id, onDay: inDays(1), summary: 'Bel niet na zes uur.' };
    const answer = await teamLead.post(`${client.path}/handovers`, wanted).expect(201);
    return { organisation, teamLead, client, next, id: (answer.body as { id: string }).id };
  };
  const onTop = async (reader: Person, client: GivenClient) =>
    (await reader.get(`${client.path}/file`).expect(200)).body.handover as unknown;

  it('begins with what to know, until the new worker has read it', async () => {
    const { client, next, teamLead, id } = await aHandover();
    expect(await onTop(client.lead, client)).toBeNull();
    running.clock.set(inDays(1));
    expect(await onTop(next, client)).toEqual({
      ...{ id, version: 1, fromName: client.lead.name, onDay: inDays(1) },
      summary: 'Bel niet na zes uur.',
    });
    expect(await onTop(teamLead, client)).toBeNull();
    await next.post(`${client.path}/handovers/${id}/read`).set('If-Match', '"1"').expect(204);
    expect(await onTop(next, client)).toBeNull();
  });

  it('costs no statement more than any other first page', async () => {
    const { client, next } = await aHandover();
    running.clock.set(inDays(1));
    const said = await countStatements(() => next.get(`${client.path}/file`).expect(200));
    expect(said.length).toBeLessThanOrEqual(8);
  });

  it('is closed to the giver from the day on, with what they were still typing', async () => {
    const { client, id } = await aHandover();
    const { lead } = client;
    const draft = `/drafts/talk/${client.id}`;
    await lead.put(draft, { content: 'Nog niet af' }).expect(204);
    await lead.get(draft).expect(200);
    running.clock.set(inDays(1));
    // Closed, and not gone: what a device still holds was not thrown away elsewhere.
    const { body } = await lead.get(draft).expect(404);
    expect(body).toMatchObject({ type: '/problems/draft-closed' });
    expect(JSON.stringify(body)).not.toContain('Nog niet af');
    await lead.get(`/drafts/note/${client.id}`).expect(404, /not-found/);
    for (const part of ['', '/file', '/plan', '/notes', '/handovers', '/conversations', '/log']) {
      await lead.get(`${client.path}${part}`).expect(404);
    }
    await lead.post(`${client.path}/handovers/${id}/read`).set('If-Match', '"1"').expect(404);
  });

  it('has an unassigned client in sight of the team lead once somebody left', async () => {
    const { organisation, teamLead, client } = await given.aTeamWithAClient();
    const next = await given.aPerson({ organisation });
    const role = 'administrator' as const;
    const administrator = await given.aPerson({ organisation, role, teamId: null });
    await given.aNote(client, { visibility: 'confidential' });
    const end = { fromDay: inDays(1) };
    await administrator.post(`/people/${client.lead.id}/end`, end).expect(204);
    running.clock.set(inDays(1));
    const team = (await teamLead.get('/team-work').expect(200)).body;
    expect(team.unassigned).toEqual([expect.objectContaining({ clientId: client.id })]);
    const { giver } = (await teamLead.get(`${client.path}/handovers`).expect(200)).body;
    expect(giver).toEqual({ id: client.lead.id, name: client.lead.name });
    const wanted = { toStaffId: next.id, onDay: inDays(1), summary: 'Sanne is weg.' };
    const stayUntilDay = inDays(9);
    await teamLead.post(`${client.path}/handovers`, { ...wanted, stayUntilDay }).expect(201);
    const open = (await given.details(client, next)).assignments.filter((one) => !one.untilDay);
    expect(open.map(({ staffMemberId }) => staffMemberId)).toEqual([next.id]);
    expect((await next.get(`${client.path}/notes`).expect(200)).body.items).toEqual([]);
    expect((await teamLead.get('/team-work').expect(200)).body.unassigned).toEqual([]);
  });

  it('keeps who handed over in the trail, with everything that was decided', async () => {
    const { client } = await aHandover();
    const rows = await asSuperuser<{ table_name: string }>(
      `SELECT DISTINCT table_name FROM audit.entry WHERE client_id = $1
         AND table_name IN ('handover', 'assignment')`,
      [client.id],
    );
    expect(rows).toHaveLength(2);
  });

  it('is summed up from the file, and writes down that it was read', async () => {
    const { client, teamLead } = await given.aTeamWithAClient();
    await client.lead
      .post(`${client.path}/safe-contact-rules`, { text: 'Nooit bellen na zes uur' })
      .expect(201);
    const { text } = (await teamLead.get(`${client.path}/handover-summary`).expect(200)).body;
    expect(text).toContain('Veilig contact: Nooit bellen na zes uur.');
    const [seen] = await asSuperuser<{ count: string }>(
      `SELECT count(*) FROM audit.view WHERE client_id = $1 AND staff_member_id = $2
         AND kind = 'opened'`,
      [client.id, teamLead.id],
    );
    expect(seen?.count).toBe('1');
  });
});
