import { type Database, sqlMoment, sqlStartOfDay } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import type { AppointmentResponse } from './appointments.dto';
import { sqlExpectsCaller, sqlOwnPeople, sqlPlaceInCalendar } from './expected';

/** The days somebody looks at, both included, seen on `today`. */
export interface Period {
  readonly today: CalendarDay;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
}

// One that was moved is told by the one that came instead.
const APPOINTMENTS = `
  WITH people AS (${sqlOwnPeople('$1')})
  SELECT p.id AS "clientId", p.call_name AS "callName", v.id AS "conversationId", v.version,
    v.kind, v.status, ${sqlMoment('v.starts_at')} AS "startsAt",
    v.duration_minutes AS "durationMinutes", ${sqlPlaceInCalendar('v', 'p')} AS place,
    v.interpreter, NOT p.shared_only AS "mayChange"
  FROM people p JOIN app.conversation v
    ON v.organisation_id = p.organisation_id AND v.client_id = p.id
  WHERE v.status <> 'moved' AND v.starts_at >= ${sqlStartOfDay('$2')}
    AND v.starts_at < ${sqlStartOfDay('$3::date + 1')} AND ${sqlExpectsCaller('v', 'p')}
  ORDER BY v.starts_at, p.call_name, v.id`;

/** The caller's appointments of these days in the order of the clock, in one statement. */
export function appointmentsIn(
  database: Database,
  { today, from, until }: Period,
): Promise<AppointmentResponse[]> {
  return database.query<AppointmentResponse>(APPOINTMENTS, [today, from, until]);
}
