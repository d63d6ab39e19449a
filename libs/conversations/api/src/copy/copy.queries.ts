import type { Database } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import type { CopySource } from './copy-source';

// Goal and step come from the version that was agreed in the talk, never from the plan as it is
// now: paper says what both said yes to.
const COPY = `
  SELECT jsonb_build_object(
    'callName', c.call_name, 'formOfAddress', c.form_of_address, 'language', p.language,
    'secretAddress', c.secret_address, 'addressLine', c.address_line, 'postcode', c.postcode,
    'hasSafeContactRule', EXISTS (SELECT FROM app.safe_contact_rule r
      WHERE r.organisation_id = c.organisation_id AND r.client_id = c.id
        AND (r.ended_on IS NULL OR r.ended_on > $3::date)),
    'staffName', s.name, 'teamName', m.name, 'teamPhone', nullif(m.phone, ''),
    'heldOn', t.held_on, 'onCopy', t.on_copy, 'goalId', t.goal_id, 'stepId', t.step_id,
    'agreedGoals', coalesce(v.content -> 'goals', '[]'),
    'nextContactOn', t.next_contact_on,
    'nextMeeting', (SELECT jsonb_build_object('startsAt', n.starts_at, 'kind', n.kind,
        'place', n.place)
      FROM app.conversation n WHERE n.organisation_id = t.organisation_id
        AND n.client_id = t.client_id AND n.status = 'planned' AND n.starts_at > $4
        AND n.id <> t.conversation_id
      ORDER BY n.starts_at LIMIT 1)) AS source
  FROM app.talk t
  JOIN app.client c ON c.organisation_id = t.organisation_id AND c.id = t.client_id
  JOIN app.team m ON m.organisation_id = c.organisation_id AND m.id = c.team_id
  JOIN app.staff_profile s ON s.organisation_id = t.organisation_id AND s.id = t.staff_member_id
  LEFT JOIN app.contact_preference p
    ON p.organisation_id = c.organisation_id AND p.client_id = c.id
  LEFT JOIN app.goal_plan_version v ON v.organisation_id = t.organisation_id
    AND v.client_id = t.client_id AND v.number = t.plan_version_number
  WHERE t.client_id = $1 AND t.conversation_id = $2`;

const TALKS = `SELECT t.conversation_id AS id FROM app.talk t
  WHERE t.client_id = $1 AND t.conversation_id = ANY ($2::uuid[])`;

/** Which of these conversations were talks, so that there is a copy for the client. */
export async function conversationsWithCopy(
  database: Database,
  clientId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ id: string }>(TALKS, [clientId, ids]);
  return new Set(rows.map(({ id }) => id));
}

/** What the client's copy of one talk is made from; undefined when there was no such talk. */
export async function copySourceOf(
  database: Database,
  talk: { readonly clientId: string; readonly conversationId: string },
  { today, now }: { readonly today: CalendarDay; readonly now: Date },
): Promise<CopySource | undefined> {
  const parameters = [talk.clientId, talk.conversationId, today, now];
  const [row] = await database.query<{ source: CopySource }>(COPY, parameters);
  return row?.source;
}
