import { createHash, randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import request from 'supertest';
import { asSuperuser, type Running, startApp } from '@ademruimte/api-testing';
import { AccessModule, accessEntities } from './access.module';

const keyOf = (network: string) =>
  `place:${createHash('sha256').update(network).digest('base64url').slice(0, 32)}`;
/** Attempts counted for a network. */
const counted = async (network: string) => {
  const rows = await asSuperuser<{ points: number }>(
    'SELECT points FROM app.sign_in_limit WHERE key = $1',
    [keyOf(network)],
  );
  return rows[0]?.points ?? 0;
};

/** Addresses of these tests alone; every 127.x.x.x is this machine, and so is its /24. */
let next = Math.floor(Math.random() * 200);
const aNetwork = () => `198.18.${String((next += 1))}`;

describe('the place somebody signs in from', () => {
  let running: Running | undefined;
  afterEach(() => running?.stop());

  /** One wrong password, sent by a peer, which says for whom in X-Forwarded-For. */
  const guess = async (trustedProxies: string, { peer = '127.0.0.1', saying = '' }) => {
    running = await startApp([AccessModule], accessEntities, { trustedProxies });
    await request(running.app.getHttpServer())
      .post('/api/v1/sessions')
      .agent(new Agent({ localAddress: peer }))
      .set({ 'X-Requested-With': 'ademruimte', 'X-Forwarded-For': saying })
      .send({ email: `${randomUUID()}@voorbeeld.test`, password: 'mis mis mis mis' })
      .expect(401);
  };

  it('is where a proxy says it is, when that proxy is trusted', async () => {
    const network = aNetwork();
    await guess('loopback', { saying: `${network}.7` });
    expect(await counted(network)).toBe(1);
  });

  it('is the peer itself when that is no proxy of ours, whatever it says', async () => {
    const [network, own] = [aNetwork(), `127.77.${String((next += 1))}`];
    await guess('203.0.113.1', { peer: `${own}.1`, saying: `${network}.7` });
    expect(await counted(network)).toBe(0);
    expect(await counted(own)).toBe(1);
  });

  it('is the last address that no proxy of ours has, not what the first one claims', async () => {
    const [claimed, real] = [aNetwork(), aNetwork()];
    await guess('loopback, 203.0.113.1', { saying: `${claimed}.7, ${real}.7, 203.0.113.1` });
    expect(await counted(claimed)).toBe(0);
    expect(await counted(real)).toBe(1);
  });
});

describe('counters of failed sign-ins', () => {
  it('go when they have meant nothing for an hour', async () => {
    const minutesAgo = async (minutes: number) => {
      const key = `place:${randomUUID()}`;
      await asSuperuser('INSERT INTO app.sign_in_limit (key, points, expire) VALUES ($1, 9, $2)', [
        key,
        Date.now() - minutes * 60_000,
      ]);
      return key;
    };
    const isThere = async (key: string) =>
      (await asSuperuser('SELECT FROM app.sign_in_limit WHERE key = $1', [key])).length > 0;
    jest.useFakeTimers({ doNotFake: ['Date', 'nextTick', 'setImmediate', 'queueMicrotask'] });
    const running = await startApp([AccessModule], accessEntities);
    try {
      const [old, young] = [await minutesAgo(61), await minutesAgo(59)];
      await jest.advanceTimersByTimeAsync(4 * 60_000);
      expect(await isThere(old)).toBe(true);
      await jest.advanceTimersByTimeAsync(60_000);
      for (let asked = 0; asked < 100 && (await isThere(old)); asked += 1);
      expect([await isThere(old), await isThere(young)]).toEqual([false, true]);
    } finally {
      jest.useRealTimers();
      await running.stop();
    }
  });
});
