import fc from 'fast-check';
import { BridgeList } from './bridge-list';
import { BridgePicture } from './bridge-picture';
import type { BridgePillar } from './bridge-view';
import { aDomain, aPillar, type Said } from './testing/bridge-samples';
import { show, wordsOf } from './testing/show';

async function picture(pillars: BridgePillar[], inputs: Record<string, unknown> = {}) {
  const fixture = await show(BridgePicture, { pillars, ...inputs });
  const element = fixture.nativeElement as HTMLElement;
  const columns = [...element.querySelectorAll('.column')];
  return {
    element,
    image: element.querySelector('[role=img]'),
    columns,
    columnOf: (title: string) => {
      const column = columns.find((one) => wordsOf(one).startsWith(`${title}:`));
      if (!column) throw new Error(`No column for ${title}`);
      return column;
    },
    flags: element.querySelectorAll('.flag').length,
    person: element.querySelector('.person')?.getAttribute('transform') ?? '',
  };
}

const stones = (column: Element) => column.querySelectorAll('.stone').length;
const filled = (column: Element) => column.querySelectorAll('.stone:not(.empty)').length;
const before = (column: Element) => column.querySelector('.before')?.getAttribute('d') ?? null;
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    text: 'Gelukt',
    reachedOn: `2026-10-${10 + index}`,
  }));

describe('the bridge as a picture', () => {
  it('is one image that points at the list', async () => {
    const { element, image } = await picture([aPillar('Geld', aDomain('Rondkomen', 3))]);
    const name = element.querySelector(`#${image?.getAttribute('aria-labelledby')}`);
    expect(wordsOf(name)).toBe('Mijn brug. De lijst hieronder zegt hetzelfde.');
  });

  it('holds nothing to click or to focus', async () => {
    const { element } = await picture([aPillar('Geld', aDomain('Rondkomen', 3))]);
    expect(element.querySelector('a, button, [tabindex]')).toBeNull();
  });

  it('has as many piers and columns as the template has', async () => {
    const pillars = [
      aPillar('Thuis', aDomain('Wonen', 1)),
      aPillar('Geld', aDomain('A', 1), aDomain('B', 2), aDomain('C', 3), aDomain('D', 4)),
    ];
    const { element, columns } = await picture(pillars);
    expect(columns).toHaveLength(5);
    expect([...element.querySelectorAll('.names span')].map(wordsOf)).toEqual(['Thuis', 'Geld']);
  });

  it('fills five stones up to the level, in one hue', async () => {
    const { columnOf } = await picture([aPillar('Geld', aDomain('Rondkomen', 3))]);
    const column = columnOf('Rondkomen');
    expect(stones(column)).toBe(5);
    expect([...column.querySelectorAll('.stone')].map((stone) => stone.classList.item(1))).toEqual([
      'level-3',
      'level-3',
      'level-3',
      'empty',
      'empty',
    ]);
  });

  it.each([null, 'not_now', 'not_applicable', 'not_needed'] as const)(
    'draws water and no stones for %s',
    async (said) => {
      const { columnOf } = await picture([aPillar('Geld', aDomain('Schulden', said))]);
      expect(stones(columnOf('Schulden'))).toBe(0);
      expect(columnOf('Schulden').querySelectorAll('.wave')).toHaveLength(1);
    },
  );

  it('draws then as a dashed line, only where it differs', async () => {
    const pillar = aPillar('Geld', aDomain('Op', 3, 2), aDomain('Gelijk', 3, 3), aDomain('N', 3));
    const { columnOf } = await picture([pillar]);
    expect(before(columnOf('Op'))).not.toBeNull();
    expect(before(columnOf('Gelijk'))).toBeNull();
    expect(before(columnOf('N'))).toBeNull();
  });

  it('draws up and down alike', async () => {
    const lineTo = async (now: number) => {
      const { columnOf } = await picture([aPillar('Geld', aDomain('Rondkomen', now, 3))]);
      return columnOf('Rondkomen').querySelector('.before')?.outerHTML;
    };
    expect(await lineTo(5)).toBe(await lineTo(1));
  });

  it('writes no number on the bridge', async () => {
    const { element } = await picture([aPillar('Geld', aDomain('Op', 5, 3))]);
    expect(element.querySelector('text')).toBeNull();
    expect(wordsOf(element.querySelector('.names'))).toBe('Geld');
  });
});

describe('the road', () => {
  const low = [aPillar('Geld', aDomain('Rondkomen', 1))];
  const high = [aPillar('Geld', aDomain('Rondkomen', 5))];

  it('carries a flag for each milestone, also when there are many', async () => {
    expect((await picture(low)).flags).toBe(0);
    expect((await picture(low, { milestones: days(3) })).flags).toBe(3);
    expect((await picture(low, { milestones: days(20) })).flags).toBe(20);
  });

  it('has the person at the start as long as there is no milestone', async () => {
    expect((await picture(low)).person).toMatch(/^translate\(26 /);
  });

  it('has the person further on with each milestone, and road ahead', async () => {
    const places: number[] = [];
    for (const count of [0, 1, 2, 20]) places.push(await personAfter(count));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(4);
    expect(places.at(-1)).toBeLessThan(1000);
  });

  it('never places the person by a level', async () => {
    const milestones = days(2);
    const atLow = (await picture(low, { milestones })).person;
    expect((await picture(high, { milestones })).person).toBe(atLow);
  });

  async function personAfter(count: number): Promise<number> {
    const { person } = await picture(low, { milestones: days(count) });
    return Number(/translate\(([\d.]+)/.exec(person)?.[1]);
  }
});

describe('a sensitive life domain in the picture', () => {
  const pillar = aPillar('Geld', aDomain('Schulden', 2, 1, { sensitive: true }));

  it('is water on paper by default, whether or not it was talked about', async () => {
    const unsaid = aPillar('Geld', aDomain('Schulden', null, null, { sensitive: true }));
    for (const one of [pillar, unsaid]) {
      const { element, columnOf } = await picture([one]);
      expect(columnOf('Schulden').classList).toContain('off-paper');
      expect(element.querySelectorAll('.wave.on-paper')).toHaveLength(1);
    }
  });

  it('keeps its stones on paper when somebody chose so', async () => {
    const { element, columnOf } = await picture([pillar], { printsSensitive: true });
    expect(columnOf('Schulden').classList).not.toContain('off-paper');
    expect(element.querySelector('.on-paper')).toBeNull();
  });
});

describe('picture and list', () => {
  const said = fc.constantFrom<Said>(null, 1, 2, 3, 4, 5, 'not_now', 'not_applicable');
  const bridge = fc.array(fc.array(fc.tuple(said, said), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });

  it('say the same about every life domain', async () => {
    await fc.assert(
      fc.asyncProperty(bridge, async (shape) => {
        const pillars = shape.map((domains, p) =>
          aPillar(`P${p}`, ...domains.map(([now, then], d) => aDomain(`D${p}_${d}`, now, then))),
        );
        const { columns } = await picture(pillars);
        const told = await show(BridgeList, { pillars });
        const lines = [...(told.nativeElement as HTMLElement).querySelectorAll('li')];
        expect(lines.map(numbersOf)).toEqual(columns.map(inWords));
        expect(lines.map(filled)).toEqual(columns.map(filled));
      }),
      { numRuns: 25 },
    );
  });

  function inWords(column: Element): string {
    const level = filled(column) ? `${filled(column)} van 5` : '';
    return [level, before(column) ? 'eerst' : ''].join(' ').trim();
  }

  function numbersOf(line: Element): string {
    return (wordsOf(line).match(/\d van 5|eerst/g) ?? []).join(' ');
  }
});
