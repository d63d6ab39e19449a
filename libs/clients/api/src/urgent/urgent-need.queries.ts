import { type Database, sqlMoment } from '@ademruimte/api-platform';
import type { UrgentNeedResponse } from './urgent-need.dto';

/** An urgent need (`u`) as readers see it, as JSON. */
const NEED = `
  json_build_object('id', u.id, 'version', u.version, 'status', u.status, 'kind', u.kind,
    'about', u.about, 'text', u.text, 'knownOn', u.known_on, 'endDate', u.end_date,
    'untilDay', u.until_day, 'actsOwner', u.acts_owner,
    'actsName', coalesce(acting.name, u.acts_name),
    'recordedAt', ${sqlMoment('u.recorded_at')}, 'recordedByName', recorder.name,
    'handledAt', ${sqlMoment('u.handled_at')}, 'handledByName', handler.name,
    'outcome', u.outcome)`;

const WITH_NAMES = `
  app.urgent_need u
  JOIN app.staff_profile recorder
    ON recorder.organisation_id = u.organisation_id AND recorder.id = u.recorded_by
  LEFT JOIN app.staff_profile acting
    ON acting.organisation_id = u.organisation_id AND acting.id = u.acts_staff_member_id
  LEFT JOIN app.staff_profile handler
    ON handler.organisation_id = u.organisation_id AND handler.id = u.handled_by`;

/** What is open for client $1, the soonest day first, as a JSON list. */
export const OPEN_URGENT_NEEDS = `
  SELECT coalesce(json_agg(${NEED} ORDER BY u.until_day, u.id), '[]')
  FROM ${WITH_NAMES} WHERE u.client_id = $1 AND u.status = 'open'`;

/** As many as a list of one person ever needs to show. */
const MOST = 100;

const ALL = `
  SELECT ${NEED} AS need FROM ${WITH_NAMES} WHERE u.client_id = $1
  ORDER BY u.status = 'handled', CASE u.status WHEN 'open' THEN u.until_day END,
    u.handled_at DESC, u.id LIMIT ${MOST}`;

/** Everything urgent there was: what is open first, then what was handled last. */
export async function readUrgentNeeds(
  database: Database,
  clientId: string,
): Promise<UrgentNeedResponse[]> {
  const rows = await database.query<{ need: UrgentNeedResponse }>(ALL, [clientId]);
  return rows.map(({ need }) => need);
}

/** What is open. */
export async function readOpenUrgentNeeds(
  database: Database,
  clientId: string,
): Promise<UrgentNeedResponse[]> {
  const sql = `SELECT (${OPEN_URGENT_NEEDS}) AS needs`;
  const [row] = await database.query<{ needs: UrgentNeedResponse[] }>(sql, [clientId]);
  return row?.needs ?? [];
}
