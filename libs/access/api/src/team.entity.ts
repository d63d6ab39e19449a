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

  /** Days without a finished step or a talk after which somebody looks along. */
  @Column('int', { name: 'stagnation_days', default: 42 }) stagnationDays: number;

  /** How much work the team agreed that fits one person, from–to; both or neither. */
  @Column('int', { name: 'band_low', nullable: true }) bandLow: number | null;

  @Column('int', { name: 'band_high', nullable: true }) bandHigh: number | null;

  /** Why the team agreed on that band. */
  @Column('text', { name: 'band_reason', nullable: true }) bandReason: string | null;

  /** Months after which a plan is looked back on. */
  @Column('int', { name: 'review_months', default: 3 }) reviewMonths: number;

  /** Weeks between two caseload talks. */
  @Column('int', { name: 'caseload_review_weeks', default: 2 }) caseloadReviewWeeks: number;

  /** Below so many people no figure is shown. */
  @Column('int', { name: 'figures_threshold', default: 10 }) figuresThreshold: number;

  /** Whether a lead agrees with a plan that was looked back on. */
  @Column('boolean', { name: 'approval_wanted', default: false }) approvalWanted: boolean;

  override snapshot(): Record<string, unknown> {
    const { name, phone, maxActiveGoals, measurementMonths } = this;
    const { stagnationDays, bandLow, bandHigh, bandReason, reviewMonths } = this;
    const { caseloadReviewWeeks, figuresThreshold, approvalWanted } = this;
    return {
      ...super.snapshot(),
      ...{ name, phone, maxActiveGoals, measurementMonths, stagnationDays },
      ...{ bandLow, bandHigh, bandReason, reviewMonths, caseloadReviewWeeks },
      ...{ figuresThreshold, approvalWanted },
    };
  }
}
