import { addMonths, type CalendarDay } from '../calendar-day';
import type { TrajectoryOutcome } from '../statuses';

/** Months after the end of support at which somebody asks how it goes. */
export const aftercareMonths = [3, 6, 12] as const;
export type AftercareMonths = (typeof aftercareMonths)[number];

/** How support ended, and what was asked since. */
export interface AftercareFacts {
  readonly endedOn: CalendarDay;
  readonly outcome: TrajectoryOutcome;
  /** The moments somebody asked already. */
  readonly done: readonly AftercareMonths[];
}

/** One moment of asking how it goes. */
export interface AftercareMoment {
  readonly months: AftercareMonths;
  readonly dueOn: CalendarDay;
}

/** A moment lapses when the next one comes; the last stays for three months. */
const LAPSES: Readonly<Record<AftercareMonths, number>> = { 3: 6, 6: 12, 12: 15 };

/**
 * The next moment to ask how it goes, or null when there is none any more. Nobody asks after
 * somebody who died; who came back is in a new spell and is asked after that one.
 */
export function nextAftercare(
  { endedOn, outcome, done }: AftercareFacts,
  today: CalendarDay,
): AftercareMoment | null {
  if (outcome === 'deceased') return null;
  const months = aftercareMonths.find(
    (one) => !done.includes(one) && today < addMonths(endedOn, LAPSES[one]),
  );
  return months === undefined ? null : { months, dueOn: addMonths(endedOn, months) };
}
