import { Injectable, type Provider } from '@angular/core';
import { DateAdapter, MAT_DATE_FORMATS } from '@angular/material/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';
import {
  addDays,
  addMonths,
  type CalendarDay,
  dayOf,
  daysBetween,
  isCalendarDay,
} from '@ademruimte/contracts';
import { readDay, sayDay } from './dutch-days';

type Style = 'long' | 'short' | 'narrow';

const MONDAY = 1;
/** A Sunday, to count the names of the week from. */
const SOME_SUNDAY = '2026-11-22';

/** Material's calendar on calendar days: Dutch words, Monday first, no time zone in sight. */
@Injectable()
export class DutchDayAdapter extends DateAdapter<CalendarDay> {
  override getYear = (day: CalendarDay): number => Number(day.slice(0, 4));
  override getMonth = (day: CalendarDay): number => Number(day.slice(5, 7)) - 1;
  override getDate = (day: CalendarDay): number => Number(day.slice(8, 10));
  override getDayOfWeek = (day: CalendarDay): number =>
    ((daysBetween(SOME_SUNDAY, day) % 7) + 7) % 7;

  override getMonthNames(style: Style): string[] {
    return Array.from({ length: 12 }, (_, month) =>
      named(`2026-${String(month + 1).padStart(2, '0')}-01`, { month: style }),
    );
  }

  override getDateNames(): string[] {
    return Array.from({ length: 31 }, (_, at) => String(at + 1));
  }

  override getDayOfWeekNames(style: Style): string[] {
    return Array.from({ length: 7 }, (_, at) =>
      named(addDays(SOME_SUNDAY, at), { weekday: style === 'narrow' ? 'short' : style }),
    );
  }

  override getYearName(day: CalendarDay): string {
    return day.slice(0, 4);
  }

  override getFirstDayOfWeek(): number {
    return MONDAY;
  }

  override getNumDaysInMonth(day: CalendarDay): number {
    return new Date(Date.UTC(this.getYear(day), this.getMonth(day) + 1, 0)).getUTCDate();
  }

  override clone(day: CalendarDay): CalendarDay {
    return day;
  }

  override createDate(year: number, month: number, date: number): CalendarDay {
    return addDays(`${year}-${String(month + 1).padStart(2, '0')}-01`, date - 1);
  }

  override today(): CalendarDay {
    return dayOf(new Date());
  }

  override parse(typed: unknown): CalendarDay | null {
    return typeof typed === 'string' && typed.trim() ? (readDay(typed) ?? this.invalid()) : null;
  }

  override format(day: CalendarDay, form: unknown): string {
    if (form === 'nothing') return '';
    if (form === 'month') return named(day, { month: 'long', year: 'numeric' });
    return sayDay(day, 'long');
  }

  override addCalendarYears(day: CalendarDay, years: number): CalendarDay {
    return addMonths(day, years * 12);
  }

  override addCalendarMonths(day: CalendarDay, months: number): CalendarDay {
    return addMonths(day, months);
  }

  override addCalendarDays(day: CalendarDay, days: number): CalendarDay {
    return addDays(day, days);
  }

  override toIso8601(day: CalendarDay): string {
    return day;
  }

  override isDateInstance(value: unknown): boolean {
    return typeof value === 'string';
  }

  override isValid(day: CalendarDay): boolean {
    return isCalendarDay(day);
  }

  override invalid(): CalendarDay {
    return 'no day';
  }
}

/** What the calendar's own buttons say. */
@Injectable()
export class DutchCalendarWords extends MatDatepickerIntl {
  override calendarLabel = $localize`Kalender`;
  override openCalendarLabel = $localize`Kies een dag`;
  override closeCalendarLabel = $localize`Kalender sluiten`;
  override prevMonthLabel = $localize`Vorige maand`;
  override nextMonthLabel = $localize`Volgende maand`;
  override prevYearLabel = $localize`Vorig jaar`;
  override nextYearLabel = $localize`Volgend jaar`;
  override prevMultiYearLabel = $localize`Eerdere jaren`;
  override nextMultiYearLabel = $localize`Latere jaren`;
  override switchToMonthViewLabel = $localize`Kies een dag`;
  override switchToMultiYearViewLabel = $localize`Kies een maand en jaar`;
}

/** For a component that shows a Material calendar. */
export function provideDutchCalendar(): Provider[] {
  const display = { dateInput: 'day', monthYearLabel: 'month', dateA11yLabel: 'day' };
  return [
    { provide: DateAdapter, useClass: DutchDayAdapter },
    { provide: MatDatepickerIntl, useClass: DutchCalendarWords },
    {
      provide: MAT_DATE_FORMATS,
      useValue: {
        parse: { dateInput: 'day' },
        display: { ...display, monthYearA11yLabel: 'month', monthLabel: 'nothing' },
      },
    },
  ];
}

function named(day: CalendarDay, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat('nl', { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${day}T12:00:00Z`)).replaceAll('.', '');
}
