import type { CalendarDay } from '../calendar-day';

/** How much work a team agreed that fits one person, both ends included. */
export interface CaseloadBand {
  readonly low: number;
  readonly high: number;
}

/** Where somebody's work lies beside the agreed band; a place on a plate, no mark. */
export const bandPositions = ['below', 'within', 'above', 'no_band'] as const;
export type BandPosition = (typeof bandPositions)[number];

/** That somebody works with a client for a while, and how much work the team says it is. */
export interface WeighedAssignment {
  readonly clientId: string;
  readonly weight: number;
  readonly fromDay: CalendarDay;
  readonly untilDay: CalendarDay | null;
}

/** What is on somebody's plate on one day. */
export interface Caseload {
  readonly weight: number;
  readonly clients: number;
}

/** Adds up what holds on a day. Two parts with one client are two weights and one client. */
export function caseloadOn(assignments: readonly WeighedAssignment[], day: CalendarDay): Caseload {
  const held = assignments.filter(
    ({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || untilDay >= day),
  );
  return {
    weight: held.reduce((sum, { weight }) => sum + weight, 0),
    clients: new Set(held.map(({ clientId }) => clientId)).size,
  };
}

/** Where a weight lies beside the band a team agreed, if it agreed one. */
export function positionIn(band: CaseloadBand | null, weight: number): BandPosition {
  if (band === null) return 'no_band';
  if (weight < band.low) return 'below';
  return weight > band.high ? 'above' : 'within';
}
