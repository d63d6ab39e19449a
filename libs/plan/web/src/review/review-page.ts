import { Component, computed, inject, signal } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { dayOf } from '@ademruimte/contracts';
import {
  listProgressReviewsResource,
  type ReviewResponse,
  type ReviewsResponse,
} from '@ademruimte/web-client';
import { DayPipe, EmptyState, Loaded, ResourceView, Undo } from '@ademruimte/web-ui';
import { filter, firstValueFrom } from 'rxjs';
import { OpenPlan } from '../open-plan';
import { AgreedGoals } from './agreed-goals';
import { DecideForm } from './decide-form';
import { ReviewCard } from './review-card';
import { ReviewForm } from './review-form';
import { stateLine } from './review-words';

/** What the page is for now: to read the newest, to put it differently, or to look back anew. */
type Doing = 'read' | 'adapt' | 'new';

/** Looking back on the plan with the client, and what came of the earlier times. */
@Component({
  selector: 'adem-review-page',
  imports: [
    ...[AgreedGoals, DayPipe, DecideForm, EmptyState, Loaded, MatButton, ResourceView],
    ...[ReviewCard, ReviewForm],
  ],
  templateUrl: './review-page.html',
  styleUrl: './review-page.scss',
})
export class ReviewPage {
  protected readonly plan = inject(OpenPlan);
  private readonly undo = inject(Undo);
  private readonly today = dayOf(new Date());

  protected readonly reviews = listProgressReviewsResource(this.plan.clientId);
  private readonly loading = toObservable(this.reviews.isLoading);
  private readonly known = computed<ReviewsResponse | undefined>(() =>
    this.reviews.hasValue() ? this.reviews.value() : undefined,
  );
  protected readonly mayHold = computed(() => this.plan.may('review:hold'));
  protected readonly newest = computed(() => this.known()?.items.at(0));
  protected readonly earlier = computed(
    () => this.known()?.items.slice(this.shown() ? 1 : 0) ?? [],
  );

  private readonly chosen = signal<Doing | undefined>(undefined);
  /** Today's review, or one that waits for somebody, is read first; else two people look back. */
  private readonly first = computed<Doing>(() => {
    const newest = this.newest();
    const isFresh = newest?.heldOn === this.today;
    const waits = newest?.approval === 'asked' || newest?.approval === 'returned';
    return !this.mayHold() || isFresh || waits ? 'read' : 'new';
  });
  protected readonly doing = computed(() => this.chosen() ?? this.first());
  /** The review that stands on top, when one does. */
  protected readonly shown = computed(() => (this.doing() === 'new' ? undefined : this.newest()));
  /** What goes on now: what was agreed, for who reads along. */
  protected readonly goals = computed(
    () => this.plan.plan()?.goals.filter(({ status }) => status === 'active') ?? [],
  );
  protected readonly mayAdapt = computed(
    () => this.mayHold() && !!this.shown() && this.shown()?.approval !== 'approved',
  );

  protected stateOf(review: ReviewResponse): string {
    return stateLine(review, this.known()?.leadNames ?? [], this.mayDecide(review));
  }

  protected mayDecide({ approval, isOwn }: ReviewResponse): boolean {
    return approval === 'asked' && !isOwn && this.plan.may('review:approve');
  }

  protected show(doing: Doing): void {
    this.chosen.set(doing);
  }

  /** Back to what was there; without that, to the plan. */
  protected leave(): void {
    if (this.doing() === 'adapt') this.show('read');
    else void this.plan.goTo();
  }

  /** What was kept is shown as soon as it is there. */
  protected async saved(): Promise<void> {
    this.undo.say($localize`Bewaard. Fijn dat jullie hierbij stilstonden.`);
    this.reviews.reload();
    await firstValueFrom(this.loading.pipe(filter((isLoading) => !isLoading)));
    this.chosen.set('read');
  }

  protected decided(how: 'approved' | 'returned' | undefined): void {
    if (how === 'approved') this.undo.say($localize`Je collega leest dat je akkoord bent.`);
    if (how === 'returned') this.undo.say($localize`Je vraag ligt bij je collega.`);
    this.reviews.reload();
  }
}
