import type { TeamPageResponse, TeamWorkResponse } from '@ademruimte/web-client';
import { caseworker, openPage, soon } from '../testing/open-page';
import { TeamPage } from './team-page';

const URL = '/api/v1/team';
const WORK = '/api/v1/team-work';

const members: TeamPageResponse['members'] = [
  { id: 'ilse', name: 'Ilse Jansen', roles: ['team_lead'], phone: null, activeClients: 0 },
  {
    id: 'sanne',
    name: 'Sanne Vermeer',
    roles: ['caseworker'],
    phone: '06 00 00 00 11',
    activeClients: 12,
  },
  { id: 'tom', name: 'Tom Bakker', roles: ['caseworker'], phone: null, activeClients: 3 },
];
const forColleague = members.map((member) => ({ ...member, activeClients: null }));
const noord = { id: 'noord', name: 'Team Noord', leads: true };
const zuid = { id: 'zuid', name: 'Team Zuid', leads: true };

function aTeam(more: Partial<TeamPageResponse> = {}): TeamPageResponse {
  return {
    ...{ id: 'noord', name: 'Team Noord', phone: '010 555 00 10', members },
    ...{ teams: [noord], clientCount: 96, notices: [], ...more },
  };
}
const work: TeamWorkResponse = {
  ...{ scope: 'team', day: '2026-11-25', teams: [], stuck: [], resting: [], load: [] },
  ...{ unassigned: [], waiting: [], waited: [], due: [] },
  totals: { stuck: 0, resting: 0, unassigned: 0, waiting: 0, due: 0 },
};

const asColleague = aTeam({ members: forColleague, clientCount: null, notices: undefined });
const seesWork: typeof caseworker = {
  ...caseworker,
  permissions: [...caseworker.permissions, 'work:read', 'absence:edit'],
};
const leader: typeof caseworker = {
  ...seesWork,
  roles: ['team_lead'],
  permissions: [...seesWork.permissions, 'team:work'],
};

afterEach(() => document.body.replaceChildren());

describe('the page Team', () => {
  it('tells everybody who their colleagues are and how to reach them', async () => {
    const { screen } = await openPage(TeamPage, caseworker, URL, asColleague);
    expect(screen.heading('Team Noord').tagName).toBe('H1');
    expect(screen.words).toContain('3 collega’s · te bereiken op 010 555 00 10');
    expect(screen.link('Bel Sanne Vermeer: 06 00 00 00 11').href).toBe('tel:0600000011');
    expect(screen.words).toContain('teamleider');
  });

  it('shows no numbers to who does not lead it', async () => {
    const { screen } = await openPage(TeamPage, caseworker, URL, asColleague);
    expect(screen.words).not.toContain('inwoners');
    expect(screen.words).not.toContain('werkt met');
  });

  it('shows a caseworker their own work, and no plate of a colleague', async () => {
    const { screen, server } = await openPage(TeamPage, seesWork, URL, asColleague);
    server.expectOne(WORK).flush({ ...work, scope: 'mine' });
    await soon();
    expect(screen.heading('Wie zit vast')).toBeTruthy();
    expect(screen.words).not.toContain('Wiens bord is vol');
  });

  it('leads to everybody the team works with, and lists them nowhere here', async () => {
    const { screen } = await openPage(TeamPage, leader, URL, aTeam());
    expect(screen.words).toContain('3 collega’s · 96 inwoners');
    const everybody = screen.link('Inwoners van het team');
    expect(everybody.getAttribute('href')).toBe('/inwoners?lijst=team');
  });

  it('keeps colleagues in the order of the alphabet, whatever they carry', async () => {
    await openPage(TeamPage, leader, URL, aTeam());
    const names = [...document.querySelectorAll('adem-team-members b')];
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Ilse Jansen',
      'Sanne Vermeer',
      'Tom Bakker',
    ]);
  });

  it('tells of many looks for the same thing without blame', async () => {
    const notice = {
      kind: 'many-duplicate-searches' as const,
      staffName: 'Tom Bakker',
      day: '2026-11-20',
    };
    const { screen } = await openPage(TeamPage, leader, URL, aTeam({ notices: [notice] }));
    expect(screen.words).toContain('Tom Bakker keek op vrijdag 20 november vaak');
  });
});

describe('somebody who leads two teams', () => {
  const both = aTeam({ teams: [noord, zuid] });

  it('sees which one this is, and can choose the other or both', async () => {
    const { screen } = await openPage(TeamPage, leader, URL, both);
    expect(screen.field('Team Noord').checked).toBe(true);
    expect(screen.field('Team Zuid').checked).toBe(false);
    expect(screen.field('Al mijn teams')).toBeTruthy();
    expect(screen.words).not.toContain('Mijn eigen werk');
  });

  it('asks for the team in the address', async () => {
    const inputs = { toon: 'zuid' };
    const south = { ...both, id: 'zuid', name: 'Team Zuid' };
    const url = `${URL}?teamId=zuid`;
    const { screen, server } = await openPage(TeamPage, leader, url, south, inputs);
    server.expectOne(`${WORK}?teamId=zuid`).flush(work);
    expect(screen.heading('Team Zuid').tagName).toBe('H1');
  });

  it('looks at all of them at once, without the colleagues of one', async () => {
    const { screen, server } = await openPage(TeamPage, leader, URL, both, { toon: 'alle' });
    server.expectOne(`${WORK}?scope=organisation`).flush(work);
    expect(screen.heading('Al mijn teams').tagName).toBe('H1');
    expect(screen.words).not.toContain('Collega’s');
  });

  it('looks at their own work too, when they do work with clients', async () => {
    const also = { ...leader, roles: ['team_lead', 'caseworker'] as typeof leader.roles };
    const { screen, server } = await openPage(TeamPage, also, URL, both, { toon: 'mijn' });
    server.expectOne(`${WORK}?scope=mine`).flush({ ...work, scope: 'mine' });
    expect(screen.field('Mijn eigen werk').checked).toBe(true);
  });
});
