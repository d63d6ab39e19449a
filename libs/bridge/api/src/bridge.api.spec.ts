import { randomUUID } from 'node:crypto';
import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { Database, systemActor } from '@ademruimte/api-platform';
import { asSuperuser, countStatements, type Running, startApp } from '@ademruimte/api-testing';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import type { BridgePictureDomain, BridgeResponse } from './bridge.dto';
import { bridgeEntities, BridgeModule } from './bridge.module';
import { BridgeTemplates } from './bridge-templates.service';
import type { BridgeContent } from './content/bridge-content';
import { defaultBridge } from './content/default-bridge';
import { BridgeGiven } from './testing';

/** The default bridge with other sentences under housing, and without work. */
const REWRITTEN: BridgeContent = {
  ...defaultBridge,
  pillars: defaultBridge.pillars.map((pillar) => ({
    ...pillar,
    domains: pillar.domains
      .filter(({ code }) => code !== 'work')
      .map((one) =>
        one.code === 'housing'
          ? { ...one, title: 'Je huis', sentences: ['een', 'twee', 'drie', 'vier', 'vijf'] }
          : one,
      ),
  })),
};
const HOUSING_TWO = 'Ik heb een plek, maar die is tijdelijk of ik loop achter met de huur.';

describe('looking at the bridge of a client', () => {
  let running: Running;
  let given: BridgeGiven;

  beforeAll(async () => {
    running = await startApp(
      [AccessModule, ClientsModule, BridgeModule],
      [...accessEntities, ...clientEntities, ...bridgeEntities],
    );
    given = new BridgeGiven(running.app);
  });
  afterEach(() => running.clock.release());
  afterAll(() => running.stop());

  const domainOf = (bridge: BridgeResponse, code: string): BridgePictureDomain | undefined =>
    bridge.pillars.flatMap(({ domains }) => domains).find((one) => one.code === code);
  const inside = <T>(organisationId: string, work: () => Promise<T>) =>
    running.app.get(Database).transaction(systemActor(organisationId), work);
  const publish = (organisationId: string, content: BridgeContent) =>
    inside(organisationId, () => running.app.get(BridgeTemplates).publish(content));

  it('shows an empty bridge, and that an intake is due, before anything was said', async () => {
    running.clock.set('2026-03-02');
    const { caseworker, client } = await given.aCaseload();
    const { body } = await caseworker.get(`${client.path}/bridge`).expect(200);
    const { id } = await given.theBridge(caseworker);
    expect(body).toMatchObject({
      template: { id, number: 1 },
      now: null,
      then: null,
      moments: [],
      draft: null,
      nextDueOn: '2026-03-02',
      milestones: [],
    });
    expect(body.pillars).toHaveLength(5);
    const nothing = { client: null, worker: null };
    expect(domainOf(body, 'housing')).toMatchObject({ now: nothing, then: nothing });
  });

  it('shows where somebody stands with the sentences they chose, and nothing of a draft', async () => {
    const { caseworker, client } = await given.aCaseload();
    const first = await given.aFinalAssessment(
      client,
      { housing: { level: 2, ownWords: 'Ik slaap slecht.' }, debts: 'not_now' },
      { worker: { housing: 3 } },
    );
    const draft = await given.aDraftAssessment(client, { work: 5 }, { heldOn: '2024-03-01' });
    const { body } = await caseworker.get(`${client.path}/bridge`).expect(200);
    const moment = { id: first.id, heldOn: '2024-02-01', kind: 'intake', status: 'final' };
    expect(body).toMatchObject({
      now: moment,
      moments: [moment],
      draft: { id: draft.id, version: draft.version },
    });
    expect(domainOf(body, 'housing')).toMatchObject({
      sensitive: false,
      now: {
        client: { level: 2, sentence: HOUSING_TWO, reason: null, ownWords: 'Ik slaap slecht.' },
        worker: { level: 3 },
      },
    });
    expect(domainOf(body, 'debts')).toMatchObject({
      sensitive: true,
      now: { client: { level: null, sentence: null, reason: 'not_now' }, worker: null },
    });
    expect(domainOf(body, 'work')?.now).toEqual({ client: null, worker: null });
  });

  it('lays the newest two moments over each other and counts change per rater, with n', async () => {
    const { caseworker, client } = await given.aCaseload();
    await given.aFinalAssessment(
      client,
      { housing: 2, debts: 3, work: 4, paperwork: 'not_now', education: 1 },
      { heldOn: '2024-02-01', worker: { housing: 2 } },
    );
    await given.aFinalAssessment(
      client,
      { housing: 4, debts: 3, work: 2, paperwork: 5, participation: 3 },
      { heldOn: '2024-03-01', kind: 'progress' },
    );
    const { body } = await caseworker.get(`${client.path}/bridge`).expect(200);
    expect(body.now.heldOn).toBe('2024-03-01');
    expect(body.then.heldOn).toBe('2024-02-01');
    expect(body.change).toEqual({
      client: { up: 1, same: 1, down: 1, n: 3 },
      worker: { up: 0, same: 0, down: 0, n: 0 },
    });
    expect(Object.keys(body)).not.toContain('total');
  });

  it('lays any two moments over each other', async () => {
    const { caseworker, client } = await given.aCaseload();
    const moments = [];
    for (const [month, level] of [1, 2, 3].entries()) {
      const heldOn = `2024-0${month + 1}-01`;
      moments.push(await given.aFinalAssessment(client, { housing: level }, { heldOn }));
    }
    const [first, second] = moments;
    const chosen = `now=${second?.id}&then=${first?.id}`;
    const { body } = await caseworker.get(`${client.path}/bridge?${chosen}`).expect(200);
    expect(domainOf(body, 'housing')).toMatchObject({
      now: { client: { level: 2 } },
      then: { client: { level: 1 } },
    });
    const older = await caseworker.get(`${client.path}/bridge?now=${second?.id}`).expect(200);
    expect(older.body.then.id).toBe(first?.id);
    const oldest = await caseworker.get(`${client.path}/bridge?now=${first?.id}`).expect(200);
    expect(oldest.body.then).toBeNull();
  });

  it('knows no moment of somebody else, no draft and no nonsense', async () => {
    const { caseworker, client } = await given.aCaseload();
    const other = await given.aClient({ lead: caseworker, callName: 'Bram' });
    const theirs = await given.aFinalAssessment(other, { housing: 1 });
    const draft = await given.aDraftAssessment(client, { housing: 2 });
    for (const id of [theirs.id, draft.id, randomUUID()]) {
      await caseworker.get(`${client.path}/bridge?now=${id}`).expect(404);
      await caseworker.get(`${client.path}/bridge?then=${id}`).expect(404);
    }
    await caseworker.get(`${client.path}/bridge?now=1`).expect(400);
    await caseworker.get(`${client.path}/bridge?when=now`).expect(400);
  });

  it('says a measurement is due after as many months as the team chose', async () => {
    running.clock.set('2026-03-02');
    const { caseworker, client } = await given.aCaseload();
    await given.aFinalAssessment(client, { housing: 2 }, { heldOn: '2026-03-01' });
    const { body } = await caseworker.get(`${client.path}/bridge`).expect(200);
    expect(body.nextDueOn).toBe('2026-09-01');
  });

  it('never rewrites an old score when the bridge gets other words or retires', async () => {
    const { caseworker, client, organisation } = await given.aCaseload();
    await given.aFinalAssessment(client, { housing: 2, work: 3 }, { heldOn: '2024-02-01' });
    const before = await caseworker.get(`${client.path}/bridge`).expect(200);
    await publish(organisation.id, REWRITTEN);
    const after = await caseworker.get(`${client.path}/bridge`).expect(200);
    expect(after.body).toEqual(before.body);
  });

  it('matches domains by their code across versions, each with its own sentence', async () => {
    const { caseworker, client, organisation } = await given.aCaseload();
    await given.aFinalAssessment(client, { housing: 2, work: 3 }, { heldOn: '2024-02-01' });
    await publish(organisation.id, REWRITTEN);
    await given.aFinalAssessment(client, { housing: 3 }, { heldOn: '2024-03-01' });
    const { body } = await caseworker.get(`${client.path}/bridge`).expect(200);
    expect(body.template.number).toBe(2);
    expect(body.change.client).toEqual({ up: 1, same: 0, down: 0, n: 1 });
    expect(domainOf(body, 'housing')).toMatchObject({
      title: 'Je huis',
      now: { client: { level: 3, sentence: 'drie' } },
      then: { client: { level: 2, sentence: HOUSING_TWO } },
    });
    expect(domainOf(body, 'work')).toMatchObject({ then: { client: { level: 3 } } });
  });

  it('goes on with a draft along the words it began with', async () => {
    const { caseworker, client, organisation } = await given.aCaseload();
    const { path, version } = await given.aDraftAssessment(client, { work: 3 });
    await publish(organisation.id, REWRITTEN);
    await caseworker.post(`${path}/finalise`).set('If-Match', `"${version}"`).expect(204);
    const { body } = await caseworker.get(`${client.path}/bridge`).expect(200);
    expect(body.template.number).toBe(1);
    expect(domainOf(body, 'work')).toMatchObject({ now: { client: { level: 3 } } });
  });

  it('puts what was reached along the road, in the order it was reached', async () => {
    const { caseworker, client, organisation } = await given.aCaseload();
    const other = await given.aClient({ lead: caseworker, callName: 'Bram' });
    const reach = (clientId: string, text: string, day: string) =>
      inside(organisation.id, () =>
        // The plan keeps milestones; the bridge only reads them and may not know the plan.
        running.app.get(Database).query(
          `INSERT INTO app.milestone (id, client_id, text, reached_on)
           VALUES (gen_random_uuid(), $1, $2, $3)`,
          [clientId, text, day],
        ),
      );
    await reach(client.id, 'De huur is betaald', '2024-03-01');
    await reach(client.id, 'De post is open', '2024-02-01');
    await reach(other.id, 'Van iemand anders', '2024-02-15');
    const { body } = await caseworker.get(`${client.path}/bridge`).expect(200);
    expect(body.milestones).toEqual([
      { text: 'De post is open', reachedOn: '2024-02-01' },
      { text: 'De huur is betaald', reachedOn: '2024-03-01' },
    ]);
  });

  it('keeps a rating the person’s, also in a domain of the household', async () => {
    const { caseworker, client } = await given.aCaseload();
    const partner = await given.aClient({ lead: caseworker, callName: 'Bram' });
    await given.aFinalAssessment(client, { housing: 2 });
    const { body } = await caseworker.get(`${partner.path}/bridge`).expect(200);
    expect(body.moments).toEqual([]);
    expect(domainOf(body, 'housing')?.now).toEqual({ client: null, worker: null });
  });

  describe('through time', () => {
    it('tells what was said about one domain, newest first, with its words', async () => {
      const { caseworker, client, organisation } = await given.aCaseload();
      const first = await given.aFinalAssessment(
        client,
        { housing: { level: 2, ownWords: 'Krap.' }, debts: 1 },
        { worker: { housing: 3 } },
      );
      await publish(organisation.id, REWRITTEN);
      const second = await given.aFinalAssessment(
        client,
        { housing: 'not_now' },
        { heldOn: '2024-03-01', kind: 'progress' },
      );
      await given.aDraftAssessment(client, { housing: 5 }, { heldOn: '2024-04-01' });
      const { body } = await caseworker.get(`${client.path}/bridge/domains/housing`).expect(200);
      const intake = { assessmentId: first.id, heldOn: '2024-02-01', kind: 'intake' };
      expect(body).toEqual({
        code: 'housing',
        title: 'Je huis',
        entries: [
          {
            assessmentId: second.id,
            heldOn: '2024-03-01',
            kind: 'progress',
            ratedBy: 'client',
            level: null,
            sentence: null,
            reason: 'not_now',
            ownWords: null,
            wordsClosed: false,
            templateNumber: 2,
          },
          {
            ...intake,
            ratedBy: 'client',
            level: 2,
            sentence: HOUSING_TWO,
            reason: null,
            ownWords: 'Krap.',
            wordsClosed: false,
            templateNumber: 1,
          },
          expect.objectContaining({ ...intake, ratedBy: 'worker', level: 3 }),
        ],
      });
    });

    it('is empty for a domain nobody rated, and unknown for one no bridge has', async () => {
      const { caseworker, client } = await given.aCaseload();
      const { body } = await caseworker.get(`${client.path}/bridge/domains/work`).expect(200);
      expect(body).toEqual({ code: 'work', title: 'Werk', entries: [] });
      for (const code of ['weather', 'Work', '%00', 'a%27b']) {
        await caseworker.get(`${client.path}/bridge/domains/${code}`).expect(404);
      }
    });
  });

  it('is for the people who work with the client and for their team lead', async () => {
    const { client, organisation } = await given.aCaseload();
    await given.aFinalAssessment(client, { housing: 2 });
    const addresses = [`${client.path}/bridge`, `${client.path}/bridge/domains/housing`];
    const { teamLead, expert, caseworker: colleague } = await given.aTeamOfThree(organisation);
    const otherTeam = await given.aTeam(organisation);
    const otherLead = await given.aPerson({ organisation, role: 'team_lead', teamId: otherTeam });
    const stranger = await given.aPerson();
    for (const address of addresses) {
      await teamLead.get(address).expect(200);
      await colleague.get(address).expect(404);
      await otherLead.get(address).expect(404);
      await stranger.get(address).expect(404);
      await expert.get(address).expect(403);
    }
  });

  it('writes down who looked, and who was refused', async () => {
    const { client, caseworker, organisation } = await given.aCaseload();
    const colleague = await given.aPerson({ organisation });
    await caseworker.get(`${client.path}/bridge`).expect(200);
    await caseworker.get(`${client.path}/bridge/domains/housing`).expect(200);
    await colleague.get(`${client.path}/bridge`).expect(404);
    const seen = await asSuperuser(
      `SELECT staff_member_id AS who, kind FROM audit.view
       WHERE client_id = $1 AND kind <> 'listed' ORDER BY id`,
      [client.id],
    );
    expect(seen.slice(-3)).toEqual([
      { who: caseworker.id, kind: 'opened' },
      { who: caseworker.id, kind: 'opened' },
      { who: colleague.id, kind: 'refused' },
    ]);
  });

  it('asks PostgreSQL as often for a full bridge as for an empty one, and seldom', async () => {
    const { caseworker, client } = await given.aCaseload();
    const look = () => countStatements(() => caseworker.get(`${client.path}/bridge`).expect(200));
    const empty = await look();
    for (const month of [1, 2, 3]) {
      const levels = Object.fromEntries(
        defaultBridge.pillars.flatMap(({ domains }) => domains.map(({ code }) => [code, month])),
      );
      const heldOn = `2024-0${month}-01`;
      await given.aFinalAssessment(client, levels, { heldOn, worker: levels });
    }
    expect(await look()).toEqual(empty);
    expect(empty.length).toBeLessThanOrEqual(7);
  });
});
