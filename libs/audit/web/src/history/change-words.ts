import type { HistoryKind, HistoryPart } from '@ademruimte/contracts';
import { inQuotes } from '@ademruimte/web-ui';
import { labelOf, recordName, textFieldOf } from './field-names';
import { valueWords } from './value-words';

/** One field that became something else. */
export interface FieldChangeView {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly isWithheld: boolean;
}

/** Something that was done to a record. */
export interface HistoryItemView {
  readonly staffName: string | null;
  readonly kind: HistoryKind;
  readonly changes: readonly FieldChangeView[];
  readonly isKept: boolean;
}

/**
 * What was done to a record, as somebody would tell it: 'Sanne Vermeer zette de stap op vrijdag 27
 * november.' One sentence for each thing that became something else.
 */
export function changeWords(part: HistoryPart, item: HistoryItemView): string[] {
  const who = item.staffName ?? 'Ademruimte';
  const record = recordName(part);
  if (!item.isKept) {
    return [$localize`${who}:who: veranderde iets. Wat er stond, is vernietigd.`];
  }
  if (item.kind === 'removed') return [$localize`${who}:who: haalde ${record}:record: weg.`];
  if (item.kind === 'made') return madeWords(part, who, item.changes);
  return item.changes
    .filter((change) => !isToldByAnother(change, item.changes))
    .map((change) => fieldWords(part, who, change));
}

/** What it began with: the words first, then what else was filled in, as short facts. */
function madeWords(part: HistoryPart, who: string, changes: readonly FieldChangeView[]): string[] {
  const main = changes.find(({ field }) => field === textFieldOf(part));
  const others = changes.filter((change) => change !== main && change.field !== 'status');
  const record = recordName(part);
  const first = main?.after
    ? $localize`${who}:who: schreef ${record}:record: op: ${ended(main.after)}:words:`
    : $localize`${who}:who: schreef ${record}:record: op.`;
  return [first, ...others.map((change) => factWords(part, change))];
}

function factWords(part: HistoryPart, { field, after, isWithheld }: FieldChangeView): string {
  const label = labelOf(part, field);
  if (isWithheld) return $localize`${label}:label:: afgeschermd.`;
  const value = valueWords(part, field, after ?? '');
  return $localize`${label}:label:: ${value + stopAfter(value)}:value:`;
}

/** A step that is put on another day is said by its day; that it was is no news beside it. */
function isToldByAnother({ field, after }: FieldChangeView, all: readonly FieldChangeView[]) {
  const has = (other: string): boolean => all.some((one) => one.field === other);
  if (field === 'status') return after === 'replanned' && has('due_on');
  return field === 'ended_on' && has('status');
}

function fieldWords(part: HistoryPart, who: string, change: FieldChangeView): string {
  return (
    statusWords(part, who, change) ??
    dayWords(part, who, change) ??
    memberWords(who, change) ??
    yesOrNoWords(part, who, change) ??
    textWords(part, who, change)
  );
}

type Teller = (who: string) => string;

const STATUS: Readonly<Partial<Record<HistoryPart, Readonly<Record<string, Teller>>>>> = {
  step: {
    done: (who) => $localize`${who}:who: vinkte de stap af.`,
    dropped: (who) => $localize`${who}:who: liet de stap los.`,
    open: (who) => $localize`${who}:who: pakte de stap weer op.`,
    replanned: (who) => $localize`${who}:who: pakte de stap weer op.`,
  },
  goal: {
    active: (who) => $localize`${who}:who: pakte het doel weer op.`,
    paused: (who) => $localize`${who}:who: liet het doel even rusten.`,
    reached: (who) => $localize`${who}:who: rondde het doel af: gehaald.`,
    changed: (who) => $localize`${who}:who: rondde het doel af: anders geworden.`,
    let_go: (who) => $localize`${who}:who: rondde het doel af: losgelaten.`,
  },
  conversation: {
    planned: (who) => $localize`${who}:who: maakte er weer een afspraak van.`,
    held: (who) => $localize`${who}:who: schreef op dat het gesprek doorging.`,
    missed: (who) => $localize`${who}:who: schreef op dat het gesprek niet doorging.`,
    moved: (who) => $localize`${who}:who: verzette het gesprek.`,
  },
  trajectory: {
    active: (who) => $localize`${who}:who: liet de begeleiding verdergaan.`,
    paused: (who) => $localize`${who}:who: zette de begeleiding op pauze.`,
    closed: (who) => $localize`${who}:who: sloot de begeleiding af.`,
  },
  urgent: {
    open: (who) => $localize`${who}:who: zette de spoed weer open.`,
    handled: (who) => $localize`${who}:who: schreef op dat de spoed geregeld is.`,
  },
};

function statusWords(part: HistoryPart, who: string, { field, after }: FieldChangeView) {
  return field === 'status' && after ? STATUS[part]?.[after]?.(who) : undefined;
}

function dayWords(part: HistoryPart, who: string, { field, after }: FieldChangeView) {
  const day = after ? valueWords(part, field, after) : '';
  if (field === 'due_on' && day) return $localize`${who}:who: zette de stap op ${day}:day:.`;
  if (field === 'starts_at' && day) return $localize`${who}:who: zette het gesprek op ${day}:day:.`;
  if (field === 'ended_on' && day) {
    return $localize`${who}:who: schreef op dat dit niet meer geldt, vanaf ${day}:day:.`;
  }
  return undefined;
}

function memberWords(who: string, { field, after }: FieldChangeView) {
  const name = after ?? '';
  if (field === 'member_joined')
    return $localize`${who}:who: schreef op dat ${name}:name: erbij hoort.`;
  return field === 'member_left'
    ? $localize`${who}:who: schreef op dat ${name}:name: er niet meer bij hoort.`
    : undefined;
}

const YES_OR_NO: Readonly<Record<string, readonly [Teller, Teller]>> = {
  shared_with_household: [
    (who) => $localize`${who}:who: deelde dit met het gezin.`,
    (who) => $localize`${who}:who: stopte met delen met het gezin.`,
  ],
  interpreter: [
    (who) => $localize`${who}:who: schreef op dat er een tolk bij is.`,
    (who) => $localize`${who}:who: schreef op dat er geen tolk nodig is.`,
  ],
  secret_address: [
    (who) => $localize`${who}:who: maakte het adres geheim.`,
    (who) => $localize`${who}:who: maakte het adres niet langer geheim.`,
  ],
};

function yesOrNoWords(part: HistoryPart, who: string, { field, after }: FieldChangeView) {
  const [yes, no] = YES_OR_NO[field] ?? [];
  return after ? yes?.(who) : no?.(who);
}

function textWords(part: HistoryPart, who: string, change: FieldChangeView): string {
  const { field, before, after, isWithheld } = change;
  const what = field === textFieldOf(part) ? recordName(part) : quietLabel(part, field);
  if (isWithheld) return $localize`${who}:who: veranderde ${what}:what:. De tekst is afgeschermd.`;
  const value = (text: string): string => valueWords(part, field, text);
  if (before && after) {
    return $localize`${who}:who: veranderde ${what}:what:: ${inQuotes(value(before))}:before: werd ${ended(value(after))}:after:`;
  }
  return after
    ? $localize`${who}:who: vulde ${what}:what: in: ${ended(value(after))}:after:`
    : $localize`${who}:who: haalde ${what}:what: weg: ${ended(value(before ?? ''))}:before:`;
}

/** Quoted words at the end of a sentence; their own full stop is enough. */
function ended(words: string): string {
  return `${inQuotes(words)}${stopAfter(words)}`;
}

function stopAfter(words: string): string {
  return /[.!?…]\s*$/.test(words) ? '' : '.';
}

/** A label in the middle of a sentence: 'veranderde ‘Beste tijd’'. */
function quietLabel(part: HistoryPart, field: string): string {
  return inQuotes(labelOf(part, field));
}
