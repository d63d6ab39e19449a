import type { SaidRating } from '@ademruimte/bridge-api';
import {
  answersApart,
  goalClashes,
  isLeft,
  keptOf,
  leftBehind,
  ratingClash,
  settle,
  type TalkClash,
} from './talk-clash';

const HOUSING = 'a1';
const DEBTS = 'a2';
const nobody = { theirsBy: null, at: null };

function said(lifeDomainId: string, more: Partial<SaidRating> = {}): SaidRating {
  return { lifeDomainId, ratedBy: 'client', level: 2, reason: null, ownWords: null, ...more };
}

function clash(field: string, theirs: string): TalkClash {
  return { field, about: null, mine: 'mijn', theirs, ...nobody };
}

describe('answers of the client to one question', () => {
  it('clash when a draft holds another level, or a reason for none', () => {
    const mine = [said(HOUSING), said(DEBTS)];
    const drafted = [said(HOUSING, { level: 4 }), said(DEBTS, { level: null, reason: 'not_now' })];
    expect(answersApart(mine, drafted)).toEqual([
      { mine: mine[0], theirs: drafted[0] },
      { mine: mine[1], theirs: drafted[1] },
    ]);
  });

  it('are the same answer when only one of the two has own words', () => {
    expect(answersApart([said(HOUSING)], [said(HOUSING, { ownWords: 'Fijn' })])).toEqual([]);
    expect(answersApart([said(HOUSING, { ownWords: 'Fijn' })], [said(HOUSING)])).toEqual([]);
  });

  it('clash when both have own words, and other ones', () => {
    const mine = said(HOUSING, { ownWords: 'Krap' });
    const theirs = said(HOUSING, { ownWords: 'Fijn' });
    expect(answersApart([mine], [theirs])).toEqual([{ mine, theirs }]);
  });

  it('never clash with what a worker thinks, nor with another part of life', () => {
    const worker = said(HOUSING, { ratedBy: 'worker', level: 5 });
    expect(answersApart([said(HOUSING)], [worker, said(DEBTS, { level: 5 })])).toEqual([]);
    expect(answersApart([worker], [{ ...worker, level: 1 }])).toEqual([]);
  });

  it('are put side by side in the sentences that were pointed at', () => {
    const words = {
      domain: () => 'Wonen',
      sentence: ({ level }: SaidRating) => `zin ${String(level)}`,
    };
    const two = { mine: said(HOUSING), theirs: said(HOUSING, { level: 4 }) };
    expect(ratingClash(two, words, { theirsBy: 'Tom', at: null })).toEqual({
      ...{ field: `rating.${HOUSING}`, about: 'Wonen', mine: 'zin 2', theirs: 'zin 4' },
      ...{ theirsBy: 'Tom', at: null },
    });
  });
});

describe('a goal that was there already', () => {
  const mine = { version: 3, title: 'Hier wonen', base: 'Wonen' };
  const now = { version: 4, title: 'Wonen', status: 'active' as const };

  it('clashes when a colleague put it in other words than the talk began with', () => {
    const clashes = goalClashes(mine, { ...now, title: 'Verhuizen' }, nobody);
    expect(clashes).toEqual([
      { field: 'goal.title', about: null, mine: 'Hier wonen', theirs: 'Verhuizen', ...nobody },
    ]);
  });

  it('clashes as well when the talk kept the words it began with', () => {
    const kept = { ...mine, title: 'Wonen' };
    expect(goalClashes(kept, { ...now, title: 'Verhuizen' }, nobody)).toHaveLength(1);
  });

  it.each([
    ['the words are those the talk began with', mine, now],
    ['both chose the same words', mine, { ...now, title: 'Hier wonen' }],
    ['nobody changed it', mine, { ...now, version: 3, title: 'Oude woorden' }],
  ])('does not clash when %s', (_, one, other) => {
    expect(goalClashes(one, other, nobody)).toEqual([]);
  });

  it('takes any other words for a clash when it is not known what the talk began with', () => {
    expect(goalClashes({ ...mine, base: null }, now, nobody)).toHaveLength(1);
  });

  it.each(['paused', 'reached', 'changed', 'let_go'] as const)(
    'clashes when it is %s by now',
    (status) => {
      expect(goalClashes(mine, { ...now, version: 3, status }, nobody)).toEqual([
        { field: 'goal.status', about: null, mine: 'active', theirs: status, ...nobody },
      ]);
    },
  );
});

describe('choosing', () => {
  const [title, status] = [clash('goal.title', 'hun'), clash('goal.status', 'paused')];

  it('settles nothing while one is open', () => {
    const choices = [{ field: 'goal.title', keep: 'mine' as const, theirs: 'hun' }];
    expect(settle([title, status], choices)).toBeUndefined();
    expect(settle([title], choices)).toEqual([{ ...title, kept: 'mine' }]);
  });

  it('counts only for what stood on the other side', () => {
    const choice = { field: 'goal.title', keep: 'mine' as const };
    expect(settle([title], [{ ...choice, theirs: 'iets anders' }])).toBeUndefined();
    expect(settle([title], [choice])).toBeUndefined();
  });

  it('is not needed where nothing clashes, and a choice too many is nothing', () => {
    const choices = [{ field: 'goal.title', keep: 'theirs' as const, theirs: 'hun' }];
    expect(settle([], choices)).toEqual([]);
    expect(keptOf([], 'goal.title')).toBe('mine');
  });

  it('leaves a goal only when somebody chose to', () => {
    expect(isLeft([])).toBe(false);
    expect(isLeft([{ ...status, kept: 'mine' }])).toBe(false);
    expect(isLeft([{ ...status, kept: 'theirs' }])).toBe(true);
  });

  it('loses no word of a step whose goal was left', () => {
    expect(leftBehind({ text: 'Bellen', thenText: 'dan bel ik', ifText: null })).toEqual([
      { field: 'step.text', about: null, mine: 'Bellen', theirs: null, kept: 'theirs' },
      { field: 'step.thenText', about: null, mine: 'dan bel ik', theirs: null, kept: 'theirs' },
    ]);
  });
});
