import type { WaitingMessageResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../testing/open-page';
import { TodayPage } from './today-page';

const TODAY = '/api/v1/today';
const THANKS = '/api/v1/clients/amina/messages/m1';

const thanks: WaitingMessageResponse = {
  ...{ id: 'm1', version: 1, kind: 'thanks', text: 'Wat heb je dat mooi gezegd.' },
  ...{ fromName: 'Mo de Wit', dueOn: null, writtenAt: '2026-11-21T10:00:00Z' },
  ...{ clientId: 'amina', callName: 'Amina' },
};
const asked: WaitingMessageResponse = {
  ...{ ...thanks, id: 'm2', kind: 'follow_up', text: 'Bel jij even?', dueOn: '2026-11-24' },
  fromName: 'Ilse Jansen',
};

const aDay = (...messages: WaitingMessageResponse[]) => ({
  ...{ day: '2026-11-22', appointments: [], people: [], tasks: [], agreements: [] },
  ...{ reminders: [], messages },
});
const open = (...messages: WaitingMessageResponse[]) =>
  openPage(TodayPage, caseworker, TODAY, aDay(...messages));
const SEEN = 'Gezien: Mo de Wit bedankt je, over Amina';

describe('what colleagues said, on Vandaag', () => {
  afterEach(() => document.body.replaceChildren());

  it('stands there with who says it and about whom; only what asks can be answered', async () => {
    const { screen } = await open(thanks, asked);
    expect(screen.words).toContain('Mo de Wit bedankt je, over Amina');
    expect(screen.words).toContain('Graag voor dinsdag 24 november');
    const link = screen.link('Antwoorden: Ilse Jansen vraagt: pak je dit op voor Amina?');
    expect(link.getAttribute('href')).toBe('/inwoners/amina/berichten?antwoord=m2');
    expect(screen.names('a').filter((name) => name.startsWith('Antwoorden'))).toHaveLength(1);
  });

  it('is put away with one press, at once, and comes back with another', async () => {
    const { server, screen, press } = await open(thanks);
    await press(SEEN);
    expect(screen.words).not.toContain('Wat heb je dat mooi gezegd.');
    const settled = server.expectOne({ method: 'POST', url: `${THANKS}/settle` });
    expect(settled.request.headers.get('If-Match')).toBe('"1"');
    settled.flush(null, { headers: { ETag: '"2"' } });
    await soon();
    server.expectOne(TODAY).flush(aDay());
    await soon();
    await press('Ongedaan maken');
    const reopened = server.expectOne({ method: 'POST', url: `${THANKS}/reopen` });
    expect(reopened.request.headers.get('If-Match')).toBe('"2"');
    reopened.flush(null);
    await soon();
    server.expectOne(TODAY).flush(aDay({ ...thanks, version: 3 }));
    await soon();
    expect(screen.words).toContain('Wat heb je dat mooi gezegd.');
  });

  it('leaves who uses a keyboard with what is left', async () => {
    const { server, press } = await open(thanks, asked);
    await press(SEEN);
    expect(document.activeElement?.id).toBe('messages');
    server.expectOne(`${THANKS}/settle`).flush(null);
  });

  it('comes back with a sentence when it was refused', async () => {
    const { server, screen, press } = await open(thanks);
    await press(SEEN);
    server.expectOne(`${THANKS}/settle`).flush(...problem('busy', 503));
    await soon();
    server.expectOne(TODAY).flush(aDay(thanks));
    await soon();
    expect(screen.words).toContain('Wat heb je dat mooi gezegd.');
    expect(screen.alert).toContain('Het is even druk.');
  });

  it('that was put away on another device is gone, without a word', async () => {
    const { server, screen, press } = await open(thanks);
    await press(SEEN);
    server.expectOne(`${THANKS}/settle`).flush(...problem('message-settled', 409));
    await soon();
    server.expectOne(TODAY).flush(aDay());
    await soon();
    expect(screen.words).not.toContain('Wat heb je dat mooi gezegd.');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('is read anew when somebody comes back to the window', async () => {
    const { server, screen } = await open(thanks);
    document.dispatchEvent(new Event('visibilitychange'));
    await soon();
    server.expectOne(TODAY).flush(aDay());
    await soon();
    expect(screen.words).not.toContain('Wat heb je dat mooi gezegd.');
  });
});
