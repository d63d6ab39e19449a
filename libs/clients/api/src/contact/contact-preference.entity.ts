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
    const sameNumber = wishes.phone !== null && wishes.phone === this.phone;
    const confirmedOn = wishes.numberConfirmedOn;
    Object.assign(this, pickWishes(wishes));
    if (confirmedOn !== undefined) this.numberConfirmedOn = confirmedOn;
    else if (!sameNumber) this.numberConfirmedOn = null;
  }

  override snapshot(): Record<string, unknown> {
    const { id, version, numberConfirmedOn } = this;
    return { id, version, ...pickWishes(this), numberConfirmedOn };
  }
}

function pickWishes(from: ContactWishes): ContactWishes {
  const { channel, phone, email, language, interpreter, bestTime } = from;
  return { channel, phone, email, language, interpreter, bestTime };
}
