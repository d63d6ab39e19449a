import { isClockTime, momentAt, readTime, timeOf } from './dutch-times';

describe('a time as people type it', () => {
  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['14:00', '14:00'],
    ['1430', '14:30'],
    ['10 uur', '10:00'],
    ['9u30', '09:30'],
    [' 8.05 uur ', '08:05'],
  ])('%s is %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '25.00', '9.61', 'half tien', '9.3', '-1'])('%s is none', (typed) => {
    expect(readTime(typed)).toBeUndefined();
  });

  it('exists or does not', () => {
    expect(isClockTime('23:59')).toBe(true);
    expect(isClockTime('24:00')).toBe(false);
  });
});

describe('a moment in the Netherlands', () => {
  it.each([
    ['2026-11-24', '10:00', '2026-11-24T09:00:00.000Z'],
    ['2026-07-01', '10:00', '2026-07-01T08:00:00.000Z'],
    ['2026-07-01', '00:30', '2026-06-30T22:30:00.000Z'],
    ['2026-12-31', '23:45', '2026-12-31T22:45:00.000Z'],
  ])('of %s at %s is %s', (day, time, moment) => {
    expect(momentAt(day, time)?.toISOString()).toBe(moment);
    expect(timeOf(new Date(moment))).toBe(time);
  });

  it('takes the hour after one that is skipped in spring', () => {
    expect(momentAt('2026-03-29', '02:30')?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('needs a day and a time that exist', () => {
    expect(momentAt('2026-02-30', '10:00')).toBeUndefined();
    expect(momentAt('2026-02-20', 'tien')).toBeUndefined();
  });
});
