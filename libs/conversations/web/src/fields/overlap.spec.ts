import { overlapping } from './overlap';

/** Ten to eleven here, which is nine to ten in UTC. */
const ten = { startsAt: '2026-11-25T09:00:00Z', durationMinutes: 60 };
const at = (time: string) => ({ day: '2026-11-25', time });

describe('two appointments at once', () => {
  it.each([
    ['at the same time', at('10:00'), 60],
    ['that begins halfway', at('10:30'), null],
    ['that ends halfway', at('09:30'), 45],
    ['around it', at('09:00'), 180],
  ])('are those of one %s', (_, moment, minutes) => {
    expect(overlapping([ten], moment, minutes)).toBe(ten);
  });

  it.each([
    ['right after it', at('11:00'), 60],
    ['right before it', at('09:00'), 60],
    ['on another day', { day: '2026-11-26', time: '10:00' }, 60],
    ['without a time yet', at(''), 60],
  ])('are not those of one %s', (_, moment, minutes) => {
    expect(overlapping([ten], moment, minutes)).toBeUndefined();
  });

  it('lasts an hour when nobody said', () => {
    const open = { ...ten, durationMinutes: null };
    expect(overlapping([open], at('10:59'), null)).toBe(open);
  });
});
