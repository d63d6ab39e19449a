import { addDays, dayOf } from '@ademruimte/contracts';
import type {
  CaseloadAgendaResponse,
  PlateResponse,
  StuckResponse,
  TeamWorkResponse,
} from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../testing/open-page';
import { AgendaPage } from './agenda-page';
import { TeamWork } from './team-work';

const TODAY = dayOf(new Date());
const leads: typeof caseworker = {
  ...caseworker,
  roles: ['team_lead'],
  permissions: [...caseworker.permissions, 'team:work'],
};
const stuck: StuckResponse = {
  ...{ clientId: 'amina', callName: 'Amina', teamId: 't' },
  ...{ leadWorkerId: 'sanne', leadWorkerName: 'Sanne' },
  ...{ kinds: ['quiet', 'replanned'], since: '2026-10-01', days: 50, cause: null },
  ...{ hiddenUntil: null, moves: ['prepare_talk', 'ask_question'] },
};
const plate: PlateResponse = {
  ...{ staffMemberId: 'sanne', name: 'Sanne', teamId: 't', teamName: 'Noord', weight: 12.5 },
  ...{ clients: 11, position: 'above', bandLow: 8, bandHigh: 12, away: null },
};
const work = (more: Partial<TeamWorkResponse> = {}): TeamWorkResponse => ({
  ...{ scope: 'team', day: TODAY, teams: [{ id: 't', name: 'Noord' }], stuck: [stuck] },
  ...{ resting: [], load: [plate], unassigned: [], waiting: [], waited: [], due: [] },
  totals: { stuck: 1, resting: 0, unassigned: 0, waiting: 0, due: 0 },
  ...more,
});

afterEach(() => document.body.replaceChildren());

describe('the three questions of a team lead', () => {
  const URL = '/api/v1/team-work';
  const open = (answer = work()) => openPage(TeamWork, leads, URL, answer);

  it('say who is stuck and how that shows, with where to go on', async () => {
    const { screen } = await open();
    expect(screen.words).toContain('geen stap en geen gesprek en een stap is drie keer verzet');
    const talk = screen.link('Bespreek het samen: Amina');
    expect(talk.getAttribute('href')).toBe('/team/bespreking/sanne?over=amina');
    const question = screen.link('Stel een vraag: Amina');
    expect(question.getAttribute('href')).toBe('/inwoners/amina/berichten?begin=vraag&aan=sanne');
  });

  it('look for somebody first where nobody leads the work', async () => {
    const nobody = { ...stuck, leadWorkerId: null, leadWorkerName: null };
    const { screen } = await open(work({ stuck: [nobody] }));
    const find = screen.link('Zoek een regisseur: Amina');
    expect(find.getAttribute('href')).toContain('#wie-wacht');
    expect(screen.names('a')).not.toContain('Stel een vraag: Amina');
  });

  it('offer no talk with who carries no work here, only a message', async () => {
    const elsewhere = { ...stuck, leadWorkerId: 'zoe', leadWorkerName: 'Zoë' };
    const { screen } = await open(work({ stuck: [elsewhere] }));
    expect(screen.names('a')).toContain('Stel een vraag: Amina');
    expect(screen.names('a')).not.toContain('Bespreek het samen: Amina');
  });

  it('say who is away, and offer dividing the work first', async () => {
    const away = { id: 'b', version: 1, fromDay: TODAY, untilDay: addDays(TODAY, 4) };
    const { screen } = await open(work({ load: [{ ...plate, away }] }));
    expect(screen.words).toContain('afwezig tot en met');
    expect(screen.words).not.toContain('meer dan afgesproken');
    expect(screen.link('Sanne').getAttribute('href')).toBe('/team/bord/sanne');
  });

  it('say whose plate holds more than agreed, in words', async () => {
    const { screen } = await open();
    expect(screen.words).toContain('11 inwoners, telt als 12,5 · meer dan afgesproken (8 tot 12)');
    expect(screen.link('Verdelen van het werk van Sanne').getAttribute('href')).toBe(
      '/team/verdelen/sanne',
    );
  });

  it('say what comes up under what it is, and when nothing asks for anything', async () => {
    const due = { clientId: 'joost', callName: 'Joost', dueOn: addDays(TODAY, 3) } as const;
    const none = { leadWorkerName: null, urgentKind: null, months: null, trajectoryId: null };
    const review = { ...due, ...none, kind: 'plan_review' as const };
    const { screen } = await open(work({ stuck: [], due: [review] }));
    expect(screen.heading('Terugkijken op het plan')).toBeTruthy();
    expect(screen.words).toContain('Bij iedereen is er beweging.');
  });

  it('note what is behind a standstill, and let who waits rest until a day', async () => {
    const { screen, server, press } = await open();
    await press('Oorzaak noteren bij Amina');
    server.expectOne('/api/v1/drafts/stagnation-cause/amina').flush(...problem('not-found', 404));
    await soon();
    screen.field('Wacht op een ander').click();
    await soon();
    await screen.type('In een paar woorden (mag leeg)', 'De corporatie');
    await press('Bewaren');
    const { request } = server.expectOne('/api/v1/clients/amina/stagnation-causes');
    expect(request.body).toMatchObject({
      ...{ cause: 'waiting_third_party', words: 'De corporatie', hiddenUntil: null },
    });
  });
});

describe('a cause that was noted', () => {
  const cause = {
    ...{ id: 'c1', version: 2, cause: 'waiting_third_party' as const, words: 'De gemeente' },
    ...{ notedOn: '2026-11-01', notedByName: 'Sanne', hiddenUntil: null },
  };
  const URL = '/api/v1/team-work';
  const gone = { status: 204, statusText: 'No Content' };

  it('is changed in the same form, with what it was', async () => {
    const { screen, press, server } = await openPage(
      TeamWork,
      leads,
      URL,
      work({
        stuck: [{ ...stuck, cause }],
      }),
    );
    await press('Oorzaak aanpassen bij Amina');
    server.expectOne('/api/v1/drafts/stagnation-cause/amina').flush(...problem('not-found', 404));
    await soon();
    expect(screen.field('Wacht op een ander').checked).toBe(true);
    expect(screen.field('In een paar woorden (mag leeg)').value).toBe('De gemeente');
  });

  it('ends, and comes back when somebody pressed too early', async () => {
    const { press, server } = await openPage(
      TeamWork,
      leads,
      URL,
      work({
        stuck: [{ ...stuck, cause }],
      }),
    );
    await press('Oorzaak aanpassen bij Amina');
    await press('Dit speelt niet meer bij Amina');
    const ended = server.expectOne('/api/v1/clients/amina/stagnation-causes/c1/end');
    expect(ended.request.headers.get('If-Match')).toBe('"2"');
    ended.flush(null, gone);
    await soon();
    server.expectOne(URL).flush(work());
    await soon();
    await press('Ongedaan maken');
    const { request } = server.expectOne('/api/v1/clients/amina/stagnation-causes');
    expect(request.body).toMatchObject({ cause: 'waiting_third_party', words: 'De gemeente' });
  });

  it('that waits for somebody else is looked at sooner, when somebody wants', async () => {
    const resting = { ...stuck, cause: { ...cause, hiddenUntil: '2099-12-01' } };
    const { press, server } = await openPage(
      TeamWork,
      leads,
      URL,
      work({
        stuck: [],
        resting: [{ ...resting, hiddenUntil: '2099-12-01' }],
        totals: { stuck: 0, resting: 1, unassigned: 0, waiting: 0, due: 0 },
      }),
    );
    await press('Wacht op een ander: 1');
    await press('Oorzaak aanpassen bij Amina');
    await press('Nu weer tonen: Amina');
    const { request } = server.expectOne('/api/v1/clients/amina/stagnation-causes/c1/hide');
    expect(request.body).toEqual({ hiddenUntil: null });
  });
});

describe('a caseload talk', () => {
  const agenda: CaseloadAgendaResponse = {
    ...{ staffMemberId: 'sanne', name: 'Sanne', lastHeldOn: null, planned: null },
    ...{ nextOn: addDays(TODAY, 14), stuck: [stuck], due: [], open: [] },
    wentWell: [
      { clientId: 'joost', callName: 'Joost', kind: 'goal_reached', text: 'Huur', on: TODAY },
    ],
  };
  const open = async (answer = agenda) => {
    const page = await openPage(...[AgendaPage, leads, '/api/v1/caseload-agendas/sanne'], answer, {
      staffMemberId: 'sanne',
    });
    page.server
      .expectOne('/api/v1/drafts/caseload-review/sanne')
      .flush(...problem('not-found', 404));
    await soon();
    return page;
  };

  it('begins with what went well', async () => {
    const { screen } = await open();
    expect(screen.heading('Bespreking met Sanne').tagName).toBe('H1');
    const well = screen.words.indexOf('Wat goed ging');
    expect(well).toBeGreaterThan(0);
    expect(well).toBeLessThan(screen.words.indexOf('Waar we het over hebben'));
  });

  it('begins its list with whom somebody came to talk about', async () => {
    const joost = { ...stuck, clientId: 'joost', callName: 'Joost' };
    const both = { ...agenda, stuck: [stuck, joost] };
    const inputs = { staffMemberId: 'sanne', over: 'joost' };
    const url = '/api/v1/caseload-agendas/sanne';
    const { screen } = await openPage(AgendaPage, leads, url, both, inputs);
    expect(screen.names('h3')).toEqual(['Joost', 'Amina']);
  });

  it('puts away what was agreed before, with a way back', async () => {
    const earlier = {
      ...{ id: 'i1', reviewId: 'r1', version: 1, clientId: 'amina', callName: 'Amina' },
      ...{ why: 'stuck' as const, agreement: 'Samen bellen', doneOn: null },
    };
    const { server, press } = await open({ ...agenda, open: [earlier] });
    await press('Gedaan bij Amina: Samen bellen');
    const url = '/api/v1/caseload-reviews/r1/items/i1';
    const done = server.expectOne(`${url}/done`);
    expect(done.request.headers.get('If-Match')).toBe('"1"');
    done.flush(null, { status: 204, statusText: 'No Content' });
    await soon();
    server.expectOne('/api/v1/caseload-agendas/sanne').flush(agenda);
    await soon();
    await press('Ongedaan maken');
    expect(server.expectOne(`${url}/reopen`).request.headers.get('If-Match')).toBe('"2"');
  });

  it('is planned for today when it was not, and held with what was agreed', async () => {
    const { screen, server, press } = await open();
    await screen.type('Wat spreken we af? (mag leeg)', 'Samen bellen');
    await press('Bespreking bewaren');
    const planned = server.expectOne({ method: 'POST', url: '/api/v1/caseload-reviews' });
    expect(planned.request.body).toMatchObject({ staffMemberId: 'sanne', plannedOn: TODAY });
    const { id } = planned.request.body as { id: string };
    planned.flush({ id }, { status: 201, statusText: 'Created' });
    await soon();
    const { request } = server.expectOne(`/api/v1/caseload-reviews/${id}/hold`);
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(request.body).toEqual({
      ...{ thanks: null, nextOn: agenda.nextOn },
      items: [{ clientId: 'amina', why: 'stuck', agreement: 'Samen bellen' }],
    });
  });
});
