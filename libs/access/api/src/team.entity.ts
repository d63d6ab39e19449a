import { OrganisationRecord } from '@ademruimte/api-platform';
import { Column, Entity } from 'typeorm';

/** A team of an organisation: whose clients it holds, how it is reached, how it works. */
@Entity('team')
export class Team extends OrganisationRecord {
  @Column('text') name: string;

  @Column('text', { nullable: true }) phone: string | null;

  /** How many goals of one client may be active at once, 1–3. */
  @Column('int', { name: 'max_active_goals', default: 2 }) maxActiveGoals: number;

  /** Months between two measurements. */
  @Column('int', { name: 'measurement_months', default: 6 }) measurementMonths: number;

  @Column('uuid', { name: 'default_processing_activity_id', nullable: true })
  defaultProcessingActivityId: string | null;

  override snapshot(): Record<string, unknown> {
    const { name, phone, maxActiveGoals, measurementMonths } = this;
    return { ...super.snapshot(), name, phone, maxActiveGoals, measurementMonths };
  }
}
