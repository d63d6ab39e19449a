import { type CalendarDay, dayOf } from '@ademruimte/contracts';
import type { SheetLanguage } from './copy-words';

/** British English names the day first, as the other languages of the sheet do. */
const LOCALES: Partial<Record<SheetLanguage, string>> = { en: 'en-GB' };

/** A day with its name, such as 'dinsdag 24 november'; the year only when it is another one. */
export function sayDay(day: CalendarDay, language: SheetLanguage, today: CalendarDay): string {
  return new Intl.DateTimeFormat(LOCALES[language] ?? language, {
    ...{ weekday: 'long', day: 'numeric', month: 'long' },
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    ...{ timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' },
  }).format(new Date(`${day}T12:00:00Z`));
}

/** A moment in the Netherlands: '24 november, 10.00 uur' with its day, each language in its way. */
export function sayMoment(moment: Date, language: SheetLanguage, today: CalendarDay): string {
  const day = sayDay(dayOf(moment), language, today);
  const clock = CLOCK.format(moment);
  if (language === 'nl') return `${day}, ${clock.replace(':', '.')} uur`;
  return `${day}${language === 'ar' ? '،' : language === 'ti' ? '፣' : ','} ${clock}`;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  ...{ hour: '2-digit', minute: '2-digit' },
  timeZone: 'Europe/Amsterdam',
});
