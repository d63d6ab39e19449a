import { OrganisationRecord } from '@ademruimte/api-platform';
import type { PlanStatus } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import type { AgreedGoal } from './agreed-content';
import { PlanEmpty, PlanHasNoStep } from './plan.errors';

/** A client's one plan: it is agreed again and again while its goals and steps live on. */
@Entity('goal_plan')
export class GoalPlan extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('text') status: PlanStatus;

  /** Whether it is "nog niet opnieuw afgesproken". */
  @Column('boolean', { name: 'changed_since_agreement' }) changedSinceAgreement: boolean;

  /** Number of the newest agreed version; 0 while nothing was agreed. */
  @Column('int', { name: 'current_version_number' }) currentVersionNumber: number;

  /**
   * Both agree on what the plan says now; returns the number of the new version. Not every goal
   * needs a step of its own (one step at a time), but without any step there is nothing to agree.
   */
  agree(goals: readonly AgreedGoal[]): number {
    const missing = whatIsMissing(goals);
    if (missing) throw missing;
    this.status = 'agreed';
    this.changedSinceAgreement = false;
    this.currentVersionNumber += 1;
    return this.currentVersionNumber;
  }

  /**
   * Other words, a new goal or a first owner: what was agreed does not say this. Doing, planning
   * again, recognising and resting never come here.
   */
  noteOtherWords(): void {
    if (this.status === 'ended') this.status = 'draft';
    this.changedSinceAgreement = this.currentVersionNumber > 0;
  }

  /** An agreed plan ends with its last goal; a new goal makes it a draft again. */
  noteGoalEnded(goalsLeft: number): void {
    if (goalsLeft > 0 || this.status !== 'agreed') return;
    this.status = 'ended';
    this.changedSinceAgreement = false;
  }

  override snapshot(): Record<string, unknown> {
    const { status, changedSinceAgreement, currentVersionNumber } = this;
    return { ...super.snapshot(), status, changedSinceAgreement, currentVersionNumber };
  }
}

/** What has to be there before two people can agree on these goals; undefined when all is there. */
export function whatIsMissing(goals: readonly AgreedGoal[]): PlanEmpty | PlanHasNoStep | undefined {
  const active = goals.filter(({ status }) => status === 'active');
  if (!active.length) return new PlanEmpty();
  return active.some(({ steps }) => steps.length) ? undefined : new PlanHasNoStep();
}
