import { Column, CreateDateColumn, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/**
 * What every record of an organisation has. The organisation is filled by PostgreSQL from the
 * transaction, never by code, and `version` is counted up only by `Database.claim`.
 */
export abstract class OrganisationRecord {
  @Column({ type: 'uuid', name: 'organisation_id', insert: false, update: false })
  readonly organisationId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'int', update: false, default: 1 })
  version: number;

  /** Real time, for the engineers; never shown as business time. */
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  readonly updatedAt: Date;

  /** The state a colleague compares with their own when two people changed one record. */
  snapshot(): Record<string, unknown> {
    return { id: this.id, version: this.version };
  }
}
