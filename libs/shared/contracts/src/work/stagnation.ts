import type { CalendarDay } from '../calendar-day';
import { daysSince } from './due';

/** How work can have come to a standstill; it is about the work, never about a person. */
export const stagnationKinds = ['quiet', 'replanned', 'no_change'] as const;
export type StagnationKind = (typeof stagnationKinds)[number];

/** What somebody found to be behind it. */
export const stagnationCauses = [
  'waiting_third_party',
  'bottleneck',
  'step_too_big',
  'no_contact',
  'life_event',
  'other',
] as const;
export type StagnationCause = (typeof stagnationCauses)[number];

/** A life domain somebody works on, at the last two measurements, by the same rater. */
export interface LevelsOfDomain {
  readonly then: number;
  readonly now: number;
}

/** What is known about the work with one client. Everything is computed; nothing is kept. */
export interface StagnationFacts {
  /** The first day of this spell of support, or the day it went on after a rest. */
  readonly supportedSince: CalendarDay;
  readonly lastStepDoneOn: CalendarDay | null;
  /** The day of the last talk that took place. */
  readonly lastContactOn: CalendarDay | null;
  /** The day a step that is still to do was planned again for the third time. */
  readonly replannedOn: CalendarDay | null;
  /** The last two measurements of this spell, as far as both speak of what is worked on. */
  readonly measured: {
    readonly on: CalendarDay;
    readonly levels: readonly LevelsOfDomain[];
  } | null;
}

/** That work stands still: in which ways, and since when. */
export interface Stagnation {
  readonly kinds: readonly StagnationKind[];
  readonly since: CalendarDay;
}

/**
 * Whether work stands still: no step finished and no contact for a number of days (a team's
 * setting), a step planned again three times, or no change over two measurements in any domain that
 * is worked on. Null when it goes on.
 */
export function stagnationOf(
  facts: StagnationFacts,
  { days, today }: { readonly days: number; readonly today: CalendarDay },
): Stagnation | null {
  const { replannedOn, measured } = facts;
  const quietSince = latestOf(facts);
  const found: [StagnationKind, CalendarDay][] = [];
  if (daysSince(quietSince, today) >= days) found.push(['quiet', quietSince]);
  if (replannedOn !== null) found.push(['replanned', replannedOn]);
  if (measured !== null && stayed(measured.levels)) found.push(['no_change', measured.on]);
  const since = found.map(([, day]) => day).sort()[0];
  return since === undefined ? null : { kinds: found.map(([kind]) => kind), since };
}

/** The last day something happened: a step finished, a talk, or the start itself. */
export function latestOf({
  supportedSince,
  lastStepDoneOn,
  lastContactOn,
}: Pick<StagnationFacts, 'supportedSince' | 'lastStepDoneOn' | 'lastContactOn'>): CalendarDay {
  return [supportedSince, lastStepDoneOn ?? '', lastContactOn ?? ''].sort().at(-1) ?? '';
}

/** Where nothing can be compared, nothing is said. */
function stayed(levels: readonly LevelsOfDomain[]): boolean {
  return levels.length > 0 && levels.every(({ then, now }) => then === now);
}

/** A cause as it was noted, with the day until which a lead need not look at it. */
export interface NotedCause {
  readonly cause: StagnationCause;
  readonly hiddenUntil: CalendarDay | null;
}

/** The day from which somebody looks at it again, or null when it is to be seen today. */
export function restsUntil(noted: NotedCause | null, today: CalendarDay): CalendarDay | null {
  if (noted?.cause !== 'waiting_third_party' || noted.hiddenUntil === null) return null;
  return noted.hiddenUntil > today ? noted.hiddenUntil : null;
}

/** What a lead can do next for whoever does the work. */
export const nextMoves = ['ask_question', 'offer_help', 'smaller_step', 'prepare_talk'] as const;
export type NextMove = (typeof nextMoves)[number];

const BY_CAUSE: Readonly<Record<StagnationCause, readonly NextMove[]>> = {
  waiting_third_party: ['ask_question', 'prepare_talk'],
  bottleneck: ['offer_help', 'prepare_talk'],
  step_too_big: ['smaller_step', 'prepare_talk'],
  no_contact: ['ask_question', 'offer_help', 'prepare_talk'],
  life_event: ['ask_question', 'offer_help', 'prepare_talk'],
  other: ['ask_question', 'prepare_talk'],
};

const BY_KIND: Readonly<Record<StagnationKind, NextMove>> = {
  quiet: 'ask_question',
  replanned: 'smaller_step',
  no_change: 'offer_help',
};

/** Next moves to offer: by the cause somebody noted, else by how it shows. A talk always fits. */
export function nextMovesFor(
  kinds: readonly StagnationKind[],
  cause: StagnationCause | null,
): readonly NextMove[] {
  if (cause !== null) return BY_CAUSE[cause];
  const offered = new Set<NextMove>([...kinds.map((kind) => BY_KIND[kind]), 'prepare_talk']);
  return nextMoves.filter((move) => offered.has(move));
}
