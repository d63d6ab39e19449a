import { OrganisationRecord } from '@ademruimte/api-platform';
import type { BottleneckTheme } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';

/** Something in the system that works against people; kept for the register of bottlenecks. */
@Entity('bottleneck_report')
export class BottleneckReport extends OrganisationRecord {
  @Column({ type: 'text', update: false }) text: string;

  @Column({ type: 'text', update: false }) theme: BottleneckTheme;

  /** In whose file it came up; who reads reports never learns it. */
  @Column({ type: 'uuid', name: 'client_id', nullable: true, update: false })
  clientId: string | null;

  /** Of the client, else of who reports it. */
  @Column({ type: 'uuid', name: 'team_id', nullable: true, update: false }) teamId: string | null;

  @Column({ type: 'uuid', name: 'reported_by', update: false }) reportedBy: string;

  @Column({ type: 'timestamptz', name: 'reported_at', update: false }) reportedAt: Date;
}
