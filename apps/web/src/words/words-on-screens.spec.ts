import { FILLED_IN, type ScreenText, wordsOnScreens } from './read-words';
import { type Unwanted, unwanted } from './unwanted-words';

const LONGEST = 15;
const all = wordsOnScreens();

/** A text without the pieces in which the word means something else. */
const without = (text: string, { unless = [] }: Unwanted) =>
  unless.reduce((rest, piece) => rest.replaceAll(piece, ' '), text);

const saysIt = (text: string, word: Unwanted) =>
  new RegExp(word.said, 'iu').test(without(text, word));

const whereOf = ({ file, text }: ScreenText) => `${text}  [${file}]`;

/** A day, a name or a number counts as one word. */
const wordsOf = (sentence: string) =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) || word.includes(FILLED_IN));

const sentencesOf = (text: string) => text.split(/(?<=[.!?:;])\s+/);

describe('the words on the screens', () => {
  it('are all found: in templates, in code, in each way a number can turn out', () => {
    expect(all.length).toBeGreaterThan(2_000);
    const texts = new Set(all.map(({ text }) => text));
    for (const known of [
      ...[
        'Wie zit vast',
        'Niet gelukt : afspraak met …',
        'Nog … tonen',
        'geen stap en geen gesprek',
      ],
      ...['één inwoner', '… inwoners'],
    ]) {
      expect([...texts]).toContain(known);
    }
  });

  it.each(unwanted)('never say $said: $why', (word) => {
    expect(all.filter(({ text }) => saysIt(text, word)).map(whereOf)).toEqual([]);
  });

  it('come in sentences somebody can say in one breath', () => {
    const long = all.filter(({ text }) =>
      sentencesOf(text).some((sentence) => wordsOf(sentence).length > LONGEST),
    );
    expect(long.map(whereOf)).toEqual([]);
  });
});

describe('the list of words', () => {
  it('has no exception that nobody needs any more', () => {
    const idle = unwanted.flatMap((one) =>
      (one.unless ?? []).filter((piece) => !all.some(({ text }) => text.includes(piece))),
    );
    expect(idle).toEqual([]);
  });

  const word = (said: string) => unwanted.filter((one) => saysIt(said, one)).length;

  it.each([
    ...[
      'Je bent te laat.',
      'De inwoner met de laagste score',
      'Deze klant komt niet opdagen: no-show',
    ],
    ...[
      'Je moet vandaag bellen.',
      'Beste medewerker van de maand',
      'Actiepunt 3',
      'bijv. een brief',
    ],
    ...['Uw betalingsachterstand', 'Tom presteert het best', 'Mislukt', 'Doe dit zo snel mogelijk'],
  ])('stops at %j', (said) => {
    expect(word(said)).toBeGreaterThan(0);
  });

  it.each(['De inwoner wijst de zin aan die het beste past.', 'Uiterlijk 3 december moet'])(
    'lets %j be said, as far as it means something else',
    (said) => {
      const isDuty = said.startsWith('Uiterlijk');
      expect(word(said)).toBe(isDuty ? 1 : 0);
    },
  );
});
