import { OrganisationRecord } from '@ademruimte/api-platform';
import { Column, Entity } from 'typeorm';

/** A worker thanks an experience expert for one note; it is never taken back. */
@Entity('note_thanks')
export class NoteThanks extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'uuid', name: 'note_id', update: false }) noteId: string;

  /** Who says thank you. */
  @Column({ type: 'uuid', name: 'staff_member_id', update: false }) staffMemberId: string;

  @Column({ type: 'text', nullable: true, update: false }) words: string | null;

  @Column({ type: 'timestamptz', name: 'thanked_at', update: false }) thankedAt: Date;
}
