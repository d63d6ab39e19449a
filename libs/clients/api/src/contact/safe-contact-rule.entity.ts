import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** How we must never reach a client, such as "never text her husband's phone". */
@Entity('safe_contact_rule')
export class SafeContactRule extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') text: string;

  @Column('date', { name: 'from_day' }) fromDay: CalendarDay;

  @Column('date', { name: 'ended_on', nullable: true }) endedOn: CalendarDay | null;

  @Column('date', { name: 'sharing_confirmed_on', nullable: true })
  sharingConfirmedOn: CalendarDay | null;

  @Column('uuid', { name: 'sharing_confirmed_by', nullable: true })
  sharingConfirmedBy: string | null;

  @Column('date', { name: 'reminders_confirmed_on', nullable: true })
  remindersConfirmedOn: CalendarDay | null;

  @Column('uuid', { name: 'reminders_confirmed_by', nullable: true })
  remindersConfirmedBy: string | null;

  /** Whether it still holds. */
  get isActive(): boolean {
    return this.endedOn === null;
  }

  /** Whether nothing may be shared with the household, because nobody said yet that it is safe. */
  get forbidsSharing(): boolean {
    return this.isActive && this.sharingConfirmedOn === null;
  }

  /** Whether nothing may go to the client by itself, because nobody said yet that it fits. */
  get forbidsReminders(): boolean {
    return this.isActive && this.remindersConfirmedOn === null;
  }

  /** It is no longer needed. Ending it twice changes nothing. */
  end(day: CalendarDay): void {
    this.endedOn ??= day < this.fromDay ? this.fromDay : day;
  }

  /** Somebody asked the client and sharing with the household is safe. */
  confirmSharing(day: CalendarDay, staffMemberId: string): void {
    this.sharingConfirmedOn ??= day;
    this.sharingConfirmedBy ??= staffMemberId;
  }

  /** Somebody looked at it: reminders as they go now fit what was agreed. */
  confirmReminders(day: CalendarDay, staffMemberId: string): void {
    this.remindersConfirmedOn ??= day;
    this.remindersConfirmedBy ??= staffMemberId;
  }

  override snapshot(): Record<string, unknown> {
    const { id, version, text, fromDay, endedOn, sharingConfirmedOn } = this;
    return { id, version, text, fromDay, endedOn, sharingConfirmedOn };
  }
}
