import { AccessModule, accessEntities } from '@ademruimte/access-api';
import type { Organisation, Person } from '@ademruimte/access-api/testing';
import { asSuperuser, countStatements, type Running, startApp } from '@ademruimte/api-testing';
import { bridgeEntities, BridgeModule } from '@ademruimte/bridge-api';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import type { GivenClient } from '@ademruimte/clients-api/testing';
import { dayOf, quarterOf } from '@ademruimte/contracts';
import { conversationEntities, ConversationsModule } from '@ademruimte/conversations-api';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { planEntities, PlanModule } from '@ademruimte/plan-api';
import type { ChangeFigure, FiguresResponse } from './figures.dto';
import { FiguresModule } from './figures.module';

const NOW = quarterOf(dayOf(new Date()));
const AGAIN = '2024-Q3';
const FEW = 5;

describe('the figures of a quarter', () => {
  let running: Running;
  let given: ConversationsGiven;
  beforeAll(async () => {
    running = await startApp(
      [AccessModule, ClientsModule, BridgeModule, PlanModule, ConversationsModule, FiguresModule],
      [
        ...[...accessEntities, ...clientEntities, ...bridgeEntities],
        ...[...planEntities, ...conversationEntities],
      ],
    );
    given = new ConversationsGiven(running.app);
  });
  afterAll(() => running.stop());

  const read = async (who: Person, scope: string, quarter = NOW) =>
    (await who.get(`/figures?scope=${scope}&quarter=${quarter}`).expect(200))
      .body as FiguresResponse;
  /** A team that shows what is about five people or more. */
  const aTeam = async (organisation?: Organisation) => {
    const own = organisation ?? (await given.anOrganisation());
    await asSuperuser('UPDATE app.team SET figures_threshold = $2 WHERE id = $1', [
      ...[own.teamId, FEW],
    ]);
    const caseworker = await given.aPerson({ organisation: own });
    const teamLead = await given.aPerson({ organisation: own, role: 'team_lead' });
    return { organisation: own, caseworker, teamLead };
  };
  const people = async (lead: Person, count: number) => {
    const clients: GivenClient[] = [];
    for (let at = 0; at < count; at += 1) clients.push(await given.aClient({ lead }));
    return clients;
  };
  const measuredTwice = async (client: GivenClient, before: object, after: object) => {
    await given.aFinalAssessment(client, { ...before }, { heldOn: '2024-02-01' });
    const later = { heldOn: '2024-08-01', kind: 'progress' } as const;
    await given.aFinalAssessment(client, { ...after }, later);
  };
  const domain = ({ pillars }: FiguresResponse, code: string) =>
    pillars.flatMap(({ domains }) => domains).find((one) => one.code === code);
  const pillar = ({ pillars }: FiguresResponse, code: string) =>
    pillars.find((one) => one.code === code);
  const HIDDEN: ChangeFigure = { hidden: true, up: null, same: null, down: null, n: null };

  it('counts who went up, stayed and went down, only where both moments have a level', async () => {
    const { caseworker, teamLead } = await aTeam();
    const [one, two, three, four, five, six] = await people(caseworker, 6);
    for (const client of [one, two, three]) {
      if (client) await measuredTwice(client, { housing: 2, work: 3 }, { housing: 4 });
    }
    if (four) await measuredTwice(four, { housing: 3 }, { housing: 3 });
    if (five) await measuredTwice(five, { housing: 3 }, { housing: 1 });
    if (six) await measuredTwice(six, { housing: 3 }, { housing: 'not_now' });
    const figures = await read(teamLead, 'team', AGAIN);
    expect(figures).toMatchObject({ threshold: FEW, from: '2024-07-01', until: '2024-09-30' });
    const shown = { hidden: false, up: 3, same: 1, down: 1, n: 5 };
    expect(domain(figures, 'housing')).toMatchObject({ client: shown, worker: null });
    expect(domain(figures, 'work')).toMatchObject({ client: null });
    expect(pillar(figures, 'home_family')?.client).toEqual(shown);
    const elsewhen = await read(teamLead, 'team', '2024-Q2');
    expect(domain(elsewhen, 'housing')?.client).toBeNull();
  });

  it('hides what is about too few people, also from who would take it from the whole', async () => {
    const { caseworker, teamLead } = await aTeam();
    const clients = await people(caseworker, FEW);
    for (const [at, client] of clients.entries()) {
      const both = at ? {} : { children: 2 };
      await measuredTwice(client, { housing: 2, ...both }, { housing: 3, ...both });
    }
    const figures = await read(teamLead, 'team', AGAIN);
    expect(domain(figures, 'children')?.client).toEqual(HIDDEN);
    expect(domain(figures, 'housing')?.client).toMatchObject({ hidden: false, n: FEW });
    expect(pillar(figures, 'home_family')?.client).toMatchObject({ n: FEW });
    const { text } = await teamLead.get(`/figures/export?scope=team&quarter=${AGAIN}`).expect(200);
    expect(text).toContain('te weinig mensen om te tonen');
    expect(text).toContain('"omhoog";"5";"5"');
  });

  it('counts goals that ended, steps that were taken, and appointments', async () => {
    const { caseworker, teamLead } = await aTeam();
    const clients = await people(caseworker, FEW);
    for (const [at, client] of clients.entries()) {
      const goal = await given.aGoal(client);
      const step = await given.aStep(client, goal);
      await caseworker.post(`${step.path}/done`).set('If-Match', '"1"').expect(204);
      const outcome = at ? 'reached' : 'let_go';
      await caseworker.post(`${goal.path}/end`, { outcome }).set('If-Match', '"1"').expect(204);
      const startsAt = new Date().toISOString();
      await given.anAppointment(client, { startsAt, status: 'held', agreedText: 'Bellen' });
    }
    const { goals, steps, firstTalk, appointments } = await read(teamLead, 'team');
    expect(goals).toEqual({ reached: FEW - 1, changed: 0, letGo: 1, people: FEW });
    expect(steps).toEqual({ done: FEW, people: FEW });
    expect(firstTalk).toEqual({ medianDays: 0, people: FEW });
    expect(appointments).toEqual({ held: FEW, moved: 0, missed: 0, people: FEW });
    expect(await read(caseworker, 'mine')).toMatchObject({ steps: { done: FEW } });
  });

  it('shows no count about four people', async () => {
    const { caseworker, teamLead } = await aTeam();
    for (const client of await people(caseworker, FEW - 1)) {
      const step = await given.aStep(client, await given.aGoal(client));
      await caseworker.post(`${step.path}/done`).set('If-Match', '"1"').expect(204);
    }
    const few = { goals: null, steps: null, firstTalk: null, appointments: null };
    expect(await read(teamLead, 'team')).toMatchObject(few);
  });

  it('is about one’s own people, one’s own team, or everybody, and never further', async () => {
    const { organisation, caseworker, teamLead } = await aTeam();
    const officer = { organisation, role: 'policy_officer' as const, teamId: null };
    const policy = await given.aPerson(officer);
    const colleague = await given.aPerson({ organisation });
    for (const client of await people(caseworker, FEW)) {
      const step = await given.aStep(client, await given.aGoal(client));
      await caseworker.post(`${step.path}/done`).set('If-Match', '"1"').expect(204);
    }
    expect((await read(policy, 'organisation')).steps).toEqual({ done: FEW, people: FEW });
    expect((await read(colleague, 'mine')).steps).toBeNull();
    const otherTeam = await given.aTeam(organisation);
    const wanted = { organisation, teamId: otherTeam, role: 'team_lead' as const };
    expect((await read(await given.aPerson(wanted), 'team')).steps).toBeNull();
    const elsewhere = await given.aPerson({ role: 'policy_officer', teamId: null });
    expect((await read(elsewhere, 'organisation')).steps).toBeNull();
    for (const [who, scope] of [
      [caseworker, 'team'],
      [caseworker, 'organisation'],
      [teamLead, 'organisation'],
      [teamLead, 'mine'],
      [policy, 'team'],
    ] as const) {
      const { body } = await who.get(`/figures?scope=${scope}&quarter=${NOW}`).expect(400);
      expect(body.errors).toMatchObject([{ field: 'scope', code: 'not-a-choice' }]);
    }
  });

  it.each([
    ['scope=mine', 'quarter'],
    ['scope=mine&quarter=2026', 'quarter'],
    ['scope=mine&quarter=2199-Q1', 'quarter'],
    ['scope=everybody&quarter=2024-Q1', 'scope'],
    ['scope=mine&quarter=2024-Q1&from=2024-01-02', 'from'],
  ])('is not made for %s', async (query, field) => {
    const { caseworker } = await aTeam();
    const { body } = await caseworker.get(`/figures?${query}`).expect(400);
    expect(body.errors).toMatchObject([{ field }]);
  });

  it('is made in as many statements for twelve people as for none', async () => {
    const { caseworker, teamLead } = await aTeam();
    const none = await countStatements(() => read(teamLead, 'team'));
    for (const client of await people(caseworker, 12)) await given.aGoal(client);
    const twelve = await countStatements(() => read(teamLead, 'team'));
    expect(twelve).toHaveLength(none.length);
    expect(none.length).toBeLessThanOrEqual(8);
  });

  it('is nobody else’s', async () => {
    const { organisation } = await aTeam();
    const expert = await given.aPerson({ organisation, role: 'experience_expert' });
    await expert.get(`/figures?scope=mine&quarter=${NOW}`).expect(403);
  });
});
