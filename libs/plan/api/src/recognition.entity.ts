import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, RecognitionKind } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** A word, a card or something small for somebody: for effort as well as for success. */
@Entity('recognition')
export class Recognition extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('uuid', { name: 'goal_id', nullable: true }) goalId: string | null;

  @Column('uuid', { name: 'step_id', nullable: true }) stepId: string | null;

  @Column('text') text: string;

  @Column('text') kind: RecognitionKind;

  @Column('date', { name: 'given_on' }) givenOn: CalendarDay;

  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;
}
