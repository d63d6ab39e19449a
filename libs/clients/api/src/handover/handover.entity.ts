import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, HandoverState } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { HandoverDecided, HandoverHasBegun } from './handover.errors';

/** What a hand-over is proposed with. */
export interface NewHandover {
  readonly id: string;
  readonly clientId: string;
  readonly fromStaffId: string;
  readonly toStaffId: string;
  readonly proposedBy: string;
  readonly onDay: CalendarDay;
  readonly stayUntilDay: CalendarDay | null;
  readonly summary: string;
}

/** Who decides, when, and on which day that is. */
export interface Decision {
  readonly by: string;
  readonly now: Date;
  readonly today: CalendarDay;
}

/** What the giver would have had on the day, to give back when an agreement is withdrawn. */
export interface GiverLeads {
  readonly led: boolean;
  readonly untilDay: CalendarDay | null;
}

/**
 * One worker hands a client over to another from a day on. Access moves by the dates of
 * assignments; this says what was agreed about it, and what the next worker has to know first.
 */
@Entity('handover')
export class Handover extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'uuid', name: 'from_staff_id', update: false }) fromStaffId: string;

  @Column({ type: 'uuid', name: 'to_staff_id', update: false }) toStaffId: string;

  @Column({ type: 'uuid', name: 'proposed_by', update: false }) proposedBy: string;

  @Column('date', { name: 'on_day' }) onDay: CalendarDay;

  @Column({ type: 'text', update: false }) summary: string;

  /** Until when the giver works along after the day; null for not at all. */
  @Column('date', { name: 'stay_until_day', nullable: true }) stayUntilDay: CalendarDay | null;

  @Column('text') state: HandoverState;

  /** Why it does not happen now, for who proposed it. */
  @Column('text', { name: 'decision_words', nullable: true }) decisionWords: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;

  @Column('boolean', { name: 'giver_led' }) giverLed: boolean;

  @Column('date', { name: 'giver_until_day', nullable: true }) giverUntilDay: CalendarDay | null;

  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;

  /** The hand-over of whom this client goes along with, in one household. */
  @Column({ type: 'uuid', name: 'goes_with', nullable: true, update: false })
  goesWith: string | null;

  /** Somebody proposes it. */
  propose(wanted: NewHandover, goesWith: string | null = null): void {
    Object.assign(this, wanted, { goesWith });
    this.state = 'proposed';
    this.decisionWords = this.decidedAt = this.decidedBy = this.readAt = null;
    this.giverLed = false;
    this.giverUntilDay = null;
  }

  /** It will happen, on its day; on the day itself or later it begins today. */
  agree(decision: Decision, giver: GiverLeads): void {
    this.decide('agreed', decision);
    this.onDay = this.beginsOn(decision.today);
    // Who left already, or would leave before it begins, does not stay.
    if (!giver.led || (this.stayUntilDay ?? '') < this.onDay) this.stayUntilDay = null;
    this.giverLed = giver.led;
    this.giverUntilDay = giver.untilDay;
  }

  /** The day it begins when it is agreed on a day: nothing begins in the past. */
  beginsOn(today: CalendarDay): CalendarDay {
    return this.onDay < today ? today : this.onDay;
  }

  /** Not now; the proposer hears why. */
  decline(decision: Decision, words: string): void {
    this.decide('declined', decision);
    this.decisionWords = words;
  }

  /** Taken back: a proposal at any time, what was agreed until its day. */
  withdraw(decision: Decision): void {
    if (this.hasBegunOn(decision.today)) throw new HandoverHasBegun();
    if (this.state === 'agreed') this.state = 'proposed';
    this.decide('withdrawn', decision);
  }

  /** Whether access has moved. */
  hasBegunOn(day: CalendarDay): boolean {
    return this.state === 'agreed' && this.onDay <= day;
  }

  /** The next worker knows what they had to know; it no longer stands on top of the file. */
  markRead(now: Date): void {
    this.readAt ??= now;
  }

  override snapshot(): Record<string, unknown> {
    const { state, onDay, stayUntilDay, decidedAt } = this;
    return { ...super.snapshot(), state, onDay, stayUntilDay, decidedAt };
  }

  private decide(state: HandoverState, { by, now }: Decision): void {
    if (this.state !== 'proposed') throw new HandoverDecided();
    this.state = state;
    this.decidedAt = now;
    this.decidedBy = by;
  }
}
