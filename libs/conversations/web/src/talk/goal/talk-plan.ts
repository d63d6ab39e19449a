import { computed, inject, Injectable } from '@angular/core';
import { bounds, type CalendarDay } from '@ademruimte/contracts';
import { type BridgeLifeDomain, newId } from '@ademruimte/web-client';
import type { GoalPart, StepPart } from '../talk-parts';
import { TalkStore } from '../talk-store';
import { TalkTopics } from '../talk-topics';

/** One goal and one small step of the talk, in the client's words. */
@Injectable()
export class TalkPlan {
  private readonly store = inject(TalkStore);
  private readonly topics = inject(TalkTopics);

  readonly goal = computed(() => this.store.part('goal'));
  readonly step = computed(() => this.store.part('step'));
  readonly activeGoals = computed(() => this.store.kit().activeGoals);
  /** Whether people go on with a goal that is there already. */
  readonly existing = computed(() =>
    this.activeGoals().find(({ id }) => id === this.goal().id && this.goal().version),
  );
  readonly hasGoal = computed(() => hasWords(this.goal().title));
  readonly hasStep = computed(() => this.hasGoal() && hasWords(this.step().text));
  /** A step is a promise to oneself only when it has a day. */
  readonly isWhole = computed(() => this.hasStep() && this.step().dueOn !== undefined);

  /** The life domain of the goal: the chosen one, or the one people talked about last. */
  readonly domain = computed((): BridgeLifeDomain | undefined => {
    const { lifeDomain } = this.goal();
    const chosen = this.topics.all().find(({ id }) => id === lifeDomain);
    return chosen ?? this.likely();
  });
  readonly isSensitive = computed(
    () => this.hasGoal() && (this.existing()?.sensitive ?? this.domain()?.sensitive ?? false),
  );
  /** Whether one of the active goals has to rest before there is room for this one. */
  readonly isFull = computed(
    () => !this.existing() && this.activeGoals().length >= this.store.kit().maxActiveGoals,
  );
  readonly resting = computed(() => {
    const rest = this.store.read<string>('rest');
    return this.isFull() ? this.activeGoals().find(({ id }) => id === rest) : undefined;
  });
  readonly lacksRoom = computed(() => this.hasGoal() && this.isFull() && !this.resting());
  /** Under seven it helps to make the step smaller; never a mark. */
  readonly isUnsure = computed(
    () => (this.step().confidence ?? bounds.confidence.max) < bounds.confidenceToGo,
  );

  /** Puts the goal in words; the first words make it. */
  word(change: Partial<Pick<GoalPart, 'title' | 'lifeDomain' | 'why'>>): void {
    const { id, lifeDomain } = this.goal();
    const place = lifeDomain ?? this.domain()?.id;
    this.store.describe('goal', { id: id ?? newId(), lifeDomain: place, ...change });
  }

  /** Goes on with a goal that is there, in its own words or in others. */
  goOnWith(goalId: string): void {
    const goal = this.activeGoals().find(({ id }) => id === goalId);
    if (!goal) return;
    const { id, version, title, lifeDomainId } = goal;
    this.store.describe('goal', { id, version, base: title, title, lifeDomain: lifeDomainId });
    this.store.write({ rest: undefined });
  }

  /** Begins something new; words that were already typed for something new stay. */
  beginNew(): void {
    if (!this.goal().version) return;
    this.store.describe('goal', {
      ...{ id: newId(), version: undefined, base: undefined, title: undefined },
      lifeDomain: undefined,
    });
  }

  /** Lets another goal rest for this one. */
  rest(goalId: string): void {
    this.store.write({ rest: goalId });
  }

  /** Puts the step in words, gives it a day, or says how sure it is. */
  plan(change: Partial<Omit<StepPart, 'id'>>): void {
    this.store.describe('step', { id: this.step().id ?? newId(), ...change });
  }

  /** The day people see beside a step as first offer; tomorrow is near enough to hold on to. */
  get today(): CalendarDay {
    return this.store.today();
  }

  private likely(): BridgeLifeDomain | undefined {
    const rated = this.topics.chosen().filter(({ code }) => this.topics.rating(code)?.level);
    return rated.at(-1) ?? this.topics.chosen().at(-1);
  }
}

function hasWords(words: string | undefined): boolean {
  return (words ?? '').trim() !== '';
}
