import { randomUUID } from 'node:crypto';
import { AccessModule, accessEntities } from '@ademruimte/access-api';
import { Database, systemActor } from '@ademruimte/api-platform';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { bridgeEntities, BridgeModule } from './bridge.module';
import { BridgeTemplates } from './bridge-templates.service';
import { defaultBridge } from './content/default-bridge';
import { BridgeGiven } from './testing';

/** What must hold even when our code is wrong: asked of PostgreSQL itself, as the API's own role. */
describe('PostgreSQL', () => {
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

  const inside = <T>(organisationId: string, work: (database: Database) => Promise<T>) => {
    const database = running.app.get(Database);
    return database.transaction(systemActor(organisationId), () => work(database));
  };
  const run = (organisationId: string, sql: string, parameters: unknown[] = []) =>
    inside(organisationId, (database) => database.query(sql, parameters));

  const aRatedDraft = async () => {
    const { client, caseworker, organisation } = await given.aCaseload();
    const draft = await given.aDraftAssessment(client, { housing: 2 });
    return { organisation, client, caseworker, draft };
  };

  it.each([
    ['the name of a template', `UPDATE app.bridge_template SET name = 'Iets anders'`],
    ['its scale', `UPDATE app.bridge_template SET scale = '{}'`],
    [
      'that it was published',
      `UPDATE app.bridge_template SET status = 'draft', published_at = NULL`,
    ],
    ['a pillar', `UPDATE app.pillar SET title = 'Iets anders'`],
    ['a life domain', `UPDATE app.life_domain SET sensitive = false`],
    ['a sentence', `UPDATE app.level SET sentence = 'Iets anders'`],
  ])('never changes %s once it is published', async (_, change) => {
    const { id } = await given.anOrganisation();
    await expect(run(id, change)).rejects.toMatchObject({ code: '23514' });
  });

  it.each(['level', 'life_domain', 'pillar', 'bridge_template'])(
    'never takes a %s away once it is published',
    async (table) => {
      const { id } = await given.anOrganisation();
      await expect(run(id, `DELETE FROM app.${table}`)).rejects.toMatchObject({ code: '42501' });
      const byAnybody = asSuperuser(`DELETE FROM app.${table} WHERE organisation_id = $1`, [id]);
      await expect(byAnybody).rejects.toMatchObject({ code: '23514' });
    },
  );

  it('never adds a sentence to what is published', async () => {
    const { id } = await given.anOrganisation();
    const added = run(
      id,
      `INSERT INTO app.pillar (id, template_id, code, title, intro, position)
       SELECT gen_random_uuid(), id, 'extra', 'Extra', '', 9 FROM app.bridge_template`,
    );
    await expect(added).rejects.toMatchObject({ code: '23514' });
  });

  it('lets a template retire, and has one in use at most', async () => {
    const { id } = await given.anOrganisation();
    await run(id, `UPDATE app.bridge_template SET status = 'retired', retired_at = now()`);
    const publish = () => inside(id, () => running.app.get(BridgeTemplates).publish(defaultBridge));
    await publish();
    const second = run(
      id,
      `INSERT INTO app.bridge_template (id, name, number, status, published_at, scale, conversation)
       VALUES (gen_random_uuid(), 'x', 9, 'published', now(), '{}', '{}')`,
    );
    await expect(second).rejects.toMatchObject({ code: '23505' });
  });

  const RATING = `INSERT INTO app.domain_rating (id, client_id, assessment_id, template_id,
      life_domain_id, rated_by, level, reason)
    SELECT gen_random_uuid(), a.client_id, a.id, a.template_id, $2, $3, $4, $5
    FROM app.assessment a WHERE a.id = $1`;

  it('has no rating for a domain of another template, not even with another of our own', async () => {
    const { organisation, caseworker, draft } = await aRatedDraft();
    await inside(organisation.id, () => running.app.get(BridgeTemplates).publish(defaultBridge));
    const newer = await given.aLifeDomain(caseworker, 'debts');
    for (const domain of [newer, randomUUID()]) {
      const rated = run(organisation.id, RATING, [draft.id, domain, 'client', 3, null]);
      await expect(rated).rejects.toMatchObject({ code: '23503' });
    }
  });

  it('has no level without a sentence, and no rating without level or reason', async () => {
    const { organisation, caseworker, draft } = await aRatedDraft();
    const debts = await given.aLifeDomain(caseworker, 'debts');
    const rate = (...said: unknown[]) => run(organisation.id, RATING, [draft.id, debts, ...said]);
    await expect(rate('client', 6, null)).rejects.toMatchObject({ code: '23503' });
    await expect(rate('client', null, null)).rejects.toMatchObject({ code: '23514' });
    await expect(rate('client', 3, 'not_now')).rejects.toMatchObject({ code: '23514' });
    await expect(rate('worker', null, 'not_now')).rejects.toMatchObject({ code: '23514' });
    await expect(rate('client', null, 'not_needed')).rejects.toMatchObject({ code: '23514' });
    await rate('client', null, 'not_now');
  });

  it('has one draft of a client at most', async () => {
    const { organisation, draft } = await aRatedDraft();
    const second = run(
      organisation.id,
      `INSERT INTO app.assessment (id, client_id, template_id, kind, status, held_on)
       SELECT gen_random_uuid(), client_id, template_id, kind, status, held_on
       FROM app.assessment WHERE id = $1`,
      [draft.id],
    );
    await expect(second).rejects.toMatchObject({ code: '23505' });
  });

  it('never changes what is history', async () => {
    const { client, organisation } = await given.aCaseload();
    const { id } = await given.aFinalAssessment(client, { housing: 2 });
    for (const change of [
      `UPDATE app.domain_rating SET level = 5 WHERE assessment_id = $1`,
      `DELETE FROM app.domain_rating WHERE assessment_id = $1`,
      `UPDATE app.assessment SET held_on = '2020-01-01' WHERE id = $1`,
      `UPDATE app.assessment SET status = 'draft', finalised_at = NULL, finalised_by = NULL
       WHERE id = $1`,
    ]) {
      await expect(run(organisation.id, change, [id])).rejects.toMatchObject({ code: '23514' });
    }
  });

  it('shows nothing of the bridge to another organisation', async () => {
    await aRatedDraft();
    const { id } = await given.anOrganisation();
    for (const table of ['assessment', 'domain_rating']) {
      expect(await run(id, `SELECT id FROM app.${table}`)).toEqual([]);
    }
    const templates = await run(id, `SELECT id FROM app.bridge_template`);
    expect(templates).toHaveLength(1);
  });
});
