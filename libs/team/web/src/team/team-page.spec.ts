import { dayOf } from '@ademruimte/contracts';
import type { TeamClientResponse, TeamPageResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../testing/open-page';
import { TeamPage } from './team-page';

const URL = '/api/v1/team';

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

const amina: TeamClientResponse = {
  id: 'amina',
  callName: 'Amina',
  leadWorkerName: 'Sanne Vermeer',
  nextStep: { text: 'De corporatie bellen', dueOn: '2026-11-24', owner: 'client' },
  lastContactOn: null,
};
const milan: TeamClientResponse = {
  ...amina,
  id: 'milan',
  callName: 'Milan',
  leadWorkerName: null,
};

function aTeam(more: Partial<TeamPageResponse> = {}): TeamPageResponse {
  return { id: 'noord', name: 'Team Noord', phone: '010 555 00 10', members, ...more };
}

const lead = aTeam({ clients: [amina, milan], unassigned: [milan], notices: [] });
const open = (team: TeamPageResponse) => openPage(TeamPage, caseworker, URL, team);

describe('the page Team', () => {
  it('tells everybody who their colleagues are and how to reach them', async () => {
    const { screen } = await open(aTeam({ members: forColleague }));
    expect(screen.heading('Team Noord').tagName).toBe('H1');
    expect(screen.words).toContain('Te bereiken op 010 555 00 10');
    expect(screen.link('Bel Sanne Vermeer: 06 00 00 00 11').href).toBe('tel:0600000011');
    expect(screen.words).toContain('teamleider');
  });

  it('shows no clients and no numbers to who does not lead it', async () => {
    const { screen } = await open(aTeam({ members: forColleague }));
    expect(screen.words).not.toContain('Inwoners van het team');
    expect(screen.words).not.toContain('werkt met');
  });

  it('puts who has no lead worker first, and everybody once', async () => {
    const { screen } = await open(lead);
    const headings = [...document.querySelectorAll('h2')].map((h) => h.textContent.trim());
    expect(headings).toEqual(['Nog zonder regisseur', 'Inwoners van het team', 'Collega’s']);
    expect(screen.names('a').filter((name) => name === 'Milan')).toHaveLength(1);
    expect(screen.link('Amina').getAttribute('href')).toBe('/inwoners/amina');
    expect(screen.words).toContain('De corporatie bellen');
  });

  it('keeps colleagues in the order of the alphabet, whatever they carry', async () => {
    await open(lead);
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
    const { screen } = await open({ ...lead, notices: [notice] });
    expect(screen.words).toContain('Tom Bakker keek op vrijdag 20 november vaak');
  });
});

describe('choosing who leads the work with somebody', () => {
  it('is from today, by a caseworker of the team', async () => {
    const { server, screen, press } = await open(lead);
    await press('Regisseur kiezen voor Milan');
    expect(screen.names('button')).not.toContain('Ilse Jansen');
    await press('Tom Bakker');
    const post = server.expectOne('/api/v1/clients/milan/assignments');
    expect(post.request.body).toEqual({
      staffMemberId: 'tom',
      kind: 'lead_worker',
      fromDay: dayOf(new Date()),
    });
    post.flush({ id: 'a1' });
    await soon();
    const led = { ...milan, leadWorkerName: 'Tom Bakker' };
    server.expectOne(URL).flush({ ...lead, clients: [amina, led], unassigned: [] });
    await soon();
    expect(screen.words).not.toContain('Nog zonder regisseur');
  });

  it('offers others than who leads it now', async () => {
    const { screen, press } = await open(lead);
    await press('Andere regisseur voor Amina');
    expect(screen.names('button')).toContain('Tom Bakker');
    expect(screen.names('button')).not.toContain('Sanne Vermeer');
  });

  it('says why it was not accepted, beside whom it is about', async () => {
    const { server, screen, press } = await open(lead);
    await press('Regisseur kiezen voor Milan');
    await press('Tom Bakker');
    const url = '/api/v1/clients/milan/assignments';
    server.expectOne(url).flush(...problem('not-in-team', 409));
    await soon();
    expect(screen.alert).toContain('Deze collega zit niet in het team van de inwoner.');
  });
});
