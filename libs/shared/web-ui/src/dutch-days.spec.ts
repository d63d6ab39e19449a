import { readDay, sayDay, sayTime } from './dutch-days';
import { DayPipe, MomentPipe, QuotePipe } from './pipes';

const today = '2026-11-22';

describe('a day in words', () => {
  it.each([
    ['2026-11-24', 'long', 'dinsdag 24 november'],
    ['2027-01-05', 'long', 'dinsdag 5 januari 2027'],
    ['2026-11-24', 'short', 'di 24 nov'],
    ['2026-11-24', 'date', '24 november'],
    ['2026-11-22', 'relative', 'vandaag'],
    ['2026-11-23', 'relative', 'morgen'],
    ['2026-11-21', 'relative', 'gisteren'],
    ['2026-11-25', 'relative', 'over 3 dagen'],
    ['2026-11-17', 'relative', '5 dagen geleden'],
    ['2026-12-24', 'relative', 'donderdag 24 december'],
  ] as const)('%s, %s, is %s', (day, form, words) => {
    expect(sayDay(day, form, today)).toBe(words);
  });

  it('stays empty when there is no day', () => {
    expect(new DayPipe().transform(null)).toBe('');
  });
});

describe('a day as somebody types it', () => {
  it.each([
    ['24-11-2026', '2026-11-24'],
    ['4/1/2027', '2027-01-04'],
    ['24 november 2026', '2026-11-24'],
    ['dinsdag 24 november', '2026-11-24'],
    ['24 nov', '2026-11-24'],
    ['3 mrt 2027', '2027-03-03'],
    ['3 maart 27', '2027-03-03'],
    ['14-3-85', '1985-03-14'],
    ['1-1-36', '2036-01-01'],
    ['1-1-37', '1937-01-01'],
    ['3 januari', '2027-01-03'],
    ['20 december', '2026-12-20'],
    ['2026-11-24', '2026-11-24'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed, today)).toBe(day);
  });

  it.each(['31-11-2026', '30 februari', 'volgende week', '24-13-2026', '', '11-2026'])(
    '%s is no day',
    (typed) => expect(readDay(typed, today)).toBeUndefined(),
  );
});

describe('a moment', () => {
  const moment = new MomentPipe();

  it('is the time in the Netherlands, in winter and in summer', () => {
    expect(moment.transform('2026-11-27T09:00:00Z')).toBe('10.00 uur');
    expect(moment.transform('2026-07-27T08:05:00Z')).toBe('10.05 uur');
    expect(moment.transform('2026-11-27T09:00:00Z', 'clock')).toBe('10.00');
  });

  it('just before midnight in UTC is already the next day here', () => {
    expect(moment.transform('2026-11-26T23:30:00Z', 'date')).toContain('27 november');
  });

  it('in full names the day and the time', () => {
    jest.useFakeTimers({ now: new Date('2026-11-22T09:00:00Z') });
    expect(moment.transform('2026-11-27T09:00:00Z', 'full')).toBe('vrijdag 27 november, 10.00 uur');
    jest.useRealTimers();
  });

  it('is written with a colon where a form says when it was kept', () => {
    expect(sayTime(new Date('2026-11-22T13:03:00Z'), ':')).toBe('14:03');
  });
});

describe("somebody's own words", () => {
  it.each([
    ['Ik wil in mijn huis blijven wonen.', '‘Ik wil in mijn huis blijven wonen.’'],
    ['"Rust"', '‘Rust’'],
    ['  ', ''],
  ])('%s becomes %s', (words, shown) => {
    expect(new QuotePipe().transform(words)).toBe(shown);
  });
});
