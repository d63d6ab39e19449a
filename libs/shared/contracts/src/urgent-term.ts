import { addWorkingDays, type CalendarDay } from './calendar-day';

/** What cannot wait. */
export const urgentKinds = ['food', 'eviction', 'cut_off', 'safety'] as const;
export type UrgentKind = (typeof urgentKinds)[number];

/** What somebody may be cut off from. */
export const cutOffs = ['energy', 'water', 'heating', 'health_insurance'] as const;
export type CutOff = (typeof cutOffs)[number];

export const urgentStatuses = ['open', 'handled'] as const;
export type UrgentStatus = (typeof urgentStatuses)[number];

/** Within how many working days somebody must act when debts threaten house or basics. */
export const URGENT_WORKING_DAYS = 3;

/** What the term of an urgent need depends on. */
export interface UrgentFacts {
  readonly kind: UrgentKind;
  /** What is cut off; only then. */
  readonly about?: CutOff | null;
  /** The day it became known. */
  readonly knownOn: CalendarDay;
  /** The day the letter names, if there is one. */
  readonly endDate?: CalendarDay | null;
}

/**
 * The last day on which somebody must act. Food and safety cannot wait a day. A threatening debt
 * has three working days, and energy until the day the letter names. A named day that comes sooner
 * always counts, and what has happened already asks for today.
 */
export function urgentTerm({ kind, about, knownOn, endDate }: UrgentFacts): CalendarDay {
  if (kind === 'food' || kind === 'safety') return knownOn;
  const term = addWorkingDays(knownOn, URGENT_WORKING_DAYS);
  if (!endDate) return term;
  const named = endDate < knownOn ? knownOn : endDate;
  return about === 'energy' || named < term ? named : term;
}
