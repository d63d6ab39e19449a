import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, NotePurpose as Purpose } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** Why a team lead reads the notes of one file on one day; written down before they open. */
@Entity('note_purpose')
export class NotePurpose extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'uuid', name: 'staff_member_id', update: false }) staffMemberId: string;

  @Column({ type: 'date', update: false }) day: CalendarDay;

  @Column({ type: 'text', update: false }) purpose: Purpose;
}
