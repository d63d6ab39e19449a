import { TestBed } from '@angular/core/testing';
import {
  APPOINTMENT_QUESTIONS,
  type AppointmentSeen,
  type TodayResponse,
} from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, farid, openPage, soon } from '../testing/open-page';
import { aDay, anAppointment, aPerson, aStep } from '../testing/today-samples';
import { TodayPage } from './today-page';

const URL = '/api/v1/today';
const STEP = '/api/v1/clients/amina/steps/s1';

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
      clientId: callName.toLowerCase(),
      conversationId: callName,
    });
    const { screen } = await open(aDay({ appointments: [at('Joost', -2), at('Milan', 1)] }));
    const isPrimary = (name: string) =>
      screen.link(name).classList.contains('mat-mdc-unelevated-button');
    expect(isPrimary('Opschrijven: gesprek met Joost')).toBe(false);
    expect(isPrimary('Samen in gesprek met Milan')).toBe(true);
    expect(screen.link('Samen in gesprek met Milan').getAttribute('href')).toBe(
      '/inwoners/milan/gesprek/Milan',
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
    const { screen } = await open(aDay({ people: [aPerson({ steps })] }));
    expect(document.querySelectorAll('adem-person-card')).toHaveLength(1);
    expect(screen.words).toContain('gisteren');
    expect(screen.words).toContain('Jij: Formulier klaarleggen');
    expect(screen.words).toContain('Farid Amrani: Meelezen');
  });

  it('keeps what comes later this week folded, counted in the line of the day', async () => {
    const soonDue = aStep('s1', 'Bellen', { dueOn: '2026-11-23' });
    const farOff = aStep('s2', 'Formulier klaarleggen', { dueOn: '2026-11-24' });
    const people = [
      aPerson({ steps: [soonDue] }),
      aPerson({ clientId: 'noor', callName: 'Noor', steps: [farOff] }),
    ];
    const { screen, press } = await open(aDay({ people }));
    expect(screen.words).toContain('twee stappen om naar te kijken');
    expect(screen.words).not.toContain('Formulier klaarleggen');
    await press('Later deze week: 1');
    expect(screen.words).toContain('Formulier klaarleggen');
    await press('Later deze week: 1');
    expect(screen.words).not.toContain('Formulier klaarleggen');
  });

  it('says that today is done when only later days are left', async () => {
    const steps = [aStep('s1', 'Bellen', { dueOn: '2026-11-25' })];
    const { screen } = await open(aDay({ people: [aPerson({ steps })] }));
    expect(screen.words).toContain('Voor vandaag en morgen ben je klaar.');
  });

  it('keeps a keyboard in its place when a step moves to later this week', async () => {
    const { server, press } = await open(aDay());
    await press('Opnieuw plannen: De woningcorporatie bellen');
    await press('morgen, ma 23 nov');
    server.expectOne(`${STEP}/replan`).flush(null, { headers: { ETag: '"2"' } });
    await soon();
    const moved = aStep('s1', 'De woningcorporatie bellen', { version: 2, dueOn: '2026-11-25' });
    server.expectOne(URL).flush(aDay({ people: [aPerson({ steps: [moved] })] }));
    await soon();
    expect(document.activeElement?.textContent).toBe('Vandaag of deze week');
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
    const people = [aPerson({ steps })];
    const { screen } = await open(aDay({ people }), farid);
    expect(screen.names('button')).toEqual([
      ...['Gelukt: Van Farid', 'Opnieuw plannen: Van Farid', 'Loslaten: Van Farid'],
    ]);
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
    const people = [aPerson({ steps: [moved] })];
    server.expectOne(URL).flush(aDay({ people }));
    await soon();
    expect(screen.words).not.toContain('Welke dag past wel?');
    expect(screen.words).toContain('morgen');
    expect(said()).toContain('Opnieuw gepland: maandag 23 november');
  });

  it('stays about to get another day while the page looks again', async () => {
    const { server, screen, press } = await open(aDay());
    await press('Opnieuw plannen: De woningcorporatie bellen');
    document.dispatchEvent(new Event('visibilitychange'));
    await soon();
    const people = [...aDay().people, aPerson({ clientId: 'noor', callName: 'Noor' })];
    server.expectOne(URL).flush(aDay({ people }));
    await soon();
    expect(screen.words).toContain('Welke dag past wel?');
  });

  it('can be put back on its day, unless that day is over', async () => {
    const today = aStep('s1', 'De woningcorporatie bellen', { dueOn: '2026-11-22' });
    const people = [aPerson({ steps: [today] })];
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

  it('stands with the person it was made for, also on a day without anything else', async () => {
    const { screen } = await open(aDay({ people: [], tasks: [task, { ...task, id: 't2' }] }));
    expect(document.querySelectorAll('adem-person-card')).toHaveLength(1);
    expect(screen.words).toContain('Jij zou: De woningbouw bellen');
    expect(screen.words).toContain('morgen');
    expect(screen.link('Amina').getAttribute('href')).toBe('/inwoners/amina');
  });

  it('leaves at once when it is done, and comes back when that is undone', async () => {
    const { server, screen, press } = await open(aDay({ tasks: [task] }));
    await press('Gedaan: De woningbouw bellen');
    expect(screen.words).not.toContain('Jij zou:');
    // Amina has a step too: who uses a keyboard goes on with her.
    expect(document.activeElement?.id).toBe('person-amina');
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

describe('a person on Vandaag', () => {
  const need = {
    ...{ id: 'u1', kind: 'cut_off' as const, about: 'water' as const, text: null },
    ...{ knownOn: '2026-11-20', untilDay: '2026-11-24', endDate: null },
  };
  const titles = () => [...document.querySelectorAll('h2')].map((one) => one.textContent?.trim());

  it('stands there once, with all that is theirs, and what cannot wait on top', async () => {
    const step = aStep('s1', 'Bellen');
    const reviews = [{ kind: 'measurement' as const, dueOn: '2026-12-01' }];
    const joost = aPerson({ clientId: 'joost', callName: 'Joost', urgentNeeds: [need], reviews });
    const people = [joost, aPerson({ steps: [step] })];
    const appointments = [anAppointment('2026-11-22T13:30:00Z')];
    const { screen } = await open(aDay({ appointments, people }));
    expect(titles()).toEqual(['Dit gaat voor', 'Afspraken', 'Vandaag of deze week']);
    const [first, second] = [...document.querySelectorAll('adem-person-card')];
    expect(document.querySelectorAll('adem-person-card')).toHaveLength(2);
    expect(first?.textContent).toContain('Afgesloten van water.');
    expect(first?.textContent).toContain('Uiterlijk dinsdag 24 november moet iemand iets doen');
    expect(first?.textContent).toContain('14.30');
    expect(first?.textContent).toContain('Tijd om samen weer langs de brug te kijken.');
    expect(second?.textContent).toContain('Bellen');
    expect(screen.words).toContain('Die staan hierboven.');
  });

  it('whom nothing was heard from is named with the last talk, and never as late', async () => {
    const people = [aPerson({ quietSince: '2026-10-05', lastContactOn: '2026-10-05' })];
    const { screen } = await open(aDay({ people }));
    expect(titles().at(-1)).toBe('Weer eens spreken');
    expect(screen.words).toContain('6 weken');
    expect(screen.words).toContain('Jullie spraken elkaar op maandag 5 oktober.');
    expect(screen.link('Afspraak maken: Amina').getAttribute('href')).toBe(
      '/inwoners/amina/gesprekken/nieuw',
    );
  });

  it('is asked to look back in one line, without a day that is over', async () => {
    const reviews = [
      { kind: 'measurement' as const, dueOn: '2026-11-26' },
      { kind: 'plan_review' as const, dueOn: '2026-10-01' },
    ];
    const { screen } = await open(aDay({ people: [aPerson({ reviews })] }));
    expect(screen.words).toContain('Tijd om samen naar de brug en het doelplan te kijken.');
    expect(screen.words).not.toContain('oktober');
    expect(screen.names('a').filter((name) => name.startsWith('Afspraak maken'))).toHaveLength(1);
  });

  it('whose plan is to be looked back on leads to where that is done', async () => {
    const reviews = [{ kind: 'plan_review' as const, dueOn: '2026-11-26' }];
    const { screen } = await open(aDay({ people: [aPerson({ reviews })] }));
    const place = '/inwoners/amina/doelplan/terugkijken';
    expect(screen.link('Terugkijken: Amina').getAttribute('href')).toBe(place);
  });

  it('is one of the first three whom nothing was heard from, until somebody asks for more', async () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((clientId) =>
      aPerson({ clientId, callName: clientId, quietSince: '2026-10-05' }),
    );
    const { press } = await open(aDay({ people }));
    const cards = () => document.querySelectorAll('adem-person-card').length;
    expect(cards()).toBe(3);
    await press('Nog 2 tonen');
    expect(cards()).toBe(5);
    expect(document.activeElement?.id).toBe('person-d');
  });
});

describe('letting go on Vandaag', () => {
  it('takes a step away, and brings it back', async () => {
    const { server, screen, press } = await open(aDay());
    await press('Loslaten: De woningcorporatie bellen');
    expect(screen.words).not.toContain('Gelukt: De woningcorporatie bellen');
    server.expectOne(`${STEP}/drop`).flush(null, { headers: { ETag: '"2"' } });
    await soon();
    server.expectOne(URL).flush(aDay({ people: [] }));
    await soon();
    expect(said()).toContain('Losgelaten: De woningcorporatie bellen');
    await press('Ongedaan maken');
    const back = server.expectOne(`${STEP}/reopen`);
    expect(back.request.headers.get('If-Match')).toBe('"2"');
    back.flush(null);
    await soon();
    server.expectOne(URL).flush(aDay());
    await soon();
    expect(screen.words).toContain('De woningcorporatie bellen');
  });
});

describe('an appointment on Vandaag', () => {
  it.each([
    ['Verzetten', 'move', 'De afspraak is verzet.'],
    ['Niet gelukt', 'miss', 'Bewaard.'],
  ] as const)('is asked about right there, and taken back (%s)', async (name, question, words) => {
    const asked: [string, AppointmentSeen][] = [];
    const answer = (kind: string) => (seen: AppointmentSeen) => {
      asked.push([kind, seen]);
      return Promise.resolve({ ...seen, version: 4 });
    };
    const takeBack = (seen: AppointmentSeen) => {
      asked.push(['back', seen]);
      return Promise.resolve();
    };
    const questions = { miss: answer('miss'), move: answer('move'), takeBack };
    const given = { useValue: () => Promise.resolve(questions) };
    TestBed.overrideProvider(APPOINTMENT_QUESTIONS, given);
    const day = aDay({ appointments: [anAppointment('2026-11-22T13:30:00Z')] });
    const { server, press } = await open(day);
    await press(`${name}: afspraak met Joost`);
    server.expectOne(URL).flush(day);
    await soon();
    expect(asked).toEqual([
      [question, expect.objectContaining({ id: 'c1', clientId: 'joost', version: 3 })],
    ]);
    expect(said()).toContain(words);
    await press('Ongedaan maken');
    server.expectOne(URL).flush(day);
    await soon();
    expect(asked.at(-1)).toEqual(['back', expect.objectContaining({ id: 'c1', version: 4 })]);
  });
});
