import { required, type SchemaPathTree, validate } from '@angular/forms/signals';
import { dayOf, isCalendarDay, limits } from '@ademruimte/contracts';
import {
  aDay,
  type AddStepRequest,
  atMost,
  type ConflictPart,
  needed,
  type ReviseStepRequest,
  sentenceFor,
  type StepResponse,
} from '@ademruimte/web-client';
import { sayIfThen } from '@ademruimte/plan-ui';
import { sayDay } from '@ademruimte/web-ui';
import {
  type OwnedRecord,
  ownerModelOf,
  type Owners,
  ownershipFrom,
  type StepOwnerModel,
} from './step-owner';

/** A step as its form holds it. */
export interface StepModel extends StepOwnerModel {
  version: number;
  text: string;
  dueOn: string;
  ifText: string;
  thenText: string;
  setbackText: string;
  /** '0' to '10', or empty: not asked. */
  confidence: string;
  sharedWithHousehold: boolean;
}

export const noStep = (): StepModel => ({
  ...{ version: 0, text: '', who: 'client', colleagueId: '', ownerName: '', dueOn: '' },
  ...{ ifText: '', thenText: '', setbackText: '', confidence: '', sharedWithHousehold: false },
});

/** What the server says about a step, in a plan or when a colleague was faster. */
export type StepRecord = OwnedRecord &
  Pick<
    StepResponse,
    | 'version'
    | 'text'
    | 'dueOn'
    | 'ifText'
    | 'thenText'
    | 'setbackText'
    | 'confidence'
    | 'sharedWithHousehold'
  >;

export function stepModelOf(step: StepRecord, me: string): StepModel {
  const { version, text, dueOn, sharedWithHousehold } = step;
  return {
    ...ownerModelOf(step, me),
    ...{ version, text, dueOn, sharedWithHousehold },
    ifText: step.ifText ?? '',
    thenText: step.thenText ?? '',
    setbackText: step.setbackText ?? '',
    confidence: step.confidence === null ? '' : String(step.confidence),
  };
}

/** `plannedOn` is the day the step already has, which may stay although it is over. */
export function stepRules(path: SchemaPathTree<StepModel>, plannedOn: () => string): void {
  needed(path.text, $localize`Schrijf de stap op.`);
  atMost(path.text, limits.stepText);
  needed(path.dueOn, $localize`Kies een dag.`);
  comingDay(path, plannedOn);
  required(path.ownerName, {
    message: $localize`Schrijf op wie dit doet.`,
    when: ({ valueOf }) => valueOf(path.who) === 'other',
  });
  required(path.colleagueId, {
    message: $localize`Kies welke collega dit doet.`,
    when: ({ valueOf }) => valueOf(path.who) === 'colleague',
  });
  atMost(path.ownerName, limits.name);
  for (const words of [path.ifText, path.thenText, path.setbackText]) {
    atMost(words, limits.ifThen);
  }
}

function comingDay(path: SchemaPathTree<StepModel>, plannedOn: () => string): void {
  aDay(path.dueOn);
  validate(path.dueOn, ({ value }) => {
    const day = value();
    const over = isCalendarDay(day) && day < dayOf(new Date());
    if (!over || day === plannedOn()) return null;
    return { kind: 'day-in-past', message: sentenceFor('day-in-past') };
  });
}

export function stepWords(typed: StepModel, owners: Owners): ReviseStepRequest {
  return {
    text: typed.text,
    ...ownershipFrom(typed, owners),
    dueOn: typed.dueOn,
    ifText: typed.ifText || null,
    thenText: typed.thenText || null,
    setbackText: typed.setbackText || null,
    confidence: typed.confidence === '' ? null : Number(typed.confidence),
    sharedWithHousehold: typed.sharedWithHousehold,
  };
}

export function newStep(typed: StepModel, owners: Owners, id: string): AddStepRequest {
  return { ...stepWords(typed, owners), id };
}

/** A step in parts, to lay two versions side by side. */
export function stepParts(whoName: (typed: StepOwnerModel) => string): ConflictPart<StepModel>[] {
  return [
    { label: $localize`Stap`, keys: ['text'], say: ({ text }) => text },
    { label: $localize`Wie`, keys: ['who', 'colleagueId', 'ownerName'], say: whoName },
    {
      label: $localize`Wanneer`,
      keys: ['dueOn'],
      say: ({ dueOn }) => (isCalendarDay(dueOn) ? sayDay(dueOn) : dueOn),
    },
    {
      label: $localize`Als … dan …`,
      keys: ['ifText', 'thenText'],
      say: ({ ifText, thenText }) => sayIfThen(ifText, thenText),
    },
    {
      label: $localize`Wat als het misgaat?`,
      keys: ['setbackText'],
      say: ({ setbackText }) => setbackText,
    },
    { label: $localize`Hoe zeker`, keys: ['confidence'], say: ({ confidence }) => confidence },
    {
      label: $localize`Delen met het gezin`,
      keys: ['sharedWithHousehold'],
      say: (typed) => (typed.sharedWithHousehold ? $localize`ja` : $localize`nee`),
    },
  ];
}
