import { type Clock, FieldsInvalid } from '@ademruimte/api-platform';
import { addDays, type CalendarDay } from '@ademruimte/contracts';

/** Refuses a day that has not come yet; no day at all is fine. */
export function notInFuture(
  field: string,
  day: CalendarDay | null | undefined,
  clock: Clock,
): void {
  if (day && day > clock.today()) throw FieldsInvalid.of(field, 'day-in-future');
}

/** Refuses a day that is over: who had access on it cannot be rewritten afterwards. */
export function notInPast(field: string, day: CalendarDay, clock: Clock): void {
  if (day < clock.today()) throw FieldsInvalid.of(field, 'day-in-past');
}

/** A last day may be yesterday, which ends something at once, and no earlier. */
export function notBeforeYesterday(field: string, day: CalendarDay, clock: Clock): void {
  if (day < addDays(clock.today(), -1)) throw FieldsInvalid.of(field, 'day-in-past');
}
