import { FieldsInvalid } from '@ademruimte/api-platform';
import { UrgentNeed, type UrgentWords } from './urgent-need.entity';
import { UrgentNeedHandled, UrgentNeedOpen } from './urgent-need.errors';

const SANNE = 'sanne';
const PIM = 'pim';
const eviction: UrgentWords = { kind: 'eviction', actsOwner: 'worker' };

/** Heard on a Friday. */
function heard(words = eviction): UrgentNeed {
  const need = Object.assign(new UrgentNeed(), { status: 'open', knownOn: '2026-11-27' });
  need.describe(words, SANNE);
  return need;
}

describe('an urgent need', () => {
  it('has the day on which somebody must have acted', () => {
    expect(heard().untilDay).toBe('2026-12-02');
    expect(heard({ ...eviction, kind: 'food' }).untilDay).toBe('2026-11-27');
  });

  it('counts from the day it was heard, however often it is written anew', () => {
    const need = heard();
    need.describe({ kind: 'cut_off', about: 'water', actsOwner: 'client' }, SANNE);
    expect(need).toMatchObject({ about: 'water', untilDay: '2026-12-02' });
    const energy = { kind: 'cut_off', about: 'energy', endDate: '2026-12-11' } as const;
    need.describe({ ...energy, actsOwner: 'client' }, SANNE);
    expect(need.untilDay).toBe('2026-12-11');
  });

  it.each([
    [{ kind: 'cut_off', actsOwner: 'worker' }, 'about', 'required'],
    [{ kind: 'food', about: 'water', actsOwner: 'worker' }, 'about', 'not-a-choice'],
    [{ kind: 'food', actsOwner: 'other' }, 'actsName', 'required'],
  ] as const)('is not written down as %j', (words, field, code) => {
    expect(() => heard(words)).toThrow(FieldsInvalid);
    try {
      heard(words);
    } catch (error) {
      expect((error as FieldsInvalid).errors).toEqual([{ field, code }]);
    }
  });

  it('stays with the colleague who took it, until somebody else acts', () => {
    const need = heard();
    need.describe({ ...eviction, text: 'Zitting op maandag' }, PIM);
    expect(need.actsStaffMemberId).toBe(SANNE);
    need.describe({ ...eviction, actsOwner: 'other', actsName: 'de wijkagent' }, PIM);
    expect(need).toMatchObject({ actsStaffMemberId: null, actsName: 'de wijkagent' });
    need.describe({ ...eviction, actsName: 'blijft niet staan' }, PIM);
    expect(need).toMatchObject({ actsStaffMemberId: PIM, actsName: null });
  });

  it('is handled once, and can be opened again', () => {
    const need = heard();
    expect(() => need.reopen()).toThrow(UrgentNeedOpen);
    need.handle(PIM, new Date('2026-11-30T09:00:00Z'), 'Uitstel gekregen');
    expect(need).toMatchObject({ status: 'handled', handledBy: PIM, outcome: 'Uitstel gekregen' });
    expect(() => need.handle(SANNE, new Date(), null)).toThrow(UrgentNeedHandled);
    expect(() => need.describe(eviction, SANNE)).toThrow(UrgentNeedHandled);
    need.reopen();
    expect(need).toMatchObject({ status: 'open', handledBy: null, handledAt: null, outcome: null });
  });
});
