import type { HttpTestingController } from '@angular/common/http/testing';
import {
  createEnvironmentInjector,
  EnvironmentInjector,
  runInInjectionContext,
  signal,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Draft } from './draft';
import { Drafts } from './drafts';
import { aMoment, aSignedInClient, problem, sanne } from './testing/client';

const CLIENT = '018f0000-0000-7000-8000-0000000000aa';
const PLACE = `/api/v1/drafts/note/${CLIENT}`;

interface Note {
  text: string;
}

/** A form that lives until it is destroyed, like a page. */
function aForm(clientId: string | undefined = CLIENT) {
  const page = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  const draft = runInInjectionContext(page, () =>
    TestBed.inject(Drafts).for<Note>({ form: 'note', clientId }),
  );
  return { draft, leave: () => page.destroy() };
}

async function aQuietForm(server: HttpTestingController) {
  const form = aForm();
  server.expectOne({ method: 'GET', url: PLACE }).flush(...problem('not-found', 404));
  await aMoment();
  return form;
}

async function time(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

describe('a draft', () => {
  let server: HttpTestingController;
  let sheet: jest.Mock<Promise<boolean>, []>;

  beforeEach(async () => {
    jest.useFakeTimers({ now: new Date('2026-11-22T13:03:00Z') });
    sheet = jest.fn(() => Promise.resolve(true));
    server = await aSignedInClient(sheet);
  });
  afterEach(() => jest.useRealTimers());

  it('is sent within two seconds, once for all that was typed', async () => {
    const { draft } = await aQuietForm(server);
    draft.save({ text: 'Am' });
    draft.save({ text: 'Amina belde.' });
    server.expectNone({ method: 'PUT', url: PLACE });
    await time(2000);
    const { request } = server.expectOne({ method: 'PUT', url: PLACE });
    expect(request.body).toEqual({ content: JSON.stringify({ text: 'Amina belde.' }) });
  });

  it('is also sent while somebody keeps typing', async () => {
    const { draft } = await aQuietForm(server);
    for (let letters = 1; letters <= 20; letters += 1) {
      draft.save({ text: 'a'.repeat(letters) });
      await time(100);
    }
    expect(server.match({ method: 'PUT', url: PLACE })).toHaveLength(1);
  });

  it('says when it was kept', async () => {
    const { draft } = await aQuietForm(server);
    draft.save({ text: 'Amina belde.' });
    expect(draft.state()).toBe('waiting');
    await time(2000);
    server.expectOne({ method: 'PUT', url: PLACE }).flush(null);
    await aMoment();
    expect(draft.state()).toBe('saved');
    expect(draft.savedAt()).toEqual(new Date());
  });

  it('is sent when somebody leaves the page', async () => {
    const { draft, leave } = await aQuietForm(server);
    draft.save({ text: 'Amina belde.' });
    leave();
    await aMoment();
    server.expectOne({ method: 'PUT', url: PLACE });
  });

  it('is sent when the browser hides the page, so that it outlives the tab', async () => {
    const { draft } = await aQuietForm(server);
    draft.save({ text: 'Amina belde.' });
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await aMoment();
    const { request } = server.expectOne({ method: 'PUT', url: PLACE });
    expect(request.keepalive).toBe(true);
    jest.restoreAllMocks();
  });

  it('survives the end of the session and is kept after signing in again', async () => {
    const { draft } = await aQuietForm(server);
    draft.save({ text: 'Amina belde.' });
    await time(2000);
    server.expectOne({ method: 'PUT', url: PLACE }).flush(...problem('not-signed-in', 401));
    await aMoment();
    expect(sheet).toHaveBeenCalledTimes(1);
    const again = server.expectOne({ method: 'PUT', url: PLACE });
    expect(JSON.stringify(again.request.body)).toContain('Amina belde.');
    again.flush(null);
    await aMoment();
    expect(draft.state()).toBe('saved');
  });

  it('is tried again after silence, and meanwhile says so', async () => {
    const { draft } = await aQuietForm(server);
    draft.save({ text: 'Amina belde.' });
    await time(2000);
    server.expectOne({ method: 'PUT', url: PLACE }).error(new ProgressEvent('error'));
    await aMoment();
    expect(draft.state()).toBe('failed');
    expect(TestBed.inject(Drafts).unsent).toBe(true);
    await time(5000);
    server.expectOne({ method: 'PUT', url: PLACE }).flush(null);
    await aMoment();
    expect(TestBed.inject(Drafts).unsent).toBe(false);
  });

  it('never lets an older text land last', async () => {
    const { draft } = await aQuietForm(server);
    draft.save({ text: 'eerst' });
    await time(2000);
    const first = server.expectOne({ method: 'PUT', url: PLACE });
    draft.save({ text: 'daarna' });
    await time(2000);
    server.expectNone({ method: 'PUT', url: PLACE });
    first.flush(null);
    await aMoment();
    const second = server.expectOne({ method: 'PUT', url: PLACE });
    expect(JSON.stringify(second.request.body)).toContain('daarna');
  });

  it('is thrown away after the work was sent, even if the last words still waited', async () => {
    const { draft } = await aQuietForm(server);
    draft.save({ text: 'Amina belde.' });
    void draft.discard();
    await time(10_000);
    server.expectNone({ method: 'PUT', url: PLACE });
    server.expectOne({ method: 'DELETE', url: PLACE });
  });

  it('without a client belongs to the person who types', async () => {
    const page = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
    runInInjectionContext(page, () =>
      TestBed.inject(Drafts).for<Note>({ form: 'client-registration' }),
    );
    await aMoment();
    server.expectOne(`/api/v1/drafts/client-registration/${sanne.staffMemberId}`);
  });
});

describe('a form that follows its draft', () => {
  let server: HttpTestingController;

  beforeEach(async () => {
    jest.useFakeTimers();
    server = await aSignedInClient();
  });
  afterEach(() => jest.useRealTimers());

  async function load(draft: Draft<Note>, kept?: object): Promise<void> {
    const get = server.expectOne({ method: 'GET', url: PLACE });
    if (kept) get.flush({ content: JSON.stringify(kept), savedAt: '2026-11-22T13:03:00Z' });
    else get.flush(...problem('not-found', 404));
    await aMoment();
    expect(draft.ready()).toBe(true);
    TestBed.tick();
  }

  it('gets the earlier text back, without fields it no longer has', async () => {
    const model = signal<Note>({ text: '' });
    const { draft } = aForm();
    draft.follow(model);
    await load(draft, { text: 'Amina belde.', gone: 'oud veld' });
    expect(model()).toEqual({ text: 'Amina belde.' });
    await time(5000);
    server.expectNone({ method: 'PUT', url: PLACE });
  });

  it('keeps what somebody typed before the earlier text arrived', async () => {
    const model = signal<Note>({ text: '' });
    const { draft } = aForm();
    draft.follow(model);
    model.set({ text: 'Nieuw' });
    TestBed.tick();
    await load(draft, { text: 'Oud' });
    expect(model()).toEqual({ text: 'Nieuw' });
    await time(2000);
    server.expectOne({ method: 'PUT', url: PLACE });
  });

  it('makes no draft of a form nobody touched', async () => {
    const { draft } = aForm();
    draft.follow(signal<Note>({ text: '' }));
    await load(draft);
    await time(5000);
    server.expectNone({ method: 'PUT', url: PLACE });
  });

  it('clears the draft when the form is empty again', async () => {
    const model = signal<Note>({ text: '' });
    const { draft } = aForm();
    draft.follow(model);
    await load(draft);
    model.set({ text: 'A' });
    TestBed.tick();
    await time(2000);
    server.expectOne({ method: 'PUT', url: PLACE }).flush(null);
    model.set({ text: '' });
    TestBed.tick();
    await time(2000);
    server.expectOne({ method: 'DELETE', url: PLACE });
  });
});
