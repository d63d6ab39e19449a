import { randomUUID } from 'node:crypto';
import type { Person } from '@ademruimte/access-api/testing';
import { type Running, startApp } from '@ademruimte/api-testing';
import { ClientsGiven } from '@ademruimte/clients-api/testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import request from 'supertest';
import { domains, entities } from '../app.module';

const PASSWORD = 'een rustige plek om te werken';
const today = dayOf(new Date());

interface ShownPerson {
  readonly id: string;
  readonly email: string;
  readonly joined: boolean;
  readonly roles: readonly { readonly id: string; readonly role: string }[];
  readonly lastDay: string | null;
}

describe('people, teams and roles', () => {
  let running: Running;
  let given: ClientsGiven;
  let next = 1;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  const anOffice = async () => {
    const organisation = await given.anOrganisation();
    const as = (role: 'administrator' | 'privacy_officer') =>
      given.aPerson({ organisation, role, teamId: null });
    const [one, other] = [await as('administrator'), await as('administrator')];
    return { organisation, one, other, officer: await as('privacy_officer') };
  };
  const send = (path: string, body: object) =>
    request(running.app.getHttpServer())
      .post(`/api/v1${path}`)
      .set({ 'X-Requested-With': 'ademruimte', 'X-Forwarded-For': `198.51.${String(next++)}.2` })
      .send(body);
  const people = async (person: Person) =>
    (await person.get('/people').expect(200)).body as ShownPerson[];
  const invited = async (by: Person, email = `${randomUUID()}@voorbeeld.test`) => {
    const { body } = await by.post('/people', { name: 'Noor Bakker', email }).expect(201);
    const found = (await people(by)).find((one) => one.email === email);
    return { email, token: (body as { token: string }).token, id: found?.id ?? '' };
  };
  const propose = (by: Person, id: string, body: object) =>
    by.post(`/people/${id}/role-changes`, { fromDay: today, ...body });
  const refusal = (answer: { status: number; body: { type?: string } }) =>
    `${String(answer.status)} ${answer.body.type?.replace('/problems/', '') ?? ''}`;
  const rolesOf = async (person: Person) => {
    const { body } = await person.get('/sessions/current');
    return (body as { roles?: string[] }).roles;
  };

  it('come in by a link that works once, and can do nothing without a role', async () => {
    const { one } = await anOffice();
    const { email, token } = await invited(one);
    await send('/staff-invitations', { token, password: 'kort' }).expect(400);
    await send('/staff-invitations', { token, password: PASSWORD }).expect(204);
    await send('/staff-invitations', { token, password: PASSWORD }).expect(403);
    await send('/sessions', { email, password: PASSWORD }).expect(401);
  });

  it('are never taken over by a link: who has a password keeps it', async () => {
    const { one } = await anOffice();
    const { email, token, id } = await invited(one);
    await send('/staff-invitations', { token, password: PASSWORD }).expect(204);
    const again = await one.post(`/people/${id}/invitations`).expect(201);
    const other = (await anOffice()).one;
    const elsewhere = await invited(other, email);
    for (const link of [(again.body as { token: string }).token, elsewhere.token]) {
      const taken = { token: link, password: 'iets dat een ander bedenkt' };
      await send('/staff-invitations', taken).expect(401);
      await send('/staff-invitations', { token: link, password: PASSWORD }).expect(204);
    }
  });

  it('are asked in once, and another link makes the one before it dead', async () => {
    const { one } = await anOffice();
    const { email, token, id } = await invited(one);
    await one.post('/people', { name: 'Nog eens', email }).expect(409);
    await one.post(`/people/${id}/invitations`).expect(201);
    await send('/staff-invitations', { token, password: PASSWORD }).expect(403);
  });

  it('get a role from two people: not the proposer, and never for oneself', async () => {
    const { organisation, one, other } = await anOffice();
    const worker = await given.aPerson({ organisation });
    const wanted = { role: 'team_lead', teamId: organisation.teamId };
    const { id } = (await propose(one, worker.id, wanted).expect(201)).body as { id: string };
    expect(await rolesOf(worker)).toEqual(['caseworker']);
    const path = `/role-changes/${id}/approve`;
    expect(refusal(await one.post(path))).toBe('409 needs-somebody-else');
    await worker.post(path).expect(403);
    await other.post(path).expect(204);
    expect(await rolesOf(worker)).toEqual(['caseworker', 'team_lead']);
    expect(refusal(await other.post(path))).toBe('409 role-change-decided');
    expect(refusal(await propose(one, one.id, { role: 'policy_officer' }))).toBe(
      '409 not-about-yourself',
    );
  });

  it('get no role that is about whoever decides, and none that was declined', async () => {
    const { one, other, officer } = await anOffice();
    const about = (await propose(one, other.id, { role: 'policy_officer' }).expect(201)).body;
    const path = `/role-changes/${(about as { id: string }).id}`;
    expect(refusal(await other.post(`${path}/approve`))).toBe('409 not-about-yourself');
    await officer.post(`${path}/decline`).expect(204);
    expect(await rolesOf(other)).toEqual(['administrator']);
    expect((await one.get('/role-changes').expect(200)).body).toEqual([]);
  });

  it('lose a role at once when two people ended it', async () => {
    const { organisation, one, officer } = await anOffice();
    const worker = await given.aPerson({ organisation });
    const membershipId = (await people(one)).find(({ id }) => id === worker.id)?.roles[0]?.id;
    const body = { role: 'caseworker', membershipId };
    const { id } = (await propose(one, worker.id, body).expect(201)).body as { id: string };
    expect(await rolesOf(worker)).toEqual(['caseworker']);
    await officer.post(`/role-changes/${id}/approve`).expect(204);
    await worker.get('/sessions/current').expect(401);
  });

  it('are out at once when they leave, and their clients wait for the team lead', async () => {
    const { organisation, one } = await anOffice();
    const teamLead = await given.aPerson({ organisation, role: 'team_lead' });
    const lead = await given.aPerson({ organisation });
    const client = await given.aClient({ lead });
    await client.lead.get(`${client.path}/file`).expect(200);
    const waiting = async () => {
      const { body } = await teamLead.get('/team-work').expect(200);
      return (body as { unassigned: { clientId: string }[] }).unassigned.map(
        ({ clientId }) => clientId,
      );
    };
    expect(await waiting()).not.toContain(client.id);
    expect(refusal(await one.post(`/people/${one.id}/end`, { fromDay: today }))).toBe(
      '409 not-about-yourself',
    );
    await one.post(`/people/${lead.id}/end`, { fromDay: addDays(today, -1) }).expect(400);
    await one.post(`/people/${lead.id}/end`, { fromDay: today }).expect(204);
    await lead.get(`${client.path}/file`).expect(401);
    expect(await waiting()).toContain(client.id);
    const left = (await people(one)).find(({ id }) => id === lead.id);
    expect(left).toMatchObject({ roles: [], lastDay: addDays(today, -1) });
  });

  it('work on until the day they leave', async () => {
    const { organisation, one } = await anOffice();
    const worker = await given.aPerson({ organisation });
    await one.post(`/people/${worker.id}/end`, { fromDay: addDays(today, 2) }).expect(204);
    expect(await rolesOf(worker)).toEqual(['caseworker']);
    running.clock.set(addDays(today, 2));
    await worker.get('/sessions/current').expect(401);
    running.clock.release();
  });

  it('are nobody of another organisation', async () => {
    const { one } = await anOffice();
    const stranger = await given.aPerson();
    const nowhere = randomUUID();
    for (const id of [stranger.id, nowhere]) {
      await one.post(`/people/${id}/end`, { fromDay: today }).expect(404);
      await one.post(`/people/${id}/invitations`).expect(404);
      await propose(one, id, { role: 'policy_officer' }).expect(404);
    }
    expect((await people(one)).map(({ id }) => id)).not.toContain(stranger.id);
  });

  it('are read by a privacy officer, who changes nothing but looks along', async () => {
    const { officer, other } = await anOffice();
    await officer.get('/people').expect(200);
    await officer.post('/people', {}).expect(403);
    await officer.post(`/people/${other.id}/end`, { fromDay: today }).expect(403);
    await officer.post('/teams', {}).expect(403);
  });

  it('have teams with a number and a way of working, never overwritten unseen', async () => {
    const { one } = await anOffice();
    const wanted = { name: 'Team Zuid', phone: '010 123 45 67' };
    const working = { maxActiveGoals: 3, measurementMonths: 12 };
    const { id } = (await one.post('/teams', { ...wanted, ...working }).expect(201)).body as {
      id: string;
    };
    const change = (version: string) =>
      one
        .put(`/teams/${id}`, { name: 'Team Haven', ...working, maxActiveGoals: 1 })
        .set('If-Match', version);
    await change('"1"').expect(204);
    expect((await change('"1"').expect(412)).body.current).toMatchObject({ name: 'Team Haven' });
    const { body } = await one.get('/team-settings').expect(200);
    expect(body).toContainEqual({
      ...{ id, version: 2, name: 'Team Haven', phone: null },
      ...{ maxActiveGoals: 1, measurementMonths: 12 },
    });
    await one.post('/teams', { ...wanted, ...working, name: 'Team Haven' }).expect(409);
  });
});
