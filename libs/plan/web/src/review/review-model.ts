import { applyEach, type SchemaPathTree } from '@angular/forms/signals';
import { type CalendarDay, limits, type ReviewChoice } from '@ademruimte/contracts';
import {
  aDay,
  atMost,
  type GoalResponse,
  needed,
  type ReviewGoalRequest,
  type ReviewResponse,
  type Typed,
} from '@ademruimte/web-client';

/** One goal while two people look at it, with the words and the version they see. */
export interface LookedAtGoal {
  goalId: string;
  title: string;
  version: number;
  choice: ReviewChoice | '';
  words: string;
}

/** Looking back, as its form holds it. */
export interface ReviewModel extends Typed {
  version: number;
  heldOn: CalendarDay;
  worked: string;
  hindered: string;
  /** What is said back to a lead who had a question. */
  answer: string;
  goals: LookedAtGoal[];
}

/** Nothing said yet, or what was said before; about the goals that go on and those of then. */
export function reviewModelOf(
  goals: readonly GoalResponse[],
  review: ReviewResponse | null,
  today: CalendarDay,
): ReviewModel {
  const { version = 0, heldOn = today, worked = null, hindered = null } = review ?? {};
  const before = review?.goals ?? [];
  const now = goals.map(({ id, title, version: seen }): LookedAtGoal => {
    const then = before.find(({ goalId }) => goalId === id);
    const { choice = '', words = null } = then ?? {};
    return { goalId: id, title: then?.title ?? title, version: seen, choice, words: words ?? '' };
  });
  const over: LookedAtGoal[] = before
    .filter(({ goalId }) => !goals.some(({ id }) => id === goalId))
    .map(({ goalId, title, choice, words }) => ({
      ...{ goalId, title, choice, words: words ?? '' },
      // What was written down before is not compared with the goal again.
      version: 1,
    }));
  const said = { worked: worked ?? '', hindered: hindered ?? '', answer: '' };
  return { version, heldOn, ...said, goals: [...now, ...over] };
}

/**
 * What was typed, for the goals there are now: a draft of an earlier day knows a goal that is gone,
 * or misses a new one. What was chosen stays, on the version that was looked at.
 */
export function forGoalsOf(typed: ReviewModel, fresh: ReviewModel): LookedAtGoal[] {
  return fresh.goals.map((goal) => {
    const before = typed.goals.find(({ goalId }) => goalId === goal.goalId);
    if (!before || before.choice) return before ?? goal;
    return { ...goal, choice: '', words: before.words };
  });
}

/** Everything may stay empty; a day that is to come cannot be looked back on. */
export function reviewRules(path: SchemaPathTree<ReviewModel>): void {
  needed(path.heldOn, $localize`Kies de dag waarop jullie terugkeken.`);
  aDay(path.heldOn, 'past');
  atMost(path.worked, limits.ownWords);
  atMost(path.hindered, limits.ownWords);
  atMost(path.answer, limits.ownWords);
  applyEach(path.goals, (goal) => {
    atMost(goal.words, limits.ownWords);
  });
}

/** What goes to the server: a goal nobody chose about is left out. */
export function lookedBack({ worked, hindered, goals }: ReviewModel) {
  return { worked: worked || null, hindered: hindered || null, goals: goals.flatMap(chosen) };
}

function chosen({ goalId, version, choice, words }: LookedAtGoal): ReviewGoalRequest[] {
  return choice ? [{ goalId, version, choice, words: words || null }] : [];
}
