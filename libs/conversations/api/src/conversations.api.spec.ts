import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { randomUUID } from 'node:crypto';
import type { ConversationResponse } from './conversations.dto';
import { ConversationsGiven } from './testing';
import { startConversations } from './testing/start-conversations';

const TODAY = '2026-11-24';
const FRIDAY = '2026-11-27T09:00:00.000Z';
const MONDAY = '2026-11-30T09:00:00.000Z';
const YESTERDAY = '2026-11-23T09:00:00.000Z';

let running: Running;
let given: ConversationsGiven;

beforeAll(async () => {
  running = await startConversations();
  running.clock.set(TODAY);
  given = new ConversationsGiven(running.app);
});
afterAll(() => running.stop());

async function read(client: GivenClient, reader?: Person): Promise<ConversationResponse[]> {
  const answer = await (reader ?? client.lead).get(`${client.path}/conversations`).expect(200);
  return (answer.body as { items: ConversationResponse[] }).items;
}

async function one(client: GivenClient, id: string): Promise<ConversationResponse> {
  const found = (await read(client)).find((conversation) => conversation.id === id);
  if (!found) throw new Error('No such conversation.');
  return found;
}

const send = (person: Person, path: string, body: object, version = 1) =>
  person.post(path, body).set('If-Match', `"${version}"`);

describe('planning a conversation', () => {
  it('answers where it is, and shows it with whom is expected', async () => {
    const client = await given.aClient();
    const id = randomUUID();
    const body = {
      id,
      kind: 'visit',
      startsAt: '2026-11-27T10:00:00+01:00',
      durationMinutes: 60,
      place: 'Bij Amina thuis',
      interpreter: true,
    };
    const answer = await client.lead.post(`${client.path}/conversations`, body).expect(201);
    expect(answer.get('Location')).toBe(`/api/v1${client.path}/conversations/${id}`);
    expect(answer.get('ETag')).toBe('"1"');
    expect(await read(client)).toEqual([
      {
        ...body,
        version: 1,
        status: 'planned',
        startsAt: FRIDAY,
        agreedText: null,
        missedReason: null,
        missedBarriers: [],
        movedToId: null,
        attendees: [{ staffMemberId: client.lead.id, helperId: null, name: client.lead.name }],
        notes: [],
        choices: [],
        hasCopy: false,
      },
    ]);
  });

  it('knows colleagues and helpers by name, takes others as they are written, and nobody twice', async () => {
    const { organisation, caseworker, client } = await given.aCaseload();
    const tom = await given.aPerson({ organisation, name: 'Tom Bakker' });
    const helper = await caseworker
      .post(`${client.path}/helpers`, { name: 'Els de Boer', role: 'juf' })
      .expect(201);
    const helperId = (helper.body as { id: string }).id;
    const attendees = [
      { staffMemberId: tom.id, name: 'een andere naam' },
      { helperId },
      { name: 'haar zus' },
      { staffMemberId: tom.id },
    ];
    const { id } = await given.anAppointment(client, { startsAt: FRIDAY, attendees });
    const { attendees: shown } = await one(client, id);
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(
      expect.arrayContaining([
        { staffMemberId: tom.id, helperId: null, name: 'Tom Bakker' },
        { staffMemberId: null, helperId, name: 'Els de Boer' },
        { staffMemberId: null, helperId: null, name: 'haar zus' },
      ]),
    );
  });

  it('makes one record when the same request comes twice', async () => {
    const client = await given.aClient();
    const key = randomUUID();
    const body = { kind: 'phone', startsAt: FRIDAY };
    const path = `${client.path}/conversations`;
    const first = await client.lead.post(path, body).set('Idempotency-Key', key).expect(201);
    const again = await client.lead.post(path, body).set('Idempotency-Key', key).expect(201);
    expect(again.body).toEqual(first.body);
    expect(await read(client)).toHaveLength(1);
  });

  it('never writes over a conversation whose id is taken', async () => {
    const client = await given.aClient();
    const { id } = await given.anAppointment(client, { startsAt: FRIDAY, kind: 'visit' });
    const body = { id, kind: 'phone', startsAt: MONDAY };
    await client.lead.post(`${client.path}/conversations`, body).expect(409);
    expect(await read(client)).toMatchObject([{ id, kind: 'visit' }]);
  });

  it.each([
    [{ kind: 'visit' }, { field: 'startsAt', code: 'required' }],
    [{ startsAt: FRIDAY }, { field: 'kind', code: 'required' }],
    [
      { kind: 'party', startsAt: FRIDAY },
      { field: 'kind', code: 'not-a-choice' },
    ],
    [
      { kind: 'visit', startsAt: '2026-11-27' },
      { field: 'startsAt', code: 'not-a-moment' },
    ],
    [
      { kind: 'visit', startsAt: '2026-02-30T09:00:00Z' },
      { field: 'startsAt', code: 'not-a-moment' },
    ],
    [
      { kind: 'visit', startsAt: YESTERDAY },
      { field: 'startsAt', code: 'day-in-past' },
    ],
    [
      { kind: 'visit', startsAt: FRIDAY, status: 'held' },
      { field: 'startsAt', code: 'day-in-future' },
    ],
    [
      { kind: 'visit', startsAt: FRIDAY, status: 'moved' },
      { field: 'status', code: 'not-a-choice' },
    ],
    [
      { kind: 'visit', startsAt: FRIDAY, durationMinutes: 0 },
      { field: 'durationMinutes', code: 'out-of-range', params: { min: 5, max: 480 } },
    ],
    [
      { kind: 'visit', startsAt: FRIDAY, place: 'a\0b' },
      { field: 'place', code: 'forbidden-character' },
    ],
    [
      { kind: 'visit', startsAt: FRIDAY, place: 'x'.repeat(201) },
      { field: 'place', code: 'too-long', params: { max: 200 } },
    ],
    [
      { kind: 'visit', startsAt: FRIDAY, heldAt: FRIDAY },
      { field: 'heldAt', code: 'unknown-field' },
    ],
    [
      { kind: 'visit', startsAt: FRIDAY, attendees: 'Tom' },
      { field: 'attendees', code: 'wrong-type' },
    ],
    [
      { kind: 'visit', startsAt: FRIDAY, attendees: [{}] },
      { field: 'attendees.0.name', code: 'required' },
    ],
    [
      { kind: 'visit', startsAt: FRIDAY, attendees: [{ staffMemberId: randomUUID() }] },
      { field: 'attendees.0.staffMemberId', code: 'unknown-record' },
    ],
    [
      { kind: 'visit', startsAt: FRIDAY, note: { text: 'x', visibility: 'world' } },
      { field: 'note.visibility', code: 'not-a-choice' },
    ],
  ])('says beside the field what is wrong with %j', async (body, problem) => {
    const client = await given.aClient();
    const answer = await client.lead.post(`${client.path}/conversations`, body).expect(400);
    expect(answer.body.errors).toEqual([problem]);
    expect(await read(client)).toEqual([]);
  });

  it('takes nobody of another organisation and no helper of another client', async () => {
    const { caseworker, client } = await given.aCaseload();
    const stranger = await given.aPerson();
    const other = await given.aClient({ lead: caseworker });
    const helper = await caseworker
      .post(`${other.path}/helpers`, { name: 'Els de Boer', role: 'juf' })
      .expect(201);
    for (const attendee of [
      { staffMemberId: stranger.id },
      { helperId: (helper.body as { id: string }).id },
    ]) {
      const body = { kind: 'visit', startsAt: FRIDAY, attendees: [attendee] };
      const answer = await caseworker.post(`${client.path}/conversations`, body).expect(400);
      expect(answer.body.errors[0].code).toBe('unknown-record');
    }
  });

  it('keeps no agreement of a conversation that has yet to be held', async () => {
    const client = await given.aClient();
    const body = { kind: 'visit', startsAt: FRIDAY, agreedText: 'Bellen' };
    const answer = await client.lead.post(`${client.path}/conversations`, body).expect(409);
    expect(answer.body.type).toBe('/problems/conversation-not-held');
  });
});

describe('writing down a conversation that was held', () => {
  it('keeps what was agreed, with the note beside it', async () => {
    const client = await given.aClient();
    const { id } = await given.aConversationHeld(client, {
      startsAt: YESTERDAY,
      note: { text: 'Amina was trots op de map', visibility: 'team' },
    });
    expect(await one(client, id)).toMatchObject({
      status: 'held',
      agreedText: 'Samen de post gesorteerd',
      notes: [{ text: 'Amina was trots op de map', own: true, conversationId: id }],
    });
  });
});

describe('what becomes of an appointment', () => {
  it('is that it was held, with what was agreed and who came', async () => {
    const client = await given.aClient();
    const { id, path } = await given.anAppointment(client, { startsAt: FRIDAY });
    const answer = await send(client.lead, `${path}/hold`, {
      agreedText: 'Dinsdag bellen',
      note: { text: 'Rustig gesprek', visibility: 'care_team' },
      attendees: [{ name: 'haar zus' }],
    }).expect(204);
    expect(answer.get('ETag')).toBe('"2"');
    expect(await one(client, id)).toMatchObject({
      version: 2,
      status: 'held',
      agreedText: 'Dinsdag bellen',
      attendees: [{ name: 'haar zus', staffMemberId: null }],
      notes: [{ text: 'Rustig gesprek' }],
    });
  });

  it('is nothing at all while one part of it is refused', async () => {
    const client = await given.aClient();
    const { id, path } = await given.anAppointment(client, { startsAt: FRIDAY });
    const body = { agreedText: 'Bellen', attendees: [{ staffMemberId: randomUUID() }] };
    await send(client.lead, `${path}/hold`, body).expect(400);
    expect(await one(client, id)).toMatchObject({ status: 'planned', version: 1 });
  });

  it('is that it was missed, and a new one planned in the same breath', async () => {
    const client = await given.aClient();
    const { id, path } = await given.anAppointment(client, { startsAt: FRIDAY, place: 'Thuis' });
    const body = { reason: 'De bus reed niet', newStartsAt: MONDAY };
    await send(client.lead, `${path}/miss`, body).expect(204);
    const [instead, missed] = await read(client);
    expect(missed).toMatchObject({ id, status: 'missed', missedReason: 'De bus reed niet' });
    expect(instead).toMatchObject({ status: 'planned', startsAt: MONDAY, place: 'Thuis' });
    expect(missed?.movedToId).toBe(instead?.id);
    expect(instead?.attendees).toEqual(missed?.attendees);
  });

  it('is that it was missed, and that is all', async () => {
    const client = await given.aClient();
    const { id, path } = await given.anAppointment(client, { startsAt: FRIDAY });
    await send(client.lead, `${path}/miss`, {}).expect(204);
    expect(await read(client)).toMatchObject([{ id, status: 'missed', movedToId: null }]);
  });

  it('is that it moved: the new one is planned and the old one stays', async () => {
    const client = await given.aClient();
    const { id, path } = await given.anAppointment(client, { startsAt: FRIDAY });
    await send(client.lead, `${path}/move`, { startsAt: MONDAY }).expect(204);
    const [instead, moved] = await read(client);
    expect(moved).toMatchObject({ id, status: 'moved', startsAt: FRIDAY });
    expect(instead).toMatchObject({ id: moved?.movedToId, status: 'planned', startsAt: MONDAY });
  });

  it.each(['miss', 'move'])('is never a moment in the past (%s)', async (verb) => {
    const client = await given.aClient();
    const { id, path } = await given.anAppointment(client, { startsAt: FRIDAY });
    const field = verb === 'miss' ? 'newStartsAt' : 'startsAt';
    const answer = await send(client.lead, `${path}/${verb}`, { [field]: YESTERDAY }).expect(400);
    expect(answer.body.errors).toEqual([{ field, code: 'day-in-past' }]);
    expect(await read(client)).toMatchObject([{ id, status: 'planned', version: 1 }]);
  });

  it.each(['hold', 'miss', 'move'])('cannot be decided twice (%s)', async (verb) => {
    const client = await given.aClient();
    const { path } = await given.anAppointment(client, { startsAt: FRIDAY });
    await send(client.lead, `${path}/move`, { startsAt: MONDAY }).expect(204);
    const body = verb === 'move' ? { startsAt: MONDAY } : {};
    const answer = await send(client.lead, `${path}/${verb}`, body, 2).expect(409);
    expect(answer.body.type).toBe('/problems/conversation-not-planned');
  });

  it('can be corrected, also who was there', async () => {
    const client = await given.aClient();
    const { id, path } = await given.anAppointment(client, { startsAt: FRIDAY, kind: 'visit' });
    const body = { kind: 'video', startsAt: MONDAY, attendees: [{ name: 'Amina' }] };
    await client.lead.put(path, body).set('If-Match', '"1"').expect(204);
    expect(await one(client, id)).toMatchObject({
      version: 2,
      kind: 'video',
      startsAt: MONDAY,
      status: 'planned',
      attendees: [{ name: 'Amina' }],
    });
  });

  it('stays with the same people when a correction names none', async () => {
    const client = await given.aClient();
    const { id, path } = await given.aConversationHeld(client, { startsAt: YESTERDAY });
    const body = { kind: 'office', startsAt: YESTERDAY, agreedText: 'Samen bellen' };
    await client.lead.put(path, body).set('If-Match', '"1"').expect(204);
    expect(await one(client, id)).toMatchObject({
      agreedText: 'Samen bellen',
      attendees: [{ staffMemberId: client.lead.id }],
    });
  });

  it('is told apart when two people decide at once: the second sees what it is now', async () => {
    const client = await given.aClient();
    const { path } = await given.anAppointment(client, { startsAt: FRIDAY });
    await send(client.lead, `${path}/miss`, { reason: 'Ziek' }).expect(204);
    const late = await send(client.lead, `${path}/hold`, {}).expect(412);
    expect(late.body).toMatchObject({
      type: '/problems/record-changed',
      current: { version: 2, status: 'missed', missedReason: 'Ziek' },
    });
    await client.lead.post(`${path}/hold`).expect(428);
  });
});

describe('whose conversations somebody reaches', () => {
  it('are those of the own clients alone, for every verb', async () => {
    const { organisation, client } = await given.aCaseload();
    const { path } = await given.anAppointment(client, { startsAt: FRIDAY });
    const strangers = [await given.aPerson({ organisation }), await given.aPerson()];
    const body = { kind: 'visit', startsAt: FRIDAY };
    for (const stranger of strangers) {
      await stranger.get(`${client.path}/conversations`).expect(404);
      await stranger.post(`${client.path}/conversations`, body).expect(404);
      await stranger.put(path, body).set('If-Match', '"1"').expect(404);
      for (const verb of ['hold', 'miss']) await send(stranger, `${path}/${verb}`, {}).expect(404);
      await send(stranger, `${path}/move`, { startsAt: FRIDAY }).expect(404);
    }
    expect(await read(client)).toMatchObject([{ version: 1, status: 'planned' }]);
  });

  it('are not reached through another client', async () => {
    const { caseworker, client } = await given.aCaseload();
    const other = await given.aClient({ lead: caseworker });
    const { id } = await given.anAppointment(client, { startsAt: FRIDAY });
    await send(caseworker, `${other.path}/conversations/${id}/hold`, {}).expect(404);
    await caseworker
      .put(`${other.path}/conversations/${id}`, { kind: 'visit', startsAt: FRIDAY })
      .set('If-Match', '"1"')
      .expect(404);
  });

  it('are for a team lead to read, and not to write', async () => {
    const { organisation, client } = await given.aCaseload();
    const lead = await given.aPerson({ organisation, role: 'team_lead' });
    const { path } = await given.aConversationHeld(client, { startsAt: YESTERDAY });
    expect(await read(client, lead)).toMatchObject([{ agreedText: 'Samen de post gesorteerd' }]);
    await send(lead, `${path}/hold`, {}).expect(403);
  });

  it('are for an experience expert the ones they are expected at: day, time and place', async () => {
    const { organisation, client } = await given.aCaseload();
    const farid = await given.aPerson({ organisation, role: 'experience_expert' });
    await given.joins(client, farid, 'experience_expert');
    await given.anAppointment(client, { startsAt: MONDAY });
    const { id } = await given.aConversationHeld(client, {
      startsAt: YESTERDAY,
      place: 'Buurthuis',
      agreedText: 'KANARIE',
      attendees: [{ staffMemberId: farid.id }, { name: 'KANARIE zus' }],
      note: { text: 'KANARIE notitie', visibility: 'care_team' },
    });
    const answer = await farid.get(`${client.path}/conversations`).expect(200);
    expect(answer.text).not.toContain('KANARIE');
    expect(answer.body.items).toMatchObject([
      { id, place: 'Buurthuis', startsAt: YESTERDAY, agreedText: null, attendees: [], notes: [] },
    ]);
    const { path } = await given.anAppointment(client, { startsAt: MONDAY });
    await send(farid, `${path}/hold`, {}).expect(403);
  });

  it('leave a record of who read them', async () => {
    const client = await given.aClient();
    await read(client);
    const seen = await asSuperuser<{ kind: string }>(
      'SELECT kind FROM audit.view WHERE client_id = $1 AND staff_member_id = $2',
      [client.id, client.lead.id],
    );
    expect(seen).toContainEqual({ kind: 'opened' });
  });
});
