import { inputBinding, LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ClientRemindersResponse } from '@ademruimte/web-client';
import { aSignedInClient, problem } from '@ademruimte/web-client-testing';
import { Screen } from '@ademruimte/web-testing';
import { AMINA, allReminders, aReminder } from '../testing/reminder-samples';
import { ClientRemindersPage } from './client-reminders-page';

const PATH = `/api/v1/clients/${AMINA}`;

async function soon(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
  }
}

async function opened(shown: ClientRemindersResponse, stap?: string) {
  TestBed.configureTestingModule({
    providers: [{ provide: LOCALE_ID, useValue: 'nl' }, provideRouter([])],
  });
  const server = await aSignedInClient();
  const fixture = TestBed.createComponent(ClientRemindersPage, {
    bindings: [inputBinding('clientId', () => AMINA), inputBinding('stap', () => stap)],
  });
  document.body.append(fixture.nativeElement as HTMLElement);
  await soon();
  server.expectOne(`${PATH}/reminders`).flush(shown);
  await soon();
  const again = async (next: ClientRemindersResponse) => {
    await soon();
    server.expectOne(`${PATH}/reminders`).flush(next);
    await soon();
  };
  return { server, screen: new Screen(fixture), again };
}

describe('the reminders of a client', () => {
  afterEach(() => document.body.replaceChildren());

  it('say how, when, of what, and in which words', async () => {
    const { screen } = await opened(allReminders([aReminder()]));
    expect(screen.words).toContain('Sms, woensdag 24 november 2190 om 10.00 uur');
    expect(screen.words).toContain('Afspraak, thuis, donderdag 25 november 2190, 14.00 uur');
    expect(screen.words).toContain('Hoi Amina! Tot donderdag. Groet, Sanne');
    expect(screen.words).toContain('nummer nog niet gecheckt');
  });

  it('wait for somebody to look at safe contact, which takes one tap', async () => {
    const rules = ['Nooit appen: haar man leest mee.'];
    const waiting = allReminders([aReminder({ heldBack: true })], { rules, waitsForRules: true });
    const { screen, server, again } = await opened(waiting);
    expect(screen.words).toContain('Nooit appen: haar man leest mee.');
    expect(screen.words).toContain('Wacht: past dit bij de afspraak over veilig contact?');
    screen.button('Dit past bij de afspraak over veilig contact').click();
    await soon();
    server.expectOne({ method: 'POST', url: `${PATH}/reminder-safe-contact` }).flush(null);
    await again(allReminders([aReminder()], { rules }));
    expect(screen.words).not.toContain('Wacht: past dit');
    expect(screen.words).toContain('Veilig contact: Nooit appen');
  });

  it('have a number that is checked with one tap, on the version that was seen', async () => {
    const { screen, server, again } = await opened(allReminders([]));
    screen.button('Nummer klopt').click();
    await soon();
    const asked = server.expectOne({ method: 'POST', url: `${PATH}/reminder-reach` });
    expect(asked.request.body).toEqual({ reach: 'phone' });
    expect(asked.request.headers.get('If-Match')).toBe('"5"');
    asked.flush(null);
    await again(allReminders([], { numberConfirmedOn: '2026-11-23' }));
    expect(screen.words).toContain('nummer gecheckt op maandag 23 november');
  });

  it('are done by hand, and said so, where this server sends nothing', async () => {
    const byHand = aReminder({ channel: 'by_hand', problem: 'channel_not_set_up' });
    const channels = { sms: false, email: false };
    const { screen, server, again } = await opened(allReminders([byHand], {}, { channels }));
    expect(screen.words).toContain('Sms en e-mail zijn hier nog niet ingesteld.');
    expect(screen.words).toContain('Zelf doen, woensdag 24 november 2190');
    screen.button('Zelf gedaan').click();
    await soon();
    const asked = server.expectOne({ method: 'POST', url: `${PATH}/reminders/r1/done-by-hand` });
    expect(asked.request.headers.get('If-Match')).toBe('"2"');
    asked.flush(null);
    const done = { state: 'done_by_hand', settledAt: '2190-11-24T09:30:00.000Z' } as const;
    await again(allReminders([aReminder({ ...done, settledByName: 'Sanne Vermeer' })]));
    expect(screen.words).toContain('Zelf gedaan, woensdag 24 november 2190 om 10.30 uur');
    expect(screen.words).toContain('Door Sanne Vermeer');
    document.querySelector<HTMLElement>('mat-snack-bar-container button')?.click();
    await soon();
    const back = server.expectOne({ method: 'POST', url: `${PATH}/reminders/r1/not-done` });
    expect(back.request.headers.get('If-Match')).toBe('"3"');
  });

  it('that failed ask for a look, and can go again', async () => {
    const failed = aReminder({ state: 'failed', problem: 'maybe_sent' });
    const { screen, server, again } = await opened(allReminders([failed]));
    expect(screen.words).toContain('Misschien verstuurd');
    expect(screen.words).toContain('Dat weten we niet zeker.');
    screen.button('Opnieuw versturen').click();
    await soon();
    const refused = server.expectOne({ method: 'POST', url: `${PATH}/reminders/r1/again` });
    refused.flush(...problem('reminder-too-late', 409));
    await again(allReminders([failed]));
    expect(screen.alert).toContain('Dit komt niet meer op tijd aan.');
  });

  it('are changed in the worker’s own words, which stay when they are refused', async () => {
    const { screen, server } = await opened(allReminders([aReminder()]));
    await screen.press('Aanpassen');
    await soon();
    server
      .match(({ url }) => url.includes('/drafts/'))
      .forEach((draft) => draft.flush(...problem('not-found', 404)));
    await soon();
    await screen.type('Tekst van de herinnering', 'Neem je schulden mee.');
    screen.button('Bewaren').click();
    await soon();
    const asked = server.expectOne({ method: 'PUT', url: `${PATH}/reminders/r1` });
    expect(asked.request.body).toEqual({
      ...{ channel: 'sms', dueAt: null, text: 'Neem je schulden mee.' },
    });
    const [, as] = problem('validation-failed', 400);
    const errors = [{ field: 'text', code: 'says-too-much', params: { word: 'schuld' } }];
    asked.flush({ type: '/problems/validation-failed', title: 'x', status: 400, errors }, as);
    await soon();
    expect(screen.words).toContain('Laat ‘schuld’ weg. Misschien leest er iemand mee.');
    expect(screen.field('Tekst van de herinnering').value).toBe('Neem je schulden mee.');
  });

  it('offer one for the step somebody came from', async () => {
    const { screen, server, again } = await opened(allReminders([]), 's1');
    screen.button('Herinnering klaarzetten').click();
    await soon();
    const asked = server.expectOne({ method: 'POST', url: `${PATH}/reminders` });
    expect(asked.request.body).toEqual({ aboutKind: 'step', aboutId: 's1' });
    asked.flush({ id: 'r2' });
    const one = aReminder({ aboutKind: 'step', aboutId: 's1', aboutText: 'Ik bel de school.' });
    await again(allReminders([one]));
    expect(screen.words).toContain('Stap: Ik bel de school.');
    expect(screen.names('button')).not.toContain('Herinnering klaarzetten');
  });

  it('are only read by who may not change them', async () => {
    const { screen } = await opened(allReminders([aReminder()], {}, { mayEdit: false }));
    expect(screen.names('button')).toEqual([]);
  });
});
