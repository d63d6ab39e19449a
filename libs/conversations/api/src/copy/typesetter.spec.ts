import { aCopySource, theLongestSource } from '../testing/copy-samples';
import { readPdf, type ReadPdf, rolesOf } from '../testing/pdf';
import { SheetNotMade } from './copy.errors';
import { sheetOf } from './copy-sheet';
import type { CopySource } from './copy-source';
import { sheetLanguages } from './copy-words';
import { type Paper, type Patience, Typesetter } from './typesetter';

// Setting pages is work for a processor that others use too.
jest.setTimeout(60_000);

const TODAY = '2026-11-24';
const MM = 72 / 25.4;
const typesetter = new Typesetter();
afterAll(() => typesetter.onApplicationShutdown());

async function printed(source: CopySource, paper: Paper = 'a5'): Promise<ReadPdf> {
  return readPdf(await typesetter.set(sheetOf(source, TODAY), paper));
}

/** The words of a page on one line; a word too long for a line has been cut where nobody sees it. */
const wordsOf = ({ pages }: ReadPdf): string =>
  pages.map(({ text }) => text.replace(/\u200b/g, '').replace(/\s+/g, ' ')).join(' ');

/** The size most of a page is set in. */
function bodySize({ pages }: ReadPdf): number {
  const bySize = new Map<number, number>();
  for (const { str, size } of pages.flatMap(({ letters }) => letters)) {
    bySize.set(size, (bySize.get(size) ?? 0) + str.length);
  }
  const [[size] = [0]] = [...bySize].sort(([, one], [, other]) => other - one);
  return size;
}

describe('a page for the client', () => {
  it.each([
    ['a5', 148, 210],
    ['a4', 210, 297],
  ] as const)('fits the paper: %s', async (paper, width, height) => {
    const { pages } = await printed(aCopySource(), paper);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeCloseTo(width * MM, 0);
    expect(pages[0]?.height).toBeCloseTo(height * MM, 0);
  });

  it('is tagged, says its language and a title without a name, for who hears it read', async () => {
    const pdf = await printed(aCopySource({ language: 'ti' }));
    expect([pdf.marked, pdf.lang]).toEqual([true, 'ti']);
    expect(pdf.title).toBe('ብሓባር ዝተሰማማዕናሉ እዚ እዩ');
    const roles = rolesOf(pdf.pages[0]?.tree ?? null);
    expect(roles.slice(0, 3)).toEqual(['Root', 'Document', 'H1']);
    // Goal, step, what if it goes wrong, who reminds, whom to call, next appointment.
    expect(roles.filter((role) => role === 'H2')).toHaveLength(6);
    expect(JSON.stringify(pdf.pages[0]?.tree)).toContain('"lang":"nl"');
  });

  it.each(sheetLanguages)(
    'is set in letters of 14 points or more on A5 in %s',
    async (language) => {
      expect(bodySize(await printed(aCopySource({ language })))).toBeGreaterThanOrEqual(14);
    },
  );

  it.each(['أمينة', 'خديجة عبد الرحمن', 'ትርሓስ ገብረ', 'Олена', 'Łucja Żółć', 'Şükrü İğne'])(
    'greets %s in letters that can be read back',
    async (callName) => {
      const words = wordsOf(await printed(aCopySource({ callName })));
      // A reader may give the words of a right-to-left line in the order they stand in.
      for (const word of callName.split(' ')) expect(words).toContain(word);
    },
  );

  it.each([
    '#read("/etc/passwd")',
    '#import "@preview/x:1.0.0": *',
    '$ x^2 $ \\ ] } ) #{ 1 + 1 }',
    '*vet* _schuin_ `code` = kop',
    '<label> @verwijzing // geen uitleg',
    '\\u{41} #"a" #sys.inputs',
    '"}, {"goal": null',
    '👨‍👩‍👧 en 👍🏽',
  ])('takes words as words, whatever they look like: %s', async (text) => {
    expect(wordsOf(await printed(aCopySource({ step: { text } })))).toContain(text);
  });

  it('says nothing of a letter that no font has, and is made all the same', async () => {
    const pdf = await printed(aCopySource({ callName: '\u{E000}中文', step: { text: 'Ik bel.' } }));
    expect(wordsOf(pdf)).toContain('Ik bel.');
  });

  it.each([
    ['a5', 'nl', 8],
    ['a4', 'nl', 11],
    ['a5', 'ar', 7],
    ['a4', 'ar', 10],
  ] as const)(
    'stays one page with the longest texts on %s in %s, with whole words and none lost',
    async (paper, language, least) => {
      const source = theLongestSource('we komen samen uit de schulden ', { language });
      const pdf = await printed(source, paper);
      expect(pdf.pages).toHaveLength(1);
      expect(bodySize(pdf)).toBeGreaterThanOrEqual(least);
      const said = wordsOf(pdf).match(/schulden/g) ?? [];
      const typed = JSON.stringify(source).match(/schulden/g) ?? [];
      expect(said.length).toBeGreaterThanOrEqual(typed.length);
    },
  );

  it.each(['W', '﷽', 'ዽ', '🙂', 'a\n'])(
    'stays one page when all there is is %j, as often as it fits',
    async (letter) => {
      const pdf = await printed(theLongestSource(letter, { language: 'uk' }));
      expect(pdf.pages).toHaveLength(1);
    },
  );
});

describe('a typesetter', () => {
  const CALM: Patience = { page: 30_000, idle: 60_000, waiting: 5, pages: 20 };
  class Hasty extends Typesetter {
    protected override readonly patience: Patience;

    constructor(patience: Partial<Patience>) {
      super();
      this.patience = { ...CALM, ...patience };
    }
  }
  const sheet = sheetOf(aCopySource(), TODAY);
  const quietly = async (work: () => Promise<void>) => {
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const wrong = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    await work();
    const said = [...written.mock.calls, ...wrong.mock.calls].join();
    written.mockRestore();
    wrong.mockRestore();
    return said;
  };

  it('gives up on a page that takes too long, and sets the next one', async () => {
    const hasty = new Hasty({ page: 1 });
    await quietly(() => expect(hasty.set(sheet, 'a5')).rejects.toThrow(SheetNotMade));
    Object.assign(hasty, { patience: CALM });
    expect(readPdf(await hasty.set(sheet, 'a5')).pages).toHaveLength(1);
    await hasty.onApplicationShutdown();
  });

  it('says in no log what stood on a sheet that could not be set', async () => {
    const broken = { ...sheet, dir: 'sideways', title: 'kanarie' } as unknown as typeof sheet;
    const said = await quietly(() =>
      expect(typesetter.set(broken, 'a5')).rejects.toThrow(SheetNotMade),
    );
    expect(said).toContain('A sheet could not be set');
    expect(said).not.toContain('kanarie');
    expect(readPdf(await typesetter.set(sheet, 'a5')).pages).toHaveLength(1);
  });

  it('sets pages one after the other, and refuses calmly when too many wait', async () => {
    const few = new Hasty({ waiting: 2 });
    const asked = await Promise.allSettled([1, 2, 3].map(() => few.set(sheet, 'a5')));
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    await few.onApplicationShutdown();
  });

  it('forgets what stood on its pages after a number of them', async () => {
    const forgetful = new Hasty({ pages: 2 });
    const works = () => Reflect.get(forgetful, 'thread') !== undefined;
    await forgetful.set(sheet, 'a5');
    expect(works()).toBe(true);
    await forgetful.set(sheet, 'a5');
    expect(works()).toBe(false);
    expect(readPdf(await forgetful.set(sheet, 'a5')).pages).toHaveLength(1);
    await forgetful.onApplicationShutdown();
  });

  it('rests when nobody prints, and wakes for the next page', async () => {
    const brief = new Hasty({ idle: 1 });
    await brief.set(sheet, 'a5');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(readPdf(await brief.set(sheet, 'a5')).pages).toHaveLength(1);
    await brief.onApplicationShutdown();
  });
});
