import { sqlOpensFileOn } from '@ademruimte/api-platform/sql';

/**
 * SQL for the people the caller works with on a day; as an experience expert only, they see what
 * is shared with one (`shared_only`).
 */
export function sqlOwnPeople(day: string): string {
  return `
  SELECT c.organisation_id, c.id, c.call_name, c.status, c.team_id, c.secret_address,
    bool_and(a.kind = 'experience_expert') AS shared_only
  FROM app.assignment a JOIN app.client c
    ON c.organisation_id = a.organisation_id AND c.id = a.client_id
  WHERE a.staff_member_id = app.current_actor() AND ${sqlOpensFileOn('a', day)}
    AND c.status IN ('active', 'paused')
  GROUP BY c.organisation_id, c.id`;
}

/**
 * SQL for whether the caller is expected at conversation `v` of one of these people `p`. One that
 * names no colleague at all is everybody's who works on the file; an expert is invited by name.
 */
export function sqlExpectsCaller(v: string, p: string): string {
  const attendee = (who: string) => `EXISTS (SELECT FROM app.conversation_attendee t
    WHERE t.organisation_id = ${v}.organisation_id AND t.conversation_id = ${v}.id
      AND t.staff_member_id ${who})`;
  return `(${attendee('= app.current_actor()')}
    OR NOT ${p}.shared_only AND NOT ${attendee('IS NOT NULL')})`;
}

/** SQL for where people meet: a secret address stands in no calendar, whatever was written there. */
export function sqlPlaceInCalendar(v: string, p: string): string {
  return `CASE WHEN ${v}.kind = 'office' OR NOT ${p}.secret_address THEN ${v}.place END`;
}
