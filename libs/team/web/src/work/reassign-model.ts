import {
  addDays,
  type CalendarDay,
  isCalendarDay,
  type ReassignableKind,
} from '@ademruimte/contracts';
import type { ColleagueCaseloadResponse, PlateItemResponse } from '@ademruimte/web-client';

/** How the work of a colleague is divided, as somebody chooses it; kept as a draft. */
export interface TypedReassignment {
  /** Who stays, of everybody they lead the work with. */
  readonly left: readonly string[];
  readonly to: string;
  readonly kind: ReassignableKind;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
  readonly summaries: Readonly<Record<string, string>>;
}

/** Days a colleague stands in when nobody knows how long. */
const A_WHILE = 14;

/** Standing in is usual: for as long as the colleague is away, else for two weeks from today. */
export function reassignmentFrom(
  { away }: ColleagueCaseloadResponse,
  today: CalendarDay,
): TypedReassignment {
  const from = away && away.fromDay > today ? away.fromDay : today;
  const until = away?.untilDay ?? addDays(from, A_WHILE);
  return { left: [], to: '', kind: 'stand_in', from, until, summaries: {} };
}

/** With whom they lead the work: those can go to a colleague. */
export function movableOf({ items }: ColleagueCaseloadResponse): PlateItemResponse[] {
  return items.filter(({ kind }) => kind === 'lead_worker');
}

/** With whom they work in another part: that part stays as it is. */
export function stayingOf({ items }: ColleagueCaseloadResponse): PlateItemResponse[] {
  return items.filter(({ kind }) => kind !== 'lead_worker');
}

/** What is still to choose, in a sentence; nothing when it can be divided. */
export function missingIn(typed: TypedReassignment, chosen: number, today: CalendarDay): string {
  if (!chosen) return $localize`Kies wie er meegaat.`;
  if (!typed.to) return $localize`Kies naar wie.`;
  const isTemporary = typed.kind === 'stand_in';
  const days = isTemporary ? [typed.from, typed.until] : [typed.from];
  if (!days.every(isCalendarDay)) return $localize`Kies de dagen.`;
  if (typed.from < today) return $localize`Kies een eerste dag vanaf vandaag.`;
  if (isTemporary && typed.until < typed.from) {
    return $localize`De laatste dag ligt voor de eerste.`;
  }
  return '';
}
