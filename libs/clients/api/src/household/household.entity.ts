import { OrganisationRecord } from '@ademruimte/api-platform';
import { Column, Entity } from 'typeorm';

/** People who belong together. Being in one gives nobody a file. */
@Entity('household')
export class Household extends OrganisationRecord {
  @Column('text') name: string;

  override snapshot(): Record<string, unknown> {
    const { id, version, name } = this;
    return { id, version, name };
  }
}
