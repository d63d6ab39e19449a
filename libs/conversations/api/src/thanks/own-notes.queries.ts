import { type Database, sqlMoment, sqlOpensFileOn } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { THANKS } from '../conversations.queries';
import type { OwnNoteResponse } from './thanks.dto';

const HOW_MANY = 8;

// Confidential ones open in the file alone.
const OWN = `
  SELECT n.id, n.client_id AS "clientId", c.call_name AS "callName", n.text, n.visibility,
    ${sqlMoment('n.written_at')} AS "writtenAt", (${THANKS}) AS thanks
  FROM app.note n
  JOIN app.client c ON c.organisation_id = n.organisation_id AND c.id = n.client_id
  WHERE n.staff_member_id = app.current_actor() AND n.visibility <> 'confidential'
    AND EXISTS (SELECT FROM app.assignment a WHERE a.organisation_id = n.organisation_id
      AND a.client_id = n.client_id AND a.staff_member_id = n.staff_member_id
      AND ${sqlOpensFileOn('a', '$1')})
  ORDER BY n.written_at DESC, n.id DESC LIMIT ${String(HOW_MANY)}`;

/** The newest notes of the reader, in files that are open to them today. */
export function newestOwnNotes(database: Database, today: CalendarDay): Promise<OwnNoteResponse[]> {
  return database.query<OwnNoteResponse>(OWN, [today]);
}
