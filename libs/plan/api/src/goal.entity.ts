import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, GoalOutcome, GoalStatus } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { GoalHasEnded, GoalNotActive } from './plan.errors';

/** What a goal says. */
export interface GoalWords {
  readonly title: string;
  readonly lifeDomainId: string;
  readonly horizon?: string | null;
  readonly why?: string | null;
}

/** Something the client wants, in their own words, in one part of their life. */
@Entity('goal')
export class Goal extends OrganisationRecord {
  @Column('uuid', { name: 'plan_id' }) planId: string;

  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('uuid', { name: 'life_domain_id' }) lifeDomainId: string;

  @Column('text') title: string;

  /** By when, as the client says it: "voor de zomer". */
  @Column('text', { nullable: true }) horizon: string | null;

  @Column('text', { nullable: true }) why: string | null;

  @Column('text') status: GoalStatus;

  /** Written by PostgreSQL: the status a goal ended with. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  readonly outcome: GoalOutcome | null;

  @Column('text', { name: 'outcome_words', nullable: true }) outcomeWords: string | null;

  @Column('date', { name: 'ended_on', nullable: true }) endedOn: CalendarDay | null;

  @Column('boolean', { name: 'shared_with_household' }) sharedWithHousehold: boolean;

  @Column('int') position: number;

  /** Says it in other words; returns whether the words are other ones than before. */
  revise({ title, lifeDomainId, horizon = null, why = null }: GoalWords): boolean {
    this.requireNotEnded();
    const other = title !== this.title || horizon !== this.horizon || why !== this.why;
    Object.assign(this, { title, lifeDomainId, horizon, why });
    return other;
  }

  /** Shares it with the household, or no longer: always somebody's choice. */
  share(withHousehold: boolean): void {
    this.requireNotEnded();
    this.sharedWithHousehold = withHousehold;
  }

  /** Lets it rest for a while; it comes back as it was. */
  rest(): void {
    this.requireNotEnded();
    this.status = 'paused';
  }

  /** Takes it up again. */
  resume(): void {
    this.requireNotEnded();
    this.status = 'active';
  }

  /** Ends it with what came of it; letting go is as good an ending as reaching. */
  end(outcome: GoalOutcome, words: string | null, day: CalendarDay): void {
    this.requireNotEnded();
    this.status = outcome;
    this.outcomeWords = words;
    this.endedOn = day;
  }

  /** Refuses what only makes sense while the goal is being worked on. */
  requireActive(): void {
    this.requireNotEnded();
    if (this.status !== 'active') throw new GoalNotActive();
  }

  /** Refuses to change what has ended. */
  requireNotEnded(): void {
    if (this.endedOn !== null) throw new GoalHasEnded();
  }

  override snapshot(): Record<string, unknown> {
    const { title, why, horizon, status, outcomeWords, endedOn, lifeDomainId } = this;
    const { sharedWithHousehold } = this;
    return {
      ...super.snapshot(),
      ...{ title, why, horizon, status, outcome: endedOn && status, outcomeWords, endedOn },
      ...{ lifeDomainId, sharedWithHousehold },
    };
  }
}
