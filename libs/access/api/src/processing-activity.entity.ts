import { OrganisationRecord } from '@ademruimte/api-platform';
import { Column, Entity } from 'typeorm';

/** The legal ground a trajectory runs on: which law, for what, which data, how long. */
@Entity('processing_activity')
export class ProcessingActivity extends OrganisationRecord {
  @Column('text') code: string;

  @Column('text') name: string;

  @Column('text') law: string;

  @Column('text') article: string;

  @Column('text') purpose: string;

  @Column('text', { name: 'data_categories' }) dataCategories: string;

  @Column('text') retention: string;
}
