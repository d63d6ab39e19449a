import { randomUUID } from 'node:crypto';
import {
  AccessModule,
  accessEntities,
  Organisations,
  OrganisationStarters,
} from '@ademruimte/access-api';
import { Database, systemActor } from '@ademruimte/api-platform';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { clientEntities, ClientsModule } from '@ademruimte/clients-api';
import { bridgeEntities, BridgeModule } from './bridge.module';
import { BridgeTemplates } from './bridge-templates.service';
import { defaultBridge } from './content/default-bridge';
import { BridgeGiven } from './testing';

describe('the versions of an organisation’s bridge', () => {
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

  const publishNext = (organisationId: string) =>
    running.app
      .get(Database)
      .transaction(systemActor(organisationId), () =>
        running.app.get(BridgeTemplates).publish({ ...defaultBridge, name: 'Onze brug' }),
      );

  it('begin with the product’s own bridge as published version 1', async () => {
    const caseworker = await given.aPerson();
    const bridge = await given.theBridge(caseworker);
    expect(bridge).toMatchObject({
      name: 'Mijn brug',
      number: 1,
      status: 'published',
      period: 'Het gaat om de afgelopen maand.',
    });
    expect(bridge.pillars.map(({ domains }) => domains.length)).toEqual([3, 3, 3, 3, 3]);
    const [housing] = bridge.pillars[0]?.domains ?? [];
    expect(housing).toMatchObject({
      code: 'housing',
      appliesTo: 'household',
      sensitive: false,
      questions: expect.arrayContaining([
        { je: 'Hoe is het voor je om hier te wonen?', u: 'Hoe is het voor u om hier te wonen?' },
      ]),
      ifThenExample: { if: expect.any(String), then: 'bel ik de verhuurder' },
      urgent: { level: 1, forWorker: expect.any(String) },
    });
    expect(housing?.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  });

  it('are not begun at all when a new organisation fails halfway', async () => {
    const name = `Gemeente ${randomUUID()}`;
    let fails = true;
    running.app
      .get(OrganisationStarters)
      .add(() => (fails ? Promise.reject(new Error('no luck')) : Promise.resolve()));
    const starting = running.app.get(Organisations).start(name, 'Regio Test');
    await expect(starting).rejects.toThrow('no luck');
    fails = false;
    const left = await asSuperuser(
      `SELECT t.id FROM app.bridge_template t
       JOIN app.organisation o ON o.id = t.organisation_id WHERE o.name = $1
       UNION ALL SELECT a.id FROM app.processing_activity a
       JOIN app.organisation o ON o.id = a.organisation_id WHERE o.name = $1`,
      [name],
    );
    expect(left).toEqual([]);
  });

  it('can be given to an organisation that has none', async () => {
    const organisation = await given.anOrganisation();
    const administrator = await given.aPerson({ organisation, role: 'administrator' });
    const bridge = await given.theBridge(administrator);
    await administrator
      .post(`/bridge-templates/${bridge.id}/retire`)
      .set('If-Match', `"${bridge.version}"`)
      .expect(204);
    await administrator.get('/bridge-templates/current').expect(404);
    await running.app.get(BridgeTemplates).adopt(organisation.id);
    expect(await given.theBridge(administrator)).toMatchObject({ number: 2 });
  });

  it('follow one another: the one before retires and stays readable', async () => {
    const caseworker = await given.aPerson();
    const first = await given.theBridge(caseworker);
    await publishNext(caseworker.organisationId);
    const list = await caseworker.get('/bridge-templates').expect(200);
    expect(list.body).toMatchObject([
      { name: 'Onze brug', number: 2, status: 'published' },
      { name: 'Mijn brug', number: 1, status: 'retired' },
    ]);
    const old = await caseworker.get(`/bridge-templates/${first.id}`).expect(200);
    expect(old.body.pillars).toEqual(first.pillars);
  });

  it('are sent once: a browser that has the words hears that they are still these', async () => {
    const caseworker = await given.aPerson();
    const first = await caseworker.get('/bridge-templates/current').expect(200);
    const tag = first.get('ETag') ?? '';
    expect(first.get('Cache-Control')).toBe('private, no-cache');
    await caseworker.get('/bridge-templates/current').set('If-None-Match', tag).expect(304);
    await publishNext(caseworker.organisationId);
    await caseworker.get('/bridge-templates/current').set('If-None-Match', tag).expect(200);
  });

  it('are retired by an administrator, on the version they saw, and once', async () => {
    const organisation = await given.anOrganisation();
    const administrator = await given.aPerson({ organisation, role: 'administrator' });
    const { id } = await given.theBridge(administrator);
    const retire = () => administrator.post(`/bridge-templates/${id}/retire`);
    await retire().expect(428);
    const stale = await retire().set('If-Match', '"7"').expect(412);
    expect(stale.body.current).toMatchObject({ id, version: 1, status: 'published' });
    const retired = await retire().set('If-Match', '"1"').expect(204);
    expect(retired.get('ETag')).toBe('"2"');
    const again = await retire().set('If-Match', '"2"').expect(409);
    expect(again.body).toMatchObject({ type: '/problems/template-not-published' });
    const caseworker = await given.aPerson({ organisation });
    const { body } = await caseworker.post(`/bridge-templates/${id}/retire`).expect(403);
    expect(body).toMatchObject({ type: '/problems/not-allowed' });
  });

  it.each(['team_lead', 'policy_officer', 'administrator'] as const)(
    'are readable for a %s',
    async (role) => {
      const person = await given.aPerson({ role });
      await person.get('/bridge-templates').expect(200);
      await person.get('/bridge-templates/current').expect(200);
    },
  );

  it.each(['experience_expert', 'privacy_officer'] as const)(
    'are not readable for a %s',
    async (role) => {
      const person = await given.aPerson({ role });
      await person.get('/bridge-templates').expect(403);
      await person.get('/bridge-templates/current').expect(403);
      await person.get(`/bridge-templates/${randomUUID()}`).expect(403);
    },
  );

  it('of another organisation do not exist', async () => {
    const own = await given.aPerson({ role: 'administrator' });
    const { id } = await given.theBridge(await given.aPerson());
    await own.get(`/bridge-templates/${id}`).expect(404);
    await own.post(`/bridge-templates/${id}/retire`).set('If-Match', '"1"').expect(404);
    await own.get('/bridge-templates/not-an-id').expect(404);
  });
});
