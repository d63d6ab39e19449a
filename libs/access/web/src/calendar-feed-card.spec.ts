import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { aClient, problem } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { CalendarFeedCard } from './calendar-feed-card';

const FEED = '/api/v1/calendar-feed';
const ADDRESS = 'https://ademruimte.voorbeeld.test/api/v1/calendar/abc.ics';

async function open(madeAt: string | null) {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'nl' }] });
  const server = aClient();
  const fixture = TestBed.createComponent(CalendarFeedCard);
  document.body.append(fixture.nativeElement as HTMLElement);
  TestBed.tick();
  const screen = new Screen(fixture, fixture.nativeElement as HTMLElement);
  const soon = async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    }
  };
  server.expectOne(FEED).flush({ madeAt });
  await soon();
  return { server, screen, soon };
}

describe('one’s own calendar', () => {
  it('says in a sentence what the link tells, and what not', async () => {
    const { screen } = await open(null);
    expect(screen.words).toContain('alleen de tijden, nooit een naam of adres');
    expect(screen.names('button')).toEqual(['Agendalink maken']);
  });

  it('shows the address once, right after it was made', async () => {
    const { server, screen, soon } = await open(null);
    screen.button('Agendalink maken').click();
    server.expectOne({ method: 'POST', url: FEED }).flush({ address: ADDRESS });
    await soon();
    server.expectOne(FEED).flush({ madeAt: '2026-11-22T09:00:00Z' });
    await soon();
    expect(screen.words).toContain(ADDRESS);
    expect(document.activeElement?.id).toBe('agenda-link');
    expect(screen.words).toContain('Deel hem met niemand.');
  });

  it('never shows it again, and makes a new one when asked', async () => {
    const { screen } = await open('2026-11-22T09:00:00Z');
    expect(screen.words).toContain('Je link is gemaakt op zondag 22 november');
    expect(screen.words).not.toContain('/api/v1/calendar');
    expect(screen.names('button')).toEqual(['Nieuwe link maken', 'Link intrekken']);
  });

  it('copies the address, or says how when the browser will not', async () => {
    const { server, screen, soon } = await open(null);
    screen.button('Agendalink maken').click();
    server.expectOne({ method: 'POST', url: FEED }).flush({ address: ADDRESS });
    await soon();
    server.expectOne(FEED).flush({ madeAt: '2026-11-22T09:00:00Z' });
    await soon();
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    screen.button('Link kopiëren').click();
    await soon();
    expect(copied).toEqual([ADDRESS]);
    const closed = { writeText: () => Promise.reject(new Error('not allowed')) };
    Object.defineProperty(navigator, 'clipboard', { value: closed, configurable: true });
    screen.button('Link kopiëren').click();
    await soon();
    expect(screen.alert).toContain('Selecteer de link');
  });

  it('is taken back with one press', async () => {
    const { server, screen, soon } = await open('2026-11-22T09:00:00Z');
    screen.button('Link intrekken').click();
    server.expectOne({ method: 'DELETE', url: FEED }).flush(null);
    await soon();
    server.expectOne(FEED).flush({ madeAt: null });
    await soon();
    expect(screen.names('button')).toEqual(['Agendalink maken']);
  });

  it('says so when it was refused', async () => {
    const { server, screen, soon } = await open(null);
    screen.button('Agendalink maken').click();
    server.expectOne({ method: 'POST', url: FEED }).flush(...problem('busy', 503));
    await soon();
    server.expectOne(FEED).flush({ madeAt: null });
    await soon();
    expect(screen.alert).toContain('Het is even druk.');
  });
});
