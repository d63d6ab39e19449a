import { FieldsInvalid, OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, ReviewReason } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { ReviewWasHeld } from './caseload-review.errors';

/** How a caseload talk went: the words of thanks, and the day of the next one. */
export interface HeldTalk {
  readonly heldOn: CalendarDay;
  readonly nextOn: CalendarDay;
  readonly thanks: string | null;
}

/** A lead and a worker look back together on whom the worker works with. */
@Entity('caseload_review')
export class CaseloadReview extends OrganisationRecord {
  @Column('uuid', { name: 'team_id' }) teamId: string;

  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  @Column('uuid', { name: 'lead_id' }) leadId: string;

  @Column('date', { name: 'planned_on' }) plannedOn: CalendarDay;

  @Column('date', { name: 'held_on', nullable: true }) heldOn: CalendarDay | null;

  @Column('date', { name: 'next_on', nullable: true }) nextOn: CalendarDay | null;

  /** What the lead is thankful for. */
  @Column('text', { nullable: true }) thanks: string | null;

  /** Puts it on another day. */
  moveTo(day: CalendarDay, leadId: string): void {
    if (this.heldOn !== null) throw new ReviewWasHeld();
    this.plannedOn = day;
    this.leadId = leadId;
  }

  /** It was held. */
  hold({ heldOn, nextOn, thanks }: HeldTalk, leadId: string): void {
    if (this.heldOn !== null) throw new ReviewWasHeld();
    if (nextOn <= heldOn) throw FieldsInvalid.of('nextOn', 'end-before-start');
    Object.assign(this, { heldOn, nextOn, thanks, leadId });
  }

  override snapshot(): Record<string, unknown> {
    const { staffMemberId, plannedOn, heldOn, nextOn, thanks } = this;
    return { ...super.snapshot(), staffMemberId, plannedOn, heldOn, nextOn, thanks };
  }
}

/** What was agreed about one client. */
@Entity('caseload_review_item')
export class CaseloadReviewItem extends OrganisationRecord {
  @Column('uuid', { name: 'review_id' }) reviewId: string;

  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') why: ReviewReason;

  @Column('text') agreement: string;

  @Column('date', { name: 'done_on', nullable: true }) doneOn: CalendarDay | null;

  override snapshot(): Record<string, unknown> {
    const { clientId, why, agreement, doneOn } = this;
    return { ...super.snapshot(), clientId, why, agreement, doneOn };
  }
}
