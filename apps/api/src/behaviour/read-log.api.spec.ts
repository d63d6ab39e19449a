import { aRegistration } from '@ademruimte/clients-api/testing';
import { PlanGiven } from '@ademruimte/plan-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { domains, entities } from '../app.module';

describe('every look at a person', () => {
  let running: Running;
  let given: PlanGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new PlanGiven(running.app);
  });
  afterAll(() => running.stop());

  const looks = async (clientId: string) => {
    const rows = await asSuperuser<{ kind: string; staff_member_id: string }>(
      'SELECT kind, staff_member_id FROM audit.view WHERE client_id = $1 ORDER BY id',
      [clientId],
    );
    return rows.map(({ kind }) => kind);
  };

  it.each([
    ['the first page', (path: string) => `${path}/file`],
    ['the personal data', (path: string) => path],
    ['the bridge', (path: string) => `${path}/bridge`],
    ['the plan', (path: string) => `${path}/plan`],
    ['the conversations', (path: string) => `${path}/conversations`],
    ['the notes', (path: string) => `${path}/notes`],
    ['the household', (path: string) => `${path}/household`],
    ['the kit for a talk', (path: string) => `${path}/talk-kit`],
  ])('is written down: opening %s', async (_, address) => {
    const { client, caseworker } = await given.aCaseload();
    await caseworker.get(address(client.path)).expect(200);
    expect(await looks(client.id)).toEqual(['opened']);
  });

  it('is written down per person in a list, once an hour, and in a search', async () => {
    const { client, caseworker } = await given.aCaseload();
    const second = await given.aClient({ lead: caseworker, callName: 'Fatima' });
    await caseworker.get('/clients').expect(200);
    await caseworker.get('/clients').expect(200);
    await caseworker.post('/client-searches', { words: 'Fatima' }).expect(200);
    expect(await looks(client.id)).toEqual(['listed']);
    expect(await looks(second.id)).toEqual(['listed', 'searched']);
  });

  it('is written down when a refused change shows the file as it is now', async () => {
    const { client, caseworker } = await given.aCaseload();
    const { callName, formOfAddress, secretAddress } = aRegistration;
    const stale = await caseworker
      .put(client.path, { callName, formOfAddress, secretAddress })
      .set('If-Match', '"999"')
      .expect(412);
    expect(stale.body).toMatchObject({ current: { callName } });
    expect(await looks(client.id)).toEqual(['opened']);
  });

  it('is written down when a refused goal says which goals there are', async () => {
    const { client, caseworker } = await given.aCaseload();
    const lifeDomainId = await given.aLifeDomain(caseworker, 'housing');
    const goal = { title: 'Ik slaap goed.', lifeDomainId };
    for (const status of [201, 201, 409]) {
      await caseworker.post(`${client.path}/goals`, goal).expect(status);
    }
    expect(await looks(client.id)).toEqual(['opened']);
  });

  it('is written down for everybody whose name stands in a household', async () => {
    const { client, caseworker } = await given.aCaseload();
    const partner = await given.aClient({ lead: caseworker, callName: 'Bilal' });
    await caseworker.post(`${client.path}/household`, { name: 'Thuis' }).expect(201);
    const member = { name: 'Bilal', role: 'partner', clientId: partner.id };
    await caseworker.post(`${client.path}/household/members`, member).expect(201);
    const { body } = await caseworker.get(`${client.path}/household`).expect(200);
    expect(await looks(client.id)).toEqual(['opened']);
    expect(await looks(partner.id)).toEqual(['listed']);
    expect(Object.keys(body).sort()).toEqual(['id', 'members', 'name', 'sharedGoals', 'version']);
  });

  it.each([
    ...['/file', '/plan', '/bridge', '/conversations', '/notes', '/household', '/talk-kit', ''],
  ])('shows nothing when it cannot be written down: %s', async (tab) => {
    const { client, caseworker } = await given.aCaseload({
      ...(await given.anOrganisation()),
    });
    const name = `fail_${client.id.replaceAll('-', '')}`;
    await asSuperuser(`CREATE FUNCTION audit.${name}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the log is full' USING ERRCODE = '53100'; END $$`);
    await asSuperuser(`CREATE TRIGGER ${name} BEFORE INSERT ON audit.view FOR EACH ROW
        WHEN (NEW.client_id = '${client.id}') EXECUTE FUNCTION audit.${name}()`);
    try {
      const { status, text } = await caseworker.get(`${client.path}${tab}`);
      expect(status).toBe(503);
      expect(text).not.toContain(client.callName);
    } finally {
      await asSuperuser(`DROP FUNCTION audit.${name}() CASCADE`);
    }
  });
});
