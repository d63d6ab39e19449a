import { OrganisationRecord } from '@ademruimte/api-platform';
import type { CalendarDay, Role } from '@ademruimte/contracts';
import { Column, Entity } from 'typeorm';
import { NeedsSomebodyElse, NotAboutYourself, RoleChangeDecided } from './administration.errors';

/** What becomes of a proposal. */
export type Decision = 'approved' | 'declined';

/** A role somebody is to get or to lose. One person proposes it and another decides. */
@Entity('role_change')
export class RoleChange extends OrganisationRecord {
  @Column('uuid', { name: 'staff_member_id' }) staffMemberId: string;

  @Column('text') kind: 'give' | 'end';

  @Column('text') role: Role;

  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;

  @Column('date', { name: 'from_day' }) fromDay: CalendarDay;

  @Column('date', { name: 'until_day', nullable: true }) untilDay: CalendarDay | null;

  /** The work that ends; none for a role that is given. */
  @Column('uuid', { name: 'membership_id', nullable: true }) membershipId: string | null;

  @Column('text', { default: 'proposed' }) status: 'proposed' | Decision;

  @Column('uuid', { name: 'proposed_by' }) proposedBy: string;

  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;

  /** Somebody else decides, once: neither who proposed it nor who it is about. */
  decide(decision: Decision, by: string, at: Date): void {
    if (by === this.staffMemberId) throw new NotAboutYourself();
    if (by === this.proposedBy) throw new NeedsSomebodyElse();
    if (this.status !== 'proposed') throw new RoleChangeDecided();
    this.status = decision;
    this.decidedBy = by;
    this.decidedAt = at;
  }
}
