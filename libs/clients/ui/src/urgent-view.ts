import {
  type CalendarDay,
  type CutOff,
  isCalendarDay,
  type StepOwner,
  type UrgentKind,
} from '@ademruimte/contracts';
import type { UrgentTopic } from './urgent-words';

/** An urgent need as a list shows it. */
export interface UrgentNeedView extends UrgentTopic {
  readonly id: string;
  readonly version: number;
  readonly text: string | null;
  readonly knownOn: CalendarDay;
  readonly actsOwner: StepOwner;
  readonly actsName: string | null;
}

/** What somebody points at and types in the sheet, finished or not. */
export interface UrgentTyped {
  readonly kind: UrgentKind | '';
  readonly about: CutOff | '';
  readonly endDate: string;
  readonly actsOwner: StepOwner;
  readonly actsName: string;
  readonly text: string;
}

/** What is written down, as the server takes it. */
export interface UrgentWanted {
  readonly kind: UrgentKind;
  readonly about: CutOff | null;
  readonly text: string | null;
  readonly knownOn: CalendarDay;
  readonly endDate: CalendarDay | null;
  readonly actsOwner: StepOwner;
  readonly actsName: string | null;
}

/** A sheet nobody touched yet. */
export const nothingUrgent: UrgentTyped = {
  kind: '',
  about: '',
  endDate: '',
  actsOwner: 'worker',
  actsName: '',
  text: '',
};

/** What is known already, to change it. */
export function typedFrom(need: Pick<UrgentNeedView, keyof UrgentTyped>): UrgentTyped {
  const { kind, about, endDate, actsOwner, actsName, text } = need;
  return {
    kind,
    about: about ?? '',
    endDate: endDate ?? '',
    actsOwner,
    actsName: actsOwner === 'other' ? (actsName ?? '') : '',
    text: text ?? '',
  };
}

/** Whether a letter may name a day: not for what cannot wait a day anyway. */
export function mayNameDay({ kind }: UrgentTyped): boolean {
  return kind === 'eviction' || kind === 'cut_off';
}

/** What was typed, without what no longer belongs to it; undefined until it is clear what it is. */
export function wantedFrom(typed: UrgentTyped, knownOn: CalendarDay): UrgentWanted | undefined {
  const { kind, endDate, actsOwner } = typed;
  const about = kind === 'cut_off' ? typed.about : null;
  if (!kind || about === '') return undefined;
  return {
    kind,
    about,
    text: typed.text.trim() || null,
    knownOn,
    endDate: mayNameDay(typed) && isCalendarDay(endDate) ? endDate : null,
    actsOwner,
    actsName: (actsOwner === 'other' && typed.actsName.trim()) || null,
  };
}
