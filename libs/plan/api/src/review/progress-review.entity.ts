import { OrganisationRecord } from '@ademruimte/api-platform';
import type {
  ApprovalState,
  CalendarDay,
  ReviewChoice,
  ReviewWordKind,
} from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { NotOwnReview, ReviewDecided } from './review.errors';

/** What two people said when they looked back, in the client's words. */
export interface ReviewWords {
  readonly worked: string | null;
  readonly hindered: string | null;
}

/** What a review is written down with. */
export interface NewReview extends ReviewWords {
  readonly id: string;
  readonly clientId: string;
  readonly heldOn: CalendarDay;
  readonly staffMemberId: string;
}

/** A client and a worker look back on the plan: what worked, and what they choose per goal. */
@Entity('progress_review')
export class ProgressReview extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'date', name: 'held_on', update: false }) heldOn: CalendarDay;

  /** What worked, in the client's words. */
  @Column('text', { nullable: true }) worked: string | null;

  /** What got in the way, in the client's words. */
  @Column('text', { nullable: true }) hindered: string | null;

  @Column({ type: 'uuid', name: 'staff_member_id', update: false }) staffMemberId: string;

  @Column('text') approval: ApprovalState;

  /** Since when it lies with a lead; null where a team wants none. */
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;

  /** Written down; a team that wants it asks its lead to look along from now on. */
  hold(wanted: NewReview, askedAt: Date | null): void {
    Object.assign(this, wanted);
    this.approval = askedAt ? 'asked' : 'none';
    this.askedAt = askedAt;
    this.decidedBy = this.decidedAt = null;
  }

  /** Puts it differently, until a lead agreed. A lead who had a question is asked again. */
  adapt({ worked, hindered }: ReviewWords, now: Date): void {
    if (this.approval === 'approved') throw new ReviewDecided();
    Object.assign(this, { worked, hindered });
    if (this.approval !== 'returned') return;
    this.approval = 'asked';
    this.askedAt = now;
  }

  /** The lead agrees, or has a question first: once for each time somebody asks, never the own. */
  decide(to: 'approved' | 'returned', by: string, now: Date): void {
    if (this.approval !== 'asked') throw new ReviewDecided();
    if (by === this.staffMemberId) throw new NotOwnReview();
    this.approval = to;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  override snapshot(): Record<string, unknown> {
    const { heldOn, worked, hindered, approval } = this;
    return { ...super.snapshot(), heldOn, worked, hindered, approval };
  }
}

/** What two people chose for one goal, with the words it had when they looked at it. */
@Entity('progress_review_goal')
export class ReviewedGoal extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'uuid', name: 'review_id', update: false }) reviewId: string;

  @Column({ type: 'uuid', name: 'goal_id', update: false }) goalId: string;

  @Column({ type: 'text', update: false }) title: string;

  /** The version of the goal they looked at. */
  @Column({ type: 'int', name: 'goal_version', update: false }) goalVersion: number;

  /** Null when the choice was taken back. */
  @Column('text', { nullable: true }) choice: ReviewChoice | null;

  @Column('text', { nullable: true }) words: string | null;
}

/** What a lead asked, what was said back, or that the lead agreed; it stays as it was said. */
@Entity('progress_review_word')
export class ReviewWord extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'uuid', name: 'review_id', update: false }) reviewId: string;

  @Column({ type: 'uuid', name: 'staff_member_id', update: false }) staffMemberId: string;

  @Column({ type: 'text', update: false }) kind: ReviewWordKind;

  @Column({ type: 'text', nullable: true, update: false }) words: string | null;

  @Column({ type: 'timestamptz', name: 'said_at', update: false }) saidAt: Date;
}
