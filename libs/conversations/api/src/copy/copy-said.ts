/** A text with the language a voice should read it in, and the side it begins at. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

interface Script {
  readonly letters: RegExp;
  /** Which languages are written so; the first is meant when the reader speaks none of them. */
  readonly languages: readonly string[];
  readonly dir: 'ltr' | 'rtl';
}

const SCRIPTS: readonly Script[] = [
  {
    letters: /\p{Script=Arabic}/u,
    languages: ['ar', 'fa', 'prs', 'ps', 'ur', 'ckb'],
    dir: 'rtl',
  },
  { letters: /\p{Script=Hebrew}/u, languages: ['he'], dir: 'rtl' },
  { letters: /\p{Script=Ethiopic}/u, languages: ['ti', 'am'], dir: 'ltr' },
  { letters: /\p{Script=Cyrillic}/u, languages: ['uk', 'ru', 'bg', 'sr'], dir: 'ltr' },
];

/**
 * What somebody said, on one line, in the language its first letter gives away: people write Dutch
 * here, unless the letters are those of another script. `spoken` is what the reader speaks best.
 */
export function saidBy(words: string, spoken: string | null): Said {
  const text = words.replace(/\s+/gu, ' ').trim();
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  const script = SCRIPTS.find(({ letters }) => letters.test(first));
  if (!script) return { text, lang: 'nl', dir: 'ltr' };
  const [usual = 'nl'] = script.languages;
  return { text, lang: script.languages.find((one) => one === spoken) ?? usual, dir: script.dir };
}

/**
 * A text without an address that must stay secret, however it was typed: `…` stands where the
 * street with its number or the postcode was.
 */
export function withoutAddress(text: string, secrets: readonly (string | null)[]): string {
  return secrets.reduce<string>((left, secret) => {
    const letters = [...(secret ?? '').replace(/[^\p{L}\p{N}]+/gu, '')];
    if (letters.length < SHORTEST_SECRET) return left;
    return left.replace(new RegExp(letters.join('[\\s.,-]*'), 'giu'), '…');
  }, text);
}

/** A house number alone would take away every number a sentence holds. */
const SHORTEST_SECRET = 4;
