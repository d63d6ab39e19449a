import type { ChangeRow } from './history.queries';
import { goalChangesInSight, stepChangesInSight } from './in-sight';

const at = (id: number, before: string | null, after: string | null, isKept = true): ChangeRow => ({
  ...{ id: String(id), at: '', staffName: 'Sanne', operation: 'UPDATE', isKept },
  before: before && isKept ? { life_domain_id: before } : null,
  after: after && isKept ? { life_domain_id: after } : null,
});
const isHidden = (domain: unknown) => domain === 'debts';
const ids = (changes: readonly ChangeRow[]) => changes.map(({ id }) => Number(id));

describe('the history of a goal, for who does not see every part of life', () => {
  it.each([
    ['all of it, in a part they see', [at(1, null, 'work'), at(2, 'work', 'work')], [1, 2]],
    ['nothing, in a part they do not', [at(1, null, 'debts'), at(2, 'debts', 'debts')], []],
    ['nothing, now it is in one they do not', [at(1, null, 'work'), at(2, 'work', 'debts')], []],
    [
      'nothing of the time it was in one',
      [at(1, null, 'debts'), at(2, 'debts', 'work'), at(3, 'work', 'work')],
      [3],
    ],
    ['nothing of what is no longer kept', [at(1, null, 'work', false), at(2, 'work', 'work')], [2]],
    ['nothing, when it is not known where it is', [at(1, null, 'work', false)], []],
    ['nothing of what never was', [], []],
  ])('is %s', (_, changes, expected) => {
    expect(ids(goalChangesInSight(changes, isHidden))).toEqual(expected);
  });
});

describe('the history of a step, for who does not see every part of life', () => {
  const steps = [at(2, null, null), at(5, null, null), at(9, null, null)];

  it.each([
    ['all of it, of a goal they see', [at(1, null, 'work')], [2, 5, 9]],
    ['nothing, of a goal they do not', [at(1, null, 'debts')], []],
    [
      'what came after the goal moved to where they look',
      [at(1, null, 'debts'), at(4, 'debts', 'work')],
      [5, 9],
    ],
    ['nothing, once the goal moved away', [at(1, null, 'work'), at(7, 'work', 'debts')], []],
    ['nothing of a goal that never was', [], []],
  ])('is %s', (_, goal, expected) => {
    expect(ids(stepChangesInSight(steps, goal, isHidden))).toEqual(expected);
  });
});

describe('the history of a goal in a part of life that was shared later', () => {
  const isOpenSince = (moment: string) => (domain: unknown, when?: string) =>
    domain === 'debts' && when !== undefined && when < moment;
  const when = (id: number, moment: string) => ({ ...at(id, 'debts', 'debts'), at: moment });

  it('begins when it was shared', () => {
    const changes = [when(1, '2026-11-01'), when(2, '2026-11-20')];
    expect(ids(goalChangesInSight(changes, isOpenSince('2026-11-10')))).toEqual([2]);
    expect(
      ids(
        stepChangesInSight(
          changes.map((one) => ({ ...one, id: `1${one.id}` })),
          changes,
          isOpenSince('2026-11-10'),
        ),
      ),
    ).toEqual([12]);
  });
});
