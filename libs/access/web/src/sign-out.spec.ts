import {
  createEnvironmentInjector,
  EnvironmentInjector,
  runInInjectionContext,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type Draft, Drafts, Session } from '@ademruimte/web-client';
import { aMoment, aSignedInClient, problem } from '@ademruimte/web-client-testing';
import { SignOut, START_AFRESH } from './sign-out';

const DRAFT = '/api/v1/drafts/note/018f';

async function atWork() {
  const startAfresh = jest.fn();
  TestBed.overrideProvider(START_AFRESH, { useValue: startAfresh });
  const server = await aSignedInClient();
  return { server, startAfresh };
}

async function aDraft(server: Awaited<ReturnType<typeof aSignedInClient>>) {
  const page = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  const draft: Draft<{ text: string }> = runInInjectionContext(page, () =>
    TestBed.inject(Drafts).for({ form: 'note', recordId: '018f' }),
  );
  server.expectOne({ method: 'GET', url: DRAFT }).flush(...problem('not-found', 404));
  await aMoment();
  return draft;
}

function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  return all.find((one) => one.textContent.trim() === name) as HTMLButtonElement;
}

describe('signing out', () => {
  it('sends what was typed before the session ends', async () => {
    const { server, startAfresh } = await atWork();
    (await aDraft(server)).save({ text: 'Amina belde.' });
    const left = TestBed.inject(SignOut).leave();
    await aMoment();
    server.expectNone('/api/v1/sessions/current');
    server.expectOne({ method: 'PUT', url: DRAFT }).flush(null);
    await aMoment();
    server.expectOne({ method: 'DELETE', url: '/api/v1/sessions/current' }).flush(null);
    expect(await left).toBe(true);
    expect(TestBed.inject(Session).current()).toBeUndefined();
    expect(startAfresh).toHaveBeenCalled();
  });

  it('asks when something could not be sent, and stays when somebody wants to', async () => {
    const { server, startAfresh } = await atWork();
    (await aDraft(server)).save({ text: 'Amina belde.' });
    const left = TestBed.inject(SignOut).leave();
    await aMoment();
    server.expectOne({ method: 'PUT', url: DRAFT }).error(new ProgressEvent('error'));
    await new Promise((done) => setTimeout(done, 50));
    expect(document.body.textContent).toContain('Nog niet alles is bewaard');
    button('Blijven').click();
    expect(await left).toBe(false);
    server.expectNone('/api/v1/sessions/current');
    expect(startAfresh).not.toHaveBeenCalled();
  });

  it('also works when the session had ended already', async () => {
    const { server, startAfresh } = await atWork();
    const left = TestBed.inject(SignOut).leave();
    await aMoment();
    server.expectOne('/api/v1/sessions/current').flush(...problem('not-signed-in', 401));
    expect(await left).toBe(true);
    expect(startAfresh).toHaveBeenCalled();
  });
});
