import { Injectable } from '@nestjs/common';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import { isDaytime, revealingWord } from '@ademruimte/contracts';
import type { Subject } from './reminder-subject';
import { ownNames, staffName } from './reminders.queries';

/** Watches over what a reminder says and when: nothing a neighbour should read, nothing at night. */
@Injectable()
export class ReminderWords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The name of whoever is asking. */
  ownName(): Promise<string> {
    return this.nameOf(this.database.actor.staffMemberId);
  }

  /** The name of a colleague; empty when there is none. */
  async nameOf(staffMemberId: string): Promise<string> {
    return (await staffName(this.database, staffMemberId)) ?? '';
  }

  /** Refuses words that say more than a neighbour may know. */
  async requireDiscreet(
    text: string,
    { addressLine, postcode, place }: Pick<Subject, 'addressLine' | 'postcode' | 'place'>,
    field = 'text',
  ): Promise<void> {
    const { staffMemberId } = this.database.actor;
    const names = await ownNames(this.database, staffMemberId, this.clock.today());
    const word = revealingWord(text, { names, places: [addressLine, postcode, place] });
    if (word) throw FieldsInvalid.of(field, 'says-too-much', { word });
  }

  /** Refuses a moment at night, in the past, or after what it reminds of. */
  requireGoodMoment(dueAt: Date, { at, kind }: Pick<Subject, 'at' | 'kind'>): void {
    if (!isDaytime(dueAt)) throw FieldsInvalid.of('dueAt', 'not-at-night');
    if (dueAt.getTime() < this.clock.now().getTime() - A_MINUTE) {
      throw FieldsInvalid.of('dueAt', 'day-in-past');
    }
    const last = kind === 'step' ? at.getTime() + HALF_A_DAY : at.getTime();
    if (dueAt.getTime() > last) throw FieldsInvalid.of('dueAt', 'after-appointment');
  }
}

/** Somebody who picks "now" needs a moment to press the button. */
const A_MINUTE = 60_000;
/** A step is written down at noon of its day. */
const HALF_A_DAY = 8 * 3_600_000;
