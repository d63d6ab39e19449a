import { addDays, dayOf, nationalHolidays } from '../calendar-day';
import { type DayCounts, digestDay, digestLines, digestText } from './digest';

const HOUR = 3_600_000;
const NOTHING: DayCounts = {
  ...{ urgent: 0, appointments: 0, steps: 0, promises: 0 },
  ...{ reminders: 0, questions: 0, answers: 0, thanks: 0 },
};
const URL_OF_PRODUCT = new URL('https://ademruimte.voorbeeld.test');

const CLOCK_ON_THE_WALL = new Intl.DateTimeFormat('nl-NL', {
  ...{ timeZone: 'Europe/Amsterdam', weekday: 'long', hour: 'numeric', hourCycle: 'h23' },
});
const CALENDAR_ON_THE_WALL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The obvious way: what a Dutch clock and a calendar on the wall say, word for word. */
function slowly(now: Date): string | undefined {
  const said = CLOCK_ON_THE_WALL.format(now);
  const day = CALENDAR_ON_THE_WALL.format(now);
  const isEarly = [' 07', ' 08', ' 09'].some((hour) => said.includes(hour));
  const isFree = /zaterdag|zondag/.test(said) || nationalHolidays(+day.slice(0, 4)).includes(day);
  return isEarly && !isFree ? day : undefined;
}

describe('the moment of a morning mail', () => {
  it('is seven to ten on a working day, in every hour of a leap year and the one after', () => {
    const from = Date.parse('2028-01-01T00:00:00Z');
    for (let at = from; at < from + 731 * 24 * HOUR; at += HOUR) {
      const now = new Date(at);
      if (digestDay(now) !== slowly(now)) throw new Error(now.toISOString());
    }
  });

  it('does not move with the clock: the morning after a change it is still seven here', () => {
    // Summer time begins on Sunday 29 March 2026, and ends on Sunday 25 October.
    expect(digestDay(new Date('2026-03-27T05:59:59Z'))).toBeUndefined();
    expect(digestDay(new Date('2026-03-27T06:00:00Z'))).toBe('2026-03-27');
    expect(digestDay(new Date('2026-03-30T04:59:59Z'))).toBeUndefined();
    expect(digestDay(new Date('2026-03-30T05:00:00Z'))).toBe('2026-03-30');
    expect(digestDay(new Date('2026-10-26T05:59:59Z'))).toBeUndefined();
    expect(digestDay(new Date('2026-10-26T06:00:00Z'))).toBe('2026-10-26');
    for (const sunday of ['2026-03-29', '2026-10-25']) {
      expect(digestDay(new Date(`${sunday}T06:30:00Z`))).toBeUndefined();
    }
  });

  it('comes once on each working day, whatever the clocks do', () => {
    const days = new Set<string>();
    for (let at = Date.parse('2026-01-01T00:00:00Z'); at < Date.parse('2027-01-01'); at += HOUR) {
      const day = digestDay(new Date(at));
      if (day) days.add(day);
    }
    const wanted = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index))
      .filter((day) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))
      .filter((day) => !nationalHolidays(2026).includes(day));
    expect([...days]).toEqual(wanted);
    expect(dayOf(new Date('2026-01-01T12:00:00Z'))).toBe('2026-01-01');
  });
});

describe('what a morning mail says', () => {
  it('is how much there is of each, in words for one and for more', () => {
    expect(digestLines({ ...NOTHING, appointments: 3, steps: 2, questions: 1 })).toEqual([
      '3 afspraken',
      '2 stappen om naar te kijken',
      '1 vraag van een collega',
    ]);
    const each = (count: number) =>
      digestLines({
        ...{ urgent: count, appointments: count, steps: count, promises: count },
        ...{ reminders: count, questions: count, answers: count, thanks: count },
      });
    expect(each(1)).toHaveLength(8);
    expect(each(1).join()).not.toMatch(/afspraken|stappen|dingen|herinneringen|vragen/);
    expect(each(2).every((line) => line.startsWith('2 '))).toBe(true);
  });

  it('is nothing at all on a day with nothing', () => {
    expect(digestLines(NOTHING)).toEqual([]);
    expect(digestText(NOTHING, URL_OF_PRODUCT)).toBeUndefined();
  });

  it('leads to pages that ask to sign in, and says how to stop it', () => {
    const text = digestText({ ...NOTHING, thanks: 1 }, URL_OF_PRODUCT) ?? '';
    expect(text).toContain('- 1 bedankje');
    expect(text.match(/https:\S+/g)).toEqual([
      'https://ademruimte.voorbeeld.test/vandaag',
      'https://ademruimte.voorbeeld.test/account',
    ]);
  });
});
