import type { Person } from '@ademruimte/access-api/testing';
import { type Running, startApp } from '@ademruimte/api-testing';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { inDays } from '@ademruimte/plan-api/testing';
import { domains, entities } from '../app.module';

describe('what a caseload and a household show of the plan and the conversations', () => {
  let running: Running;
  let given: ConversationsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ConversationsGiven(running.app);
  });
  afterAll(() => running.stop());

  const row = async (reader: Person) => (await reader.get('/clients').expect(200)).body.items[0];
  const shared = async (client: GivenClient) =>
    (await client.lead.get(`${client.path}/household`).expect(200)).body.sharedGoals;
  const post = (client: GivenClient, path: string, body: object = {}, version?: number) => {
    const sent = client.lead.post(path, body);
    return version === undefined ? sent : sent.set('If-Match', `"${version}"`);
  };

  describe('the next step', () => {
    it('is the first one to do, of the goals that do not rest', async () => {
      const { caseworker, client } = await given.aCaseload();
      const [home, money] = [
        await given.aGoal(client),
        await given.aGoal(client, { domain: 'debts' }),
      ];
      const early = await given.aStep(client, home, { text: 'Vandaag', dueOn: inDays(0) });
      await given.aStep(client, money, { text: 'Morgen', dueOn: inDays(1) });
      await given.aStep(client, home, { text: 'Later', dueOn: inDays(5) });
      expect((await row(caseworker)).nextStep).toEqual({
        ...{ text: 'Vandaag', dueOn: inDays(0), owner: 'client' },
      });
      await post(client, `${early.path}/done`, {}, 1).expect(204);
      expect((await row(caseworker)).nextStep.text).toBe('Morgen');
      await post(client, `${money.path}/rest`, {}, 1).expect(204);
      expect((await row(caseworker)).nextStep.text).toBe('Later');
      const found = await caseworker.post('/client-searches', { words: 'amina' }).expect(200);
      expect(found.body.items[0]).toEqual(await row(caseworker));
    });

    it('is planned again and stays the next step', async () => {
      const { caseworker, client } = await given.aCaseload();
      const step = await given.aStep(client, await given.aGoal(client));
      await post(client, `${step.path}/replan`, { dueOn: inDays(9) }, 1).expect(204);
      expect((await row(caseworker)).nextStep.dueOn).toBe(inDays(9));
    });

    it('in a sensitive domain is not told to an experience expert', async () => {
      const { expert, client } = await given.aTeamWithAClient();
      await given.invited(client, { person: expert, kind: 'experience_expert' });
      await given.aStep(client, await given.aGoal(client, { domain: 'debts' }), {
        ...{ text: 'Schulden', dueOn: inDays(1) },
      });
      expect((await row(expert)).nextStep).toBeNull();
      await given.aStep(client, await given.aGoal(client), { text: 'Wonen', dueOn: inDays(2) });
      expect((await row(expert)).nextStep.text).toBe('Wonen');
      expect((await row(client.lead)).nextStep.text).toBe('Schulden');
    });
  });

  describe('the conversations', () => {
    it('are the next one that is planned and the last one that was held', async () => {
      const { caseworker, client } = await given.aCaseload();
      await given.anAppointment(client, { startsAt: '2190-11-28T09:00:00Z' });
      await given.anAppointment(client, { startsAt: '2190-11-27T09:00:00Z' });
      await given.aConversationHeld(client, { startsAt: '2024-03-01T23:30:00Z' });
      await given.aConversationHeld(client, { startsAt: '2024-02-01T09:00:00Z' });
      expect(await row(caseworker)).toMatchObject({
        nextConversationAt: '2190-11-27T09:00:00.000Z',
        // Half past midnight in the Netherlands.
        lastContactOn: '2024-03-02',
      });
    });

    it('are for an experience expert those they were invited to', async () => {
      const { expert, client } = await given.aTeamWithAClient();
      await given.invited(client, { person: expert, kind: 'experience_expert' });
      await given.anAppointment(client, { startsAt: '2190-11-27T09:00:00Z' });
      await given.aConversationHeld(client);
      expect(await row(expert)).toMatchObject({ nextConversationAt: null, lastContactOn: null });
      const attendees = [{ staffMemberId: expert.id }];
      await given.anAppointment(client, { startsAt: '2190-11-29T09:00:00Z', attendees });
      expect((await row(expert)).nextConversationAt).toBe('2190-11-29T09:00:00.000Z');
    });
  });

  describe('what the household shares', () => {
    const aHome = async () => {
      const { caseworker, client } = await given.aCaseload();
      await post(client, `${client.path}/household`, { name: 'Gezin' }).expect(201);
      const partner = await given.aClient({ lead: caseworker, callName: 'Bilal' });
      const member = { name: 'Bilal', role: 'partner', clientId: partner.id };
      const joined = await post(client, `${client.path}/household/members`, member).expect(201);
      const place = `${client.path}/household/members/${joined.body.id}`;
      return { client, partner, place };
    };

    it('is nothing, until somebody chooses a goal or a step', async () => {
      const { client, partner } = await aHome();
      const goal = await given.aGoal(client);
      await given.aStep(client, goal, { text: 'Voor mezelf' });
      expect(await shared(partner)).toEqual([]);
      await given.aStep(client, goal, { text: 'Voor ons', sharedWithHousehold: true });
      expect(await shared(partner)).toEqual([
        {
          ...{ clientCallName: 'Amina', title: null },
          steps: [{ text: 'Voor ons', owner: 'client', dueOn: inDays(3), status: 'open' }],
        },
      ]);
      await given.aGoal(client, { title: 'Samen sparen', sharedWithHousehold: true });
      expect(await shared(partner)).toContainEqual({
        ...{ clientCallName: 'Amina', title: 'Samen sparen', steps: [] },
      });
    });

    it('stops with a safe-contact rule, until somebody confirms that it is safe', async () => {
      const { client, partner } = await aHome();
      await given.aGoal(client, { sharedWithHousehold: true });
      expect(await shared(partner)).toHaveLength(1);
      const rules = `${client.path}/safe-contact-rules`;
      const rule = await post(client, rules, { text: 'Niets naar huis.' }).expect(201);
      expect(await shared(partner)).toEqual([]);
      await post(client, `${rules}/${rule.body.id}/confirm-sharing`, {}, 1).expect(204);
      expect(await shared(partner)).toHaveLength(1);
    });

    it('ends for who has left, and of who has left', async () => {
      const { client, partner, place } = await aHome();
      await given.aGoal(client, { sharedWithHousehold: true });
      await given.aGoal(partner, { sharedWithHousehold: true });
      expect(await shared(client)).toHaveLength(2);
      await post(client, `${place}/leave`, { untilDay: inDays(0) }, 1).expect(204);
      running.clock.set(inDays(1));
      expect(await shared(partner)).toEqual([]);
      expect(await shared(client)).toHaveLength(1);
      running.clock.release();
    });
  });
});
