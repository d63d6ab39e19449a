import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { aDevice, aSignedInClient, noDevice, problem, until } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { PrepareButton } from './prepare-button';

const AMINA = '018f0000-0000-7000-8000-0000000000aa';

let server: HttpTestingController;
let secret: string;
let hasNetwork: boolean;
let answering: ReturnType<typeof setInterval>;

async function aButton(): Promise<Screen> {
  const fixture = TestBed.createComponent(PrepareButton);
  fixture.componentRef.setInput('clientId', AMINA);
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  await screen.settle();
  return screen;
}

/** What the server says while somebody waits for it. */
function answer(): void {
  for (const asked of server.match(() => true)) {
    const { url } = asked.request;
    if (url.includes('/device-keys/')) asked.flush({ key: secret, staffMemberId: 'x', hours: 12 });
    else if (!url.endsWith('/talk-kit')) asked.flush(...problem('not-found', 404));
    else if (hasNetwork) asked.flush({ clientId: AMINA, callName: 'Amina' });
    else asked.error(new ProgressEvent('error'));
  }
}

async function says(screen: Screen, words: RegExp): Promise<void> {
  await until(async () => {
    await screen.settle();
    return words.test(screen.words);
  });
}

describe('setting a client ready for the road', () => {
  beforeEach(async () => {
    secret = await aDevice();
    server = await aSignedInClient();
    hasNetwork = true;
    answering = setInterval(answer, 5);
  });
  afterEach(async () => {
    // What was begun gets its answer before the page is taken away.
    await new Promise((done) => setTimeout(done, 60));
    clearInterval(answering);
  });

  it('says since when it is ready', async () => {
    const screen = await aButton();
    await screen.press('Klaarzetten voor onderweg');
    await says(screen, /Klaargezet om \d\d:\d\d ?Dit gesprek werkt nu ook zonder verbinding\./);
  });

  it('says plainly that there is no connection', async () => {
    hasNetwork = false;
    const screen = await aButton();
    await screen.press('Klaarzetten voor onderweg');
    await says(screen, /Er is nu geen verbinding/);
    expect(screen.names('button')).toEqual(['Klaarzetten voor onderweg']);
  });

  it('says so when this window keeps nothing', async () => {
    noDevice();
    const screen = await aButton();
    await screen.press('Klaarzetten voor onderweg');
    await says(screen, /In dit venster kan het apparaat niets bewaren/);
    expect(screen.names('button')).toEqual(['Klaarzetten voor onderweg']);
  });
});
