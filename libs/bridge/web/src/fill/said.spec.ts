import { aRating } from '../testing/samples';
import { changedSince, reconcile, saysTheSame } from './said';

const [was, mine, theirs] = [aRating('housing', 2), aRating('housing', 1), aRating('housing', 4)];

describe('putting together what two people said', () => {
  it('keeps what each of them said about another life domain', () => {
    const work = aRating('work', 3);
    const { ratings, differences } = reconcile([was], [mine], [was, work]);
    expect(saysTheSame(ratings, [mine, work])).toBe(true);
    expect(differences).toEqual([]);
  });

  it('takes over what a colleague changed or took away, when it was not touched here', () => {
    expect(reconcile([was], [was], [theirs]).ratings).toEqual([theirs]);
    expect(reconcile([was], [was], []).ratings).toEqual([]);
  });

  it('tells what both changed differently, and keeps mine until somebody chose', () => {
    const { ratings, differences } = reconcile([was], [mine], [theirs]);
    expect(ratings).toEqual([mine]);
    expect(differences).toEqual([{ mine, theirs }]);
  });

  it('has nothing to choose when both said the same', () => {
    expect(reconcile([was], [mine], [{ ...mine }]).differences).toEqual([]);
  });

  it('tells that one took away what the other changed', () => {
    expect(reconcile([was], [], [theirs]).differences).toEqual([{ mine: undefined, theirs }]);
  });

  it('keeps client and worker apart', () => {
    const worker = aRating('housing', 4, { ratedBy: 'worker' });
    expect(reconcile([], [mine], [worker]).differences).toEqual([]);
  });
});

describe('what was said since', () => {
  it('is what is new or in other words', () => {
    const inWords = { ...was, ownWords: 'Het gaat.' };
    expect(changedSince([was], [inWords])).toEqual([inWords]);
    expect(changedSince([was], [{ ...was }])).toEqual([]);
  });

  it('is nothing when only spaces at the end differ, which the server cuts off', () => {
    expect(
      saysTheSame([{ ...was, ownWords: 'Het gaat. ' }], [{ ...was, ownWords: 'Het gaat.' }]),
    ).toBe(true);
  });
});
