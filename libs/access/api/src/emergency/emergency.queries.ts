import { type Database, sqlHoldsOn, sqlMoment } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import type { EmergencyResponse } from './emergency.dto';

/** An emergency as it is read; the reference follows from the client. */
export type EmergencyRow = Omit<EmergencyResponse, 'clientReference'>;

/** Today and now, as the clock of the business says. */
interface Moment {
  readonly today: CalendarDay;
  readonly now: Date;
}

// A lead of the client's team and the privacy officer, and never for their own emergency.
const REVIEWABLE = `
  SELECT b.id, b.version, b.client_id AS "clientId", p.name AS "staffName", b.kind, b.reason,
    CASE WHEN mine.leads THEN c.call_name END AS "callName",
    ${sqlMoment('b.opened_at')} AS "openedAt", ${sqlMoment('b.until')} AS until,
    b.until > $2 AS "isOpen", b.review_by AS "reviewBy",
    ${sqlMoment('b.reviewed_at')} AS "reviewedAt", r.name AS "reviewerName", b.verdict,
    b.review_words AS words
  FROM app.break_glass b
  JOIN app.client c ON c.organisation_id = b.organisation_id AND c.id = b.client_id
  JOIN app.staff_profile p ON p.organisation_id = b.organisation_id AND p.id = b.staff_member_id
  LEFT JOIN app.staff_profile r ON r.organisation_id = b.organisation_id AND r.id = b.reviewed_by
  JOIN LATERAL (
    SELECT bool_or(m.role = 'team_lead') AS leads FROM app.membership m
    WHERE m.organisation_id = b.organisation_id AND m.staff_member_id = app.current_actor()
      AND ${sqlHoldsOn('m', '$1')}
      AND (m.role = 'privacy_officer' OR (m.role = 'team_lead' AND m.team_id = c.team_id))
  ) mine ON mine.leads IS NOT NULL
  WHERE b.staff_member_id <> app.current_actor()`;

/** Emergencies the caller may review, the first to look at first; NULL asks for every one. */
export function emergenciesToReview(
  database: Database,
  { today, now }: Moment,
  openOnly: boolean,
): Promise<EmergencyRow[]> {
  const sql = `${REVIEWABLE} AND (NOT $3 OR b.reviewed_at IS NULL)
    ORDER BY b.reviewed_at IS NOT NULL, b.opened_at DESC, b.id LIMIT 200`;
  return database.query<EmergencyRow>(sql, [today, now, openOnly]);
}

/** One emergency, if the caller may review it. */
export async function emergencyToReview(
  database: Database,
  { today, now }: Moment,
  id: string,
): Promise<EmergencyRow | undefined> {
  const [found] = await database.query<EmergencyRow>(`${REVIEWABLE} AND b.id = $3`, [
    ...[today, now, id],
  ]);
  return found;
}

const OPENABLE = `
  SELECT FROM app.client c WHERE c.id = $1 AND c.status <> 'anonymised' AND NOT c.secret_address`;

/**
 * Whether there is a file to open. Somebody with a secret address is known to their own team alone,
 * here as in "perhaps known already": what cannot wait goes through that team.
 */
export async function canBeOpened(database: Database, clientId: string): Promise<boolean> {
  return (await database.query(OPENABLE, [clientId])).length > 0;
}

const TO_TELL = `
  SELECT a.staff_member_id AS id FROM app.assignment a
  WHERE a.client_id = $1 AND a.kind = 'lead_worker' AND ${sqlHoldsOn('a', '$2')}
  UNION
  SELECT m.staff_member_id FROM app.membership m
  JOIN app.client c ON c.organisation_id = m.organisation_id AND c.id = $1
  WHERE ${sqlHoldsOn('m', '$2')}
    AND (m.role = 'privacy_officer' OR (m.role = 'team_lead' AND m.team_id = c.team_id))`;

/** Who hears of an emergency: the lead worker, the leads of the team and the privacy officer. */
export async function whoHears(database: Database, clientId: string, today: CalendarDay) {
  const rows = await database.query<{ id: string }>(TO_TELL, [clientId, today]);
  return rows.map(({ id }) => id);
}
