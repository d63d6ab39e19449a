import { randomUUID } from 'node:crypto';
import { aRegistration, ClientsGiven } from '@ademruimte/clients-api/testing';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { domains, entities } from '../app.module';

describe('the same request twice with one key', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  const register = (person: Person, key: string, body: object = aRegistration) =>
    person.post('/clients', body).set('Idempotency-Key', key);
  const clientsOf = async (person: Person) => {
    const rows = await asSuperuser<{ count: number }>(
      'SELECT count(*)::int AS count FROM app.client WHERE organisation_id = $1',
      [person.organisationId],
    );
    return rows[0]?.count;
  };

  it('makes one record and gets the first answer again, to the letter', async () => {
    const person = await given.aPerson();
    const key = randomUUID();
    const first = await register(person, key).expect(201);
    const second = await register(person, key).expect(201);
    expect(second.body).toEqual(first.body);
    for (const header of ['location', 'etag']) expect(second.get(header)).toBe(first.get(header));
    expect(await clientsOf(person)).toBe(1);
  });

  it('makes one record when both are at work at the same moment', async () => {
    const person = await given.aPerson();
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => register(person, key)));
    const made = answers.filter(({ status }) => status === 201);
    expect(made.length).toBeGreaterThanOrEqual(1);
    expect(new Set(made.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    for (const { status } of answers) expect([201, 409]).toContain(status);
    expect(await clientsOf(person)).toBe(1);
  });

  it('repeats a change without making it again, before the version is looked at', async () => {
    const { client, caseworker } = await given.aCaseload();
    const { body, headers } = await caseworker.get(client.path).expect(200);
    const { callName, formOfAddress, secretAddress } = { ...aRegistration, ...body };
    const key = randomUUID();
    const change = () =>
      caseworker
        .put(client.path, { callName: `${callName} B.`, formOfAddress, secretAddress })
        .set('If-Match', String(headers['etag']))
        .set('Idempotency-Key', key);
    const first = await change().expect(204);
    const second = await change().expect(204);
    expect(second.get('etag')).toBe(first.get('etag'));
  });

  it('is refused for another body or another address', async () => {
    const { client, caseworker } = await given.aCaseload();
    const key = randomUUID();
    await register(caseworker, key).expect(201);
    const other = await register(caseworker, key, { ...aRegistration, callName: 'Bilal' });
    expect(other.status).toBe(422);
    const elsewhere = await caseworker
      .post(`${client.path}/strengths`, { text: 'houdt vol' })
      .set('Idempotency-Key', key);
    expect(elsewhere.body).toMatchObject({ type: '/problems/idempotency-key-reused' });
  });

  it('is forgotten when the first failed, so that it may be mended and sent again', async () => {
    const person = await given.aPerson();
    const key = randomUUID();
    await register(person, key, { ...aRegistration, callName: '' }).expect(400);
    await register(person, key).expect(201);
  });

  it("is somebody's own: a colleague's same key is another request", async () => {
    const { organisation, caseworker } = await given.aTeamOfThree();
    const colleague = await given.aPerson({ organisation });
    const key = randomUUID();
    const mine = await register(caseworker, key).expect(201);
    const theirs = await register(colleague, key).expect(201);
    expect(theirs.body).not.toEqual(mine.body);
  });

  it('needs a key that is a UUID, and keeps no word of the body', async () => {
    const person = await given.aPerson();
    await register(person, 'sleutel').expect(400);
    await register(person, randomUUID(), { ...aRegistration, callName: 'Kanariepiet' }).expect(201);
    const [row] = await asSuperuser<{ text: string }>(
      `SELECT string_agg(k::text, ' ') AS text FROM app.idempotency_key k
       WHERE staff_member_id = $1`,
      [person.id],
    );
    expect(row?.text).not.toContain('Kanariepiet');
  });
});
