import { dayOf } from '@ademruimte/contracts';
import { REST } from '../caseload/name-search';
import { aHousehold, aListItem, AMINA } from '../testing/client-samples';
import { type OpenPage, openPage, soon } from '../testing/open-page';
import { HouseholdPage } from './household-page';

const HOUSEHOLD = `/clients/${AMINA}/household`;
const none = aHousehold({ id: null, name: null, version: null, members: [] });

async function reading(household = aHousehold(), roles: 'caseworker' | 'team_lead' = 'caseworker') {
  const page = await openPage(HouseholdPage, { clientId: AMINA }, [roles]);
  await page.answer('GET', HOUSEHOLD, household);
  return page;
}

async function noDraft(page: OpenPage, id: string): Promise<void> {
  await page.refuse('GET', `/drafts/household/${id}`, 'not-found', 404);
}

describe('a household', () => {
  it('shows of others a name and a role, nothing more', async () => {
    const { screen } = await reading();
    expect(screen.heading('Gezin Haddadi')).toBeTruthy();
    expect(screen.words).toContain('Yara · kind');
    expect(screen.names('a')).toEqual([]);
  });

  it('leads to the file of somebody the reader works with', async () => {
    const [amina, yara] = aHousehold().members;
    const members = [amina, { ...yara, isClient: true, clientId: 'other' }];
    const { screen } = await reading(aHousehold({ members: members as never }));
    expect(screen.link('Yara').getAttribute('href')).toBe('/inwoners/other');
  });

  it('begins with the client as its first member', async () => {
    const page = await reading(none);
    await page.press('Gezin toevoegen');
    await noDraft(page, AMINA);
    await page.type('Naam van het gezin', 'Gezin Haddadi');
    await page.choose('ouder');
    await page.press('Bewaren');
    const asked = await page.answer('POST', HOUSEHOLD, { id: 'x' });
    expect(asked.body).toMatchObject({ name: 'Gezin Haddadi', role: 'parent' });
    await page.answer('GET', HOUSEHOLD, aHousehold());
    expect(page.screen.heading('Gezin Haddadi')).toBeTruthy();
  });

  it('gets another name on the version that was read', async () => {
    const page = await reading();
    await page.press('Andere naam');
    await noDraft(page, 'gezin');
    await page.type('Naam van het gezin', 'Thuis');
    await page.press('Bewaren');
    const asked = await page.answer('PUT', HOUSEHOLD, null);
    expect(asked.body).toEqual({ name: 'Thuis' });
    expect(asked.headers.get('If-Match')).toBe('"5"');
  });

  it('gets a child', async () => {
    const page = await reading();
    await page.press('Gezinslid toevoegen');
    await noDraft(page, AMINA);
    await page.type('Naam', 'Sami');
    await page.type('Geboortedatum', '3-9-2019');
    await page.press('Bewaren');
    const asked = await page.answer('POST', `${HOUSEHOLD}/members`, { id: 'x' });
    const sami = { name: 'Sami', role: 'child', birthDate: '2019-09-03', clientId: null };
    expect(asked.body).toMatchObject(sami);
  });

  it('gets a client of the reader, found by name', async () => {
    const page = await reading();
    await page.press('Gezinslid toevoegen');
    await noDraft(page, AMINA);
    await page.press('Ook inwoner bij jullie? Zoek op naam');
    const field = page.screen.field('Zoek in je inwoners');
    field.value = 'henk';
    field.dispatchEvent(new Event('input'));
    await new Promise((done) => setTimeout(done, 2 * REST));
    await soon();
    const henk = aListItem({ id: 'henk', callName: 'Henk', fullName: 'Henk Bos' });
    await page.answer('POST', '/client-searches', { items: [aListItem(), henk] });
    expect(page.screen.names('button')).not.toContain('Amina Haddadi');
    await page.press('Henk Bos');
    await page.choose('partner');
    await page.press('Bewaren');
    const asked = await page.answer('POST', `${HOUSEHOLD}/members`, { id: 'x' });
    expect(asked.body).toMatchObject({ name: 'Henk', role: 'partner', clientId: 'henk' });
  });

  it('loses somebody after a day', async () => {
    const page = await reading();
    await page.press('Wijzig Yara');
    await noDraft(page, 'm2');
    await page.press('Woont er niet meer');
    await page.press('Vastleggen');
    const asked = await page.answer('POST', `${HOUSEHOLD}/members/m2/leave`, null);
    expect(asked.body).toEqual({ untilDay: dayOf(new Date()) });
    expect(asked.headers.get('If-Match')).toBe('"1"');
  });

  it('shows two versions of a member when a colleague was faster', async () => {
    const page = await reading();
    await page.press('Wijzig Yara');
    await noDraft(page, 'm2');
    await page.type('Naam', 'Yara Noor');
    await page.press('Bewaren');
    const current = { id: 'm2', version: 2, name: 'Jara', role: 'child' };
    await page.refuse('PUT', `${HOUSEHOLD}/members/m2`, 'record-changed', 412, { current });
    expect(page.screen.words).toContain('Jara');
    expect(page.screen.words).toContain('Yara Noor');
  });

  it('keeps a refusal beside what was typed', async () => {
    const page = await reading(none);
    await page.press('Gezin toevoegen');
    await noDraft(page, AMINA);
    await page.type('Naam van het gezin', 'Gezin Haddadi');
    await page.press('Bewaren');
    await page.refuse('POST', HOUSEHOLD, 'household-exists', 409);
    expect(page.screen.words).toContain('Deze inwoner hoort al bij een gezin.');
    expect(page.screen.field('Naam van het gezin').value).toBe('Gezin Haddadi');
  });

  it('shows what somebody chose to share', async () => {
    const step = { text: 'Naar de bieb', owner: 'client', dueOn: '2199-11-24', status: 'open' };
    const goal = { clientCallName: 'Amina', title: 'Samen lezen', steps: [step] };
    const { screen } = await reading(aHousehold({ sharedGoals: [goal as never] }));
    expect(screen.words).toContain('‘Samen lezen’');
    expect(screen.words).toContain('Naar de bieb');
  });

  it('can only be read by a team lead', async () => {
    const page = await reading(aHousehold(), 'team_lead');
    expect(page.screen.names('button')).toEqual([]);
  });
});
