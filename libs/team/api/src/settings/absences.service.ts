import { Injectable } from '@nestjs/common';
import { Clock, Database, NotFound, sqlHoldsOn } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { nameInOwnTeam } from '../work/plates/plates.queries';
import type { AbsenceDaysRequest, AbsenceRequest, AbsenceResponse } from './absence.dto';
import { Absence } from './absence.entity';

const LISTED = `
  SELECT b.id, b.version, b.staff_member_id AS "staffMemberId", p.name,
    b.from_day AS "fromDay", b.until_day AS "untilDay"
  FROM app.absence b
  JOIN app.staff_profile p ON p.organisation_id = b.organisation_id AND p.id = b.staff_member_id
  WHERE (b.until_day IS NULL OR b.until_day >= $1) AND (b.staff_member_id = app.current_actor()
    OR EXISTS (SELECT FROM app.membership mine JOIN app.membership theirs
        ON theirs.organisation_id = mine.organisation_id AND theirs.team_id = mine.team_id
      WHERE mine.organisation_id = b.organisation_id AND mine.role = 'team_lead'
        AND mine.staff_member_id = app.current_actor()
        AND theirs.staff_member_id = b.staff_member_id
        AND ${sqlHoldsOn('mine', '$1')} AND ${sqlHoldsOn('theirs', '$1')}))
  ORDER BY b.from_day, p.name, b.id`;

/** Who is away and when: one's own days, and those of a team one leads. */
@Injectable()
export class Absences {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Absences that are not over yet, soonest first. */
  async ahead(): Promise<AbsenceResponse[]> {
    return this.database.query<AbsenceResponse>(LISTED, [this.clock.today()]);
  }

  /** Somebody will be away. */
  async add({ id, staffMemberId, fromDay, untilDay }: AbsenceRequest): Promise<string> {
    const who = staffMemberId ?? this.database.actor.staffMemberId;
    await this.requireMay(who);
    const absences = this.database.repository(Absence);
    const absence = absences.create({ id: id ?? uuidv7(), staffMemberId: who });
    absence.lasts(fromDay, untilDay ?? null);
    await absences.insert(absence);
    return absence.id;
  }

  /** They are away on other days. */
  async change(id: string, days: AbsenceDaysRequest, version: number): Promise<number> {
    const absence = await this.claim(id, version);
    absence.lasts(days.fromDay, days.untilDay ?? null);
    await this.database.repository(Absence).save(absence);
    return version + 1;
  }

  /** They are not away after all. */
  async remove(id: string, version: number): Promise<void> {
    await this.database.repository(Absence).remove(await this.claim(id, version));
  }

  private async claim(id: string, version: number): Promise<Absence> {
    const absence = await this.database.repository(Absence).findOneBy({ id });
    if (!absence) throw new NotFound();
    await this.requireMay(absence.staffMemberId);
    return this.database.claim(Absence, { id }, version);
  }

  private async requireMay(staffMemberId: string): Promise<void> {
    if (staffMemberId === this.database.actor.staffMemberId) return;
    const name = await nameInOwnTeam(this.database, this.clock.today(), staffMemberId);
    if (name === undefined) throw new NotFound();
  }
}
