import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import type { ApprovalState, CalendarDay, GoalStatus, ReviewChoice } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { ChangeOf } from '../change-of';
import { Goals } from '../goals.service';
import { GoalHasEnded } from '../plan.errors';
import { ProgressReview, ReviewedGoal } from './progress-review.entity';
import type { ReviewsResponse } from './reviews.dto';
import { ReviewNotices } from './review-notices';
import { approvalWanted, reviewsOf } from './reviews.queries';

/** What two people decided about one goal. */
export interface GoalLookedAt {
  readonly goalId: string;
  readonly version: number;
  readonly choice: ReviewChoice;
  readonly title?: string | null;
  readonly words?: string | null;
}

/** A review as it was held. */
export interface HeldReview {
  readonly id?: string | null;
  readonly heldOn?: CalendarDay | null;
  readonly worked?: string | null;
  readonly hindered?: string | null;
  readonly goals: readonly GoalLookedAt[];
}

/** Looking back on the plan: with the client, and where a team wants it with the lead. */
@Injectable()
export class Reviews {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly goals: Goals,
    private readonly told: ReviewNotices,
  ) {}

  /** All reviews of a client's plan, the newest first. */
  async list(clientId: string): Promise<ReviewsResponse> {
    const { teamId } = await this.access.require(clientId, 'review:read');
    const items = await reviewsOf(this.database, clientId);
    const wanted = await approvalWanted(this.database, teamId);
    await this.told.wereRead(clientId);
    return { items, approvalWanted: wanted };
  }

  /**
   * Writes down a review and does what was decided, all or nothing: other words for a goal have to
   * be agreed again, a goal let go ends. Returns the id.
   */
  async hold(clientId: string, wanted: HeldReview): Promise<string> {
    const client = await this.access.require(clientId, 'review:hold');
    const heldOn = wanted.heldOn ?? this.clock.today();
    if (heldOn > this.clock.today()) throw FieldsInvalid.of('heldOn', 'day-in-future');
    const id = wanted.id ?? uuidv7();
    const review = new ProgressReview();
    const { worked = null, hindered = null } = wanted;
    const { staffMemberId } = this.database.actor;
    const asksLead = await approvalWanted(this.database, client.teamId);
    review.hold({ id, clientId, heldOn, worked, hindered, staffMemberId }, asksLead);
    await this.database.repository(ProgressReview).insert(review);
    for (const [at, goal] of wanted.goals.entries()) await this.carryOut(review, goal, at);
    if (asksLead) await this.told.leads(client, review);
    return id;
  }

  /** The lead agrees; returns the new version. */
  async approve({ clientId, id, version }: ChangeOf, words: string | null): Promise<number> {
    const review = await this.claim({ clientId, id, version });
    review.approve(this.database.actor.staffMemberId, words, this.clock.now());
    return this.decided(review, 'approved');
  }

  /** The lead has a question first; returns the new version. */
  async return({ clientId, id, version }: ChangeOf, words: string): Promise<number> {
    const review = await this.claim({ clientId, id, version });
    review.return(this.database.actor.staffMemberId, words, this.clock.now());
    return this.decided(review, 'returned');
  }

  private async claim({ clientId, id, version }: ChangeOf): Promise<ProgressReview> {
    await this.access.require(clientId, 'review:approve');
    return this.database.claim(ProgressReview, { id, clientId }, version);
  }

  private async decided(review: ProgressReview, how: ApprovalState): Promise<number> {
    await this.database.repository(ProgressReview).save(review);
    await this.told.worker(review, how === 'approved' ? 'review_approved' : 'review_returned');
    return review.version;
  }

  /** What was decided about one goal, done and written down. */
  private async carryOut(review: ProgressReview, wanted: GoalLookedAt, at: number): Promise<void> {
    const { clientId } = review;
    const { goalId, version, choice, words = null } = wanted;
    const newTitle = requireTitle(wanted, at);
    const goal = await this.goals.look(clientId, goalId);
    if (hasEnded(goal.status)) throw new GoalHasEnded();
    const change = { clientId, id: goalId, version };
    if (newTitle) {
      const { lifeDomainId, horizon, why } = goal;
      await this.goals.revise(change, { title: newTitle, lifeDomainId, horizon, why });
    }
    if (choice === 'let_go') await this.goals.end(change, { outcome: 'let_go', words });
    const { title } = goal;
    const said = { id: uuidv7(), clientId, reviewId: review.id, goalId, title, choice };
    await this.database.repository(ReviewedGoal).insert({ ...said, newTitle, words });
  }
}

const hasEnded = (status: GoalStatus) => status !== 'active' && status !== 'paused';

/** Other words belong to a change, and to nothing else. */
function requireTitle({ choice, title = null }: GoalLookedAt, at: number): string | null {
  if ((choice === 'change') === (title !== null)) return title;
  const field = `goals.${String(at)}.title`;
  throw FieldsInvalid.of(field, choice === 'change' ? 'required' : 'unknown-field');
}
