import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { aClient, problem } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { MorningMailCard } from './morning-mail-card';

const CHOICE = '/api/v1/morning-digest';
const OFF = { offered: true, wanted: false, failedOn: null };
const ON = { ...OFF, wanted: true };

async function open(choice: object) {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'nl' }] });
  const server = aClient();
  const fixture = TestBed.createComponent(MorningMailCard);
  document.body.append(fixture.nativeElement as HTMLElement);
  TestBed.tick();
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  const soon = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    }
  };
  server.expectOne(CHOICE).flush(choice);
  await soon();
  return { server, screen, soon };
}

describe('the choice of a mail in the morning', () => {
  afterEach(() => document.body.replaceChildren());

  it('says in plain words what the mail holds, and is off', async () => {
    const { screen } = await open(OFF);
    expect(screen.words).toContain('Er staat nooit een naam in.');
    expect(screen.names('button')).toEqual(['Stuur mij deze mail']);
  });

  it('answers a press at once, and tells the server', async () => {
    const { server, screen, soon } = await open(OFF);
    screen.button('Stuur mij deze mail').click();
    TestBed.tick();
    expect(screen.words).toContain('Je krijgt deze mail.');
    server.expectOne({ method: 'POST', url: CHOICE }).flush(null);
    await soon();
    server.expectOne(CHOICE).flush(ON);
    await soon();
    expect(screen.names('button')).toEqual(['Geen mail meer']);
  });

  it('is taken back with one press, and that again with another', async () => {
    const { server, screen, soon } = await open(ON);
    screen.button('Geen mail meer').click();
    server.expectOne({ method: 'DELETE', url: CHOICE }).flush(null);
    await soon();
    server.expectOne(CHOICE).flush(OFF);
    await soon();
    expect(screen.names('button')).toEqual(['Stuur mij deze mail']);
    document.querySelector<HTMLElement>('mat-snack-bar-container button')?.click();
    await soon();
    server.expectOne({ method: 'POST', url: CHOICE }).flush(null);
  });

  it('is not offered where no mail is sent, and says so', async () => {
    const { screen } = await open({ ...OFF, offered: false });
    expect(screen.words).toContain('er is geen mail ingesteld');
    expect(screen.names('button')).toEqual([]);
  });

  it('can still be stopped where no mail is sent any more', async () => {
    const { screen } = await open({ ...ON, offered: false });
    expect(screen.names('button')).toEqual(['Geen mail meer']);
  });

  it('says when a mail may not have arrived', async () => {
    const { screen } = await open({ ...ON, failedOn: '2026-11-23' });
    expect(screen.words).toContain('De mail van maandag 23 november kwam misschien niet aan.');
  });

  it('goes back to what it was when it was refused', async () => {
    const { server, screen, soon } = await open(OFF);
    screen.button('Stuur mij deze mail').click();
    server.expectOne({ method: 'POST', url: CHOICE }).flush(...problem('mail-not-set-up', 409));
    await soon();
    server.expectOne(CHOICE).flush({ ...OFF, offered: false });
    await soon();
    expect(screen.alert).toContain('Er is hier nog geen mail ingesteld.');
    expect(screen.names('button')).toEqual([]);
  });
});
