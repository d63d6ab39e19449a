import type { CalendarDay, DraftForm } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database';
import { sqlHoldsOn, sqlOpensFileOn } from '../sql';

/** What is kept of a draft, already unreadable. */
export interface SealedDraft {
  readonly form: DraftForm;
  readonly subjectId: string;
  readonly ciphertext: Buffer;
  readonly savedAt: Date;
  readonly expiresOn: CalendarDay;
}

/**
 * Keeps a draft and returns its new revision; undefined when `seen` is given and it is not the
 * present revision. One statement, so that of two writers at one moment the second notices. Who saw
 * nothing (0) may begin where nothing is, also where a draft was discarded.
 */
export async function keepDraft(
  database: Database,
  draft: SealedDraft,
  seen: number | undefined,
): Promise<number | undefined> {
  const { form, subjectId, ciphertext, savedAt, expiresOn } = draft;
  const [row] = await database.query<{ revision: number }>(
    `INSERT INTO app.draft AS kept (id, form, subject_id, ciphertext, saved_at, expires_on)
     SELECT $1::uuid, $2::text, $3::uuid, $4::bytea, $5::timestamptz, $6::date
     WHERE coalesce($7::int, 0) = 0 OR EXISTS (SELECT FROM app.draft d
       WHERE d.staff_member_id = app.current_actor() AND d.form = $2 AND d.subject_id = $3)
     ON CONFLICT (organisation_id, staff_member_id, form, subject_id) DO UPDATE
     SET ciphertext = $4, saved_at = $5, expires_on = $6, revision = kept.revision + 1
     WHERE $7 IS NULL OR kept.revision = $7 OR ($7 = 0 AND kept.ciphertext IS NULL)
     RETURNING revision`,
    [uuidv7(), form, subjectId, ciphertext, savedAt, expiresOn, seen ?? null],
  );
  return row?.revision;
}

/** Empties a draft; its count goes on, so that a tab that was away does not bring it back unseen. */
export async function emptyDraft(
  database: Database,
  form: DraftForm,
  subjectId: string,
): Promise<void> {
  await database.query(
    `UPDATE app.draft SET ciphertext = NULL, revision = revision + 1
     WHERE staff_member_id = app.current_actor() AND form = $1 AND subject_id = $2
       AND ciphertext IS NOT NULL`,
    [form, subjectId],
  );
}

/**
 * Whether a draft is about a client the caller works with no longer, and does not lead the team of.
 * Access ends on a day by itself, and what was still being typed about them ends with it.
 */
export async function isClosedToCaller(
  database: Database,
  subjectId: string,
  today: CalendarDay,
): Promise<boolean> {
  const found = await database.query(
    `SELECT FROM app.client c WHERE c.id = $1
       AND NOT EXISTS (SELECT FROM app.assignment a WHERE a.organisation_id = c.organisation_id
         AND a.client_id = c.id AND a.staff_member_id = app.current_actor()
         AND ${sqlOpensFileOn('a', '$2::date')})
       AND NOT EXISTS (SELECT FROM app.membership m WHERE m.organisation_id = c.organisation_id
         AND m.team_id = c.team_id AND m.staff_member_id = app.current_actor()
         AND m.role = 'team_lead' AND ${sqlHoldsOn('m', '$2::date')})`,
    [subjectId, today],
  );
  return found.length > 0;
}

/** One's own old drafts go when one writes a new one: no job, and nobody else's are touched. */
export async function forgetExpiredDrafts(database: Database, today: CalendarDay): Promise<void> {
  await database.query(
    'DELETE FROM app.draft WHERE staff_member_id = app.current_actor() AND expires_on < $1',
    [today],
  );
}
