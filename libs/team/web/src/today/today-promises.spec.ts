import type { TodayResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../testing/open-page';
import { TodayPage } from './today-page';

const TODAY = '/api/v1/today';
const whose = { clientId: 'amina', callName: 'Amina' };
const agreement = { id: 'i1', version: 3, reviewId: 'r1', text: 'Samen bellen', ...whose };
const reminder = {
  ...{ id: 'h1', version: 3, channel: 'by_hand' as const, text: 'Hoi Amina! Morgen om 10.00 uur.' },
  ...{ aboutAt: '2026-11-23T09:00:00Z', hasSafeContactRule: false, ...whose },
};

function aDay(more: Partial<TodayResponse> = {}): TodayResponse {
  return {
    ...{ day: '2026-11-22', appointments: [], people: [], tasks: [], agreements: [] },
    ...{ reminders: [], messages: [] },
    ...more,
  };
}

const open = (day: TodayResponse) => openPage(TodayPage, caseworker, TODAY, day);

describe('what a worker would do', () => {
  afterEach(() => document.body.replaceChildren());

  it('stands with the person it is about, and is known by where it came from', async () => {
    const { screen } = await open(aDay({ agreements: [agreement], reminders: [reminder] }));
    expect(document.querySelectorAll('adem-person-card')).toHaveLength(1);
    expect(screen.words).toContain('Met je teamleider afgesproken: Samen bellen');
    expect(screen.words).toContain('Zelf herinneren: ‘Hoi Amina! Morgen om 10.00 uur.’');
    expect(screen.link('Bekijken: herinnering voor Amina').getAttribute('href')).toBe(
      '/inwoners/amina/herinneringen',
    );
  });

  it('names safe contact before the words to send', async () => {
    const { screen } = await open(aDay({ reminders: [{ ...reminder, hasSafeContactRule: true }] }));
    expect(screen.words).toMatch(/Kijk eerst bij veilig contact\.\s+Zelf herinneren: .Hoi Amina!/);
  });

  it('says of a letter that it is there to post', async () => {
    const { screen } = await open(aDay({ reminders: [{ ...reminder, channel: 'letter' }] }));
    expect(screen.words).toContain('Brief posten: de herinnering staat klaar');
  });

  it.each([
    {
      day: aDay({ agreements: [agreement] }),
      button: 'Gedaan: Samen bellen',
      done: '/api/v1/caseload-reviews/r1/items/i1/done',
      back: '/api/v1/caseload-reviews/r1/items/i1/reopen',
      said: 'Gedaan: Samen bellen',
    },
    {
      day: aDay({ reminders: [reminder] }),
      button: 'Gedaan: herinnering voor Amina',
      done: '/api/v1/clients/amina/reminders/h1/done-by-hand',
      back: '/api/v1/clients/amina/reminders/h1/not-done',
      said: 'Gedaan: Amina herinnerd',
    },
  ])('leaves at once, and comes back when it is undone: $button', async (one) => {
    const { server, screen, press } = await open(one.day);
    await press(one.button);
    expect(screen.names('button')).not.toContain(one.button);
    const post = server.expectOne({ method: 'POST', url: one.done });
    expect(post.request.headers.get('If-Match')).toBe('"3"');
    post.flush(null, { headers: { ETag: '"4"' } });
    await soon();
    server.expectOne(TODAY).flush(aDay());
    await soon();
    expect(document.querySelector('mat-snack-bar-container')?.textContent).toContain(one.said);
    await press('Ongedaan maken');
    const back = server.expectOne({ method: 'POST', url: one.back });
    expect(back.request.headers.get('If-Match')).toBe('"4"');
    back.flush(null);
    await soon();
    server.expectOne(TODAY).flush(one.day);
    await soon();
    expect(screen.names('button')).toContain(one.button);
  });

  it('comes back with a sentence when it was refused', async () => {
    const { server, screen, press } = await open(aDay({ reminders: [reminder] }));
    await press('Gedaan: herinnering voor Amina');
    const url = '/api/v1/clients/amina/reminders/h1/done-by-hand';
    server.expectOne(url).flush(...problem('reminder-has-gone', 409));
    await soon();
    server.expectOne(TODAY).flush(aDay({ reminders: [reminder] }));
    await soon();
    expect(screen.alert).toContain('Deze herinnering is al weg of afgehandeld.');
  });
});
