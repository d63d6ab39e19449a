import { dayOf, relationPermissions } from '@ademruimte/contracts';
import type { ClientDetails } from '@ademruimte/web-client';
import { aDetails, AMINA } from '../testing/client-samples';
import { type OpenPage, openPage } from '../testing/open-page';
import { DetailsPage } from './details-page';

const CLIENT = `/clients/${AMINA}`;
const today = dayOf(new Date());
const [running] = aDetails().trajectories;
const ended = { status: 'closed', endedOn: '2026-10-01', outcome: 'continues_alone' } as const;
const closed = { ...running, ...ended } as ClientDetails['trajectories'][number];

async function reading(client: ClientDetails = aDetails()): Promise<OpenPage> {
  const page = await openPage(DetailsPage, { clientId: AMINA });
  await page.answer('GET', CLIENT, client);
  return page;
}

describe('a trajectory', () => {
  it('can rest for a while', async () => {
    const page = await reading();
    await page.press('Even pauze');
    const asked = await page.answer('POST', `${CLIENT}/trajectories/traject/pause`, null);
    expect(asked.headers.get('If-Match')).toBe('"4"');
    const paused = { ...running, status: 'paused', pausedOn: today, version: 5 };
    const trajectories = [paused] as ClientDetails['trajectories'];
    await page.answer('GET', CLIENT, aDetails({ trajectories }));
    expect(page.screen.words).toContain('op pauze sinds');
    await page.press('Traject hervatten');
    await page.answer('POST', `${CLIENT}/trajectories/traject/resume`, null);
  });

  it('ends with how it ended, and a day', async () => {
    const page = await reading();
    await page.press('Traject afsluiten');
    await page.press('Afsluiten');
    expect(page.screen.words).toContain('Kies wat het beste past.');
    await page.choose('gaat zelf verder');
    await page.press('Afsluiten');
    const asked = await page.answer('POST', `${CLIENT}/trajectories/traject/close`, null);
    expect(asked.body).toEqual({ outcome: 'continues_alone', endedOn: today });
    expect(asked.headers.get('If-Match')).toBe('"4"');
  });

  it('can begin again for who comes back', async () => {
    const page = await reading(aDetails({ status: 'closed', trajectories: [closed] }));
    expect(page.screen.words).toContain('gaat zelf verder');
    expect(page.screen.names('button')).not.toContain('Collega uitnodigen');
    await page.press('Nieuw traject beginnen');
    await page.answer('GET', '/processing-activities', []);
    await page.answer('GET', '/teams', []);
    await page.refuse('GET', `/drafts/trajectory/${AMINA}`, 'not-found', 404);
    await page.type('Waarom deze inwoner komt', 'Nieuwe brieven.');
    await page.press('Vandaag');
    await page.press('Beginnen');
    const asked = await page.answer('POST', `${CLIENT}/trajectories`, { id: 'x' });
    expect(asked.body).toMatchObject({ reason: 'Nieuwe brieven.', noticeGivenOn: today });
  });
});

describe('who works with somebody', () => {
  const person = (id: string, name: string, role: string, team = 'noord') => ({
    ...{ id, name, initials: 'X', roles: [role], teamIds: [team] },
  });
  const colleagues = [
    person('sanne', 'Sanne Vermeer', 'caseworker'),
    person('tom', 'Tom Bakker', 'caseworker'),
    person('noor', 'Noor Zuid', 'caseworker', 'zuid'),
    person('farid', 'Farid Amrani', 'experience_expert'),
  ];

  async function inviting(client: ClientDetails = aDetails()): Promise<OpenPage> {
    const page = await reading(client);
    await page.press('Collega uitnodigen');
    await page.answer('GET', '/colleagues', colleagues);
    return page;
  }

  function offered(page: OpenPage): string[] {
    const select = page.screen.field('Collega') as unknown as HTMLSelectElement;
    return [...select.options].map(({ text }) => text).filter(Boolean);
  }

  it('is chosen from the client’s own team, and is no expert: those are asked first', async () => {
    const page = await inviting();
    expect(offered(page)).toEqual(['Sanne Vermeer', 'Tom Bakker']);
    expect(page.screen.words).toContain('Een ervaringsdeskundige? Vraag die bij Wie ziet wat.');
    await page.type('Collega', 'tom');
    await page.press('Uitnodigen');
    const asked = await page.answer('POST', `${CLIENT}/assignments`, { id: 'x' });
    expect(asked.body).toEqual({
      ...{ kind: 'co_worker', staffMemberId: 'tom', fromDay: today, untilDay: null },
    });
  });

  it('lets only a team lead appoint who leads', async () => {
    const lead = await inviting(aDetails({ may: [...relationPermissions.team_lead] }));
    expect(lead.screen.field('regisseur')).toBeTruthy();
    expect(offered(lead)).toEqual(['Sanne Vermeer', 'Tom Bakker']);
    await lead.choose('regisseur');
    expect(offered(lead)).toEqual(['Tom Bakker']);
  });

  it('lets a team lead appoint a stand-in, who needs a last day and a reason', async () => {
    const page = await inviting(aDetails({ may: [...relationPermissions.team_lead] }));
    await page.choose('vervanger');
    await page.type('Collega', 'tom');
    await page.press('Uitnodigen');
    expect(page.screen.words).toContain('Tot en met welke dag valt iemand in?');
    expect(page.waitsFor('POST', `${CLIENT}/assignments`)).toBe(false);
    await page.type('Tot en met', '24-12-2199');
    await page.press('Uitnodigen');
    expect(page.screen.words).toContain('Waarom valt iemand in?');
    await page.choose('verlof');
    await page.press('Uitnodigen');
    const asked = await page.answer('POST', `${CLIENT}/assignments`, { id: 'x' });
    expect(asked.body).toEqual({
      ...{ kind: 'stand_in', staffMemberId: 'tom', fromDay: today, untilDay: '2199-12-24' },
      standInReason: 'leave',
    });
  });

  it('lets a lead worker end what a colleague does, not their own lead', async () => {
    const tom = { ...aDetails().assignments[0], id: 'a2', version: 6, staffName: 'Tom Bakker' };
    const assignments = [...aDetails().assignments, { ...tom, kind: 'co_worker' }];
    const page = await reading(
      aDetails({ assignments: assignments as ClientDetails['assignments'] }),
    );
    expect(page.screen.names('button')).not.toContain('Stopt Sanne Vermeer');
    await page.press('Stopt Tom Bakker');
    await page.press('Vastleggen');
    const asked = await page.answer('POST', `${CLIENT}/assignments/a2/end`, null);
    expect(asked.body).toEqual({ untilDay: today });
    expect(asked.headers.get('If-Match')).toBe('"6"');
  });
});
