import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** What goes well and can be built on; it stands on top of the file. */
@Entity('strength')
export class Strength extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') text: string;

  @Column('date', { name: 'noted_on' }) notedOn: CalendarDay;

  @Column('date', { name: 'ended_on', nullable: true }) endedOn: CalendarDay | null;

  /** It is no longer so. Ending it twice changes nothing. */
  end(day: CalendarDay): void {
    this.endedOn ??= day;
  }

  override snapshot(): Record<string, unknown> {
    const { id, version, text, notedOn, endedOn } = this;
    return { id, version, text, notedOn, endedOn };
  }
}
