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
  readonly numberConfirmedOn: CalendarDay | null;
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

  @Column('text') language: string;

  @Column('boolean', { default: false }) interpreter: boolean;

  @Column('text', { name: 'best_time', nullable: true }) bestTime: string | null;

  /** Takes over the wishes; a new number has not been confirmed, whatever the old one was. */
  change(wishes: ContactWishes): void {
    const newNumber = wishes.phone !== this.phone;
    const keptDay = newNumber && wishes.numberConfirmedOn === this.numberConfirmedOn;
    Object.assign(this, pickWishes(wishes));
    if (keptDay || wishes.phone === null) this.numberConfirmedOn = null;
  }

  override snapshot(): Record<string, unknown> {
    return { id: this.id, version: this.version, ...pickWishes(this) };
  }
}

function pickWishes(from: ContactWishes): ContactWishes {
  const { channel, phone, email, language, interpreter, bestTime, numberConfirmedOn } = from;
  return { channel, phone, email, language, interpreter, bestTime, numberConfirmedOn };
}
