import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, ContactChannel } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** How somebody wants to be reached. */
export interface ContactWishes {
  readonly channel: ContactChannel;
  readonly phone: string | null;
  readonly email: string | null;
  readonly language: string;
  readonly interpreter: boolean;
  readonly bestTime: string | null;
  /** Left out: as it was, if the number stays. */
  readonly numberConfirmedOn?: CalendarDay | null;
}

/** What a client wants of reminders. */
export interface ReminderWishes {
  readonly wanted: boolean;
  /** Whose name stands below a reminder; null is the first name of the worker. */
  readonly sender: string | null;
}

/** How a client wants to be reached: channel, language, interpreter and best time. */
@Entity('contact_preference')
export class ContactPreference extends OrganisationRecord implements ContactWishes {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') channel: ContactChannel;

  @Column('text', { nullable: true }) phone: string | null;

  @Column('text', { nullable: true }) email: string | null;

  /** The day somebody heard that this number is still the client's own. */
  @Column('date', { name: 'number_confirmed_on', nullable: true })
  numberConfirmedOn: CalendarDay | null;

  /** The day somebody heard that this e-mail address is still the client's own. */
  @Column('date', { name: 'email_confirmed_on', nullable: true })
  emailConfirmedOn: CalendarDay | null;

  @Column('boolean', { name: 'reminders_wanted', default: true }) remindersWanted: boolean;

  /** Whose name stands below a reminder, as the client agreed; null is the worker's first name. */
  @Column('text', { name: 'reminder_sender', nullable: true }) reminderSender: string | null;

  @Column('text') language: string;

  @Column('boolean', { default: false }) interpreter: boolean;

  @Column('text', { name: 'best_time', nullable: true }) bestTime: string | null;

  /** Takes over the wishes; a new number has not been confirmed, whatever the old one was. */
  change(wishes: ContactWishes): void {
    const sameNumber = wishes.phone !== null && wishes.phone === this.phone;
    const sameEmail = wishes.email !== null && wishes.email === this.email;
    const confirmedOn = wishes.numberConfirmedOn;
    Object.assign(this, pickWishes(wishes));
    if (confirmedOn !== undefined) this.numberConfirmedOn = confirmedOn;
    else if (!sameNumber) this.numberConfirmedOn = null;
    if (!sameEmail) this.emailConfirmedOn = null;
  }

  /** Somebody heard today that a number or an e-mail address is still the client's own. */
  confirm(reach: 'phone' | 'email', day: CalendarDay): void {
    if (reach === 'phone' && this.phone) this.numberConfirmedOn = day;
    if (reach === 'email' && this.email) this.emailConfirmedOn = day;
  }

  /** Whether to remind, and in whose name. */
  wishReminders({ wanted, sender }: ReminderWishes): void {
    this.remindersWanted = wanted;
    this.reminderSender = sender;
  }

  override snapshot(): Record<string, unknown> {
    const { id, version, numberConfirmedOn, emailConfirmedOn } = this;
    return { id, version, ...pickWishes(this), numberConfirmedOn, emailConfirmedOn };
  }
}

function pickWishes(from: ContactWishes): ContactWishes {
  const { channel, phone, email, language, interpreter, bestTime } = from;
  return { channel, phone, email, language, interpreter, bestTime };
}
