import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = readFileSync(join(__dirname, '../styles/_tokens.scss'), 'utf8');

/** A token in both lights, as the first mixin of the style sheet gives it. */
function colour(token: string, light: 0 | 1): string {
  const found = new RegExp(`--adem-${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(source);
  if (!found) throw new Error(`There is no colour called ${token}`);
  return found[light + 1] as string;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const readable: [string, string][] = [
  ...['paper', 'card', 'sand', 'sea-1', 'water'].map((on): [string, string] => ['ink', on]),
  ...['paper', 'card', 'sand', 'sea-1'].map((on): [string, string] => ['ink-soft', on]),
  ...['paper', 'card', 'sand', 'sea-1'].map((on): [string, string] => ['sea-dark', on]),
  ...['paper', 'card', 'sand'].map((on): [string, string] => ['sea', on]),
  ...['honey', 'card', 'paper', 'sand'].map((on): [string, string] => ['honey-ink', on]),
  ['on-sea', 'sea'],
  ['on-clay', 'clay'],
  ['clay', 'card'],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s', (_name, light) => {
  it.each(readable)('%s can be read on %s', (text, surface) => {
    expect(contrast(colour(text, light), colour(surface, light))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['card', 'paper'])('the edge of a field can be seen on %s', (surface) => {
    expect(contrast(colour('edge', light), colour(surface, light))).toBeGreaterThanOrEqual(3);
  });

  it('the levels go one way, so that more is never less', () => {
    const steps = [1, 2, 3, 4, 5].map((level) => luminance(colour(`sea-${level}`, light)));
    const sorted = [...steps].sort((a, b) => (light === 0 ? b - a : a - b));
    expect(steps).toEqual(sorted);
  });
});
