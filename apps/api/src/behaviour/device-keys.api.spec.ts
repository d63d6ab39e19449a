import { randomUUID } from 'node:crypto';
import { AccessGiven } from '@ademruimte/access-api/testing';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { domains, entities } from '../app.module';

describe('the key of a device', () => {
  let running: Running;
  let given: AccessGiven;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new AccessGiven(running.app);
  });
  afterAll(() => running.stop());
  afterEach(() => running.clock.release());

  const keyOf = async (person: Awaited<ReturnType<typeof given.aPerson>>, device: string) =>
    (await person.put(`/device-keys/${device}`).expect(200)).body.key as string;

  it('is 32 random bytes, which no cache and no proxy keeps', async () => {
    const person = await given.aPerson();
    const answer = await person.put(`/device-keys/${randomUUID()}`).expect(200);
    expect(answer.body).toEqual({
      key: expect.any(String),
      staffMemberId: person.id,
      hours: 12,
    });
    expect(Buffer.from(answer.body.key as string, 'base64')).toHaveLength(32);
    expect(answer.get('Cache-Control')).toBe('no-store');
  });

  it('is the same at every asking, also for two tabs at one moment', async () => {
    const person = await given.aPerson();
    const device = randomUUID();
    const keys = await Promise.all([1, 2, 3].map(() => keyOf(person, device)));
    expect(new Set([...keys, await keyOf(person, device.toUpperCase())]).size).toBe(1);
  });

  it('is another one for each device and each person, colleague or stranger', async () => {
    const { organisation, caseworker, teamLead } = await given.aTeamOfThree();
    const device = randomUUID();
    const keys = [await keyOf(caseworker, device), await keyOf(caseworker, randomUUID())];
    const others = [teamLead, await given.aPerson({ organisation }), await given.aPerson()];
    for (const other of others) keys.push(await keyOf(other, device));
    expect(new Set(keys).size).toBe(5);
  });

  it('stays after signing out, and is given to nobody who is not signed in', async () => {
    const person = await given.aPerson();
    const device = randomUUID();
    await keyOf(person, device);
    await person.delete('/sessions/current').expect(204);
    await person.put(`/device-keys/${device}`).expect(401);
    const rows = await asSuperuser('SELECT id FROM app.device_key WHERE device_id = $1', [device]);
    expect(rows).toHaveLength(1);
  });

  it('is readable nowhere: not in its table, not in the trail, not in what the server prints', async () => {
    const person = await given.aPerson();
    const printed: string[] = [];
    const listen = (chunk: unknown) => printed.push(String(chunk)) > 0;
    const out = jest.spyOn(process.stdout, 'write').mockImplementation(listen);
    const err = jest.spyOn(process.stderr, 'write').mockImplementation(listen);
    const key = await keyOf(person, randomUUID());
    out.mockRestore();
    err.mockRestore();
    expect(printed.join('')).not.toContain(key);
    const raw = Buffer.from(key, 'base64').toString('hex');
    const [found] = await asSuperuser<{ bare: boolean; trail: string }>(
      `SELECT bool_or(encode(sealed_key, 'hex') LIKE '%' || $2 || '%'
           OR position(convert_to($3, 'UTF8') IN sealed_key) > 0) AS bare,
         (SELECT count(*) FROM audit.entry WHERE table_name = 'device_key') AS trail
       FROM app.device_key WHERE staff_member_id = $1`,
      [person.id, raw, key],
    );
    expect(found).toEqual({ bare: false, trail: '0' });
  });

  it('is made for twenty new devices a day; the known ones keep theirs', async () => {
    const person = await given.aPerson();
    const first = randomUUID();
    running.clock.set('2026-11-22');
    const key = await keyOf(person, first);
    for (let device = 1; device < 20; device += 1) await keyOf(person, randomUUID());
    const refused = await person.put(`/device-keys/${randomUUID()}`).expect(429);
    expect(refused.body).toMatchObject({ type: '/problems/too-many-attempts' });
    expect(Number(refused.get('Retry-After'))).toBeGreaterThan(0);
    expect(await keyOf(person, first)).toBe(key);
    running.clock.set('2026-11-24');
    await keyOf(person, randomUUID());
  });

  it('is forgotten when its device stayed away for ninety days', async () => {
    const person = await given.aPerson();
    const [away, used] = [randomUUID(), randomUUID()];
    running.clock.set('2026-01-01');
    const [old, kept] = [await keyOf(person, away), await keyOf(person, used)];
    running.clock.set('2026-03-01');
    expect(await keyOf(person, used)).toBe(kept);
    running.clock.set('2026-04-02');
    expect(await keyOf(person, used)).toBe(kept);
    expect(await keyOf(person, away)).not.toBe(old);
  });

  it('has a device that is written as an id', async () => {
    const person = await given.aPerson();
    await person.put('/device-keys/mijn-tablet').expect(404);
  });
});
