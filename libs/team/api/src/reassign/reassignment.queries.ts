import type { Database } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { sqlWorksOn } from '../works-on.sql';
import type { ReassignmentResponse } from './reassignment.dto';

const REASSIGNMENT = `
  SELECT r.id, r.to_staff_id AS "toStaffId", p.name AS "toName", r.kind,
    r.from_day AS "fromDay", r.until_day AS "untilDay",
    coalesce(json_agg(json_build_object('clientId', c.id, 'callName', c.call_name)
      ORDER BY c.call_name, c.id) FILTER (WHERE i.skipped IS NULL), '[]') AS done,
    coalesce(json_agg(json_build_object('clientId', c.id, 'callName', c.call_name,
      'why', i.skipped) ORDER BY c.call_name, c.id)
      FILTER (WHERE i.skipped IS NOT NULL), '[]') AS skipped
  FROM app.reassignment r
  JOIN app.staff_profile p ON p.organisation_id = r.organisation_id AND p.id = r.to_staff_id
  JOIN app.reassignment_item i ON i.organisation_id = r.organisation_id
    AND i.reassignment_id = r.id
  JOIN app.client c ON c.organisation_id = i.organisation_id AND c.id = i.client_id
    AND ${sqlWorksOn('app.current_actor()', '$2')}
  WHERE r.id = $1 AND r.decided_by = app.current_actor()
  GROUP BY r.organisation_id, r.id, p.name`;

/**
 * What became of a reassignment of the caller, about those whose team they lead on a day still;
 * undefined for one of somebody else.
 */
export async function readReassignment(
  database: Database,
  id: string,
  day: CalendarDay,
): Promise<ReassignmentResponse | undefined> {
  const [row] = await database.query<ReassignmentResponse>(REASSIGNMENT, [id, day]);
  return row;
}

/** Does something whole or not at all, inside the transaction that runs. */
export async function wholly<T>(database: Database, work: () => Promise<T>): Promise<T> {
  await database.query('SAVEPOINT one_client');
  try {
    const result = await work();
    await database.query('RELEASE SAVEPOINT one_client');
    return result;
  } catch (error) {
    await database.query('ROLLBACK TO SAVEPOINT one_client');
    throw error;
  }
}
