import { type Database, sqlLeftBehind } from '@ademruimte/api-platform';
import type { CalendarDay, NoteVisibility } from '@ademruimte/contracts';

/** A note as a reader gets it. */
export interface NoteRow {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly visibility: NoteVisibility;
  readonly staffMemberId: string;
  readonly authorName: string;
  readonly own: boolean;
  /** Confidential and somebody else's: the words open on a click. */
  readonly closed: boolean;
  readonly writtenAt: Date;
  readonly conversationId: string | null;
  /** An experience expert wrote it, and the reader has not yet thanked them. */
  readonly thankable: boolean;
  /** Thanks to the reader, or by the reader. */
  readonly thanks: readonly NoteThanksRow[];
}

/** One thanks, as who may know of it reads it. */
export interface NoteThanksRow {
  readonly byName: string;
  readonly words: string | null;
  readonly own: boolean;
}

interface NameRow {
  readonly id: string;
  readonly name: string;
}

/** Who reads notes: the visibilities they get beside their own, and whether they know all talks. */
export interface NoteReader {
  readonly clientId: string;
  readonly visibilities: readonly NoteVisibility[];
  readonly knowsConversations: boolean;
  /** Whether they read what stayed behind at a hand-over. */
  readonly leftBehind: boolean;
  readonly today: CalendarDay;
}

// Somebody is thanked for what they write from experience, also once they work here no longer.
const THANKABLE = `
  n.visibility <> 'confidential' AND n.staff_member_id <> app.current_actor()
    AND EXISTS (SELECT FROM app.assignment x WHERE x.organisation_id = n.organisation_id
      AND x.client_id = n.client_id AND x.staff_member_id = n.staff_member_id
      AND x.kind = 'experience_expert')
    AND NOT EXISTS (SELECT FROM app.note_thanks t WHERE t.organisation_id = n.organisation_id
      AND t.note_id = n.id AND t.staff_member_id = app.current_actor())`;

/** Thanks for note n that are the reader's own, or meant for them. */
export const THANKS = `
  SELECT coalesce(json_agg(json_build_object('byName', b.name, 'words', t.words,
    'own', t.staff_member_id = app.current_actor()) ORDER BY t.thanked_at, t.id), '[]')
  FROM app.note_thanks t JOIN app.staff_profile b
    ON b.organisation_id = t.organisation_id AND b.id = t.staff_member_id
  WHERE t.organisation_id = n.organisation_id AND t.note_id = n.id
    AND app.current_actor() IN (n.staff_member_id, t.staff_member_id)`;

// Whoever knows only the conversations they were invited to, does not learn of others by a note.
const READABLE = `
  WITH readable AS (
    SELECT n.id, n.version, CASE WHEN hides.closed THEN '' ELSE n.text END AS text, n.visibility,
      hides.closed, n.staff_member_id AS "staffMemberId",
      p.name AS "authorName", n.staff_member_id = app.current_actor() AS own,
      n.written_at AS "writtenAt",
      CASE WHEN $3 OR n.conversation_id IN (SELECT a.conversation_id
          FROM app.conversation_attendee a WHERE a.organisation_id = n.organisation_id
            AND a.client_id = n.client_id AND a.staff_member_id = app.current_actor())
        THEN n.conversation_id END AS "conversationId",
      ${THANKABLE} AS thankable, (${THANKS}) AS thanks
    FROM app.note n JOIN app.staff_profile p
      ON p.organisation_id = n.organisation_id AND p.id = n.staff_member_id
    CROSS JOIN LATERAL (SELECT n.visibility = 'confidential'
      AND n.staff_member_id <> app.current_actor() AS closed) hides
    WHERE n.client_id = $1 AND (n.staff_member_id = app.current_actor()
      OR (n.visibility = ANY ($2) AND ($4 OR NOT ${sqlLeftBehind('n', '$5::date')})))
  )
  SELECT * FROM readable`;
const NEWEST_FIRST = 'ORDER BY "writtenAt" DESC, id DESC';

/** The notes somebody may read that belong to one of these conversations. */
export function notesOfConversations(
  database: Database,
  reader: NoteReader,
  ids: readonly string[],
): Promise<NoteRow[]> {
  const sql = `${READABLE} WHERE "conversationId" = ANY ($6::uuid[]) ${NEWEST_FIRST}`;
  return database.query<NoteRow>(sql, [...asked(reader), ids]);
}

/** One note, when somebody may read it; nothing when not. */
export function noteFor(database: Database, reader: NoteReader, id: string): Promise<NoteRow[]> {
  return database.query<NoteRow>(`${READABLE} WHERE id = $6`, [...asked(reader), id]);
}

/** Which page of notes: all, or only those that stand on their own. */
export interface WantedNotes {
  readonly looseOnly: boolean;
  readonly after: string | null;
  readonly limit: number;
}

/** A page of notes, newest first; one row more than the page says that there is a next one. */
export function notesPage(
  database: Database,
  reader: NoteReader,
  { looseOnly, after, limit }: WantedNotes,
): Promise<NoteRow[]> {
  const sql = `${READABLE}
    WHERE NOT ($6 AND "conversationId" IS NOT NULL) AND ($7::uuid IS NULL
      OR ("writtenAt", id) < (SELECT k."writtenAt", k.id FROM readable k WHERE k.id = $7))
    ${NEWEST_FIRST} LIMIT $8`;
  return database.query<NoteRow>(sql, [...asked(reader), looseOnly, after, limit + 1]);
}

const asked = (reader: NoteReader) => {
  const { clientId, visibilities, knowsConversations, leftBehind, today } = reader;
  return [clientId, visibilities, knowsConversations, leftBehind, today];
};

/** Which page of conversations; `invitedOnly` leaves out where the reader is not expected. */
export interface WantedConversations {
  readonly clientId: string;
  readonly invitedOnly: boolean;
  readonly after: string | null;
  readonly limit: number;
}

// What is planned comes with the first page, so that nothing that waits is far away.
const PAGE = `
  WITH readable AS (
    SELECT v.id, v.starts_at, v.status FROM app.conversation v
    WHERE v.client_id = $1 AND (NOT $2 OR EXISTS (SELECT FROM app.conversation_attendee a
      WHERE a.organisation_id = v.organisation_id AND a.conversation_id = v.id
        AND a.staff_member_id = app.current_actor()))
  ), past AS (
    SELECT id FROM readable
    WHERE status <> 'planned' AND ($3::uuid IS NULL OR (starts_at, id) <
      (SELECT k.starts_at, k.id FROM readable k WHERE k.id = $3))
    ORDER BY starts_at DESC, id DESC LIMIT $4
  )
  SELECT id FROM past
  UNION ALL SELECT id FROM readable WHERE status = 'planned' AND $3 IS NULL`;

/**
 * The ids of a page of conversations: the newest that were, and on the first page all that is
 * planned. One more than the page of those that were says that there is a next one.
 */
export async function conversationPageIds(
  database: Database,
  { clientId, invitedOnly, after, limit }: WantedConversations,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(PAGE, [
    clientId,
    invitedOnly,
    after,
    limit + 1,
  ]);
  return rows.map(({ id }) => id);
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
