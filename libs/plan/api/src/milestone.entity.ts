import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** Something that went well and stays visible on top of the file. */
@Entity('milestone')
export class Milestone extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('uuid', { name: 'goal_id', nullable: true }) goalId: string | null;

  @Column('text') text: string;

  @Column('date', { name: 'reached_on' }) reachedOn: CalendarDay;
}
