import type { Database } from '@ademruimte/api-platform';
import type { NoteVisibility } from '@ademruimte/contracts';

/** A note as a reader gets it. */
export interface NoteRow {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly visibility: NoteVisibility;
  readonly staffMemberId: string;
  readonly authorName: string;
  readonly own: boolean;
  readonly writtenAt: Date;
  readonly conversationId: string | null;
}

interface NameRow {
  readonly id: string;
  readonly name: string;
}

// Whoever knows only the conversations they were invited to, does not learn of others by a note.
const READABLE_NOTES = `
  SELECT n.id, n.version, n.text, n.visibility, n.staff_member_id AS "staffMemberId",
    p.name AS "authorName", n.staff_member_id = app.current_actor() AS own,
    n.written_at AS "writtenAt",
    CASE WHEN $3 OR n.conversation_id IN (SELECT a.conversation_id
        FROM app.conversation_attendee a WHERE a.organisation_id = n.organisation_id
          AND a.client_id = n.client_id AND a.staff_member_id = app.current_actor())
      THEN n.conversation_id END AS "conversationId"
  FROM app.note n JOIN app.staff_profile p
    ON p.organisation_id = n.organisation_id AND p.id = n.staff_member_id
  WHERE n.client_id = $1 AND (n.staff_member_id = app.current_actor() OR n.visibility = ANY ($2))
  ORDER BY n.written_at DESC, n.id DESC`;

/** The notes of one client that are the reader's own or visible in one of the given ways. */
export function readableNotes(
  database: Database,
  clientId: string,
  visibilities: readonly NoteVisibility[],
  knowsConversations: boolean,
): Promise<NoteRow[]> {
  return database.query<NoteRow>(READABLE_NOTES, [clientId, visibilities, knowsConversations]);
}

const KNOWN_NAMES = `
  SELECT p.id, p.name FROM app.staff_profile p WHERE p.id = ANY ($2::uuid[])
  UNION ALL
  SELECT h.id, h.name FROM app.helper h WHERE h.client_id = $1 AND h.id = ANY ($2::uuid[])`;

/** The names of colleagues and of helpers of one client, by id; others are not in it. */
export async function knownNames(
  database: Database,
  clientId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (!ids.length) return new Map();
  const rows = await database.query<NameRow>(KNOWN_NAMES, [clientId, ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const INVITED_TO = `
  SELECT a.conversation_id AS id FROM app.conversation_attendee a
  WHERE a.client_id = $1 AND a.staff_member_id = app.current_actor()`;

/** The conversations of one client the reader is or was expected at. */
export async function conversationsInvitedTo(
  database: Database,
  clientId: string,
): Promise<string[]> {
  return (await database.query<{ id: string }>(INVITED_TO, [clientId])).map(({ id }) => id);
}
