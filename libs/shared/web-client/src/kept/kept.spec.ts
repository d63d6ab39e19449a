import { HttpErrorResponse } from '@angular/common/http';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Drafts } from '../drafts';
import { aClient, aSignedInClient, problem } from '../testing/client';
import { aDevice, aFreshPage, countOnDisk, noDevice, until } from '../testing/device';
import { DeviceKey } from './device-key';
import { Kept } from './kept';
import type { KeptDocument } from './kept-document';
import { Outbox } from './outbox';
import { TALK_SENDING, type TalkSending } from './talk-sending';
import type { Fields, Json } from './kept-types';

const CLIENT = '018f0000-0000-7000-8000-0000000000aa';
const TALK = `/api/v1/drafts/talk/${CLIENT}`;
const KIT = `/api/v1/clients/${CLIENT}/talk-kit`;
const kit = { clientId: CLIENT, callName: 'Amina', plannedConversation: { id: 'planned' } };

const silence = new HttpErrorResponse({ status: 0 }) as unknown as Error;

let server: HttpTestingController;
let secret: string;

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
  request.flush({ key: secret, staffMemberId: 'x', hours: 12 });
}

async function isLoadedAgain(signedIn = true, sender?: TalkSending): Promise<void> {
  TestBed.resetTestingModule();
  aFreshPage();
  withSender(sender);
  server = signedIn ? await aSignedInClient() : aClient();
}

function withSender(sender?: TalkSending): void {
  if (!sender) return;
  const useValue = (): Promise<TalkSending> => Promise.resolve(sender);
  TestBed.configureTestingModule({ providers: [{ provide: TALK_SENDING, useValue }] });
}

async function aTalk(kept = TestBed.inject(Kept)): Promise<KeptDocument> {
  const talk = kept.open('talk', CLIENT);
  await handsOutTheKey();
  (await next('GET', TALK)).flush(...problem('not-found', 404));
  await talk.whenReady();
  return talk;
}

/** A second tab of the same browser: the same device, everything else its own. */
function anotherTab(): Kept {
  const tab = createEnvironmentInjector(
    [DeviceKey, Outbox, Kept, Drafts],
    TestBed.inject(EnvironmentInjector),
  );
  return tab.get(Kept);
}

describe('setting a client ready for the road', () => {
  beforeEach(async () => {
    secret = await aDevice();
    server = await aSignedInClient();
  });
  afterEach(() => jest.restoreAllMocks());

  async function prepare(): Promise<void> {
    const ready = TestBed.inject(Kept).prepare(CLIENT);
    (await next('GET', KIT)).flush(kit);
    await handsOutTheKey();
    (await next('GET', TALK)).flush(...problem('not-found', 404));
    await ready;
  }

  it('puts the kit on this device, and only there', async () => {
    await prepare();
    await isLoadedAgain(false);
    const kept = TestBed.inject(Kept);
    const [ready, ...others] = await kept.prepared();
    expect(others).toEqual([]);
    expect(ready).toMatchObject({ clientId: CLIENT, callName: 'Amina', begun: false });
    expect(ready?.conversationId).toBe('planned');
    expect(kept.open('talk', CLIENT).unsent).toBe(false);
    expect(server.match({ method: 'PUT', url: TALK })).toEqual([]);
  });

  it('says so when this device cannot keep it', async () => {
    noDevice();
    const ready = TestBed.inject(Kept).prepare(CLIENT);
    (await next('GET', KIT)).flush(kit);
    (await next('GET', TALK)).flush(...problem('not-found', 404));
    await expect(ready).rejects.toMatchObject({ why: 'no-storage' });
  });

  it('ends after twelve hours, while a talk that was begun stays', async () => {
    await prepare();
    const later = Date.now() + 12 * 3_600_000 + 1;
    await isLoadedAgain();
    const kept = TestBed.inject(Kept);
    jest.spyOn(Date, 'now').mockReturnValue(later);
    const prepared = kept.prepared();
    await handsOutTheKey();
    expect(await prepared).toEqual([]);
    expect(await countOnDisk('texts')).toBe(0);
  });

  it('can be taken off this device again', async () => {
    await prepare();
    await TestBed.inject(Kept).forget(CLIENT);
    expect(await TestBed.inject(Kept).prepared()).toEqual([]);
    expect(await countOnDisk('texts')).toBe(0);
  });
});

describe('two tabs with one talk', () => {
  beforeEach(async () => {
    secret = await aDevice();
    server = await aSignedInClient();
  });

  it('never overwrite each other on the device', async () => {
    const here = await aTalk();
    const there = anotherTab().open('talk', CLIENT);
    (await next('GET', TALK)).flush(...problem('not-found', 404));
    await there.whenReady();
    for (let turn = 0; turn < 10; turn += 1) {
      here.set(`here.${turn}`, turn);
      there.set(`there.${turn}`, turn);
    }
    await here.onceOnDevice();
    await there.onceOnDevice();

    await isLoadedAgain(false);
    const again = TestBed.inject(Kept).open('talk', CLIENT);
    await again.whenReady();
    expect(Object.keys(again.fields())).toHaveLength(20);
  });
});

describe('signing out with something unsent', () => {
  it('tells what would be lost from what stays safe on this device', async () => {
    secret = await aDevice();
    server = await aSignedInClient();
    const talk = await aTalk();
    talk.set('goal.title', 'Post openen');
    await talk.onceOnDevice();
    const sent = TestBed.inject(Drafts).flushAll();
    (await next('PUT', TALK)).error(new ProgressEvent('error'));
    expect(await sent).toBe(false);
    expect(TestBed.inject(Drafts).wouldBeLost).toBe(false);
  });
});

describe('a closed talk', () => {
  let tries: { key: Json | undefined; kit: unknown }[];
  let answer: (turn: number) => Promise<Fields>;
  const sender: TalkSending = {
    close: (_client, fields, kitThen) => {
      tries.push({ key: fields['close.key'], kit: kitThen });
      return answer(tries.length);
    },
    finish: () => Promise.resolve({ 'after.state': 'sent' }),
    urgent: (_client, _id, value) => Promise.resolve({ ...(value as object), sent: true }),
  };
  const silent = (): Promise<Fields> => Promise.reject(silence);

  beforeEach(async () => {
    secret = await aDevice();
    tries = [];
    answer = () => Promise.resolve({ 'close.state': 'sent' });
    withSender(sender);
    server = await aSignedInClient();
  });

  it('goes by itself, with the key and the kit it was closed with', async () => {
    const talk = await aTalk();
    talk.keepSnapshot(kit);
    talk.setMany({ 'close.key': 'k1', 'close.state': 'sending', 'conversation.id': 'c1' });
    await until(() => (TestBed.tick(), talk.fields()['close.state'] === 'sent'));
    expect(tries).toEqual([{ key: 'k1', kit }]);
    expect(TestBed.inject(Kept).waiting()).toEqual([]);
  });

  it('waits for a network and then goes with the same key', async () => {
    answer = (turn) => (turn === 1 ? silent() : Promise.resolve({ 'close.state': 'sent' }));
    const talk = await aTalk();
    talk.keepSnapshot(kit);
    talk.setMany({ 'close.key': 'k1', 'close.state': 'sending', 'conversation.id': 'c1' });
    await until(() => (TestBed.tick(), tries.length === 1));
    expect(TestBed.inject(Kept).waiting()).toEqual([
      { clientId: CLIENT, conversationId: 'c1', callName: 'Amina', state: 'sending' },
    ]);
    await until(() => talk.fields()['close.state'] === 'sent');
    expect(tries.map(({ key }) => key)).toEqual(['k1', 'k1']);
  });

  it('is sent by a page that never opened it', async () => {
    answer = silent;
    const talk = await aTalk();
    talk.keepSnapshot(kit);
    talk.setMany({ 'close.key': 'k1', 'close.state': 'sending' });
    await until(() => (TestBed.tick(), tries.length === 1));

    answer = () => Promise.resolve({ 'close.state': 'sent' });
    await isLoadedAgain(true, sender);
    TestBed.inject(Kept);
    await until(() => {
      TestBed.tick();
      for (const open of server.match({ method: 'GET', url: TALK })) {
        open.flush(...problem('not-found', 404));
      }
      return tries.length === 2;
    });
    expect(tries[1]?.key).toBe('k1');
  });

  it('stays in sight when it needs a person', async () => {
    answer = () => Promise.resolve({ 'close.state': 'conflict', 'close.conflicts': [] });
    const talk = await aTalk();
    talk.keepSnapshot(kit);
    talk.setMany({ 'close.key': 'k1', 'close.state': 'sending' });
    await until(() => (TestBed.tick(), talk.fields()['close.state'] === 'conflict'));
    expect(TestBed.inject(Kept).waiting()).toMatchObject([{ state: 'conflict' }]);
  });

  it('sends what is urgent at once, and only once', async () => {
    const urgent = jest.spyOn(sender, 'urgent');
    const talk = await aTalk();
    talk.set('urgent.u1', { kind: 'food' });
    await until(() => {
      TestBed.tick();
      return (talk.fields()['urgent.u1'] as { sent?: boolean }).sent === true;
    });
    talk.set('goal.title', 'Post openen');
    await until(() => (TestBed.tick(), talk.onDevice));
    expect(urgent).toHaveBeenCalledTimes(1);
    urgent.mockRestore();
  });
});
