import {
  type AgreementWay,
  type CalendarDay,
  dayOf,
  type GoalOutcome,
  type RecognitionKind,
} from '@ademruimte/contracts';
import { capital, sayDay } from '@ademruimte/web-ui';
import type { GoalView, StepView } from './plan-view';

type Owned = Pick<StepView, 'owner' | 'ownerName'>;

/** How two people agreed. */
export const agreementWayNames = (): Readonly<Record<AgreementWay, string>> => ({
  on_paper: $localize`op papier`,
  on_tablet: $localize`op de tablet`,
  spoken: $localize`uitgesproken`,
});

/** What somebody gives when they recognise effort. */
export const recognitionNames = (): Readonly<Record<RecognitionKind, string>> => ({
  word: $localize`een woord`,
  card: $localize`een kaart`,
  small_gift: $localize`iets kleins`,
});

/** What came of a goal; each of them is a good ending. */
export const outcomeNames = (): Readonly<Record<GoalOutcome, string>> => ({
  reached: $localize`gehaald`,
  changed: $localize`anders geworden`,
  let_go: $localize`losgelaten`,
});

/** Who does a step, by the name people use. */
export function ownerOf({ owner, ownerName }: Owned, clientName: string): string {
  if (owner === 'client') return clientName || $localize`inwoner`;
  return ownerName ?? $localize`begeleider`;
}

/**
 * An if-then plan as one sentence: 'Als de kinderen op school zijn, dan bel ik.' It does not matter
 * whether somebody typed 'als' and 'dan' themselves.
 */
export function sayIfThen(ifText: string | null, thenText: string | null): string {
  const when = bare(ifText, 'als');
  const then = bare(thenText, 'dan');
  if (when && then) return $localize`Als ${when}:when:, dan ${then}:then:.`;
  if (when) return $localize`Als ${when}:when:.`;
  return then ? $localize`Dan ${then}:then:.` : '';
}

/** Somebody's words as a sentence of their own: with a capital, and a full stop at the end. */
export function sayWhole(words: string): string {
  const whole = capital(words.trim());
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

/** What a step's line says beside its words: its day and its owner, or how it went. */
export function stepLine(step: StepView, clientName: string): string {
  const day = (of: CalendarDay): string => sayDay(of, 'short');
  if (step.status === 'done') {
    return step.doneOn ? $localize`gelukt, ${day(step.doneOn)}:day:` : $localize`gelukt`;
  }
  if (step.status === 'dropped') return $localize`losgelaten`;
  return $localize`${day(step.dueOn)}:day: · ${ownerOf(step, clientName)}:owner:`;
}

/** When a step is planned; a day that is over is only said differently, never coloured. */
export function planned(step: StepView, today = dayOf(new Date())): string {
  const day = sayDay(step.dueOn, 'long', today);
  return step.dueOn < today ? $localize`stond voor ${day}:day:` : day;
}

/** How it stands with a goal, after its life domain: horizon, resting, or how it ended. */
export function goalFacts(goal: GoalView, agreedOn: CalendarDay | null): string[] {
  return [goal.lifeDomain.title, goal.horizon, stateOf(goal, agreedOn)].filter(
    (fact): fact is string => !!fact,
  );
}

function stateOf({ status, endedOn }: GoalView, agreedOn: CalendarDay | null): string {
  if (status === 'paused') return $localize`rust nu`;
  if (status !== 'active') {
    const outcome = outcomeNames()[status];
    return endedOn ? $localize`${outcome}:outcome: op ${sayDay(endedOn, 'date')}:day:` : outcome;
  }
  return agreedOn ? $localize`samen afgesproken op ${sayDay(agreedOn, 'date')}:day:` : '';
}

/** Without the joining word in front and the full stop behind, which the sentence brings itself. */
function bare(words: string | null, joint: string): string {
  const said = (words ?? '').trim().replace(/[\s.,;…]+$/, '');
  const rest = said.replace(new RegExp(`^(${joint}(\\s+|$)|[\\s.…]+)+`, 'i'), '');
  return rest === said ? lowered(said) : rest;
}

/** A sentence somebody began with a capital goes on in the middle of another; names keep theirs. */
function lowered(words: string): string {
  return words.replace(/^(Het|Ik|De|Er|We|Mijn|Dan|Bel|Ga|Doe)\b/, (word) => word.toLowerCase());
}
