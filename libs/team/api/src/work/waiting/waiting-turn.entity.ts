import { Conflict, FieldsInvalid, OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, WaitingEnd } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** Somebody waits once at a time, and stops waiting once. */
export class NotWaiting extends Conflict {
  readonly code = 'not-waiting';

  constructor() {
    super('They are not waiting any more.');
  }
}

/** Somebody waits already. */
export class WaitsAlready extends Conflict {
  readonly code = 'waits-already';

  constructor() {
    super('They are on the waiting list already.');
  }
}

/** A time somebody waited to be helped, kept after it ended. */
@Entity('waiting_turn')
export class WaitingTurn extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('date', { name: 'from_day' }) fromDay: CalendarDay;

  @Column('date', { name: 'until_day', nullable: true }) untilDay: CalendarDay | null;

  @Column('text', { name: 'why_ended', nullable: true }) whyEnded: WaitingEnd | null;

  /** Somebody waits no longer. */
  end(why: WaitingEnd, day: CalendarDay): void {
    if (this.untilDay !== null) throw new NotWaiting();
    if (day < this.fromDay) throw FieldsInvalid.of('untilDay', 'end-before-start');
    this.untilDay = day;
    this.whyEnded = why;
  }

  /** Somebody was taken off the list too early: they wait on. */
  reopen(): void {
    this.untilDay = null;
    this.whyEnded = null;
  }

  override snapshot(): Record<string, unknown> {
    const { fromDay, untilDay, whyEnded } = this;
    return { ...super.snapshot(), fromDay, untilDay, whyEnded };
  }
}
