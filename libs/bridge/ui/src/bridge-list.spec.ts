import { BridgeList } from './bridge-list';
import type { BridgePillar } from './bridge-view';
import { aDomain, aPillar, aRating } from './testing/bridge-samples';
import { show, wordsOf } from './testing/show';

async function list(pillars: BridgePillar[], inputs: Record<string, unknown> = {}) {
  const fixture = await show(BridgeList, { pillars, ...inputs });
  const element = fixture.nativeElement as HTMLElement;
  const items = [...element.querySelectorAll('li')];
  return {
    fixture,
    element,
    lineOf: (title: string) => {
      const item = items.find((one) => wordsOf(one).startsWith(title));
      if (!item) throw new Error(`No line about ${title}`);
      return item;
    },
    headings: [...element.querySelectorAll('h3')].map(wordsOf),
    buttons: [...element.querySelectorAll('button')],
  };
}

const money = aPillar('Geld', aDomain('Rondkomen', 3, 2), aDomain('Schulden', 'not_now'));

describe('the bridge as a list', () => {
  it('has a heading per pillar, as many as there are', async () => {
    const pillars = ['Thuis', 'Geld', 'Leren'].map((title) => aPillar(title, aDomain(title, 1)));
    expect((await list(pillars)).headings).toEqual(['Thuis', 'Geld', 'Leren']);
  });

  it('says the level in words, with its sentence', async () => {
    const line = (await list([money])).lineOf('Rondkomen');
    expect(wordsOf(line)).toContain('3 van 5');
    expect(wordsOf(line)).toContain('De zin bij drie.');
  });

  it('says what it was first, only where it differs', async () => {
    const pillar = aPillar('Geld', aDomain('Omhoog', 3, 2), aDomain('Gelijk', 3, 3));
    const { lineOf } = await list([pillar]);
    expect(wordsOf(lineOf('Omhoog'))).toContain('eerst 2');
    expect(wordsOf(lineOf('Gelijk'))).not.toContain('eerst');
  });

  it('tells up and down with the same words and the same form', async () => {
    const pillar = aPillar('Geld', aDomain('Op', 5, 3), aDomain('Neer', 1, 3));
    const { lineOf } = await list([pillar]);
    const form = (title: string) => lineOf(title).querySelector('.before-words')?.outerHTML;
    expect(form('Op')).toContain('eerst 3');
    expect(form('Neer')).toBe(form('Op'));
  });

  it.each([
    ['not_now', 'liever niet nu'],
    ['not_applicable', 'past niet'],
    ['not_needed', 'hoeven we niet te weten'],
  ] as const)('gives the reason %s in plain words', async (reason, words) => {
    const { lineOf } = await list([aPillar('Geld', aDomain('Schulden', reason))]);
    expect(wordsOf(lineOf('Schulden'))).toBe(`Schulden ${words}`);
  });

  it('says no more than that it was not talked about yet', async () => {
    const { lineOf } = await list([aPillar('Geld', aDomain('Schulden', null))]);
    expect(wordsOf(lineOf('Schulden'))).toBe('Schulden nog niet over gepraat');
    expect(lineOf('Schulden').querySelector('svg')).toBeNull();
  });

  it('keeps what was said then when it did not come up now', async () => {
    const { lineOf } = await list([aPillar('Geld', aDomain('Schulden', null, 2))]);
    expect(wordsOf(lineOf('Schulden'))).toBe('Schulden deze keer niet over gepraat eerst 2');
  });

  it('gives own words between quotation marks', async () => {
    const now = { client: aRating(2, 'De post blijft liggen.'), worker: null };
    const { lineOf } = await list([aPillar('Geld', aDomain('Post', 2, null, { now }))]);
    expect(wordsOf(lineOf('Post'))).toContain('‘De post blijft liggen.’');
  });

  it('tells the worker’s view apart from the client’s', async () => {
    const now = { client: aRating(2), worker: aRating(4) };
    const pillars = [aPillar('Geld', aDomain('Post', null, null, { now }))];
    expect(wordsOf((await list(pillars)).lineOf('Post'))).toContain('2 van 5');
    const { lineOf } = await list(pillars, { rater: 'worker' });
    expect(wordsOf(lineOf('Post'))).toContain('4 van 5');
  });

  it('names both moments by their day', async () => {
    const { element } = await list([money], { nowOn: '2026-11-13', thenOn: '2026-09-04' });
    expect(wordsOf(element)).toMatch(/^nu, 13 november 2026 · toen ?, 4 september 2026/);
  });

  it('tells the milestones in the order they were reached', async () => {
    const milestones = [
      { text: 'Map op orde', reachedOn: '2026-10-09' },
      { text: 'Gebeld', reachedOn: '2026-10-02' },
    ];
    const { element, headings } = await list([money], { milestones });
    expect(headings).toContain('Mijlpalen');
    expect(wordsOf(element)).toMatch(/2 oktober 2026 Gebeld 9 oktober 2026 Map op orde$/);
  });

  it('has no total, mean or percentage: every number belongs to one life domain', async () => {
    const pillars = [aPillar('Geld', aDomain('Op', 5, 3), aDomain('Neer', 1, 3)), money];
    const said = wordsOf((await list(pillars)).element).replace(/\d van 5|eerst \d/g, '');
    expect(said).not.toMatch(/[\d%]/);
  });
});

describe('the short list of a first page', () => {
  it('leaves out what nobody talked about, and a pillar without a word', async () => {
    const quiet = aPillar('Leren', aDomain('Taal', null));
    const { headings, element } = await list([money, quiet], { compact: true });
    expect(headings).toEqual(['Geld']);
    expect(wordsOf(element)).not.toContain('gepraat');
  });

  it('keeps the level in words for who listens', async () => {
    const { lineOf } = await list([money], { compact: true });
    expect(wordsOf(lineOf('Rondkomen'))).toBe('Rondkomen 3 van 5 eerst 2');
    expect(lineOf('Rondkomen').querySelector('.visually-hidden')).not.toBeNull();
  });
});

describe('choosing a life domain', () => {
  it('is not offered unless a page asks for it', async () => {
    expect((await list([money])).buttons).toEqual([]);
  });

  it('gives the code of the life domain whose button was pressed', async () => {
    const { fixture, buttons } = await list([money], { choosable: true });
    const chosen: string[] = [];
    fixture.componentInstance.domainChosen.subscribe((code) => chosen.push(code));
    buttons.find((button) => wordsOf(button) === 'Schulden')?.click();
    expect(chosen).toEqual(['schulden']);
  });
});

describe('a sensitive life domain in the list', () => {
  const pillar = aPillar('Geld', aDomain('Schulden', 2, 1, { sensitive: true }));

  it('stays off paper by default', async () => {
    const { lineOf } = await list([pillar]);
    expect(lineOf('Schulden').classList).toContain('off-paper');
  });

  it('comes along when somebody chose so', async () => {
    const { lineOf } = await list([pillar], { printsSensitive: true });
    expect(lineOf('Schulden').classList).not.toContain('off-paper');
  });
});
