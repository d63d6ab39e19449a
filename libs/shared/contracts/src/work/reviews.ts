import { addDays, addMonths, type CalendarDay } from '../calendar-day';

/** What the rhythm of looking back on a plan depends on. */
export interface ReviewFacts {
  /** The first day of this spell of support. */
  readonly startedOn: CalendarDay;
  /** The day the plan was last agreed; null while it never was. */
  readonly agreedOn: CalendarDay | null;
  /** The day the plan was last looked back on together. */
  readonly reviewedOn: CalendarDay | null;
}

/**
 * The day to look back on a plan together: so many months (a team's setting) after it was agreed,
 * looked back on, or taken up again by somebody who came back. Null without an agreed plan.
 */
export function planReviewDueOn(
  { startedOn, agreedOn, reviewedOn }: ReviewFacts,
  everyMonths: number,
): CalendarDay | null {
  if (agreedOn === null) return null;
  const last = [startedOn, agreedOn, reviewedOn ?? ''].sort().at(-1) ?? agreedOn;
  return addMonths(last, everyMonths);
}

/** The day of the next caseload talk, so many weeks (a team's setting) after one was held. */
export function nextCaseloadReviewOn(heldOn: CalendarDay, weeks: number): CalendarDay {
  return addDays(heldOn, 7 * weeks);
}
