import { Injectable } from '@nestjs/common';
import { addDays } from '@ademruimte/contracts';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { Membership } from '../membership.entity';
import { StaffProfile } from '../staff-profile.entity';
import { Team } from '../team.entity';
import { NotAboutYourself } from './administration.errors';
import { type Decision, RoleChange } from './role-change.entity';
import type { RoleChangeRequest, RoleChangeResponse } from './role-changes.dto';

/** Roles that stand for a team, and nowhere else. */
const OF_A_TEAM: readonly string[] = ['caseworker', 'experience_expert', 'team_lead'];

const OPEN = `
  SELECT c.id, c.staff_member_id AS "staffMemberId", p.name, c.kind, c.role,
    t.name AS "teamName", c.from_day AS "fromDay", c.until_day AS "untilDay",
    b.name AS "proposedByName", c.created_at AS "proposedAt",
    app.current_actor() NOT IN (c.proposed_by, c.staff_member_id) AS "mayDecide"
  FROM app.role_change c
  JOIN app.staff_profile p ON p.organisation_id = c.organisation_id AND p.id = c.staff_member_id
  JOIN app.staff_profile b ON b.organisation_id = c.organisation_id AND b.id = c.proposed_by
  LEFT JOIN app.team t ON t.organisation_id = c.organisation_id AND t.id = c.team_id
  WHERE c.organisation_id = app.current_organisation() AND c.status = 'proposed'
  ORDER BY c.created_at`;

type OpenRow = Omit<RoleChangeResponse, 'proposedAt'> & { readonly proposedAt: Date };

/** Roles with four eyes: one person proposes, another decides, and then it holds at once. */
@Injectable()
export class RoleChanges {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What waits for a second person, oldest first. */
  async open(): Promise<RoleChangeResponse[]> {
    const rows = await this.database.query<OpenRow>(OPEN);
    return rows.map((row) => ({ ...row, proposedAt: row.proposedAt.toISOString() }));
  }

  /** Proposes a role for a colleague, or its end; never for oneself. */
  async propose(staffMemberId: string, wanted: RoleChangeRequest): Promise<string> {
    const by = this.me();
    const profiles = this.database.repository(StaffProfile);
    if (!(await profiles.existsBy({ id: staffMemberId }))) throw new NotFound();
    if (staffMemberId === by) throw new NotAboutYourself();
    const { membershipId = null, role, teamId = null, fromDay, untilDay = null } = wanted;
    if (untilDay && untilDay < fromDay) throw FieldsInvalid.of('untilDay', 'end-before-start');
    const about = membershipId
      ? await this.workOf(staffMemberId, membershipId)
      : await this.placeOf(role, teamId);
    const changes = this.database.repository(RoleChange);
    const id = uuidv7();
    const kind = membershipId ? 'end' : 'give';
    const days = { fromDay, untilDay };
    await changes.save(
      changes.create({ id, staffMemberId, kind, membershipId, ...days, ...about, proposedBy: by }),
    );
    return id;
  }

  /** The second person says yes or no; a yes holds from the day it names, today at the earliest. */
  async decide(id: string, decision: Decision): Promise<void> {
    const changes = this.database.repository(RoleChange);
    const change = await changes.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!change) throw new NotFound();
    change.decide(decision, this.me(), this.clock.now());
    await changes.save(change);
    if (decision === 'approved') await (change.membershipId ? this.end(change) : this.give(change));
  }

  private async give(change: RoleChange): Promise<void> {
    const { staffMemberId, role, teamId, untilDay } = change;
    const today = this.clock.today();
    // Nobody had a role on a day before two people agreed on it.
    const fromDay = change.fromDay < today ? today : change.fromDay;
    if (untilDay && untilDay < fromDay) return;
    const memberships = this.database.repository(Membership);
    const days = { fromDay, untilDay };
    await memberships.save(
      memberships.create({ id: uuidv7(), staffMemberId, role, teamId, ...days }),
    );
  }

  private async end({ membershipId, fromDay }: RoleChange): Promise<void> {
    const memberships = this.database.repository(Membership);
    const membership = await memberships.findOneByOrFail({ id: membershipId ?? '' });
    const dayBefore = addDays(membership.fromDay, -1);
    const last = addDays(fromDay, -1);
    membership.untilDay = last < dayBefore ? dayBefore : last;
    await memberships.save(membership);
  }

  private async workOf(staffMemberId: string, id: string) {
    const membership = await this.database.repository(Membership).findOneBy({ id, staffMemberId });
    if (!membership) throw FieldsInvalid.of('membershipId', 'unknown-record');
    return { role: membership.role, teamId: membership.teamId };
  }

  private async placeOf(role: RoleChange['role'], teamId: string | null) {
    if (!OF_A_TEAM.includes(role)) return { role, teamId: null };
    if (!teamId) throw FieldsInvalid.of('teamId', 'required');
    const isTeam = await this.database.repository(Team).existsBy({ id: teamId });
    if (!isTeam) throw FieldsInvalid.of('teamId', 'unknown-record');
    return { role, teamId };
  }

  private me(): string {
    return this.database.actor.staffMemberId ?? '';
  }
}
