import { randomUUID } from 'node:crypto';
import { AccessModule, accessEntities } from '@ademruimte/access-api';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { ClientsGiven, type GivenClient } from '@ademruimte/clients-api/testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import { TeamModule } from '../team.module';
import type { TodayResponse } from '../today.dto';
import type { ClientMessagesResponse } from './messages.dto';
import { messageEntities, MessagesModule } from './messages.module';

const QUESTION = 'Wil jij de corporatie bellen?';

describe('messages between workers on a client', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startApp(
      [
        ...[AccessModule, ClientsModule, BridgeModule, PlanModule, ConversationsModule],
        ...[TeamModule, MessagesModule],
      ],
      [
        ...[...accessEntities, ...clientEntities, ...bridgeEntities, ...planEntities],
        ...[...conversationEntities, ...messageEntities],
      ],
    );
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  /** A client with two workers, an expert and a team lead, and a colleague who is not involved. */
  const aCareTeam = async () => {
    const team = await given.aTeamWithAClient();
    const { client, organisation, expert } = team;
    const partner = await given.aPerson({ organisation });
    await given.invited(client, { person: partner, kind: 'co_worker' });
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    return { ...team, partner, colleague: await given.aPerson({ organisation }) };
  };
  const write = (from: Person, client: GivenClient, to: Person, more: object = {}) =>
    from.post(`${client.path}/messages`, {
      ...{ kind: 'question', toStaffMemberId: to.id, text: QUESTION },
      ...more,
    });
  const written = async (from: Person, client: GivenClient, to: Person, more: object = {}) =>
    ((await write(from, client, to, more).expect(201)).body as { id: string }).id;
  const waiting = async (who: Person) =>
    ((await who.get('/today').expect(200)).body as TodayResponse).messages;
  const about = async (who: Person, client: GivenClient) =>
    (await who.get(`${client.path}/messages`).expect(200)).body as ClientMessagesResponse;
  const verb = (who: Person, client: GivenClient, id: string, name: string, version = 1) =>
    who.post(`${client.path}/messages/${id}/${name}`).set('If-Match', `"${version}"`);
  const answers = (who: Person, client: GivenClient, id: string, text = 'Ja, morgen.') =>
    who.post(`${client.path}/messages/${id}/answer`, { text }).set('If-Match', '"1"');

  it('stands on the first page of who it is for, and of nobody else', async () => {
    const { client, caseworker, partner, teamLead } = await aCareTeam();
    const id = await written(caseworker, client, partner);
    expect(await waiting(partner)).toEqual([
      expect.objectContaining({
        ...{ id, version: 1, kind: 'question', text: QUESTION, fromName: caseworker.name },
        ...{ clientId: client.id, callName: client.callName, dueOn: null },
      }),
    ]);
    expect(await waiting(caseworker)).toEqual([]);
    expect(await waiting(teamLead)).toEqual([]);
  });

  it('is read by two people only, whoever else works on the file', async () => {
    const { client, caseworker, partner, teamLead } = await aCareTeam();
    await written(caseworker, client, partner);
    expect((await about(caseworker, client)).items).toMatchObject([{ own: true, text: QUESTION }]);
    expect((await about(partner, client)).items).toMatchObject([{ own: false, text: QUESTION }]);
    expect((await about(teamLead, client)).items).toEqual([]);
  });

  it('can go to who works on the file or leads the team, and to no expert', async () => {
    const { client, caseworker, partner, teamLead, expert, colleague } = await aCareTeam();
    const { colleagues } = await about(caseworker, client);
    const byName = [partner, teamLead].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(colleagues).toEqual(byName.map(({ id, name }) => ({ id, name })));
    for (const stranger of [expert, colleague, caseworker, { id: randomUUID() } as Person]) {
      const { body } = await write(caseworker, client, stranger).expect(400);
      expect(body.errors).toMatchObject([{ field: 'toStaffMemberId', code: 'unknown-record' }]);
    }
  });

  it('is answered, and the answer waits for who asked', async () => {
    const { client, caseworker, partner } = await aCareTeam();
    const id = await written(caseworker, client, partner);
    await answers(partner, client, id).expect(201);
    expect(await waiting(partner)).toEqual([]);
    const [answer] = await waiting(caseworker);
    expect(answer).toMatchObject({ kind: 'answer', text: 'Ja, morgen.', fromName: partner.name });
    const { items } = await about(caseworker, client);
    expect(items.map(({ kind, answersId }) => [kind, answersId])).toEqual([
      ['answer', id],
      ['question', null],
    ]);
    const again = await answers(partner, client, id).expect(412);
    expect(again.body.current).toMatchObject({ text: QUESTION });
  });

  it('is put away, and taken out again', async () => {
    const { client, caseworker, partner } = await aCareTeam();
    const id = await written(caseworker, client, partner, { kind: 'thanks', text: 'Wat goed!' });
    const away = await verb(partner, client, id, 'settle').expect(204);
    expect(away.headers['etag']).toBe('"2"');
    expect(await waiting(partner)).toEqual([]);
    const twice = await verb(partner, client, id, 'settle', 2).expect(409);
    expect(twice.body.type).toBe('/problems/message-settled');
    await verb(partner, client, id, 'reopen', 2).expect(204);
    expect(await waiting(partner)).toHaveLength(1);
  });

  it('is put away by who it is for alone', async () => {
    const { client, caseworker, partner, teamLead } = await aCareTeam();
    const id = await written(caseworker, client, partner);
    for (const who of [caseworker, teamLead]) {
      await verb(who, client, id, 'settle').expect(404);
      await answers(who, client, id).expect(404);
    }
  });

  it('asks for no answer to a word of thanks', async () => {
    const { client, caseworker, partner } = await aCareTeam();
    const id = await written(caseworker, client, partner, { kind: 'thanks' });
    const { body } = await answers(partner, client, id).expect(409);
    expect(body.type).toBe('/problems/nothing-to-answer');
    expect(await waiting(partner)).toHaveLength(1);
  });

  it('is a follow-up with a day from a team lead alone', async () => {
    const { client, caseworker, teamLead, partner } = await aCareTeam();
    const today = dayOf(new Date());
    const followUp = { kind: 'follow_up', dueOn: today };
    await written(teamLead, client, caseworker, followUp);
    expect(await waiting(caseworker)).toMatchObject([followUp]);
    expect((await about(teamLead, client)).mayFollowUp).toBe(true);
    const { body } = await write(caseworker, client, partner, followUp).expect(400);
    expect(body.errors).toMatchObject([{ field: 'kind', code: 'not-a-choice' }]);
    const past = await write(teamLead, client, caseworker, {
      ...followUp,
      dueOn: addDays(today, -1),
    });
    expect(past.body.errors).toMatchObject([{ field: 'dueOn', code: 'day-in-past' }]);
    const asked = await write(caseworker, client, partner, { dueOn: today }).expect(400);
    expect(asked.body.errors).toMatchObject([{ field: 'dueOn', code: 'unknown-field' }]);
  });

  it('is gone for who leaves the client, and so is what could be written to them', async () => {
    const { client, caseworker, partner } = await aCareTeam();
    const id = await written(caseworker, client, partner);
    const asked = await written(partner, client, caseworker);
    await asSuperuser(
      `UPDATE app.assignment SET from_day = from_day - 9, until_day = from_day - 1
        WHERE client_id = $1 AND staff_member_id = $2`,
      [client.id, partner.id],
    );
    expect(await waiting(partner)).toEqual([]);
    await partner.get(`${client.path}/messages`).expect(404);
    await verb(partner, client, id, 'settle').expect(404);
    await write(caseworker, client, partner).expect(400);
    const { body } = await answers(caseworker, client, asked).expect(400);
    expect(body.errors).toMatchObject([{ field: 'toStaffMemberId', code: 'unknown-record' }]);
  });

  it.each([
    ['nothing', { text: '' }, 'text'],
    ['too much', { text: 'a'.repeat(2001) }, 'text'],
    ['a kind nobody knows', { kind: 'order' }, 'kind'],
    ['an answer to nothing', { kind: 'answer' }, 'kind'],
    ['no colleague', { toStaffMemberId: 'Sanne' }, 'toStaffMemberId'],
    ['a field nobody knows', { urgent: true }, 'urgent'],
  ])('is not written with %s', async (_, wrong, field) => {
    const { client, caseworker, partner } = await aCareTeam();
    const { body } = await write(caseworker, client, partner, wrong).expect(400);
    expect(body.errors).toMatchObject([{ field }]);
    expect(await waiting(partner)).toEqual([]);
  });

  it('does not exist for who has nothing to do with the client', async () => {
    const { client, caseworker, partner, colleague, expert } = await aCareTeam();
    const id = await written(caseworker, client, partner);
    const elsewhere = await given.aPerson();
    for (const who of [colleague, elsewhere]) {
      await who.get(`${client.path}/messages`).expect(404);
      await write(who, client, partner).expect(404);
      await answers(who, client, id).expect(404);
      await verb(who, client, id, 'settle').expect(404);
      await verb(who, client, id, 'reopen').expect(404);
    }
    await expert.get(`${client.path}/messages`).expect(403);
    expect(await waiting(expert)).toEqual([]);
  });
});
