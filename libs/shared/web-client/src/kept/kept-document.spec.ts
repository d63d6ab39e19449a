import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Session } from '../session';
import { aClient, aSignedInClient, problem, sanne } from '../testing/client';
import {
  aDevice,
  aFreshPage,
  countOnDisk,
  noDevice,
  until,
  whatLiesOnDisk,
} from '../testing/device';
import { Kept } from './kept';
import type { KeptDocument } from './kept-document';
import type { Fields } from './kept-types';
import { earlierOf, emptySheet, fieldsOf, merge, type Sheet, write } from './merge';
import { readSheet, writeSheet } from './wire';

const CLIENT = '018f0000-0000-7000-8000-0000000000aa';
const TALK = `/api/v1/drafts/talk/${CLIENT}`;
const WORDS = 'Iedere dag de post openen';

let server: HttpTestingController;
let secret: string;
let sheet: jest.Mock<Promise<boolean>, []>;

/** The next request of this kind, however long the ciphering before it takes. */
async function next(method: string, url: string): Promise<TestRequest> {
  const found: TestRequest[] = [];
  await until(() => {
    TestBed.tick();
    found.push(...server.match((asked) => asked.method === method && asked.url.startsWith(url)));
    return found.length > 0;
  });
  return found[0] as TestRequest;
}

async function handsOutTheKey(): Promise<void> {
  const request = await next('PUT', '/api/v1/device-keys/');
  request.flush({ key: secret, staffMemberId: sanne.staffMemberId, hours: 12 });
}

/** Sanne opens a talk of which the server knows nothing yet. */
async function aTalk(): Promise<KeptDocument> {
  const talk = TestBed.inject(Kept).open('talk', CLIENT);
  await handsOutTheKey();
  (await next('GET', TALK)).flush(...problem('not-found', 404));
  await talk.whenReady();
  return talk;
}

/** The page dies and is loaded again; the device keeps what it had. */
async function isLoadedAgain(signedIn = true): Promise<void> {
  TestBed.resetTestingModule();
  aFreshPage();
  server = signedIn ? await aSignedInClient(sheet) : aClient(sheet);
}

function sheetIn({ request }: TestRequest): Sheet {
  return readSheet((request.body as { content: string }).content) ?? emptySheet;
}

function sent(request: TestRequest): Fields {
  return fieldsOf(sheetIn(request));
}

const silence = (request: TestRequest): void => request.error(new ProgressEvent('error'));
const accepts = (request: TestRequest, revision: number): void =>
  request.flush(null, {
    headers: { ETag: `"${revision}"`, Date: 'Sun, 22 Nov 2026 13:03:00 GMT' },
  });

describe('a kept document', () => {
  beforeEach(async () => {
    secret = await aDevice();
    sheet = jest.fn(() => Promise.resolve(true));
    server = await aSignedInClient(sheet);
  });
  afterEach(() => jest.restoreAllMocks());

  it('is on the device at once, before the server hears of it', async () => {
    const talk = await aTalk();
    talk.set('goal.title', WORDS);
    await talk.onceOnDevice();
    expect(talk.onDevice).toBe(true);
    expect(talk.unsent).toBe(true);
    expect(await countOnDisk('texts')).toBe(1);
  });

  it('leaves no readable word and no readable name on the disk', async () => {
    const talk = await aTalk();
    talk.set('goal.title', WORDS);
    talk.keepSnapshot({ callName: 'Amina' });
    await talk.onceOnDevice();
    const disk = await whatLiesOnDisk();
    expect(await countOnDisk('texts')).toBe(2);
    for (const word of ['post', 'Amina', 'goal.title', CLIENT, 'Sanne', 'talk']) {
      expect(disk).not.toContain(word);
    }
  });

  it('is with the server within two seconds, on the revision it knew', async () => {
    const talk = await aTalk();
    const typedAt = performance.now();
    talk.set('goal.title', 'Iedere');
    talk.set('goal.title', WORDS);
    const request = await next('PUT', TALK);
    expect(performance.now() - typedAt).toBeLessThan(2000);
    expect(request.request.headers.get('If-Match')).toBe('"0"');
    expect(sent(request)).toEqual({ 'goal.title': WORDS });
    accepts(request, 1);
    await until(() => !talk.unsent);
    expect(talk.line()).toEqual({ where: 'server', at: new Date('2026-11-22T13:03:00Z') });
  });

  it('lays both together when another device was faster, and sends that', async () => {
    const talk = await aTalk();
    talk.setMany({ 'goal.title': WORDS, 'step.text': 'Bellen' });
    const elsewhere = write(emptySheet, 'tablet', { 'goal.title': 'Rust', 'rating.geld': 2 });
    const current = {
      content: writeSheet(elsewhere),
      savedAt: '2026-11-22T13:00:00Z',
      revision: 4,
    };
    const [body, status] = problem('record-changed', 412);
    (await next('PUT', TALK)).flush({ ...body, current }, status);
    const again = await next('PUT', TALK);
    expect(again.request.headers.get('If-Match')).toBe('"4"');
    expect(Object.keys(sent(again)).sort()).toEqual(['goal.title', 'rating.geld', 'step.text']);
    expect(talk.clashes()).toHaveLength(1);
    const [clash] = talk.clashes();
    expect([clash?.mine, clash?.theirs].sort()).toEqual([WORDS, 'Rust']);
    talk.settle('goal.title', 'theirs');
    expect(talk.clashes()).toEqual([]);
    expect(talk.earlier()).toEqual({ 'goal.title': [clash?.mine] });
  });

  it('says that it is on this device while the server is silent, and tries again', async () => {
    const talk = await aTalk();
    talk.set('goal.title', WORDS);
    silence(await next('PUT', TALK));
    await until(() => talk.line().where === 'device');
    expect(talk.line()).toEqual({ where: 'device', reason: 'silent' });
    accepts(await next('PUT', TALK), 1);
    await until(() => talk.line().where === 'server');
  });

  it('never opens the sign-in sheet, and goes on by itself after signing in', async () => {
    const talk = await aTalk();
    talk.set('goal.title', WORDS);
    (await next('PUT', TALK)).flush(...problem('not-signed-in', 401));
    await until(() => talk.line().where === 'device');
    expect(talk.line()).toEqual({ where: 'device', reason: 'signed-out' });
    expect(sheet).not.toHaveBeenCalled();
    talk.set('step.text', 'Bellen');
    await talk.onceOnDevice();
    expect(talk.onDevice).toBe(true);

    const back = TestBed.inject(Session).find();
    server.expectOne('/api/v1/sessions/current').flush({ ...sanne });
    await back;
    await handsOutTheKey();
    (await next('GET', TALK)).flush(...problem('not-found', 404));
    const request = await next('PUT', TALK);
    expect(sent(request)).toEqual({ 'goal.title': WORDS, 'step.text': 'Bellen' });
  });

  it('is there again after a page that died, also without a network', async () => {
    const talk = await aTalk();
    talk.set('goal.title', WORDS);
    talk.keepSnapshot({ callName: 'Amina' });
    await talk.onceOnDevice();

    await isLoadedAgain(false);
    const again = TestBed.inject(Kept).open('talk', CLIENT);
    await again.whenReady();
    expect(again.fields()).toEqual({ 'goal.title': WORDS });
    expect(again.snapshot()).toEqual({ callName: 'Amina' });
    expect(TestBed.inject(Kept).offlinePerson()?.name).toBe('Sanne Vermeer');
  });

  it('is sent by a page that never opened it, when an earlier one could not', async () => {
    const talk = await aTalk();
    talk.set('goal.title', WORDS);
    await talk.onceOnDevice();

    await isLoadedAgain();
    TestBed.inject(Kept);
    (await next('GET', TALK)).flush(...problem('not-found', 404));
    expect(sent(await next('PUT', TALK))).toEqual({ 'goal.title': WORDS });
  });

  it('is finished here too when it was finished on another device', async () => {
    const talk = await aTalk();
    talk.set('goal.title', WORDS);
    accepts(await next('PUT', TALK), 1);
    await until(() => !talk.unsent);
    await talk.onceOnDevice();

    await isLoadedAgain();
    const again = TestBed.inject(Kept).open('talk', CLIENT);
    (await next('GET', TALK)).flush(...problem('not-found', 404));
    await until(() => Object.keys(again.fields()).length === 0);
    await until(async () => (await countOnDisk('texts')) === 0);
  });

  it('stays on this device when the server has all of it and access ended meanwhile', async () => {
    const talk = await aTalk();
    talk.set('goal.title', WORDS);
    accepts(await next('PUT', TALK), 1);
    await until(() => !talk.unsent);
    await talk.onceOnDevice();

    await isLoadedAgain();
    const again = TestBed.inject(Kept).open('talk', CLIENT);
    (await next('GET', TALK)).flush(...problem('draft-closed', 404));
    await until(() => again.line().where === 'device');
    expect(again.fields()['goal.title']).toBe(WORDS);
    expect(await countOnDisk('texts')).toBe(1);
  });

  it('keeps what only this device has, though it was finished on another', async () => {
    const talk = await aTalk();
    talk.set('goal.title', WORDS);
    accepts(await next('PUT', TALK), 1);
    await until(() => !talk.unsent);
    talk.set('step.text', 'Alleen hier getypt');
    await talk.onceOnDevice();

    await isLoadedAgain();
    const again = TestBed.inject(Kept).open('talk', CLIENT);
    (await next('GET', TALK)).flush(...problem('not-found', 404));
    expect(sent(await next('PUT', TALK))['step.text']).toBe('Alleen hier getypt');
    expect(again.fields()['goal.title']).toBe(WORDS);
  });

  it('is gone everywhere when it was thrown away, also when the server hears later', async () => {
    const talk = await aTalk();
    talk.set('goal.title', WORDS);
    const first = await next('PUT', TALK);
    accepts(first, 1);
    const gone = talk.discard();
    silence(await next('DELETE', TALK));
    await gone;
    expect(talk.fields()).toEqual({});
    talk.set('goal.title', 'Een nieuw gesprek');
    (await next('DELETE', TALK)).flush(null);
    (await next('GET', TALK)).flush(...problem('not-found', 404));
    const second = await next('PUT', TALK);
    expect(sent(second)).toEqual({ 'goal.title': 'Een nieuw gesprek' });
    // Another device that still holds the first one does not take the second for old news.
    const elsewhere = merge(sheetIn(first), sheetIn(second));
    const held = [fieldsOf(elsewhere)['goal.title'], ...(earlierOf(elsewhere)['goal.title'] ?? [])];
    expect(held).toContain('Een nieuw gesprek');
  });

  it('goes on in memory and with the server in a private window, and says so', async () => {
    noDevice();
    const talk = TestBed.inject(Kept).open('talk', CLIENT);
    (await next('GET', TALK)).flush(...problem('not-found', 404));
    await talk.whenReady();
    talk.set('goal.title', WORDS);
    const request = await next('PUT', TALK);
    silence(request);
    await until(() => talk.line().where === 'memory');
    expect(talk.line()).toEqual({ where: 'memory', why: 'no-storage' });
    accepts(await next('PUT', TALK), 1);
    await until(() => talk.line().where === 'server');
    expect(talk.line()).toMatchObject({ trouble: 'no-storage' });
  });

  it('goes on with the server when the device is full, and says so', async () => {
    const talk = await aTalk();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const put = jest.spyOn(Object.getPrototypeOf(await aStore()), 'put').mockImplementation(full);
    talk.set('goal.title', WORDS);
    silence(await next('PUT', TALK));
    await until(() => talk.line().where === 'memory');
    expect(talk.line()).toEqual({ where: 'memory', why: 'full' });
    put.mockRestore();
    talk.set('step.text', 'Bellen');
    await until(() => talk.line().where === 'device');
  });
});

/** Some shelf, to see what its like is made of. */
async function aStore(): Promise<IDBObjectStore> {
  const database = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('ademruimte');
    request.onsuccess = () => done(request.result);
  });
  const store = database.transaction('texts', 'readonly').objectStore('texts');
  database.close();
  return store;
}
