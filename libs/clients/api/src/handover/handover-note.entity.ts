import { OrganisationRecord } from '@ademruimte/api-platform';
import { Column, Entity } from 'typeorm';

/**
 * What the giver chose for one note. Without a choice a note goes along, and a confidential one
 * stays behind.
 */
@Entity('handover_note')
export class HandoverNote extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'client_id', update: false }) clientId: string;

  @Column({ type: 'uuid', name: 'handover_id', update: false }) handoverId: string;

  @Column({ type: 'uuid', name: 'note_id', update: false }) noteId: string;

  @Column({ type: 'boolean', name: 'goes_along', update: false }) goesAlong: boolean;
}
