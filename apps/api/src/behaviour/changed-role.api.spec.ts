import type { Person } from '@ademruimte/access-api/testing';
import { dayOf, type Role } from '@ademruimte/contracts';
import { PlanGiven } from '@ademruimte/plan-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { domains, entities } from '../app.module';

describe('somebody whose role changed', () => {
  let running: Running;
  let given: PlanGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new PlanGiven(running.app);
  });
  afterAll(() => running.stop());

  const becomes = (person: Person, role: Role) =>
    asSuperuser('UPDATE app.membership SET role = $2 WHERE staff_member_id = $1', [
      person.id,
      role,
    ]);
  const listed = async (person: Person) =>
    (await person.get('/clients').expect(200)).body as { items: unknown[] };

  it('keeps no file they led once they only share experience', async () => {
    const { client, caseworker } = await given.aCaseload();
    await given.aStep(client, await given.aGoal(client), { dueOn: dayOf(new Date()) });
    expect((await caseworker.get('/today').expect(200)).body.people).toHaveLength(1);
    await becomes(caseworker, 'experience_expert');
    await caseworker.get(`${client.path}/file`).expect(404);
    await caseworker.get(`${client.path}/plan`).expect(404);
    expect((await listed(caseworker)).items).toEqual([]);
    const found = await caseworker.post('/client-searches', { words: client.callName }).expect(200);
    expect(found.body.items).toEqual([]);
    expect((await caseworker.get('/today').expect(200)).body.people).toEqual([]);
  });

  it('keeps no file they shared experience in once they are a caseworker', async () => {
    const { client, expert } = await given.aTeamWithAClient();
    await given.invited(client, { person: expert, kind: 'experience_expert' });
    await expert.get(`${client.path}/file`).expect(200);
    await becomes(expert, 'caseworker');
    await expert.get(`${client.path}/file`).expect(404);
    expect((await listed(expert)).items).toEqual([]);
  });

  it('is no longer told which other members of a household are clients', async () => {
    const { organisation, client, caseworker } = await given.aCaseload();
    const partner = await given.aClient({ lead: caseworker, callName: 'Bilal' });
    await caseworker.post(`${client.path}/household`, { name: 'Thuis' }).expect(201);
    const member = { name: 'Bilal', role: 'partner', clientId: partner.id };
    await caseworker.post(`${client.path}/household/members`, member).expect(201);
    const expert = await given.aPerson({ organisation, role: 'experience_expert' });
    await given.joins(partner, expert, 'experience_expert');
    await becomes(expert, 'caseworker');
    await given.joins(client, expert, 'co_worker');
    const { body } = await expert.get(`${client.path}/household`).expect(200);
    expect(body.members).toMatchObject([{ clientId: client.id }, { clientId: null }]);
  });
});
