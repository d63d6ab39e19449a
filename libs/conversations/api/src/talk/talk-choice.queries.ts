import type { Database } from '@ademruimte/api-platform';
import type { TalkKeep } from '@ademruimte/contracts';

/** Where a talk and a colleague said something else, and what a person chose. */
export interface TalkChoiceRow {
  readonly conversationId: string;
  readonly field: string;
  readonly about: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly kept: TalkKeep;
  readonly staffName: string;
  readonly at: Date;
}

const CHOICES = `
  SELECT t.conversation_id AS "conversationId", t.field, t.about, t.mine, t.theirs, t.kept,
    p.name AS "staffName", t.chosen_at AS at
  FROM app.talk_choice t JOIN app.staff_profile p
    ON p.organisation_id = t.organisation_id AND p.id = t.staff_member_id
  WHERE t.client_id = $1 AND t.conversation_id = ANY ($2::uuid[])
  ORDER BY t.chosen_at, t.id`;

/** The choices made in some conversations of a client, in the order they were made. */
export function choicesOf(
  database: Database,
  clientId: string,
  conversationIds: readonly string[],
): Promise<TalkChoiceRow[]> {
  return database.query<TalkChoiceRow>(CHOICES, [clientId, conversationIds]);
}
