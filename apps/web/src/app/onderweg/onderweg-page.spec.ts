import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Kept } from '@ademruimte/web-client';
import {
  aDevice,
  aFreshPage,
  aClient,
  aSignedInClient,
  problem,
  until,
} from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { KeptNotice } from '../shell/kept-notice';
import { OnderwegPage } from './onderweg-page';

const AMINA = '018f0000-0000-7000-8000-0000000000aa';

let server: HttpTestingController;
let secret: string;

/** Answers as a server does that has no draft; what is typed is never taken. */
function answer(): void {
  TestBed.tick();
  for (const { request, ...asked } of server.match(() => true).map(withRequest)) {
    if (request.url.includes('/device-keys/')) {
      asked.flush({ key: secret, staffMemberId: 'x', hours: 12 });
    } else if (request.url.endsWith('/talk-kit')) {
      asked.flush({ clientId: AMINA, callName: 'Amina' });
    } else if (request.method === 'GET') asked.flush(...problem('not-found', 404));
    else asked.error(new ProgressEvent('error'));
  }
}

function withRequest(asked: ReturnType<HttpTestingController['match']>[number]) {
  return {
    request: asked.request,
    flush: asked.flush.bind(asked),
    error: asked.error.bind(asked),
  };
}

/** Amina is set ready, and something was typed that the server did not take. */
async function anEarlierVisit(typed: Record<string, string>): Promise<void> {
  secret = await aDevice();
  server = await aSignedInClient();
  const answering = setInterval(answer, 5);
  const kept = TestBed.inject(Kept);
  await kept.prepare(AMINA);
  const talk = kept.open('talk', AMINA);
  talk.setMany(typed);
  await talk.onceOnDevice();
  await until(() => talk.onDevice);
  clearInterval(answering);
  TestBed.resetTestingModule();
  aFreshPage();
}

async function shown(component: typeof OnderwegPage | typeof KeptNotice): Promise<Screen> {
  server = aClient();
  const fixture = TestBed.createComponent<OnderwegPage | KeptNotice>(component);
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  await screen.settle();
  return screen;
}

async function says(screen: Screen, words: string): Promise<void> {
  await until(async () => {
    for (const asked of server.match(() => true)) asked.error(new ProgressEvent('error'));
    await screen.settle();
    return screen.words.includes(words);
  });
}

describe('what was set ready for the road', () => {
  it('is shown without a network, with the way into the talk', async () => {
    await anEarlierVisit({});
    const screen = await shown(OnderwegPage);
    await says(screen, 'Amina');
    expect(screen.words).toContain('Dit apparaat bewaart voor Sanne Vermeer.');
    expect(screen.link('Gesprek openen').getAttribute('href')).toContain(
      `/inwoners/${AMINA}/gesprek/`,
    );
  });

  it('can be taken off this device when all of it is with the server', async () => {
    await anEarlierVisit({});
    const screen = await shown(OnderwegPage);
    await says(screen, 'Amina');
    await screen.press('Van dit apparaat halen');
    await says(screen, 'Er is nog niets klaargezet');
  });

  it('stays when something is on this device only, and says so', async () => {
    await anEarlierVisit({ 'conversation.id': 'c1', 'goal.title': 'Post openen' });
    const screen = await shown(OnderwegPage);
    await says(screen, 'Een deel staat alleen nog op dit apparaat.');
    expect(screen.link('Verder met het gesprek').getAttribute('href')).toContain('/gesprek/c1');
    expect(screen.names('button')).not.toContain('Van dit apparaat halen');
  });
});

describe('a talk that was sent', () => {
  const SENT = { 'conversation.id': 'c1', 'close.state': 'sent', 'after.state': 'sent' };

  it('is said to be in the file, with the way there', async () => {
    await anEarlierVisit(SENT);
    const screen = await shown(OnderwegPage);
    await says(screen, 'Dit gesprek staat in het dossier.');
    expect(screen.link('Naar het dossier').getAttribute('href')).toBe(`/inwoners/${AMINA}`);
  });

  it('does not go on waiting in sight of who just sent it', async () => {
    await anEarlierVisit({ ...SENT, 'after.state': 'sending' });
    const screen = await shown(OnderwegPage);
    await says(screen, 'Dit gesprek wacht op verbinding.');
    TestBed.inject(Kept).open('talk', AMINA).set('after.state', 'sent');
    await says(screen, 'Dit gesprek staat in het dossier.');
  });
});

describe('the line about closed talks', () => {
  it('says that one waits for a network', async () => {
    await anEarlierVisit({ 'conversation.id': 'c1', 'close.state': 'sending' });
    const screen = await shown(KeptNotice);
    await says(screen, '1 gesprek wacht op verbinding');
    expect(screen.link('1 gesprek wacht op verbinding').getAttribute('href')).toBe('/onderweg');
  });

  it('leads to the one that needs a choice', async () => {
    await anEarlierVisit({ 'conversation.id': 'c1', 'close.state': 'conflict' });
    const screen = await shown(KeptNotice);
    await says(screen, 'Een gesprek heeft jouw keuze nodig');
    const link = screen.link('Een gesprek heeft jouw keuze nodig');
    expect(link.getAttribute('href')).toBe(`/inwoners/${AMINA}/gesprek/c1/afsluiten`);
  });

  it('leads first to something urgent the server did not take', async () => {
    const need = JSON.parse('{"wanted":{},"sent":false,"refused":"not-found"}') as never;
    await anEarlierVisit({ 'conversation.id': 'c1', 'close.state': 'refused', 'urgent.1': need });
    const screen = await shown(KeptNotice);
    await says(screen, 'Iets dringends staat nog niet in het dossier');
  });

  it('says nothing when nothing waits', async () => {
    await anEarlierVisit({ 'conversation.id': 'c1', 'close.state': 'open' });
    const screen = await shown(KeptNotice);
    await new Promise((done) => setTimeout(done, 100));
    await screen.settle();
    expect(screen.words).toBe('');
  });
});
