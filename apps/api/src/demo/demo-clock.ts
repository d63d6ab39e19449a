import { Injectable } from '@nestjs/common';
import { Clock } from '@ademruimte/api-platform';
import { addDays, type CalendarDay, dayOf, isWorkingDay } from '@ademruimte/contracts';

/** A clock that can stand at a day of the past, so that a story is told when it happened. */
@Injectable()
export class DemoClock extends Clock {
  private standing: Date | undefined;

  override now(): Date {
    return this.standing ?? this.real();
  }

  /** The moment it is outside the stories; a test lets it be another. */
  protected real(): Date {
    return super.now();
  }

  /** Goes to an hour of the day (in the Netherlands) some days ago. */
  standAt(daysAgo: number, hour: number): void {
    this.standing = this.momentOf(this.dayAgo(daysAgo), hour);
  }

  /** Tells the real time again. */
  release(): void {
    this.standing = undefined;
  }

  /** The day some days before the real today. */
  dayAgo(daysAgo: number): CalendarDay {
    return addDays(dayOf(this.real()), -daysAgo);
  }

  /** The working day at or before a day some days ago; talks are not held in a weekend. */
  workdaysAgo(daysAgo: number): number {
    return isWorkingDay(this.dayAgo(daysAgo)) ? daysAgo : this.workdaysAgo(daysAgo + 1);
  }

  /** The working day at or after a day that is to come; today counts whatever day it is. */
  workdayIn(days: number): CalendarDay {
    const day = this.dayAgo(-days);
    return days === 0 || isWorkingDay(day) ? day : this.workdayIn(days + 1);
  }

  /** An hour of a day in the Netherlands, summer and winter time alike. */
  momentOf(day: CalendarDay, hour: number): Date {
    const guess = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+01:00`);
    const shown = Number(HOUR.format(guess));
    return new Date(guess.getTime() - (shown - hour) * 3_600_000);
  }
}

const HOUR = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});
