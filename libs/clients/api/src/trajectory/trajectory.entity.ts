import { FieldsInvalid, OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, TrajectoryOutcome, TrajectoryStatus } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { TrajectoryNotOpen, TrajectoryNotPaused } from './trajectory.errors';

/** A spell of support: why, on which ground, since when, and how it ended. */
@Entity('trajectory')
export class Trajectory extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') status: TrajectoryStatus;

  @Column('text') reason: string;

  @Column('uuid', { name: 'processing_activity_id' }) processingActivityId: string;

  /** The day somebody was told what we write down and why. */
  @Column('date', { name: 'notice_given_on' }) noticeGivenOn: CalendarDay;

  @Column('date', { name: 'started_on' }) startedOn: CalendarDay;

  @Column('date', { name: 'paused_on', nullable: true }) pausedOn: CalendarDay | null;

  /** The last day support went on again after a rest. */
  @Column('date', { name: 'resumed_on', nullable: true }) resumedOn: CalendarDay | null;

  @Column('date', { name: 'ended_on', nullable: true }) endedOn: CalendarDay | null;

  @Column('text', { nullable: true }) outcome: TrajectoryOutcome | null;

  /** Support rests for a while. */
  pause(day: CalendarDay): void {
    if (this.status !== 'active') throw new TrajectoryNotOpen();
    this.status = 'paused';
    this.pausedOn = day;
  }

  /** Support goes on; quiet days are counted from here. */
  resume(day: CalendarDay): void {
    if (this.status !== 'paused') throw new TrajectoryNotPaused();
    this.status = 'active';
    this.pausedOn = null;
    this.resumedOn = day;
  }

  /** Support ends, with how it ended. A day before it began is a mistake. */
  close(outcome: TrajectoryOutcome, day: CalendarDay): void {
    if (this.status === 'closed') throw new TrajectoryNotOpen();
    if (day < this.startedOn) throw FieldsInvalid.of('endedOn', 'end-before-start');
    this.status = 'closed';
    this.outcome = outcome;
    this.endedOn = day;
  }

  override snapshot(): Record<string, unknown> {
    const { id, version, status, reason, startedOn, pausedOn, endedOn, outcome } = this;
    return { id, version, status, reason, startedOn, pausedOn, endedOn, outcome };
  }
}
