import { addMonths, type AssessmentKind, type CalendarDay } from '@ademruimte/contracts';

/** A finished moment along the bridge, as far as the rhythm of measuring needs it. */
export interface MeasuredMoment {
  readonly heldOn: CalendarDay;
  readonly kind: AssessmentKind;
}

/** The newest spell of support; `endedOn` is null while it runs. */
export interface Spell {
  readonly startedOn: CalendarDay;
  readonly endedOn: CalendarDay | null;
  /** When the spell before it ended; null for the first one. */
  readonly previousEndedOn: CalendarDay | null;
}

/**
 * The day the next measurement is due: at intake, then every so many months (a team's setting),
 * and at exit. Null when nothing is due any more. Who comes back begins with an intake again.
 */
export function nextDueOn(
  moments: readonly MeasuredMoment[],
  spell: Spell | null,
  everyMonths: number,
): CalendarDay | null {
  if (!spell) return null;
  const ofSpell = moments.filter((moment) => belongsTo(spell, moment));
  if (ofSpell.some(({ kind }) => kind === 'exit')) return null;
  if (spell.endedOn !== null) return spell.endedOn;
  const days = ofSpell.map(({ heldOn }) => heldOn).sort();
  const last = days.at(-1);
  return last === undefined ? spell.startedOn : addMonths(last, everyMonths);
}

/** People often talk before anybody registers them, so an intake may come before the start. */
function belongsTo({ startedOn, previousEndedOn }: Spell, { heldOn, kind }: MeasuredMoment) {
  if (heldOn >= startedOn) return true;
  return kind !== 'exit' && (previousEndedOn === null || heldOn > previousEndedOn);
}
