import { OrganisationRecord } from '@ademruimte/api-platform';
import {
  addWorkingDays,
  bounds,
  type CalendarDay,
  dayOf,
  type EmergencyKind,
  type EmergencyVerdict,
} from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { EmergencyOver, EmergencyReviewed, NotOneself } from './emergency.errors';

const MINUTE = 60_000;

/** What an emergency is begun with. */
export interface NewEmergency {
  readonly id: string;
  readonly clientId: string;
  readonly staffMemberId: string;
  readonly kind: EmergencyKind;
  readonly reason: string;
}

/** Somebody reads a file that is not theirs, for an hour, because it cannot wait; others judge it. */
@Entity('break_glass')
export class Emergency extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'uuid', name: 'staff_member_id', update: false }) staffMemberId: string;

  @Column({ type: 'text', update: false }) kind: EmergencyKind;

  @Column({ type: 'text', update: false }) reason: string;

  @Column({ type: 'timestamptz', name: 'opened_at', update: false }) openedAt: Date;

  @Column('timestamptz') until: Date;

  /** The last day somebody else looks at it. */
  @Column({ type: 'date', name: 'review_by', update: false }) reviewBy: CalendarDay;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true }) reviewedAt: Date | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true }) reviewedBy: string | null;

  @Column('text', { nullable: true }) verdict: EmergencyVerdict | null;

  @Column('text', { name: 'review_words', nullable: true }) reviewWords: string | null;

  /** Begins now, with its end and its review already written down. */
  begin(wanted: NewEmergency, now: Date): void {
    Object.assign(this, wanted);
    this.openedAt = now;
    this.until = new Date(now.getTime() + bounds.emergencyMinutes * MINUTE);
    this.reviewBy = addWorkingDays(dayOf(now), bounds.emergencyReviewDays);
    this.reviewedAt = this.reviewedBy = this.verdict = this.reviewWords = null;
  }

  /** Who opened it has seen enough. */
  close(now: Date): void {
    if (this.until <= now) throw new EmergencyOver();
    this.endAt(now);
  }

  /** Somebody else judges it, once; one that was none ends at once. */
  review(by: string, { verdict, words }: Judgement, now: Date): void {
    if (by === this.staffMemberId) throw new NotOneself();
    if (this.reviewedAt) throw new EmergencyReviewed();
    this.reviewedBy = by;
    this.reviewedAt = now;
    this.verdict = verdict;
    this.reviewWords = words;
    if (verdict === 'not_justified' && this.until > now) this.endAt(now);
  }

  override snapshot(): Record<string, unknown> {
    const { until, reviewedAt, verdict } = this;
    return { ...super.snapshot(), until, reviewedAt, verdict };
  }

  /** It lasted, however short: what was seen was seen. */
  private endAt(now: Date): void {
    this.until = new Date(Math.max(now.getTime(), this.openedAt.getTime() + 1));
  }
}

/** What somebody found of an emergency. */
export interface Judgement {
  readonly verdict: EmergencyVerdict;
  readonly words: string | null;
}
