import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import type { CalendarDay } from '@ademruimte/contracts';
import { QuotePipe } from '@ademruimte/web-ui';
import type { GoalView, RecognitionView, StepView } from './plan-view';
import { goalFacts } from './plan-words';
import { RecognitionChip } from './recognition-chip';
import { StepCard } from './step-card';

type StepOf<G extends GoalView> = G['steps'][number];

/**
 * A goal in the client's own words, how it stands, and its steps in the order they were planned: a
 * step that is done goes quiet where it stands. Actions of the goal go inside, under the steps.
 */
@Component({
  selector: 'adem-goal-card',
  imports: [QuotePipe, RecognitionChip, StepCard],
  templateUrl: './goal-card.html',
  styleUrl: './goal-card.scss',
})
export class GoalCard<G extends GoalView> {
  readonly goal = input.required<G>();
  readonly clientName = input('');
  /** The day this plan was agreed as it now stands; null when it was not. */
  readonly agreedOn = input<CalendarDay | null>(null);
  readonly recognitions = input<readonly RecognitionView[]>([]);
  /** Only the words and the steps, for a first page. */
  readonly compact = input(false, { transform: booleanAttribute });
  /** Which steps the reader may do: all, none, or by a rule of their own. */
  readonly mayDo = input<boolean | ((step: StepOf<G>) => boolean)>(false);
  readonly mayEdit = input(false, { transform: booleanAttribute });
  readonly mayRecognise = input(false, { transform: booleanAttribute });
  /** Whether the reader can go to what was done to a step. */
  readonly showsHistory = input(false, { transform: booleanAttribute });

  /** One quiet line more below a step. */
  readonly remarkOf = input<(step: StepOf<G>) => string>(() => '');

  readonly done = output<StepOf<G>>();
  readonly reopen = output<StepOf<G>>();
  readonly replan = output<StepOf<G>>();
  readonly letGo = output<StepOf<G>>();
  readonly edit = output<StepOf<G>>();
  readonly recognise = output<StepOf<G>>();
  readonly lookBack = output<StepOf<G>>();
  readonly remind = output<StepOf<G>>();

  protected readonly facts = computed(() => goalFacts(this.goal(), this.agreedOn()).join(' · '));
  protected readonly goalRecognitions = computed(() =>
    this.recognitions().filter(
      ({ goalId, stepId }) => goalId === this.goal().id && stepId === null,
    ),
  );
  /** What rests asks for nothing: its steps wait out of sight of a first page. */
  private readonly isAtRest = computed(() => this.compact() && this.goal().status === 'paused');
  protected readonly steps = computed<readonly StepOf<G>[]>(() =>
    this.isAtRest() ? [] : this.goal().steps,
  );

  protected recognitionsOf(step: StepView): readonly RecognitionView[] {
    return this.recognitions().filter(({ stepId }) => stepId === step.id);
  }

  protected mayDoStep(step: StepOf<G>): boolean {
    const may = this.mayDo();
    return typeof may === 'function' ? may(step) : may;
  }
}
