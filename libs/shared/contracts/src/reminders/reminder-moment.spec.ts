import fc from 'fast-check';
import { addDays, dayOf } from '../calendar-day';
import {
  inDaytime,
  isDaytime,
  momentAt,
  nextTry,
  reminderMoment,
  timeFrom,
  timeOf,
  type ToRemindOf,
} from './reminder-moment';

const appointment = (at: string, more: Partial<ToRemindOf> = {}): ToRemindOf => ({
  ...{ kind: 'conversation', at: new Date(at), channel: 'sms', bestTime: null },
  ...more,
});
const due = (about: ToRemindOf, now: string) => reminderMoment(about, new Date(now))?.toISOString();

describe('when a reminder goes', () => {
  const LONG_BEFORE = '2026-11-01T09:00:00Z';

  it('is the day before an appointment at ten, on a clock in the Netherlands', () => {
    expect(due(appointment('2026-11-27T13:00:00Z'), LONG_BEFORE)).toBe('2026-11-26T09:00:00.000Z');
  });

  it('is the time that suits the client', () => {
    const about = appointment('2026-11-27T13:00:00Z', { bestTime: 'na 14.30 uur' });
    expect(due(about, LONG_BEFORE)).toBe('2026-11-26T13:30:00.000Z');
  });

  it.each([
    ['in the week the clock goes forward', '2027-03-29T08:00:00Z', '2027-03-28T08:00:00.000Z'],
    ['the day before that', '2027-03-28T08:00:00Z', '2027-03-27T09:00:00.000Z'],
    ['in the week the clock goes back', '2026-10-26T09:00:00Z', '2026-10-25T09:00:00.000Z'],
    ['the day before that', '2026-10-25T09:00:00Z', '2026-10-24T08:00:00.000Z'],
  ])('is ten o’clock too %s', (_, at, moment) => {
    expect(due(appointment(at), '2026-01-01T09:00:00Z')).toBe(moment);
  });

  it('is the morning of the day of a step, whatever time suits', () => {
    const step = appointment('2026-11-27T12:00:00Z', { kind: 'step' });
    expect(due(step, LONG_BEFORE)).toBe('2026-11-27T09:00:00.000Z');
    for (const bestTime of ['avond', 'om 12 uur']) {
      expect(due({ ...step, bestTime }, LONG_BEFORE)).toBe('2026-11-27T08:00:00.000Z');
    }
  });

  it('is some working days earlier for a letter, past weekend and holidays', () => {
    const letter = { channel: 'letter' } as const;
    expect(due(appointment('2026-11-24T09:00:00Z', letter), LONG_BEFORE)).toBe(
      '2026-11-19T09:00:00.000Z',
    );
    expect(due(appointment('2026-12-28T09:00:00Z', letter), LONG_BEFORE)).toBe(
      '2026-12-22T09:00:00.000Z',
    );
  });

  it('is never for a letter that would come too late', () => {
    const letter = appointment('2026-11-27T13:00:00Z', { channel: 'letter' });
    expect(due(letter, '2026-11-25T15:00:00Z')).toBe('2026-11-25T15:00:00.000Z');
    expect(due(letter, '2026-11-26T08:00:00Z')).toBeUndefined();
    expect(
      due(appointment('2026-11-30T09:00:00Z', { channel: 'letter' }), '2026-11-27T09:00:00Z'),
    ).toBeUndefined();
  });

  it('is now when its moment is over, or the next morning when it is night', () => {
    const about = appointment('2026-11-27T13:00:00Z');
    expect(due(about, '2026-11-26T15:00:00Z')).toBe('2026-11-26T15:00:00.000Z');
    expect(due(about, '2026-11-26T20:30:00Z')).toBe('2026-11-27T07:00:00.000Z');
  });

  it('is never when the appointment is nearly there, or over', () => {
    const about = appointment('2026-11-27T13:00:00Z');
    expect(due(about, '2026-11-27T10:01:00Z')).toBeUndefined();
    expect(due(about, '2026-11-27T10:00:00Z')).toBeDefined();
    expect(due(appointment('2026-11-27T07:30:00Z'), '2026-11-26T22:00:00Z')).toBeUndefined();
    const step = appointment('2026-11-27T12:00:00Z', { kind: 'step' });
    expect(due(step, '2026-11-27T19:30:00Z')).toBeUndefined();
  });

  it('is never at night, nor after what it reminds of', () => {
    const moment = fc.date({
      ...{ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true },
    });
    const wanted = fc.record({
      kind: fc.constantFrom('conversation' as const, 'step' as const),
      at: moment,
      channel: fc.constantFrom('sms' as const, 'letter' as const),
      bestTime: fc.constantFrom(null, 'ochtend', 'na 21 uur', '19.45', 'tussen 13 en 15 uur', '7'),
    });
    fc.assert(
      fc.property(wanted, moment, (about, now) => {
        const found = reminderMoment(about, now);
        if (!found) return;
        expect(slowHour(found)).toBeGreaterThanOrEqual(8);
        expect(slowHour(found)).toBeLessThan(20);
        expect(found.getTime()).toBeGreaterThanOrEqual(now.getTime());
        if (about.kind === 'conversation') expect(found < about.at).toBe(true);
        else expect(dayOf(found) <= dayOf(about.at)).toBe(true);
      }),
    );
  });
});

/** The hour on a Dutch clock by the rule itself: summer time is from March to October. */
function slowHour(moment: Date): number {
  const year = moment.getUTCFullYear();
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  const isSummer = moment.getTime() >= lastSunday(2) && moment.getTime() < lastSunday(9);
  return (moment.getUTCHours() + (isSummer ? 2 : 1)) % 24;
}

describe('a time on a day', () => {
  it('is the moment at which a Dutch clock says it, on each day of the year', () => {
    const days = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));
    const hours = fc.integer({ min: 4, max: 23 });
    fc.assert(
      fc.property(days, hours, fc.integer({ min: 0, max: 59 }), (day, hour, minute) => {
        const moment = momentAt(day, { hour, minute });
        expect([dayOf(moment), slowHour(moment), moment.getUTCMinutes()]).toEqual([
          ...[day, hour, minute],
        ]);
        expect(timeOf(moment)).toEqual({ hour, minute });
      }),
    );
  });
});

describe('a good time, in the words of the client', () => {
  it.each([
    [null, 10, 0],
    ['', 10, 0],
    ["'s ochtends", 9, 0],
    ['liefst in de middag', 14, 0],
    ['vroeg in de avond', 18, 0],
    ['na 14 uur', 14, 0],
    ['tussen 9.30 en 11 uur', 9, 30],
    ['19:45', 19, 45],
    ['na 21 uur', 10, 0],
    ['om 7 uur', 10, 0],
    ['na 14.60 uur', 10, 0],
    ['maakt niet uit', 10, 0],
  ])('%s is %i.%i', (said, hour, minute) => {
    expect(timeFrom(said)).toEqual({ hour, minute });
  });
});

describe('the night', () => {
  it.each([
    ['2026-11-26T18:59:59Z', true],
    ['2026-11-26T19:00:00Z', false],
    ['2026-11-27T06:59:59Z', false],
    ['2026-11-27T07:00:00Z', true],
    ['2026-07-01T05:59:00Z', false],
    ['2026-07-01T06:00:00Z', true],
  ])('at %s it is day: %s', (moment, isDay) => {
    expect(isDaytime(new Date(moment))).toBe(isDay);
  });

  it('ends at eight, also when it began before midnight', () => {
    const morning = '2026-11-27T07:00:00.000Z';
    expect(inDaytime(new Date('2026-11-26T21:00:00Z')).toISOString()).toBe(morning);
    expect(inDaytime(new Date('2026-11-27T02:00:00Z')).toISOString()).toBe(morning);
  });
});

describe('another try', () => {
  const wait = (tries: number, atLeast?: number) =>
    (nextTry(new Date('2026-11-26T09:00:00Z'), tries, atLeast).getTime() -
      Date.parse('2026-11-26T09:00:00Z')) /
    60_000;

  it('comes after a longer wait each time', () => {
    expect([1, 2, 3, 4].map((tries) => wait(tries))).toEqual([1, 5, 25, 125]);
  });

  it('comes no sooner than the other side asks', () => {
    expect(wait(1, 600_000)).toBe(10);
  });

  it('never comes at night', () => {
    const evening = new Date('2026-11-26T18:50:00Z');
    expect(nextTry(evening, 3).toISOString()).toBe('2026-11-27T07:00:00.000Z');
  });
});
