import { dayOf } from '@ademruimte/contracts';
import type { PlateResponse, TeamWorkResponse, WaitingResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../../testing/open-page';
import { TeamWork } from '../team-work';
import { WaitingPage } from './waiting-page';

const TODAY = dayOf(new Date());
const URL = '/api/v1/team-work';
const leads: typeof caseworker = {
  ...caseworker,
  roles: ['team_lead'],
  permissions: [...caseworker.permissions, 'team:work'],
};
const plate = (staffMemberId: string, more: Partial<PlateResponse> = {}): PlateResponse => ({
  ...{ staffMemberId, name: staffMemberId, teamId: 't', teamName: 'Noord', weight: 3, clients: 3 },
  ...{ position: 'below', bandLow: 8, bandHigh: 12, away: null, ...more },
});
const milan = { clientId: 'milan', callName: 'Milan', teamId: 't', since: '2026-11-20' };
const riet: WaitingResponse = {
  ...{ id: 'w1', version: 3, clientId: 'riet', callName: 'Riet', teamId: 't' },
  ...{ fromDay: '2026-10-01', leadWorkerName: null },
  earlier: [{ fromDay: '2026-01-05', untilDay: '2026-02-01', whyEnded: 'assigned' }],
};
const work = (more: Partial<TeamWorkResponse> = {}): TeamWorkResponse => ({
  ...{ scope: 'team', day: TODAY, teams: [{ id: 't', name: 'Noord' }], stuck: [], resting: [] },
  load: [plate('Tom'), plate('Zoë', { teamId: 'zuid' })],
  ...{ unassigned: [milan], waiting: [riet], waited: [], due: [] },
  totals: { stuck: 0, resting: 0, unassigned: 1, waiting: 1, due: 0 },
  ...more,
});
const gone = { status: 204, statusText: 'No Content' };
const made = { status: 201, statusText: 'Created' };

afterEach(() => document.body.replaceChildren());

describe('somebody nobody leads the work with', () => {
  const open = () => openPage(TeamWork, leads, URL, work());

  it('gets somebody of their own team right here, from today', async () => {
    const { screen, server, press } = await open();
    expect(screen.words).toContain('Nog zonder regisseur');
    await press('Regisseur kiezen voor Milan');
    expect(screen.names('button')).not.toContain('Zoë');
    expect(screen.words).toContain('er is ruimte');
    await press('Tom');
    const sent = server.expectOne({ method: 'POST', url: '/api/v1/reassignments' });
    expect(sent.request.body).toMatchObject({
      ...{ toStaffId: 'Tom', kind: 'lead_worker', fromDay: TODAY, untilDay: null },
      // Nobody led the work, so who begins is told.
      clients: [{ clientId: 'milan', summary: expect.stringContaining('Fijn') as string }],
    });
    const { id } = sent.request.body as { id: string };
    sent.flush({ id }, made);
    await soon();
    server.expectOne(`/api/v1/reassignments/${id}`).flush({ done: [], skipped: [] });
    await soon();
    server.expectOne(URL).flush(work({ unassigned: [] }));
    await soon();
    expect(screen.words).not.toContain('Nog zonder regisseur');
  });

  it('stays where they are with the reason beside them', async () => {
    const { screen, server, press } = await open();
    await press('Regisseur kiezen voor Milan');
    await press('Tom');
    const sent = server.expectOne({ method: 'POST', url: '/api/v1/reassignments' });
    const { id } = sent.request.body as { id: string };
    sent.flush({ id }, made);
    await soon();
    const why = 'household_led_elsewhere';
    const skipped = [{ clientId: 'milan', callName: 'Milan', why }];
    server.expectOne(`/api/v1/reassignments/${id}`).flush({ done: [], skipped });
    await soon();
    expect(screen.alert).toContain('het gezin heeft al een andere regisseur');
  });

  it('can wait on the list', async () => {
    const { server, press } = await open();
    await press('Op de wachtlijst: Milan');
    server.expectOne({ method: 'POST', url: '/api/v1/clients/milan/waiting-turns' });
  });
});

describe('somebody who waits', () => {
  it('is said with since when, and when they waited before', async () => {
    const { screen } = await openPage(TeamWork, leads, URL, work());
    expect(screen.words).toContain('wacht sinds 1 oktober');
    expect(screen.words).toContain('Wachtte ook van 5 januari tot 1 februari');
  });

  it('leaves the list with a reason, and waits on when that was too soon', async () => {
    const { screen, server, press } = await openPage(TeamWork, leads, URL, work());
    await press('Van de lijst: Riet');
    expect(screen.words).toContain('Waarom wacht Riet niet meer?');
    await press('Krijgt ergens anders hulp');
    const left = server.expectOne('/api/v1/clients/riet/waiting-turns/w1/leave');
    expect(left.request.body).toMatchObject({ why: 'helped_elsewhere' });
    expect(left.request.headers.get('If-Match')).toBe('"3"');
    left.flush(null, gone);
    await soon();
    server.expectOne(URL).flush(work({ waiting: [] }));
    await soon();
    await press('Ongedaan maken');
    const back = server.expectOne('/api/v1/clients/riet/waiting-turns/w1/resume');
    expect(back.request.headers.get('If-Match')).toBe('"4"');
  });

  it('stays when a colleague was faster, who is told', async () => {
    const { screen, server, press } = await openPage(TeamWork, leads, URL, work());
    await press('Van de lijst: Riet');
    await press('Iets anders');
    const left = server.expectOne('/api/v1/clients/riet/waiting-turns/w1/leave');
    left.flush(...problem('record-changed', 412));
    await soon();
    server.expectOne(URL).flush(work());
    await soon();
    expect(screen.alert).toBeTruthy();
  });
});

describe('the page of the waiting list', () => {
  const open = (more: Partial<TeamWorkResponse> = {}) =>
    openPage(WaitingPage, leads, `${URL}?scope=team`, work(more));

  it('tells who waited in the past year, from when to when, and why it ended', async () => {
    const turn = { fromDay: '2026-03-01', untilDay: '2026-04-02', whyEnded: 'assigned' as const };
    const waited = [{ ...turn, clientId: 'joost', callName: 'Joost' }];
    const { screen } = await open({ waited });
    expect(screen.words).toMatch(/Joost\s*van 1 maart tot 2 april · Heeft een regisseur/);
  });

  it('puts somebody on it who is found by name and does not wait yet', async () => {
    const { screen, server, press } = await open();
    await press('Iemand op de wachtlijst zetten');
    await screen.type('Zoek op naam', 'rie');
    await press('Zoeken');
    const asked = server.expectOne('/api/v1/client-searches');
    expect(asked.request.body).toEqual({ words: 'rie', scope: 'team' });
    const found = (id: string, fullName: string) => ({ id, fullName, callName: fullName });
    asked.flush({ items: [found('riet', 'Riet Smit'), found('marieke', 'Marieke Vos')] });
    await soon();
    expect(screen.names('button')).not.toContain('Op de wachtlijst: Riet Smit');
    await press('Op de wachtlijst: Marieke Vos');
    server.expectOne({ method: 'POST', url: '/api/v1/clients/marieke/waiting-turns' });
  });
});
