import type { Database } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import type { PersonResponse } from './people.dto';

/** Everybody of the organisation, with the roles of `$1` and later. */
const PEOPLE = `
  SELECT p.id, p.name, a.email, a.joined, p.id = app.current_actor() AS "isSelf",
    coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'teamName', t.name,
      'fromDay', m.from_day, 'untilDay', m.until_day) ORDER BY m.from_day, m.role)
      FILTER (WHERE m.until_day IS NULL OR m.until_day >= $1), '[]') AS roles,
    CASE WHEN bool_and(m.until_day IS NOT NULL) THEN max(m.until_day) END AS "lastDay"
  FROM app.staff_profile p JOIN app.accounts_of_organisation() a ON a.id = p.id
  LEFT JOIN app.membership m ON m.organisation_id = p.organisation_id AND m.staff_member_id = p.id
  LEFT JOIN app.team t ON t.organisation_id = m.organisation_id AND t.id = m.team_id
  GROUP BY p.id, p.name, a.email, a.joined ORDER BY p.name, p.id`;

/** The people of the organisation by name, those who left included. */
export function peopleOn(database: Database, today: CalendarDay): Promise<PersonResponse[]> {
  return database.query<PersonResponse>(PEOPLE, [today]);
}

/** Ends what somebody does here before `$2`: what had begun ends, what was planned never begins. */
const END_WORK = `
  UPDATE app.membership SET until_day = greatest($2::date, from_day) - 1,
    version = version + 1, updated_at = now()
  WHERE organisation_id = app.current_organisation() AND staff_member_id = $1
    AND (until_day IS NULL OR until_day >= $2)`;
const END_ASSIGNMENTS = `
  UPDATE app.assignment SET until_day = $2::date - 1, version = version + 1, updated_at = now()
  WHERE organisation_id = app.current_organisation() AND staff_member_id = $1
    AND from_day < $2 AND (until_day IS NULL OR until_day >= $2)`;
const DROP_PLANNED = `
  DELETE FROM app.assignment WHERE organisation_id = app.current_organisation()
    AND staff_member_id = $1 AND from_day >= $2`;

/** Roles and work with clients of one person stop before a day. */
export async function endWork(
  database: Database,
  staffMemberId: string,
  fromDay: CalendarDay,
): Promise<void> {
  for (const sql of [END_WORK, END_ASSIGNMENTS, DROP_PLANNED]) {
    await database.query(sql, [staffMemberId, fromDay]);
  }
}
