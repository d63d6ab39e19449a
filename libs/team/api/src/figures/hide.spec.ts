import fc from 'fast-check';
import { pillarChange, type ShownChange, shownChange, shownCount } from './hide';

const counts = fc
  .record({ up: fc.nat(20), same: fc.nat(20), down: fc.nat(20) })
  .map((one) => ({ ...one, n: one.up + one.same + one.down }));
const visible = (one: ShownChange | null) => (one && !one.hidden ? [one] : []);

describe('what figures keep to themselves', () => {
  it('is a change about too few people, told apart from no change at all', () => {
    const few = { up: 4, same: 3, down: 2, n: 9 };
    expect(shownChange(few, 10)).toEqual({ hidden: true });
    expect(shownChange({ ...few, up: 5, n: 10 }, 10)).toEqual({
      ...{ hidden: false, up: 5, same: 3, down: 2, n: 10 },
    });
    expect(shownChange({ up: 0, same: 0, down: 0, n: 0 }, 10)).toBeNull();
    expect(shownChange(undefined, 10)).toBeNull();
  });

  it('cannot be found by taking what is shown from the whole', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { maxLength: 5 }),
        fc.integer({ min: 5, max: 30 }),
        (all, few) => {
          const parts = all.map((one) => shownChange(one, few));
          const pillar = pillarChange(parts);
          const whole = visible(pillar)[0]?.n ?? 0;
          const left = visible(pillar).length
            ? whole - parts.flatMap(visible).reduce((sum, { n }) => sum + n, 0)
            : 0;
          expect(left).toBe(0);
          expect(visible(pillar).every(({ n }) => n >= few)).toBe(true);
        },
      ),
    );
  });

  it('says that there is something when all of it is hidden', () => {
    expect(pillarChange([{ hidden: true }, null])).toEqual({ hidden: true });
    expect(pillarChange([null, null])).toBeNull();
  });

  it('is a count about too few people', () => {
    expect(shownCount({ done: 40 }, 9, 10)).toBeNull();
    expect(shownCount({ done: 40 }, 10, 10)).toEqual({ done: 40, people: 10 });
  });
});
