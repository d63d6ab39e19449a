import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aRegistration, ClientsGiven } from '@ademruimte/clients-api/testing';
import type { Person } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { domains, entities } from '../app.module';

describe('a request made to break something', () => {
  let running: Running;
  let given: ClientsGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ClientsGiven(running.app);
  });
  afterAll(() => running.stop());

  it.each(['{"callName":', '{"contact":{"language":', '['])(
    'is only unreadable when it is nested without end: %s',
    async (opening) => {
      const person = await given.aPerson();
      const depth = Math.floor(100_000 / opening.length);
      const closing = opening === '[' ? ']' : '}'.repeat(opening.split('{').length - 1);
      const body = opening.repeat(depth) + '1' + closing.repeat(depth);
      expect(await streamed(person, { path: '/clients', body })).toBe(400);
      expect(await streamed(person, { path: '/clients', body, key: randomUUID() })).toBe(400);
    },
  );

  it('is refused when it streams something else than JSON', async () => {
    const person = await given.aPerson();
    const path = '/client-searches';
    const form = { path, type: 'application/x-www-form-urlencoded', body: 'words=Amina' };
    expect(await streamed(person, form)).toBe(403);
    expect(await streamed(person, { path, body: '{"words":"Amina"}' })).toBe(200);
  });

  /** The status of a POST whose length is not told beforehand. */
  const streamed = (
    person: Person,
    wanted: { path: string; body: string; type?: string; key?: string },
  ) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = running.app.getHttpServer().address() as AddressInfo;
      const headers = {
        Cookie: person.cookie,
        'X-Requested-With': 'ademruimte',
        'Content-Type': wanted.type ?? 'application/json',
        'Transfer-Encoding': 'chunked',
        ...(wanted.key && { 'Idempotency-Key': wanted.key }),
      };
      const path = `/api/v1${wanted.path}`;
      const sent = httpRequest({ port, path, method: 'POST', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject);
      sent.end(wanted.body);
    });

  it('keeps nothing of a question that only looks, and answers it each time', async () => {
    const { caseworker } = await given.aCaseload();
    const key = randomUUID();
    const ask = () =>
      caseworker.post('/client-searches', { words: 'Amina' }).set('Idempotency-Key', key);
    const first = await ask().expect(200);
    expect((await ask().expect(200)).body).toEqual(first.body);
    expect(first.body).toMatchObject({ items: [{ callName: aRegistration.callName }] });
    const kept = await asSuperuser('SELECT FROM app.idempotency_key WHERE key = $1', [key]);
    expect(kept).toEqual([]);
  });
});
