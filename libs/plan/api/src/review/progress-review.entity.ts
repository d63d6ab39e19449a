import { DomainError, OrganisationRecord } from '@ademruimte/api-platform';
import type { ApprovalState, CalendarDay, ReviewChoice } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { ReviewDecided } from './review.errors';

/** What a review is written down with. */
export interface NewReview {
  readonly id: string;
  readonly clientId: string;
  readonly heldOn: CalendarDay;
  readonly worked: string | null;
  readonly hindered: string | null;
  readonly staffMemberId: string;
}

/** A client and a worker look back on the plan: what worked, and what happens with each goal. */
@Entity('progress_review')
export class ProgressReview extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'date', name: 'held_on', update: false }) heldOn: CalendarDay;

  /** What worked, in the client's words. */
  @Column({ type: 'text', nullable: true, update: false }) worked: string | null;

  /** What got in the way, in the client's words. */
  @Column({ type: 'text', nullable: true, update: false }) hindered: string | null;

  @Column({ type: 'uuid', name: 'staff_member_id', update: false }) staffMemberId: string;

  @Column('text') approval: ApprovalState;

  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;

  @Column('text', { name: 'decision_words', nullable: true }) decisionWords: string | null;

  /** Written down; a team that wants it asks its lead to look along. */
  hold(wanted: NewReview, approvalWanted: boolean): void {
    Object.assign(this, wanted);
    this.approval = approvalWanted ? 'asked' : 'none';
    this.decidedBy = this.decidedAt = this.decisionWords = null;
  }

  /** The lead agrees. */
  approve(by: string, words: string | null, now: Date): void {
    this.decide('approved', by, words, now);
  }

  /** The lead has a question first, and says which. */
  return(by: string, words: string, now: Date): void {
    this.decide('returned', by, words, now);
  }

  override snapshot(): Record<string, unknown> {
    const { heldOn, worked, hindered, approval, decidedAt, decisionWords } = this;
    return {
      ...super.snapshot(),
      ...{ heldOn, worked, hindered, approval, decidedAt, decisionWords },
    };
  }

  /** Once, and by somebody else. */
  private decide(to: ApprovalState, by: string, words: string | null, now: Date): void {
    if (this.approval !== 'asked') throw new ReviewDecided();
    if (by === this.staffMemberId) throw new NotOwnReview();
    this.approval = to;
    this.decidedBy = by;
    this.decidedAt = now;
    this.decisionWords = words;
  }
}

/** What was decided about one goal, with the words it had at that moment. */
@Entity('progress_review_goal')
export class ReviewedGoal extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'uuid', name: 'review_id', update: false }) reviewId: string;

  @Column({ type: 'uuid', name: 'goal_id', update: false }) goalId: string;

  @Column({ type: 'text', update: false }) title: string;

  @Column({ type: 'text', update: false }) choice: ReviewChoice;

  @Column({ type: 'text', name: 'new_title', nullable: true, update: false })
  newTitle: string | null;

  @Column({ type: 'text', nullable: true, update: false }) words: string | null;
}

/** Nobody agrees with their own review. */
export class NotOwnReview extends DomainError {
  readonly code = 'not-allowed';
  readonly status = 403;

  constructor() {
    super('Somebody else looks at this review.');
  }
}
