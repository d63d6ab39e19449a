import { dayOf } from '@ademruimte/contracts';
import { type OpenPage, openPage, soon } from '../testing/open-page';
import { RegisterPage } from './register-page';

const DRAFT = '/drafts/client-registration/018f0000-0000-7000-8000-000000000001';
const LOOK = 'Kijk of we deze inwoner kennen';
const debt = {
  ...{ id: 'debt', code: 'debt_help', name: 'Schuldhulp', law: 'Wgs', article: 'art. 3' },
  ...{ purpose: '', dataCategories: '', retention: '' },
};
const home = { ...debt, id: 'home', name: 'Ondersteuning thuis', law: 'Wmo' };
const noord = { id: 'noord', name: 'Noord', phone: null, defaultProcessingActivityId: 'debt' };

async function atTheDoor(draft?: object): Promise<OpenPage> {
  const page = await openPage(RegisterPage);
  await page.answer('GET', '/processing-activities', [debt, home]);
  await page.answer('GET', '/teams', [noord]);
  if (draft) {
    const kept = { content: JSON.stringify(draft), savedAt: '2026-11-22T13:03:00Z' };
    await page.answer('GET', DRAFT, kept);
  } else {
    await page.refuse('GET', DRAFT, 'not-found', 404);
  }
  return page;
}

async function lookFor(page: OpenPage, items: object[] = []) {
  await page.type('Roepnaam', 'Amina');
  await page.type('Achternaam', 'Haddadi');
  await page.type('Geboortedatum', '17-4-1989');
  await page.press(LOOK);
  return page.answer('POST', '/client-matches', { items });
}

async function tellWhy(page: OpenPage): Promise<void> {
  await page.type('Waarom deze inwoner komt', 'Ik wil in mijn huis blijven.');
  await page.press('Vandaag');
}

describe('looking before registering', () => {
  it('asks who it is first, and nothing else', async () => {
    const { screen } = await atTheDoor();
    expect(screen.words).not.toContain('Hoe spreken we elkaar?');
    expect(screen.names('button')).toContain(LOOK);
  });

  it('looks with a whole name and a birth date, in the body', async () => {
    const page = await atTheDoor();
    const asked = await lookFor(page);
    expect(asked.body).toEqual({ name: 'Amina Haddadi', birthDate: '1989-04-17' });
    expect(page.screen.heading('Nog niet bekend. Je kunt verder.')).toBeTruthy();
    expect(page.screen.heading('Hoe spreken we elkaar?')).toBeTruthy();
  });

  it('names only a team and its phone number when somebody may be known', async () => {
    const page = await atTheDoor();
    await lookFor(page, [{ teamName: 'Wijkteam Zuid', teamPhone: '010 555 00 20' }]);
    expect(page.screen.heading('Misschien al bekend')).toBe(document.activeElement);
    expect(page.screen.link('010 555 00 20').getAttribute('href')).toBe('tel:010 555 00 20');
    expect(page.screen.words).not.toContain('Hoe spreken we elkaar?');
    await page.press('Toch iemand anders, ga verder');
    expect(page.screen.heading('Hoe spreken we elkaar?')).toBeTruthy();
  });

  it('opens a file in an emergency only for a reason, and shows nothing before', async () => {
    const page = await atTheDoor();
    const clientId = '018f0000-0000-7000-8000-00000000000a';
    await lookFor(page, [{ teamName: 'Wijkteam Zuid', teamPhone: null, clientId }]);
    await page.press('Dit is nood, open het dossier bij Wijkteam Zuid');
    await page.refuse('GET', `/drafts/emergency/${clientId}`, 'not-found', 404);
    await page.press('Dossier een uur openen');
    expect(page.screen.words).toContain('Schrijf iets meer: wat is er aan de hand?');
    expect(page.waitsFor('POST', `/clients/${clientId}/break-glass`)).toBe(false);
    await page.choose('Gezondheid');
    await page.type('Waarom kan het niet wachten?', 'Buren horen al een nacht niets meer.');
    await page.press('Dossier een uur openen');
    const asked = await page.answer('POST', `/clients/${clientId}/break-glass`, { id: 'e' });
    expect(asked.body).toMatchObject({
      ...{ kind: 'health', reason: 'Buren horen al een nacht niets meer.' },
    });
    expect(page.router.url).toBe(`/inwoners/${clientId}`);
  });

  it('offers no emergency where two people may be meant: the team is called', async () => {
    const page = await atTheDoor();
    await lookFor(page, [{ teamName: 'Wijkteam Zuid', teamPhone: null, clientId: null }]);
    expect(page.screen.words).not.toContain('Dit is nood');
  });

  it('asks for a birth date, and goes on without one when it is not known', async () => {
    const page = await atTheDoor();
    await page.type('Roepnaam', 'Milan');
    await page.press(LOOK);
    expect(page.screen.words).toContain('Vul de geboortedatum in, of ga verder zonder.');
    expect(page.waitsFor('POST', '/client-matches')).toBe(false);
    await page.press('Geboortedatum nog niet bekend');
    expect(page.screen.heading('Hoe spreken we elkaar?')).toBeTruthy();
  });

  it('looks again when another name is sent than was looked for', async () => {
    const page = await atTheDoor();
    await lookFor(page);
    await tellWhy(page);
    await page.type('Achternaam', 'Hadadi');
    await page.press('Inschrijven');
    const again = await page.answer('POST', '/client-matches', {
      items: [{ teamName: 'Zuid', teamPhone: null }],
    });
    expect(again.body).toEqual({ name: 'Amina Hadadi', birthDate: '1989-04-17' });
    expect(page.screen.heading('Misschien al bekend')).toBeTruthy();
    expect(page.waitsFor('POST', '/clients')).toBe(false);
  });
});

describe('registering somebody', () => {
  it('sends what was typed and leads to the file', async () => {
    const page = await atTheDoor();
    await lookFor(page);
    await page.choose('je');
    await page.choose('sms');
    await page.type('Telefoon', '06 12 34 56 78');
    await page.type('Taal', 'ti');
    await page.choose('Met een tolk erbij');
    await page.type('Krachtbronnen', 'zus dichtbij\n\n leert snel ');
    await tellWhy(page);
    await page.press('Inschrijven');
    const { body } = await page.answer('POST', '/clients', { id: 'x' });
    expect(body).toMatchObject({
      ...{ callName: 'Amina', familyName: 'Haddadi', birthDate: '1989-04-17' },
      ...{ formOfAddress: 'je', teamId: null, secretAddress: false },
      contact: { channel: 'sms', phone: '06 12 34 56 78', language: 'ti', interpreter: true },
      trajectory: { processingActivityId: null, noticeGivenOn: dayOf(new Date()) },
      strengths: ['zus dichtbij', 'leert snel'],
    });
    expect(body).not.toHaveProperty('looked');
    const { id } = body as { id: string };
    expect(page.router.url).toBe(`/inwoners/${id}`);
    expect(page.waitsFor('DELETE', DRAFT)).toBe(true);
  });

  it('shows the usual ground of the team, and the others in one tap', async () => {
    const page = await atTheDoor();
    await lookFor(page);
    expect(page.screen.words).toContain('Schuldhulp Wgs, art. 3');
    await page.press('Andere grond kiezen');
    expect(page.screen.field('Schuldhulp (Wgs)').checked).toBe(true);
    await page.choose('Ondersteuning thuis (Wmo)');
    await tellWhy(page);
    await page.press('Inschrijven');
    const { body } = await page.answer('POST', '/clients', { id: 'x' });
    expect(body).toMatchObject({ trajectory: { processingActivityId: 'home' } });
  });

  it('keeps what was typed when the server refuses, with the sentence beside the field', async () => {
    const page = await atTheDoor();
    await lookFor(page);
    await page.type('Telefoon', 'abc');
    await tellWhy(page);
    await page.press('Inschrijven');
    const errors = [{ field: 'contact.phone', code: 'not-a-phone' }];
    await page.refuse('POST', '/clients', 'validation-failed', 400, { errors });
    expect(page.screen.words).toContain('Dit lijkt geen telefoonnummer.');
    expect(page.screen.field('Telefoon').value).toBe('abc');
    expect(document.activeElement).toBe(page.screen.field('Telefoon'));
  });

  it('does not send a reason that is missing or a day that has yet to come', async () => {
    const page = await atTheDoor();
    await lookFor(page);
    await page.type('Dag van uitleg', '1-1-2199');
    await page.press('Inschrijven');
    expect(page.waitsFor('POST', '/clients')).toBe(false);
    expect(page.screen.words).toContain('Waarom komt deze inwoner?');
    expect(page.screen.words).toContain('Deze dag moet nog komen.');
  });

  it('puts an earlier text back, with the form as open as it was', async () => {
    const page = await atTheDoor({ callName: 'Selam', strengths: 'zingt', looked: 'Selam|||' });
    expect(page.screen.field('Roepnaam').value).toBe('Selam');
    expect(page.screen.field('Krachtbronnen').value).toBe('zingt');
    await page.press('Opnieuw beginnen');
    expect(page.screen.field('Roepnaam').value).toBe('');
    await page.press('Ongedaan maken');
    expect(page.screen.field('Roepnaam').value).toBe('Selam');
  });

  it('is for caseworkers', async () => {
    const page = await openPage(RegisterPage, {}, ['experience_expert']);
    expect(page.screen.heading('Inschrijven doet een consulent')).toBeTruthy();
    await soon();
    expect(page.waitsFor('GET', '/processing-activities')).toBe(false);
  });
});
