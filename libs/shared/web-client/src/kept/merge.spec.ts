import fc from 'fast-check';
import type { Json } from './kept-types';
import {
  clashesOf,
  covers,
  earlierOf,
  emptySheet,
  fieldsOf,
  merge,
  same,
  type Sheet,
  write,
} from './merge';

const WRITERS = ['laptop', 'tablet', 'phone'];
const PATHS = ['goal.title', 'step.text', 'rating.geld'];

type Act =
  | { readonly kind: 'write'; readonly who: number; readonly path: string; readonly text?: string }
  | { readonly kind: 'meet'; readonly who: number; readonly from: number };

const who = fc.nat({ max: WRITERS.length - 1 });
const acts = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('write' as const),
      who,
      path: fc.constantFrom(...PATHS),
      text: fc.option(fc.string({ maxLength: 4 }), { nil: undefined }),
    }),
    fc.record({ kind: fc.constant('meet' as const), who, from: who }),
  ),
  { maxLength: 40 },
);

/** Lets three devices write and meet in some order; what they hold in the end. */
function lived(story: readonly Act[]): Sheet[] {
  const sheets = WRITERS.map(() => emptySheet);
  for (const act of story) {
    const sheet = sheets[act.who] ?? emptySheet;
    sheets[act.who] =
      act.kind === 'write'
        ? write(sheet, WRITERS[act.who] ?? '', { [act.path]: act.text })
        : merge(sheet, sheets[act.from] ?? emptySheet);
  }
  return sheets;
}

const anyThree = acts.map((story) => lived(story) as [Sheet, Sheet, Sheet]);

describe('laying copies of a document together', () => {
  it('gives the same in whatever order', () => {
    fc.assert(
      fc.property(anyThree, ([a, b, c]) => {
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('gives the same however often', () => {
    fc.assert(
      fc.property(anyThree, ([a, b]) => {
        expect(merge(a, { ...a })).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });

  it('ends in one and the same document on every device', () => {
    fc.assert(
      fc.property(anyThree, ([a, b, c]) => {
        const [one, other] = [merge(merge(c, a), b), merge(merge(b, c), a)];
        expect(fieldsOf(one)).toEqual(fieldsOf(other));
        expect(earlierOf(one)).toEqual(earlierOf(other));
        expect(covers(one.seen, a.seen) && covers(one.seen, b.seen)).toBe(true);
      }),
    );
  });

  it('never loses the last words of anybody, unless somebody who had seen them replaced them', () => {
    fc.assert(
      fc.property(anyThree, ([a, b]) => {
        const [mine, theirs] = ['what one wrote', 'what the other wrote'];
        const here = write(a, 'here', { 'goal.title': mine });
        const there = write(b, 'there', { 'goal.title': theirs });
        const together = merge(here, there);
        const held = [
          fieldsOf(together)['goal.title'],
          ...(earlierOf(together)['goal.title'] ?? []),
        ];
        expect(held).toEqual(expect.arrayContaining([mine, theirs]));
      }),
    );
  });
});

describe('two who write in one document', () => {
  const begun = write(emptySheet, 'laptop', { 'goal.title': 'Post openen' });

  it('keeps what each wrote in another field', () => {
    const here = write(begun, 'laptop', { 'step.text': 'Bellen' });
    const there = write(begun, 'tablet', { 'goal.title': 'Post samen openen' });
    expect(fieldsOf(merge(here, there))).toEqual({
      'goal.title': 'Post samen openen',
      'step.text': 'Bellen',
    });
    expect(clashesOf(merge(here, there))).toEqual([]);
  });

  it('shows one value of a field both wrote, and keeps the other', () => {
    const here = write(begun, 'laptop', { 'goal.title': 'Elke dag post' });
    const there = write(begun, 'tablet', { 'goal.title': 'Elke week post' });
    const together = merge(here, there);
    expect(clashesOf(together)).toEqual([
      { path: 'goal.title', mine: 'Elke week post', theirs: 'Elke dag post' },
    ]);
    expect(earlierOf(together)).toEqual({ 'goal.title': ['Elke dag post'] });
  });

  it('shows the words of who had written most, whatever their name', () => {
    const once = write(begun, 'a', { 'goal.title': 'Elke' });
    const here = write(once, 'a', { 'goal.title': 'Elke dag post' });
    const there = write(begun, 'z', { 'goal.title': 'Elke week post' });
    expect(fieldsOf(merge(here, there))['goal.title']).toBe('Elke dag post');
  });

  it('is settled by a choice, after which the other words are still there', () => {
    const here = write(begun, 'laptop', { 'goal.title': 'Elke dag post' });
    const there = write(begun, 'tablet', { 'goal.title': 'Elke week post' });
    const settled = write(merge(here, there), 'laptop', { 'goal.title': 'Elke dag post' });
    const everywhere = merge(there, settled);
    expect(clashesOf(everywhere)).toEqual([]);
    expect(fieldsOf(everywhere)).toEqual({ 'goal.title': 'Elke dag post' });
    expect(earlierOf(everywhere)).toEqual({ 'goal.title': ['Elke week post'] });
  });

  it('finds no clash when both wrote the same', () => {
    const here = write(begun, 'laptop', { 'rating.geld': { level: 2, from: 'a' } });
    const there = write(begun, 'tablet', { 'rating.geld': { from: 'a', level: 2 } });
    expect(clashesOf(merge(here, there))).toEqual([]);
    expect(earlierOf(merge(here, there))).toEqual({});
  });

  it('lets words live that were typed while the field was taken away elsewhere', () => {
    const here = write(begun, 'laptop', { 'goal.title': undefined });
    const there = write(begun, 'tablet', { 'goal.title': 'Toch iets' });
    expect(fieldsOf(merge(here, there))).toEqual({ 'goal.title': 'Toch iets' });
  });

  it('takes a field away for who had not touched it', () => {
    const here = write(begun, 'laptop', { 'goal.title': undefined });
    expect(fieldsOf(merge(begun, here))).toEqual({});
  });

  it('leaves no trace of a change that changes nothing', () => {
    expect(write(begun, 'tablet', { 'goal.title': 'Post openen', 'step.if': undefined })).toBe(
      begun,
    );
  });

  it('never asks a clock', () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Number.NaN);
    const later = write(begun, 'tablet', { 'goal.title': 'Later' });
    expect(fieldsOf(merge(begun, later))).toEqual({ 'goal.title': 'Later' });
    expect(clock).not.toHaveBeenCalled();
    clock.mockRestore();
  });
});

describe('being the same', () => {
  it.each<[Json | undefined, Json | undefined, boolean]>([
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
    [[1, 2], [2, 1], false],
    [null, undefined, false],
    ['', '', true],
  ])('of %j and %j is %s', (one, other, is) => expect(same(one, other)).toBe(is));
});
