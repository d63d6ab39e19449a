import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@ademruimte/api-platform';
import type { Role } from '@ademruimte/contracts';

/** Somebody who works in the same organisation today. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
}

const COLLEAGUES = `
  SELECT p.id, p.name, array_agg(DISTINCT m.role) AS roles,
    array_remove(array_agg(DISTINCT m.team_id), NULL) AS "teamIds"
  FROM app.staff_profile p JOIN app.membership m
    ON m.organisation_id = p.organisation_id AND m.staff_member_id = p.id
    AND m.from_day <= $1 AND (m.until_day IS NULL OR m.until_day >= $1)
  WHERE p.organisation_id = app.current_organisation() AND ($2::uuid IS NULL OR p.id = $2)
  GROUP BY p.id, p.name ORDER BY p.name`;

/** The people of the own organisation: names to show and to choose from. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Everybody who works here today, by name. */
  async all(): Promise<Colleague[]> {
    return this.database.query<Colleague>(COLLEAGUES, [this.clock.today(), null]);
  }

  /** One colleague, or undefined for somebody who does not work here today. */
  async find(id: string): Promise<Colleague | undefined> {
    const [found] = await this.database.query<Colleague>(COLLEAGUES, [this.clock.today(), id]);
    return found;
  }
}
