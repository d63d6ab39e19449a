import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from '../session';
import { aClient, aSignedInClient, problem, sanne } from '../testing/client';
import { aDevice, aFreshPage, countOnDisk, until, whatLiesOnDisk } from '../testing/device';
import { readKey } from './device-database';
import { DeviceKey } from './device-key';
import type { KeptStore } from './kept-store';

const HOUR = 3_600_000;
const secretOf = (letter: string): string => btoa(letter.repeat(32));
const yara = { ...sanne, staffMemberId: '018f0000-0000-7000-8000-000000000002', name: 'Yara' };

let server: HttpTestingController;

const isForKey = ({ url }: { url: string }): boolean => url.includes('/device-keys/');

async function keysAsked(): Promise<TestRequest[]> {
  let found = server.match(isForKey);
  await until(() => found.length > 0 || (found = server.match(isForKey)).length > 0);
  return found;
}

async function handsOut(letter: string, staffMemberId = sanne.staffMemberId): Promise<void> {
  const [asked] = await keysAsked();
  asked?.flush({ key: secretOf(letter), staffMemberId, hours: 12 });
}

/** Sanne has her key, and something kept here. */
async function somethingKept(): Promise<KeptStore> {
  const found = TestBed.inject(DeviceKey).find();
  await handsOut('s');
  const store = await found;
  if (!store) throw new Error('There is no key.');
  await store.put(await store.nameOf('note'), { text: 'Amina belde' });
  return store;
}

async function comesBack(who: typeof sanne | undefined): Promise<void> {
  TestBed.resetTestingModule();
  aFreshPage();
  server = aClient();
  if (!who) return;
  const found = TestBed.inject(Session).find();
  server.expectOne('/api/v1/sessions/current').flush(who);
  await found;
}

async function textsHere(): Promise<unknown[]> {
  const store = await TestBed.inject(DeviceKey).find();
  return ((await store?.all()) ?? []).map(({ value }) => value);
}

describe('the key to what is kept on a device', () => {
  beforeEach(async () => {
    await aDevice();
    server = await aSignedInClient();
  });
  afterEach(() => jest.restoreAllMocks());

  it('can be used and never be read', async () => {
    await somethingKept();
    const record = await readKey();
    expect(record?.seal.extractable).toBe(false);
    expect(record?.name.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', record?.seal as CryptoKey)).rejects.toThrow();
    expect(await whatLiesOnDisk()).not.toContain('sss');
  });

  it('is there after loading the page anew, without asking the server', async () => {
    await somethingKept();
    await comesBack(undefined);
    expect(await textsHere()).toEqual([{ text: 'Amina belde' }]);
    expect(TestBed.inject(DeviceKey).person()?.name).toBe('Sanne Vermeer');
  });

  it('leaves when somebody signs out; the cipher stays', async () => {
    await somethingKept();
    const gone = TestBed.inject(Session).signOut();
    server.expectOne({ method: 'DELETE', url: '/api/v1/sessions/current' }).flush(null);
    await gone;
    expect(await countOnDisk('keys')).toBe(0);
    expect(await countOnDisk('texts')).toBe(1);
  });

  it('leaves at a 401, whatever asked', async () => {
    await somethingKept();
    const asked = TestBed.inject(Session).find();
    server.expectOne('/api/v1/sessions/current').flush(...problem('not-signed-in', 401));
    await asked;
    await until(async () => (await countOnDisk('keys')) === 0);
    TestBed.tick();
    expect(TestBed.inject(DeviceKey).person()).toBeUndefined();
  });

  it('stays when somebody mistypes a password', async () => {
    await somethingKept();
    const tried = TestBed.inject(Session).signIn({ email: 'a@b.test', password: 'x' });
    server.expectOne('/api/v1/sessions').flush(...problem('wrong-credentials', 401));
    await expect(tried).rejects.toMatchObject({ status: 401 });
    await new Promise((done) => setTimeout(done, 50));
    expect(await countOnDisk('keys')).toBe(1);
  });

  it.each([
    ['12 hours after the last contact', 12 * HOUR + 1, false],
    ['not before that', 12 * HOUR - 60_000, true],
    ['when the clock is put back', -HOUR, false],
    ['not when the clock is put right by a minute', -60_000, true],
  ])('leaves %s', async (_when, passed, stays) => {
    await somethingKept();
    const now = Date.now() + passed;
    jest.spyOn(Date, 'now').mockReturnValue(now);
    await comesBack(undefined);
    expect(await textsHere()).toHaveLength(stays ? 1 : 0);
    expect(await countOnDisk('keys')).toBe(stays ? 1 : 0);
    expect(await countOnDisk('texts')).toBe(1);
  });

  it.each([
    ['as long as the server asks', { 'Retry-After': '600' }, 600_000],
    ['a little when it does not say', undefined, 2000],
  ] as const)(
    'waits %s before asking again, however many texts want it',
    async (_h, headers, ms) => {
      const page = jest.spyOn(performance, 'now').mockReturnValue(1000);
      const wanted = Array.from({ length: 40 }, () => TestBed.inject(DeviceKey).find());
      const [asked] = await keysAsked();
      const [body, init] = problem('too-many-devices', 429);
      asked?.flush(body, { ...init, ...(headers && { headers }) });
      expect(await Promise.all(wanted)).toEqual(Array.from({ length: 40 }));
      page.mockReturnValue(1000 + ms - 1);
      expect(await TestBed.inject(DeviceKey).find()).toBeUndefined();
      expect(server.match(isForKey)).toEqual([]);
      page.mockReturnValue(1000 + ms);
      const found = TestBed.inject(DeviceKey).find();
      await handsOut('s');
      expect(await found).toBeDefined();
    },
  );

  it('comes back to the same person, and with it the text', async () => {
    await somethingKept();
    const gone = TestBed.inject(Session).signOut();
    server.expectOne({ method: 'DELETE', url: '/api/v1/sessions/current' }).flush(null);
    await gone;
    await comesBack(sanne);
    const texts = textsHere();
    await handsOut('s');
    expect(await texts).toEqual([{ text: 'Amina belde' }]);
  });

  it('opens nothing of somebody else on the same device, not even a name', async () => {
    const mine = await (await somethingKept()).nameOf('note');
    await comesBack(yara);
    const texts = textsHere();
    await handsOut('y', yara.staffMemberId);
    expect(await texts).toEqual([]);
    const hers = await TestBed.inject(DeviceKey).find();
    expect(await hers?.nameOf('note')).not.toBe(mine);
    expect(await countOnDisk('texts')).toBe(1);
  });

  it('does not open a text that was moved to another name', async () => {
    const store = await somethingKept();
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('ademruimte');
      request.onsuccess = () => done(request.result);
    });
    const from = await store.nameOf('note');
    const to = await store.nameOf('step');
    const shelf = database.transaction('texts', 'readwrite').objectStore('texts');
    await new Promise((done) => {
      const text = shelf.get(from);
      text.onsuccess = () => (shelf.put(text.result, to).onsuccess = done);
    });
    expect(await store.read(from)).toEqual({ text: 'Amina belde' });
    expect(await store.read(to)).toBeUndefined();
  });
});
