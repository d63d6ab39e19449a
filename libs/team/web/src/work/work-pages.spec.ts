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
import { ReassignPage } from './reassign-page';
import { TeamWork } from './team-work';

const TODAY = dayOf(new Date());
const leads: typeof caseworker = { ...caseworker, roles: ['team_lead'] };
const stuck: StuckResponse = {
  ...{ clientId: 'amina', callName: 'Amina', teamId: 't', leadWorkerName: 'Sanne' },
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
  const URL = '/api/v1/team-work?scope=team';
  const open = (answer = work()) => openPage(TeamWork, leads, URL, answer);

  it('say who is stuck and how that shows, with where to go on', async () => {
    const { screen } = await open();
    expect(screen.words).toContain('geen stap en geen gesprek en een stap is drie keer verzet');
    const talk = screen.link('Bespreek het samen: Amina');
    expect(talk.getAttribute('href')).toBe('/team/bespreking/sanne');
    const question = screen.link('Stel een vraag: Amina');
    expect(question.getAttribute('href')).toBe('/inwoners/amina/berichten');
  });

  it('say whose plate holds more than agreed, in words', async () => {
    const { screen } = await open();
    expect(screen.words).toContain('11 inwoners, samen 12,5 werk · meer dan afgesproken');
    expect(screen.words).toContain('(afgesproken is 8 tot 12)');
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

describe('dividing the work of a colleague', () => {
  const item = (clientId: string, callName: string) => ({
    ...{ clientId, callName, status: 'active', assignmentId: `a-${clientId}`, version: 1 },
    ...{ kind: 'lead_worker', workloadWeight: 1, fromDay: '2026-01-01', untilDay: null },
  });
  const open = async () => {
    const plateOf = {
      ...{ staffMemberId: 'sanne', name: 'Sanne' },
      items: [item('amina', 'Amina'), item('joost', 'Joost')],
    };
    const url = '/api/v1/team-work/caseloads/sanne';
    const page = await openPage(ReassignPage, leads, url, plateOf, { staffMemberId: 'sanne' });
    const member = { phone: null, activeClients: 3, roles: ['caseworker'] };
    page.server.expectOne('/api/v1/team').flush({
      ...{ id: 't', name: 'Noord', phone: null },
      members: [
        { id: 'sanne', name: 'Sanne', ...member },
        { id: 'youssef', name: 'Youssef', ...member },
      ],
    });
    await soon();
    return page;
  };

  it('asks to whom before it does anything', async () => {
    const { screen, server, press } = await open();
    await press('Verdelen');
    expect(screen.alert).toContain('Kies naar wie.');
    server.expectNone('/api/v1/reassignments');
  });

  it('takes everybody but who was left out, and says who stayed and why', async () => {
    const { screen, server, press } = await open();
    screen.field('Joost').click();
    screen.field('Youssef').click();
    await soon();
    await press('Verdelen');
    const sent = server.expectOne({ method: 'POST', url: '/api/v1/reassignments' });
    expect(sent.request.body).toMatchObject({
      ...{ toStaffId: 'youssef', kind: 'stand_in', fromDay: TODAY, untilDay: addDays(TODAY, 14) },
      clients: [{ clientId: 'amina', summary: null }],
    });
    const { id } = sent.request.body as { id: string };
    sent.flush({ id }, { status: 201, statusText: 'Created' });
    await soon();
    server.expectOne(`/api/v1/reassignments/${id}`).flush({
      ...{ id, toStaffId: 'youssef', toName: 'Youssef', kind: 'stand_in', fromDay: TODAY },
      ...{ untilDay: null, done: [], skipped: [] },
      skipped: [{ clientId: 'amina', callName: 'Amina', why: 'already_theirs' }],
    });
    await soon();
    expect(screen.words).toContain('Amina: werkt er al mee');
  });
});
