import { type CalendarDay, type DraftForm } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { OrganisationRecord } from '../organisation-record';

/** Unfinished text of one person in one form about one subject; nobody else can read it. */
@Entity('draft')
export class Draft extends OrganisationRecord {
  @Column('uuid', { name: 'staff_member_id' })
  staffMemberId: string;

  @Column('text')
  form: DraftForm;

  /** What the form is about: the client, or the record that is being changed. */
  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  /** Counts the times it was kept or discarded, and never begins anew. */
  @Column('int')
  revision: number;

  /** Null once it is discarded: only the count stays, so that an old tab notices. */
  @Column('bytea', { nullable: true })
  ciphertext: Buffer | null;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  @Column('date', { name: 'expires_on' })
  expiresOn: CalendarDay;

  /** Where the text belongs; it opens nowhere else. */
  static place(staffMemberId: string, form: DraftForm, subjectId: string): string {
    return `draft/${staffMemberId}/${form}/${subjectId}`;
  }
}
