import { OrganisationRecord } from '@ademruimte/api-platform';
import type { Role } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** The secret address at which somebody's own calendar program reads their appointments. */
@Entity('calendar_feed')
export class CalendarFeed extends OrganisationRecord {
  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  /** All that is kept of the address. */
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;

  /** What they were when they made it. */
  @Column('text', { array: true }) roles: Role[];

  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
