import type { DomainFigure, FiguresResponse } from '@ademruimte/web-client';
import { dayOf, quarterOf } from '@ademruimte/contracts';
import { caseworker, openPage, soon } from '../testing/open-page';
import { FiguresPage } from './figures-page';
import { drawn, linesOf, scopesOf } from './figures-view';

const NOW = quarterOf(dayOf(new Date()));
const shown = { hidden: false, up: 6, same: 4, down: 2, n: 12 };
const hidden = { hidden: true, up: null, same: null, down: null, n: null };
const domain = (title: string, client: DomainFigure['client']): DomainFigure => ({
  ...{ code: title, title, client, worker: null },
});
const figures: FiguresResponse = {
  ...{ scope: 'team', quarter: NOW, from: '2026-10-01', until: '2026-12-31', threshold: 10 },
  pillars: [
    { ...domain('Thuis', shown), domains: [domain('Wonen', shown), domain('Kinderen', hidden)] },
    { ...domain('Geld', null), domains: [domain('Schulden', null)] },
  ],
  goals: { reached: 7, changed: 3, letGo: 2, people: 11 },
  ...{ steps: null, firstTalk: { medianDays: 9, people: 14 }, appointments: null },
};
const leads = { ...caseworker, roles: ['team_lead' as const] };

describe('the figures of a quarter', () => {
  // What draws is a browser's; a journey looks at the picture.
  beforeAll(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  afterEach(() => document.body.replaceChildren());

  const open = (person: typeof caseworker = leads, answer = figures, scope = 'team') =>
    openPage(FiguresPage, person, `/api/v1/figures?scope=${scope}&quarter=${NOW}`, answer);

  it('stand in a table beside the picture, with n, and what is hidden is said', async () => {
    const { screen } = await open();
    expect(screen.heading('Voortgang').tagName).toBe('H1');
    expect(screen.words).toMatch(/Thuis ?6 ?4 ?2 ?12/);
    expect(screen.words).toMatch(/Kinderen ?te weinig mensen om te tonen/);
    expect(screen.words).not.toContain('Schulden');
    expect(screen.words).toContain('7 bereikt, 3 veranderd');
    expect(screen.words).toContain('de helft wachtte 9 dagen of korter');
    expect(screen.words).toContain('minder dan 10 mensen');
  });

  it('say so when nobody filled in the bridge twice', async () => {
    const { screen } = await open(leads, { ...figures, pillars: [] });
    expect(screen.heading('Nog geen twee momenten')).toBeTruthy();
    expect(document.querySelector('canvas')).toBeNull();
  });

  it('say it in one line when all of it is about too few people', async () => {
    const few = { ...domain('Thuis', hidden), domains: [domain('Wonen', hidden)] };
    const { screen } = await open(leads, { ...figures, pillars: [few] });
    expect(screen.words).toContain('Dit gaat nog over te weinig mensen');
    expect(document.querySelector('table')).toBeNull();
  });

  it('are a caseworker’s own, and come as a file', async () => {
    const { screen, server, press } = await open(caseworker, figures, 'mine');
    expect(screen.words).toContain('Over: mijn inwoners');
    await press('Opslaan als bestand');
    const asked = server.expectOne(`/api/v1/figures/export?scope=mine&quarter=${NOW}`);
    asked.flush(new Blob(['x']), { status: 500, statusText: 'Server Error' });
    await soon();
    expect(screen.alert).toBeTruthy();
  });

  it('draw only pillars that are shown', () => {
    expect(drawn(linesOf(figures, 'client'))).toEqual([
      { title: 'Thuis', up: 6, same: 4, down: 2, n: 12 },
    ]);
    expect(linesOf(figures, 'worker')).toEqual([]);
  });

  it('are for the roles somebody holds, the narrowest first', () => {
    expect(scopesOf(['team_lead', 'caseworker'])).toEqual(['mine', 'team']);
    expect(scopesOf(['policy_officer'])).toEqual(['organisation']);
    expect(scopesOf(['administrator'])).toEqual([]);
  });
});
