import type { TodayResponse, TodayStepResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, farid, openPage, soon } from '../testing/open-page';
import { TodayPage } from './today-page';

const URL = '/api/v1/today';
const STEP = '/api/v1/clients/amina/steps/s1';

function aStep(id: string, text: string, more: Partial<TodayStepResponse> = {}): TodayStepResponse {
  const fixed = { version: 1, goalId: 'g1', goalTitle: 'Wonen', owner: 'client' as const };
  return { id, text, ...fixed, ownerName: null, dueOn: '2026-11-22', ...more };
}

function aDay(more: Partial<TodayResponse> = {}): TodayResponse {
  const bel = aStep('s1', 'De woningcorporatie bellen', { dueOn: '2026-11-21' });
  const people = [{ clientId: 'amina', callName: 'Amina', steps: [bel] }];
  return { day: '2026-11-22', appointments: [], people, tasks: [], ...more };
}

function anAppointment(startsAt: string) {
  return {
    clientId: 'joost',
    callName: 'Joost',
    conversationId: 'c1',
    startsAt,
    kind: 'office' as const,
    place: null,
    interpreter: true,
    lastAgreed: 'uitzoeken of klussen mag',
  };
}

const open = (day: TodayResponse, person = caseworker) => openPage(TodayPage, person, URL, day);

/** What the bar below says. */
function said(): string {
  return document.querySelector('mat-snack-bar-container')?.textContent ?? '';
}

describe('the page Vandaag', () => {
  it('greets by name and tells the day in brief', async () => {
    const { screen } = await open(aDay());
    expect(screen.words).toMatch(/Goede(nacht|morgen|middag|navond) Sanne/);
    expect(screen.words).toContain('geen afspraken, één stap om naar te kijken');
  });

  it('tells whom to meet, and what was agreed the last time', async () => {
    const { screen } = await open(aDay({ appointments: [anAppointment('2026-11-22T13:30:00Z')] }));
    expect(screen.words).toContain('14.30');
    expect(screen.words).toContain('Op kantoor, met tolk. Vorige keer: uitzoeken of klussen mag');
    expect(screen.link('Joost').getAttribute('href')).toBe('/inwoners/joost');
  });

  it('makes the appointment that comes now stand out', async () => {
    const at = (callName: string, hours: number) => ({
      ...anAppointment(new Date(Date.now() + hours * 3_600_000).toISOString()),
      callName,
      conversationId: callName,
    });
    const { screen } = await open(aDay({ appointments: [at('Joost', -2), at('Milan', 1)] }));
    const isPrimary = (name: string) =>
      screen.link(name).classList.contains('mat-mdc-unelevated-button');
    expect(isPrimary('Opschrijven: gesprek met Joost')).toBe(false);
    expect(isPrimary('Samen in gesprek met Milan')).toBe(true);
    expect(screen.link('Samen in gesprek met Milan').getAttribute('href')).toBe(
      '/inwoners/joost/gesprek/Milan',
    );
  });

  it('leads to writing down what was talked about, once it began', async () => {
    const { screen } = await open(aDay({ appointments: [anAppointment('2026-01-05T09:00:00Z')] }));
    expect(screen.link('Opschrijven: gesprek met Joost').getAttribute('href')).toBe(
      '/inwoners/joost/gesprekken/c1/ging-door',
    );
  });

  it('leads an expert to the file, who writes down no conversations', async () => {
    const day = aDay({ appointments: [anAppointment('2026-01-05T09:00:00Z')] });
    const { screen } = await open(day, farid);
    expect(screen.link('Openen: dossier van Joost').getAttribute('href')).toBe('/inwoners/joost');
  });

  it('groups steps by person, with the day as people say it', async () => {
    const steps = [
      aStep('s1', 'Bellen', { dueOn: '2026-11-21' }),
      aStep('s2', 'Formulier klaarleggen', { owner: 'worker', ownerName: 'Sanne Vermeer' }),
      aStep('s3', 'Meelezen', { owner: 'worker', ownerName: 'Farid Amrani' }),
    ];
    const { screen } = await open(
      aDay({ people: [{ clientId: 'amina', callName: 'Amina', steps }] }),
    );
    expect(document.querySelectorAll('adem-person-steps')).toHaveLength(1);
    expect(screen.words).toContain('gisteren');
    expect(screen.words).toContain('Jij: Formulier klaarleggen');
    expect(screen.words).toContain('Farid Amrani: Meelezen');
  });

  it('is kind when there is nothing', async () => {
    const { screen } = await open(aDay({ people: [] }));
    expect(screen.heading('Vandaag is er ruimte')).toBeTruthy();
    expect(screen.link('Naar je inwoners').getAttribute('href')).toBe('/inwoners');
  });

  it('lets an expert do only steps of their own', async () => {
    const steps = [
      aStep('s1', 'Van Amina'),
      aStep('s2', 'Van Farid', { owner: 'worker', ownerName: 'Farid Amrani' }),
    ];
    const people = [{ clientId: 'amina', callName: 'Amina', steps }];
    const { screen } = await open(aDay({ people }), farid);
    expect(screen.names('button')).toEqual(['Gelukt: Van Farid', 'Opnieuw plannen: Van Farid']);
  });
});

describe('a step on Vandaag', () => {
  it('leaves at once when it is done, and comes back when that is undone', async () => {
    const { server, screen, press } = await open(aDay());
    await press('Gelukt: De woningcorporatie bellen');
    expect(screen.words).toContain('Er zijn deze week geen stappen meer');
    expect(document.activeElement?.id).toBe('steps');
    const post = server.expectOne({ method: 'POST', url: `${STEP}/done` });
    expect(post.request.headers.get('If-Match')).toBe('"1"');
    post.flush(null, { headers: { ETag: '"2"' } });
    await soon();
    server.expectOne(URL).flush(aDay({ people: [] }));
    await soon();
    expect(said()).toContain('Gelukt: De woningcorporatie bellen');
    await press('Ongedaan maken');
    const reopened = server.expectOne(`${STEP}/reopen`);
    expect(reopened.request.headers.get('If-Match')).toBe('"2"');
    reopened.flush(null, { headers: { ETag: '"3"' } });
    await soon();
    server.expectOne(URL).flush(aDay());
    await soon();
    expect(screen.words).toContain('De woningcorporatie bellen');
  });

  it('comes back with a sentence when it was refused', async () => {
    const { server, screen, press } = await open(aDay());
    await press('Gelukt: De woningcorporatie bellen');
    server.expectOne(`${STEP}/done`).flush(...problem('step-has-ended', 409));
    await soon();
    server.expectOne(URL).flush(aDay());
    await soon();
    expect(screen.words).toContain('De woningcorporatie bellen');
    expect(screen.alert).toBe('Deze stap is al afgerond.');
  });

  it('gets another day right there', async () => {
    const { server, screen, press } = await open(aDay());
    await press('Opnieuw plannen: De woningcorporatie bellen');
    await press('morgen, ma 23 nov');
    const post = server.expectOne({ method: 'POST', url: `${STEP}/replan` });
    expect(post.request.body).toEqual({ dueOn: '2026-11-23' });
    post.flush(null, { headers: { ETag: '"2"' } });
    await soon();
    const moved = aStep('s1', 'De woningcorporatie bellen', { version: 2, dueOn: '2026-11-23' });
    const people = [{ clientId: 'amina', callName: 'Amina', steps: [moved] }];
    server.expectOne(URL).flush(aDay({ people }));
    await soon();
    expect(screen.words).not.toContain('Welke dag past wel?');
    expect(screen.words).toContain('morgen');
    expect(said()).toContain('Opnieuw gepland: maandag 23 november');
  });

  it('can be put back on its day, unless that day is over', async () => {
    const today = aStep('s1', 'De woningcorporatie bellen', { dueOn: '2026-11-22' });
    const people = [{ clientId: 'amina', callName: 'Amina', steps: [today] }];
    const { server, press } = await open(aDay({ people }));
    await press('Opnieuw plannen: De woningcorporatie bellen');
    await press('morgen, ma 23 nov');
    server.expectOne(`${STEP}/replan`).flush(null, { headers: { ETag: '"2"' } });
    await soon();
    server.expectOne(URL).flush(aDay({ people }));
    await press('Ongedaan maken');
    const back = server.expectOne(`${STEP}/replan`);
    expect(back.request.body).toEqual({ dueOn: '2026-11-22' });
    expect(back.request.headers.get('If-Match')).toBe('"2"');
    back.flush(null);
    await soon();
    server.expectOne(URL).flush(aDay());
  });
});

describe('a promise on Vandaag', () => {
  const TASK = '/api/v1/clients/amina/worker-tasks/t1';
  const task = {
    ...{ id: 't1', version: 1, text: 'De woningbouw bellen', dueOn: '2026-11-23' },
    ...{ clientId: 'amina', callName: 'Amina' },
  };

  it('stands there for whom it was made, also on a day without anything else', async () => {
    const { screen } = await open(aDay({ people: [], tasks: [task, { ...task, id: 't2' }] }));
    expect(screen.heading('Wat jij zou doen')).toBeTruthy();
    expect(screen.words).toContain('morgen');
    expect(screen.link('Amina').getAttribute('href')).toBe('/inwoners/amina');
  });

  it('takes no room when nothing was promised', async () => {
    await open(aDay());
    expect(document.querySelector('adem-own-tasks')).toBeNull();
  });

  it('leaves at once when it is done, and comes back when that is undone', async () => {
    const { server, screen, press } = await open(aDay({ tasks: [task] }));
    await press('Gedaan: De woningbouw bellen');
    expect(screen.words).toContain('Dat is allemaal gedaan.');
    expect(document.activeElement?.id).toBe('tasks');
    const post = server.expectOne({ method: 'POST', url: `${TASK}/done` });
    expect(post.request.headers.get('If-Match')).toBe('"1"');
    post.flush(null, { headers: { ETag: '"2"' } });
    await soon();
    server.expectOne(URL).flush(aDay());
    await soon();
    expect(said()).toContain('Gedaan: De woningbouw bellen');
    await press('Ongedaan maken');
    const reopened = server.expectOne(`${TASK}/reopen`);
    expect(reopened.request.headers.get('If-Match')).toBe('"2"');
    reopened.flush(null);
    await soon();
    server.expectOne(URL).flush(aDay({ tasks: [task] }));
    await soon();
    expect(screen.words).toContain('De woningbouw bellen');
  });

  it('comes back with a sentence when it was refused', async () => {
    const { server, screen, press } = await open(aDay({ tasks: [task] }));
    await press('Gedaan: De woningbouw bellen');
    server.expectOne(`${TASK}/done`).flush(...problem('record-changed', 412));
    await soon();
    server.expectOne(URL).flush(aDay({ tasks: [task] }));
    await soon();
    expect(screen.words).toContain('De woningbouw bellen');
    expect(screen.alert).toContain('Een collega was je net voor.');
  });
});
