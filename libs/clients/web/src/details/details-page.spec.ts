import { relationPermissions } from '@ademruimte/contracts';
import type { ClientDetails } from '@ademruimte/web-client';
import { aDetails, AMINA } from '../testing/client-samples';
import { type OpenPage, openPage } from '../testing/open-page';
import { DetailsPage } from './details-page';

const CLIENT = `/clients/${AMINA}`;
const draftOf = (form: string, id = AMINA) => `/drafts/${form}/${id}`;

async function reading(client: ClientDetails = aDetails()): Promise<OpenPage> {
  const page = await openPage(DetailsPage, { clientId: AMINA });
  await page.answer('GET', CLIENT, client);
  return page;
}

async function changing(button: string, form: string, client = aDetails()): Promise<OpenPage> {
  const page = await reading(client);
  await page.press(button);
  await page.refuse('GET', draftOf(form), 'not-found', 404);
  return page;
}

describe('personal data', () => {
  it('reads as facts, with an age and a language by name', async () => {
    const { screen } = await reading();
    expect(screen.words).toMatch(/geboren ?17 april 1989 \(\d+ jaar\)/);
    expect(screen.words).toMatch(/taal ?Arabisch/);
    expect(screen.words).toMatch(/liefst via ?sms/);
    expect(screen.words).not.toContain('voornamen');
  });

  it('can be read but not changed by a team lead', async () => {
    const { screen } = await reading(aDetails({ may: [...relationPermissions.team_lead] }));
    expect(screen.names('button').filter((name) => name.startsWith('Wijzig'))).toEqual([]);
    expect(screen.names('button')).toContain('Even pauze');
    expect(screen.names('button')).toContain('Stopt Sanne Vermeer');
  });

  it.each([
    ['leads to who looked, for who may give the client their log', true],
    ['says nothing of it to somebody else', false],
  ])('%s', async (_, may) => {
    const { screen } = await reading(aDetails(may ? {} : { may: ['contact:read'] }));
    expect(screen.names('a').includes('Wie keek in dit dossier')).toBe(may);
  });

  it('is changed on the version that was read', async () => {
    const page = await changing('Wijzig naam en adres', 'client-details');
    expect(page.screen.field('Roepnaam')).toBe(document.activeElement);
    await page.type('Woonplaats', 'Trommelstad');
    await page.press('Bewaren');
    const asked = await page.answer('PUT', CLIENT, null);
    expect(asked.headers.get('If-Match')).toBe('"3"');
    expect(asked.body).toMatchObject({ city: 'Trommelstad', callName: 'Amina' });
    expect(asked.body).not.toHaveProperty('version');
    await page.answer('GET', CLIENT, aDetails({ city: 'Trommelstad', version: 4 }));
    expect(page.screen.words).toContain('1234 ZZ Trommelstad');
  });

  it('lays two versions side by side when a colleague was faster', async () => {
    const page = await changing('Wijzig naam en adres', 'client-details');
    await page.type('Woonplaats', 'Trommelstad');
    await page.press('Bewaren');
    const current = { ...aDetails(), version: 7, city: 'Harpdorp', callName: 'Mina' };
    await page.refuse('PUT', CLIENT, 'record-changed', 412, { current });
    expect(page.screen.heading('Een collega was je net voor')).toBeTruthy();
    expect(page.screen.words).toContain('Harpdorp');
    expect(page.screen.words).toContain('Trommelstad');
    await page.press('Zo bewaren');
    const again = await page.answer('PUT', CLIENT, null);
    expect(again.headers.get('If-Match')).toBe('"7"');
    // What only the colleague changed stays as the colleague left it.
    expect(again.body).toMatchObject({ city: 'Trommelstad', callName: 'Mina' });
  });

  it('lets somebody leave it all as their colleague made it', async () => {
    const page = await changing('Wijzig naam en adres', 'client-details');
    await page.type('Woonplaats', 'Trommelstad');
    await page.press('Bewaren');
    const current = { ...aDetails(), version: 7, city: 'Harpdorp' };
    await page.refuse('PUT', CLIENT, 'record-changed', 412, { current });
    await page.press('Laat alles staan zoals het nu is');
    expect(page.waitsFor('PUT', CLIENT)).toBe(false);
    expect(page.screen.names('button')).not.toContain('Zo bewaren');
  });

  it('keeps what was typed when a field is refused', async () => {
    const page = await changing('Wijzig hoe we contact hebben', 'contact-preference');
    await page.type('E-mail', 'geen adres');
    await page.press('Bewaren');
    const errors = [{ field: 'email', code: 'not-an-email' }];
    const url = `${CLIENT}/contact-preference`;
    const asked = await page.refuse('PUT', url, 'validation-failed', 400, { errors });
    expect(asked.headers.get('If-Match')).toBe('"2"');
    expect(page.screen.words).toContain('Dit lijkt geen e-mailadres.');
    expect(page.screen.field('E-mail').value).toBe('geen adres');
  });
});

describe('what goes well', () => {
  const strengths = [
    { id: 's1', version: 2, text: 'zus dichtbij', notedOn: '2026-09-01', endedOn: null },
    {
      id: 's0',
      version: 3,
      text: 'werkte bij de bakker',
      notedOn: '2025-01-01',
      endedOn: '2026-01-01',
    },
  ];

  it('shows what holds now', async () => {
    const { screen } = await reading(aDetails({ strengths }));
    expect(screen.words).toContain('zus dichtbij');
    expect(screen.words).not.toContain('bakker');
  });

  it('gets one more, and the line is empty for the next', async () => {
    const page = await changing('Wijzig wat goed gaat', 'strength', aDetails({ strengths }));
    await page.press('Toevoegen');
    expect(page.screen.words).toContain('Wat gaat er goed?');
    await page.type('Krachtbron', ' leert snel ');
    await page.press('Toevoegen');
    const asked = await page.answer('POST', `${CLIENT}/strengths`, { id: 'x' });
    expect(asked.body).toMatchObject({ text: 'leert snel' });
    expect(page.screen.field('Krachtbron').value).toBe('');
    expect(page.waitsFor('GET', CLIENT)).toBe(true);
  });

  it('is still there after the page was gone before it was added', async () => {
    const page = await reading(aDetails({ strengths }));
    await page.press('Wijzig wat goed gaat');
    const content = JSON.stringify({ text: 'leert snel' });
    const savedAt = '2026-11-22T13:03:00.000Z';
    await page.answer('GET', draftOf('strength'), { content, savedAt });
    expect(page.screen.field('Krachtbron').value).toBe('leert snel');
    expect(page.screen.words).toContain('Bewaard om 14:03');
    await page.press('Toevoegen');
    await page.answer('POST', `${CLIENT}/strengths`, { id: 'x' });
    expect(page.waitsFor('DELETE', draftOf('strength'))).toBe(true);
  });

  it('can lose one, and get it back', async () => {
    const page = await reading(aDetails({ strengths }));
    await page.press('Wijzig wat goed gaat');
    await page.press('Weghalen zus dichtbij');
    const asked = await page.answer('POST', `${CLIENT}/strengths/s1/end`, null);
    expect(asked.headers.get('If-Match')).toBe('"2"');
    await page.answer('GET', CLIENT, aDetails());
    expect(page.screen.heading('Wat goed gaat')).toBe(document.activeElement);
    await page.press('Ongedaan maken');
    const back = await page.answer('POST', `${CLIENT}/strengths`, { id: 'x' });
    expect(back.body).toMatchObject({ text: 'zus dichtbij' });
  });
});

describe('safe contact', () => {
  const rule = { id: 'r1', version: 1, text: 'Nooit bellen na 18.00 uur', fromDay: '2026-09-01' };
  const open = { ...rule, endedOn: null, sharingConfirmedOn: null };

  it('keeps everything from the household until somebody asked', async () => {
    const page = await reading(aDetails({ safeContactRules: [open] }));
    expect(page.screen.words).toContain('Er wordt nu niets met het gezin gedeeld');
    await page.press('Wijzig veilig contact');
    await page.press('Nagevraagd: delen is veilig');
    await page.answer('POST', `${CLIENT}/safe-contact-rules/r1/confirm-sharing`, null);
    const confirmed = { ...open, version: 2, sharingConfirmedOn: '2026-11-22' };
    await page.answer('GET', CLIENT, aDetails({ safeContactRules: [confirmed] }));
    expect(page.screen.words).toContain('Delen met het gezin mag, nagevraagd op 22 november');
    expect(page.screen.names('button')).not.toContain('Nagevraagd: delen is veilig');
  });

  it('ends a rule that no longer holds', async () => {
    const page = await reading(aDetails({ safeContactRules: [open] }));
    await page.press('Wijzig veilig contact');
    await page.press('Geldt niet meer');
    const asked = await page.answer('DELETE', `${CLIENT}/safe-contact-rules/r1`, null);
    expect(asked.headers.get('If-Match')).toBe('"1"');
  });

  it('says why something did not work', async () => {
    const page = await reading(aDetails({ safeContactRules: [open] }));
    await page.press('Wijzig veilig contact');
    await page.press('Geldt niet meer');
    await page.refuse('DELETE', `${CLIENT}/safe-contact-rules/r1`, 'record-changed', 412);
    expect(page.screen.alert).toContain('Een collega was je net voor.');
  });
});

describe('who helps outside the team', () => {
  it('is added with a name, a role and what they may know', async () => {
    const page = await changing('Helper toevoegen', 'helper');
    await page.type('Naam', 'juf Els');
    await page.press('Bewaren');
    expect(page.screen.words).toContain('Wat is deze persoon?');
    await page.type('Rol', 'leerkracht');
    await page.type('Wat mag deze persoon weten?', 'dat er veel te regelen is');
    await page.press('Bewaren');
    const asked = await page.answer('POST', `${CLIENT}/helpers`, { id: 'x' });
    expect(asked.body).toMatchObject({ name: 'juf Els', role: 'leerkracht' });
    expect(asked.headers.has('If-Match')).toBe(false);
  });

  it('can stop helping', async () => {
    const els = { id: 'h1', version: 4, name: 'juf Els', role: 'leerkracht' };
    const helper = { ...els, organisationName: null, reach: null, mayKnow: null, endedOn: null };
    const page = await reading(aDetails({ helpers: [helper] }));
    await page.press('Wijzig juf Els');
    await page.refuse('GET', draftOf('helper', 'h1'), 'not-found', 404);
    await page.press('Helpt niet meer');
    const asked = await page.answer('POST', `${CLIENT}/helpers/h1/end`, null);
    expect(asked.headers.get('If-Match')).toBe('"4"');
  });
});
