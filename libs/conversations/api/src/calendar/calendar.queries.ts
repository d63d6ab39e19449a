import { type Database, sqlStartOfDay } from '@ademruimte/api-platform';
import type { ConversationKind, ConversationStatus } from '@ademruimte/contracts';
import type { Period } from '../appointments/appointments.queries';
import { sqlExpectsCaller, sqlOwnPeople } from '../appointments/expected';

/** An appointment as a calendar outside the product may know it: no name, and no word of content. */
export interface CalendarRow {
  readonly id: string;
  /** Whose it is, for the log only. */
  readonly clientId: string;
  readonly version: number;
  readonly kind: ConversationKind;
  readonly status: ConversationStatus;
  readonly startsAt: Date;
  readonly durationMinutes: number | null;
  readonly place: string | null;
  readonly changedAt: Date;
}

const APPOINTMENTS = `
  WITH people AS (${sqlOwnPeople('$1')})
  SELECT v.id, p.id AS "clientId", v.version, v.kind, v.status, v.starts_at AS "startsAt",
    v.duration_minutes AS "durationMinutes", v.updated_at AS "changedAt",
    CASE WHEN v.kind = 'office' AND NOT p.secret_address THEN v.place END AS place
  FROM people p JOIN app.conversation v
    ON v.organisation_id = p.organisation_id AND v.client_id = p.id
  WHERE v.starts_at >= ${sqlStartOfDay('$2')} AND v.starts_at < ${sqlStartOfDay('$3::date + 1')}
    AND ${sqlExpectsCaller('v', 'p')}
  ORDER BY v.starts_at, v.id`;

/** The caller's appointments of these days, also those that go on no more, in one statement. */
export function appointmentsForCalendar(
  database: Database,
  { today, from, until }: Period,
): Promise<CalendarRow[]> {
  return database.query<CalendarRow>(APPOINTMENTS, [today, from, until]);
}
