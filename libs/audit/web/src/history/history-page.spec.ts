import type { HistoryItem } from '@ademruimte/web-client';
import { openPage } from '../testing/open-page';
import { HistoryPage } from './history-page';

const CLIENT = 'amina';
const item: HistoryItem = {
  ...{ at: '2026-11-24T09:00:00.000Z', staffName: 'Sanne Vermeer', kind: 'changed', isKept: true },
  changes: [{ field: 'title', before: 'Rust', after: 'Vrede', isWithheld: false }],
};

async function opened(items: HistoryItem[], part = 'goal') {
  const inputs = { clientId: CLIENT, part, recordId: 'one' };
  const page = await openPage(HistoryPage, inputs, 'caseworker');
  await page.answer('GET', `/clients/${CLIENT}/history/${part}/one`, { items });
  return page;
}

describe('the page with the history of a record', () => {
  afterEach(() => document.body.replaceChildren());

  it('tells when, by whom, and what became something else', async () => {
    const { screen } = await opened([item]);
    expect(screen.heading('Geschiedenis van het doel')).toBeTruthy();
    expect(screen.words).toMatch(/24 november( 2026)?, 10\.00 uur/);
    expect(screen.words).toContain('Sanne Vermeer veranderde het doel: ‘Rust’ werd ‘Vrede’.');
  });

  it.each([
    ['goal', 'doelplan'],
    ['conversation', 'gesprekken'],
    ['contact', 'gegevens'],
  ])('of a %s leads back to %s', async (part, tab) => {
    const { screen } = await opened([item], part);
    expect(screen.link('Terug').getAttribute('href')).toBe(`/inwoners/${CLIENT}/${tab}`);
  });

  it('says so when there is nothing to tell', async () => {
    expect((await opened([])).screen.words).toContain('Nog niets veranderd');
  });
});
