import { OrganisationRecord } from '@ademruimte/api-platform';
import type { NoticeKind } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** Something one person is told of on their first page: that it happened, never what it says. */
@Entity('notice')
export class Notice extends OrganisationRecord {
  @Column({ type: 'uuid', name: 'for_staff', update: false }) forStaff: string;

  @Column({ type: 'text', update: false }) kind: NoticeKind;

  @Column({ type: 'uuid', name: 'client_id', nullable: true, update: false })
  clientId: string | null;

  /** The record it is about. */
  @Column({ type: 'uuid', name: 'about_id', update: false }) aboutId: string;

  @Column({ type: 'timestamptz', update: false }) at: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}
