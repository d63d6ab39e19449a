import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { dayOf, type ReviewChoice, reviewChoices } from '@ademruimte/contracts';
import {
  ifMatch,
  newId,
  PlanService,
  RecordForm,
  type ReviewResponse,
  type ReviewsResponse,
} from '@ademruimte/web-client';
import {
  Choice,
  DayField,
  FieldErrors,
  FormFoot,
  inQuotes,
  RecordConflict,
} from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { OpenPlan } from '../open-plan';
import { AgreedGoals } from './agreed-goals';
import {
  forGoalsOf,
  lookedBack,
  type LookedAtGoal,
  type ReviewModel,
  reviewModelOf,
  reviewRules,
} from './review-model';
import {
  afterChoice,
  choiceNames,
  goalMoved,
  type GoalNow,
  goesOn,
  whoReads,
} from './review-words';

/** The review as it is now, when somebody was faster. */
type ReviewNow = Pick<ReviewResponse, 'version' | 'worked' | 'hindered'>;

/** Looking back with the client: what was agreed, what worked, and how each goal goes on. */
@Component({
  selector: 'adem-review-form',
  imports: [
    ...[AgreedGoals, Choice, DayField, FieldErrors, FormField, FormFoot, FormRoot],
    ...[MatButton, MatError, MatFormField, MatHint, MatInput, MatLabel, RecordConflict],
  ],
  templateUrl: './review-form.html',
  styleUrl: './review-form.scss',
})
export class ReviewForm {
  /** The review to put differently; null to look back now. */
  readonly review = input<ReviewResponse | null>(null);
  /** Who looks along, and whether anybody does. */
  readonly team = input.required<Pick<ReviewsResponse, 'approvalWanted' | 'leadNames'>>();
  readonly saved = output();
  readonly left = output();

  protected readonly plan = inject(OpenPlan);
  private readonly plans = inject(PlanService);
  private readonly id = newId();
  private readonly names = choiceNames();
  private readonly after = afterChoice();

  protected readonly today = dayOf(new Date());
  protected readonly choices = reviewChoices.map((value) => ({ value, label: this.names[value] }));
  protected readonly goals = computed(
    () => this.plan.plan()?.goals.filter(({ status }) => status === 'active') ?? [],
  );
  protected readonly hasQuestion = computed(() => this.review()?.approval === 'returned');
  protected readonly readers = computed(() => {
    const { approvalWanted, leadNames } = this.team();
    const asked = this.review() ? this.review()?.approval !== 'none' : approvalWanted;
    return asked ? whoReads(leadNames) : '';
  });

  private readonly moved = signal('');
  /** What became of a goal meanwhile, beside what the two people saw. */
  protected readonly now = this.moved.asReadonly();
  private readonly fresh = computed(() => reviewModelOf(this.goals(), this.review(), this.today));

  protected readonly form = new RecordForm<ReviewModel>({
    from: () => this.fresh(),
    rules: reviewRules,
    parts: () => [
      { label: $localize`Wat werkte?`, keys: ['worked'], say: ({ worked }) => worked },
      { label: $localize`Wat zat in de weg?`, keys: ['hindered'], say: (typed) => typed.hindered },
    ],
    draft: () => ({
      form: 'progress-review',
      clientId: this.plan.clientId(),
      recordId: this.review()?.id,
    }),
    send: (typed) => this.send(typed),
    read: (current: GoalNow | ReviewNow) => this.changed(current),
    done: () => this.saved.emit(),
  });
  protected readonly fields = this.form.fields;
  protected readonly lookedAt = computed(() => [...this.fields.goals]);

  constructor() {
    effect(() => {
      const typed = this.form.value();
      const goals = forGoalsOf(typed, this.fresh());
      if (JSON.stringify(goals) === JSON.stringify(typed.goals)) return;
      untracked(() => this.form.fill({ goals }));
    });
  }

  protected readonly quote = inQuotes;

  protected afterwards(choice: ReviewChoice | ''): string {
    return choice && this.after[choice];
  }

  protected letGo(): void {
    this.form.drop();
    this.left.emit();
  }

  private async send(typed: ReviewModel): Promise<void> {
    const clientId = this.plan.clientId();
    const review = this.review();
    const { heldOn, answer } = typed;
    const said = lookedBack(typed);
    const headers = ifMatch(typed.version);
    const request = review
      ? this.plans.adaptProgressReview(
          clientId,
          review.id,
          { ...said, answer: answer || null },
          { headers },
        )
      : this.plans.holdProgressReview(clientId, { ...said, id: this.id, heldOn });
    await firstValueFrom<unknown>(request);
    await this.plan.refresh();
  }

  /** A colleague put a goal in other words, or the review itself. */
  private changed(current: GoalNow | ReviewNow): ReviewModel {
    const typed = this.form.value();
    if ('title' in current) return { ...typed, goals: this.withGoal(typed.goals, current) };
    const { version, worked, hindered } = current;
    this.moved.set($localize`Een collega keek er net naar.`);
    return { ...typed, version, worked: worked ?? '', hindered: hindered ?? '' };
  }

  private withGoal(goals: readonly LookedAtGoal[], now: GoalNow): LookedAtGoal[] {
    const seen = goals.find(({ goalId }) => goalId === now.id);
    this.moved.set(goalMoved(seen?.title ?? now.title, now));
    this.plan.reload();
    const { title, version } = now;
    return goals
      .filter(({ goalId }) => goesOn(now) || goalId !== now.id)
      .map((goal) => (goal.goalId === now.id ? { ...goal, title, version } : goal));
  }
}
