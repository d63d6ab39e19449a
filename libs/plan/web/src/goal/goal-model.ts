import { required, type SchemaPathTree } from '@angular/forms/signals';
import { limits } from '@ademruimte/contracts';
import {
  type AddGoalRequest,
  atMost,
  type ConflictPart,
  type GoalResponse,
  needed,
  type ReviseGoalRequest,
} from '@ademruimte/web-client';

/** A goal as its form holds it. */
export interface GoalModel {
  version: number;
  title: string;
  lifeDomainId: string;
  horizon: string;
  why: string;
  sharedWithHousehold: boolean;
  /** The goal that rests to make room for this one; only for a new goal. */
  restGoalId: string;
}

export const noGoal = (): GoalModel => ({
  version: 0,
  title: '',
  lifeDomainId: '',
  horizon: '',
  why: '',
  sharedWithHousehold: false,
  restGoalId: '',
});

/** What the server says about a goal, in a plan or when a colleague was faster. */
export type GoalRecord = Pick<
  GoalResponse,
  'version' | 'title' | 'horizon' | 'why' | 'sharedWithHousehold'
> & { readonly lifeDomainId?: string; readonly lifeDomain?: { readonly id: string } };

export function goalModelOf(goal: GoalRecord): GoalModel {
  return {
    ...noGoal(),
    version: goal.version,
    title: goal.title,
    lifeDomainId: goal.lifeDomainId ?? goal.lifeDomain?.id ?? '',
    horizon: goal.horizon ?? '',
    why: goal.why ?? '',
    sharedWithHousehold: goal.sharedWithHousehold,
  };
}

/** `isFull` says whether another goal has to rest first. */
export function goalRules(path: SchemaPathTree<GoalModel>, isFull: () => boolean): void {
  needed(path.title, $localize`Schrijf het doel op, in eigen woorden.`);
  atMost(path.title, limits.goalTitle);
  needed(path.lifeDomainId, $localize`Kies waar dit doel over gaat.`);
  atMost(path.horizon, limits.shortText);
  atMost(path.why, limits.ownWords);
  required(path.restGoalId, {
    message: $localize`Kies welk doel even mag rusten.`,
    when: () => isFull(),
  });
}

export function goalWords(typed: GoalModel): ReviseGoalRequest {
  return {
    title: typed.title,
    lifeDomainId: typed.lifeDomainId,
    horizon: typed.horizon || null,
    why: typed.why || null,
    sharedWithHousehold: typed.sharedWithHousehold,
  };
}

export function newGoal(typed: GoalModel, id: string): AddGoalRequest {
  return { ...goalWords(typed), id, restGoalId: typed.restGoalId || null };
}

/** A goal in parts, to lay two versions side by side. */
export function goalParts(domainName: (id: string) => string): ConflictPart<GoalModel>[] {
  const yesOrNo = (yes: boolean): string => (yes ? $localize`ja` : $localize`nee`);
  return [
    { label: $localize`Doel`, keys: ['title'], say: ({ title }) => title },
    {
      label: $localize`Waar het over gaat`,
      keys: ['lifeDomainId'],
      say: ({ lifeDomainId }) => domainName(lifeDomainId),
    },
    { label: $localize`Wanneer ongeveer`, keys: ['horizon'], say: ({ horizon }) => horizon },
    { label: $localize`Waarom`, keys: ['why'], say: ({ why }) => why },
    {
      label: $localize`Delen met het gezin`,
      keys: ['sharedWithHousehold'],
      say: ({ sharedWithHousehold }) => yesOrNo(sharedWithHousehold),
    },
  ];
}
