import { FieldsInvalid, OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, StagnationCause as Cause } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { CauseHasEnded } from './stagnation-cause.errors';

/** What somebody found to be behind work that stands still; about the work, never the person. */
@Entity('stagnation_cause')
export class StagnationCause extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') cause: Cause;

  @Column('text', { nullable: true }) words: string | null;

  /** Until when a lead need not look; only while waiting for somebody else. */
  @Column('date', { name: 'hidden_until', nullable: true }) hiddenUntil: CalendarDay | null;

  @Column('uuid', { name: 'noted_by' }) notedBy: string;

  @Column('date', { name: 'noted_on' }) notedOn: CalendarDay;

  @Column('date', { name: 'ended_on', nullable: true }) endedOn: CalendarDay | null;

  /** Keeps it out of sight until a day, or shows it again. Only who waits for others can rest. */
  hideUntil(day: CalendarDay | null, today: CalendarDay): void {
    if (this.endedOn !== null) throw new CauseHasEnded();
    if (day !== null && this.cause !== 'waiting_third_party') {
      throw FieldsInvalid.of('hiddenUntil', 'not-a-choice');
    }
    if (day !== null && day <= today) throw FieldsInvalid.of('hiddenUntil', 'day-in-past');
    this.hiddenUntil = day;
  }

  /** It is no longer so. */
  end(today: CalendarDay): void {
    if (this.endedOn !== null) throw new CauseHasEnded();
    this.endedOn = today;
  }

  override snapshot(): Record<string, unknown> {
    const { cause, words, hiddenUntil, notedOn, endedOn } = this;
    return { ...super.snapshot(), cause, words, hiddenUntil, notedOn, endedOn };
  }
}
