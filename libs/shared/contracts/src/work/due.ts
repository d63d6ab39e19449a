import { addDays, type CalendarDay, daysBetween, mondayOf } from '../calendar-day';

/** How near the day of something is, as people say it. */
export const duenesses = ['past', 'today', 'this_week', 'later'] as const;
export type Dueness = (typeof duenesses)[number];

/** How near a day is: a week ends on Sunday, and what is today is never past. */
export function duenessOf(dueOn: CalendarDay, today: CalendarDay): Dueness {
  if (dueOn < today) return 'past';
  if (dueOn === today) return 'today';
  return dueOn <= addDays(mondayOf(today), 6) ? 'this_week' : 'later';
}

/** How many nights ago a day was: 0 for today, and for a day that is still to come. */
export function daysSince(day: CalendarDay, today: CalendarDay): number {
  return Math.max(0, daysBetween(day, today));
}
