import type { Database } from '@ademruimte/api-platform';
import { sqlMoment } from '@ademruimte/api-platform/sql';
import type { CalendarDay } from '@ademruimte/contracts';
import { sqlWorksOn } from '../works-on.sql';
import type { MessagePartnerResponse, MessageResponse } from './messages.dto';

const MESSAGES = `
  SELECT w.id, w.version, w.kind, w.text, f.name AS "fromName", t.name AS "toName",
    w.from_staff = app.current_actor() AS own, w.answers_id AS "answersId", w.due_on AS "dueOn",
    ${sqlMoment('w.written_at')} AS "writtenAt", ${sqlMoment('w.settled_at')} AS "settledAt"
  FROM app.work_message w
  JOIN app.staff_profile f ON f.organisation_id = w.organisation_id AND f.id = w.from_staff
  JOIN app.staff_profile t ON t.organisation_id = w.organisation_id AND t.id = w.to_staff
  WHERE w.client_id = $1 AND app.current_actor() IN (w.from_staff, w.to_staff)
  ORDER BY w.written_at DESC, w.id DESC LIMIT 100`;

const COLLEAGUES = `
  SELECT p.id, p.name FROM app.client c
  JOIN app.staff_profile p ON p.organisation_id = c.organisation_id
  WHERE c.id = $1 AND p.id <> app.current_actor() AND ${sqlWorksOn('p.id', '$2')}
  ORDER BY p.name, p.id`;

/**
 * SQL for what waits for the caller, about clients they work with on the day `day`: who leaves a
 * client leaves what was said about them.
 */
export const sqlWaitingMessages = (day: string): string => `
  SELECT w.id, w.version, w.kind, w.text, f.name AS "fromName", w.due_on AS "dueOn",
    ${sqlMoment('w.written_at')} AS "writtenAt", c.id AS "clientId", c.call_name AS "callName"
  FROM app.work_message w
  JOIN app.client c ON c.organisation_id = w.organisation_id AND c.id = w.client_id
  JOIN app.staff_profile f ON f.organisation_id = w.organisation_id AND f.id = w.from_staff
  WHERE w.to_staff = app.current_actor() AND w.settled_at IS NULL
    AND ${sqlWorksOn('app.current_actor()', day)}
  ORDER BY w.due_on, w.written_at, w.id LIMIT 50`;

/** What passed between the caller and others about a client, the newest first. */
export function messagesAbout(database: Database, clientId: string): Promise<MessageResponse[]> {
  return database.query<MessageResponse>(MESSAGES, [clientId]);
}

/** Who works with this client or leads their team today, but for the caller. */
export function colleaguesOn(
  database: Database,
  clientId: string,
  day: CalendarDay,
): Promise<MessagePartnerResponse[]> {
  return database.query<MessagePartnerResponse>(COLLEAGUES, [clientId, day]);
}
