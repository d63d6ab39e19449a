import type { Rater } from '@ademruimte/contracts';
import { changeBetween, type RatedDomain } from './change';

const rated = (by: Rater, levels: Record<string, number | null>): RatedDomain[] =>
  Object.entries(levels).map(([code, level]) => ({ code, level, ratedBy: by }));

describe('the change between two moments', () => {
  it.each([
    ['counts what went up', { housing: 2 }, { housing: 4 }, { up: 1, same: 0, down: 0, n: 1 }],
    ['counts what went down', { housing: 4 }, { housing: 2 }, { up: 0, same: 0, down: 1, n: 1 }],
    ['counts what stayed', { housing: 3 }, { housing: 3 }, { up: 0, same: 1, down: 0, n: 1 }],
    [
      'counts up and down alike, however far',
      { housing: 1, debts: 4, work: 2 },
      { housing: 5, debts: 3, work: 2 },
      { up: 1, same: 1, down: 1, n: 3 },
    ],
    [
      'leaves out what was rated at one moment only',
      { housing: 2, debts: 3 },
      { housing: 3, work: 4 },
      { up: 1, same: 0, down: 0, n: 1 },
    ],
    [
      'leaves out what has a reason instead of a level',
      { housing: null, debts: 3 },
      { housing: 3, debts: null },
      { up: 0, same: 0, down: 0, n: 0 },
    ],
    [
      'says n is 0 without an earlier moment',
      {},
      { housing: 3 },
      { up: 0, same: 0, down: 0, n: 0 },
    ],
  ])('%s', (_, then, now, expected) => {
    expect(changeBetween(rated('client', then), rated('client', now), 'client')).toEqual(expected);
  });

  it('never compares what the client said with what the worker said', () => {
    const then = rated('client', { housing: 2 });
    const now = rated('worker', { housing: 4 });
    const nothing = { up: 0, same: 0, down: 0, n: 0 };
    expect(changeBetween(then, now, 'client')).toEqual(nothing);
    expect(changeBetween(then, now, 'worker')).toEqual(nothing);
  });

  it('holds no total', () => {
    expect(Object.keys(changeBetween([], [], 'client'))).toEqual(['up', 'same', 'down', 'n']);
  });
});
