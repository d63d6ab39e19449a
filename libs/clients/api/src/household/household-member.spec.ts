import { HouseholdMember } from './household-member.entity';
import { MemberHasLeft } from './household.errors';

const aMember = () =>
  Object.assign(new HouseholdMember(), {
    name: 'Yara',
    role: 'child' as const,
    birthDate: '2016-02-11',
    fromDay: '2026-01-15',
    untilDay: null,
  });

describe('a member of a household', () => {
  it('belongs to it from the first day through the last', () => {
    const member = aMember();
    member.leave('2026-03-31');
    const days = ['2026-01-14', '2026-01-15', '2026-03-31', '2026-04-01'];
    expect(days.map((day) => member.isMemberOn(day))).toEqual([false, true, true, false]);
  });

  it('belongs to it for as long as nobody says otherwise', () => {
    expect(aMember().isMemberOn('2100-01-01')).toBe(true);
  });

  it('never leaves before they came', () => {
    const member = aMember();
    member.leave('2026-01-01');
    expect(member.untilDay).toBe('2026-01-15');
  });

  it('is history once they have left', () => {
    const member = aMember();
    member.leave('2026-03-31');
    expect(() => member.leave('2026-04-30')).toThrow(MemberHasLeft);
    expect(() => member.describe({ name: 'Iemand', role: 'other' })).toThrow(MemberHasLeft);
  });

  it('keeps a birth date that is left out, and forgets one that is taken away', () => {
    const member = aMember();
    member.describe({ name: 'Yara', role: 'child' });
    expect(member.birthDate).toBe('2016-02-11');
    member.describe({ name: 'Yara', role: 'child', birthDate: null });
    expect(member.birthDate).toBeNull();
  });
});
