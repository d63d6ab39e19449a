import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, StepEventKind } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** Something that happened to a step; the history that shows planning again is normal. */
@Entity('step_event')
export class StepEvent extends OrganisationRecord {
  @Column('uuid', { name: 'step_id' }) stepId: string;

  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') kind: StepEventKind;

  @Column('date', { name: 'from_day', nullable: true }) fromDay: CalendarDay | null;

  @Column('date', { name: 'to_day', nullable: true }) toDay: CalendarDay | null;

  @Column('timestamptz', { name: 'happened_at' }) happenedAt: Date;

  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  @Column('text', { nullable: true }) reason: string | null;
}
