import { TestBed } from '@angular/core/testing';
import { SearchWords } from '@ademruimte/web-client';
import { aListItem, AMINA } from '../testing/client-samples';
import { type OpenPage, openPage, soon } from '../testing/open-page';
import { CaseloadPage } from './caseload-page';
import { REST } from './name-search';

const MINE = '/clients?scope=mine&status=active';

async function showing(items = [aListItem()], nextCursor: string | null = null) {
  const page = await openPage(CaseloadPage);
  await page.answer('GET', MINE, { items, nextCursor });
  return page;
}

async function typeAndRest(page: OpenPage, words: string): Promise<void> {
  const field = page.screen.field('Zoek op naam');
  field.value = words;
  field.dispatchEvent(new Event('input'));
  await soon();
  expect(page.waitsFor('POST', '/client-searches')).toBe(false);
  await new Promise((done) => setTimeout(done, REST));
  await soon();
}

describe('a caseload', () => {
  it('says who, what comes next, when you meet and when you last did', async () => {
    const { screen } = await showing();
    expect(screen.heading('Inwoners').tagName).toBe('H1');
    expect(screen.link('Amina Haddadi').getAttribute('href')).toBe(`/inwoners/${AMINA}`);
    expect(screen.words).toMatch(/De woningcorporatie bellen \S+ 24 november 2199/);
    expect(screen.words).toMatch(/Afspraak \S+ 27 nov 2199, 10\.00 uur/);
    expect(screen.words).toMatch(/Laatste contact vr 13 nov/);
  });

  it('shows more people below the ones that are there', async () => {
    const page = await showing([aListItem()], 'last');
    page.screen.button('Meer inwoners').focus();
    await page.press('Meer inwoners');
    const milan = aListItem({ id: 'milan', fullName: 'Milan de Wit' });
    const more = '/clients?scope=mine&status=active&cursor=last';
    await page.answer('GET', more, { items: [milan], nextCursor: null });
    expect(page.screen.names('a')).toEqual(['Amina Haddadi', 'Milan de Wit']);
    expect(page.screen.names('button')).not.toContain('Meer inwoners');
    expect(document.activeElement).toBe(page.screen.link('Milan de Wit'));
    expect(page.screen.words).toContain('Erbij gekomen: 1.');
  });

  it('keeps the people in sight and says so when more cannot be fetched', async () => {
    const page = await showing([aListItem()], 'last');
    await page.press('Meer inwoners');
    const more = page.server.expectOne(({ params }) => params.get('cursor') === 'last');
    more.flush({ type: '/problems/busy' }, { status: 503, statusText: 'busy' });
    await soon();
    expect(page.screen.names('a')).toEqual(['Amina Haddadi']);
    expect(page.screen.alert).toContain('Het is even druk');
  });

  it('invites to the first move while it is empty', async () => {
    const page = await showing([]);
    expect(page.screen.heading('Nog geen inwoners')).toBeTruthy();
    await page.press('De eerste inwoner inschrijven');
    expect(page.router.url).toBe('/inwoners/nieuw');
  });

  it('lets no experience expert register somebody', async () => {
    const page = await openPage(CaseloadPage, {}, ['experience_expert']);
    await page.answer('GET', MINE, { items: [], nextCursor: null });
    expect(page.screen.names('button')).not.toContain('Nieuwe inwoner');
    expect(page.screen.words).not.toContain('Hele team');
  });

  it('is the whole team for a team lead, with who leads', async () => {
    const page = await openPage(CaseloadPage, {}, ['team_lead']);
    const unled = aListItem({ id: 'x', fullName: 'Joost', leadWorkerName: null });
    const items = [aListItem(), unled];
    await page.answer('GET', '/clients?scope=team&status=active', { items, nextCursor: null });
    expect(page.screen.field('Hele team').checked).toBe(true);
    expect(page.screen.words).toContain('met Sanne Vermeer');
    expect(page.screen.words).toContain('nog zonder regisseur');
  });

  it('takes what to show from the address', async () => {
    const page = await openPage(CaseloadPage, { toon: 'paused' });
    await page.answer('GET', '/clients?scope=mine&status=paused', { items: [], nextCursor: null });
    expect(page.screen.heading('Niemand op pauze')).toBeTruthy();
  });
});

describe('finding somebody by name', () => {
  it('asks once the fingers rest, with the words in the body and never in the address', async () => {
    const page = await showing();
    await typeAndRest(page, 'amna');
    const asked = await page.answer('POST', '/client-searches', { items: [aListItem()] });
    expect(asked.body).toEqual({ words: 'amna' });
    expect(page.screen.heading('Gevonden')).toBeTruthy();
    expect(page.screen.words).toContain('Eén inwoner gevonden');
    expect(page.router.url).not.toContain('amna');
  });

  it('waits for a third letter', async () => {
    const page = await showing();
    await typeAndRest(page, 'am');
    expect(page.waitsFor('POST', '/client-searches')).toBe(false);
    expect(page.screen.words).toContain('Typ minstens drie letters.');
  });

  it('takes over what was typed in the bar, at once, and lets go of it', async () => {
    const page = await showing();
    const bar = TestBed.inject(SearchWords);
    bar.ask('haddadi');
    await soon();
    await page.answer('POST', '/client-searches', { items: [] });
    expect(page.screen.field('Zoek op naam').value).toBe('haddadi');
    expect(page.screen.heading('Niemand gevonden')).toBeTruthy();
    expect(bar.words()).toBe('');
  });
});
