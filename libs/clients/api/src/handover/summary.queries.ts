import { type Database, sqlStartOfDay } from '@ademruimte/api-platform';
import type { CalendarDay, ConversationKind, StepOwner } from '@ademruimte/contracts';

/** What stands in the file that the next worker has to know first. */
export interface SummaryFacts {
  readonly callName: string;
  readonly goals: readonly { readonly title: string; readonly step: SummaryStep | null }[];
  readonly appointment: SummaryAppointment | null;
  readonly lastAgreed: string | null;
  readonly strengths: readonly string[];
  readonly safeContactRules: readonly string[];
}

/** The first thing to do for a goal. */
export interface SummaryStep {
  readonly text: string;
  readonly owner: StepOwner;
  readonly ownerName: string | null;
  readonly dueOn: CalendarDay;
}

/** The next appointment; `startsAt` is a moment as PostgreSQL writes it in JSON. */
export interface SummaryAppointment {
  readonly kind: ConversationKind;
  readonly startsAt: string;
  readonly place: string | null;
}

const STEP = `
  SELECT json_build_object('text', s.text, 'owner', s.owner, 'dueOn', s.due_on,
    'ownerName', coalesce(s.owner_name, p.name))
  FROM app.action_step s LEFT JOIN app.staff_profile p
    ON p.organisation_id = s.organisation_id AND p.id = s.owner_staff_member_id
  WHERE s.organisation_id = g.organisation_id AND s.goal_id = g.id
    AND s.status IN ('open', 'replanned') ORDER BY s.due_on, s.id LIMIT 1`;

const FACTS = `
  SELECT c.call_name AS "callName",
    (SELECT coalesce(json_agg(json_build_object('title', g.title, 'step', (${STEP}))
        ORDER BY g.position, g.created_at), '[]')
      FROM app.goal g WHERE g.organisation_id = c.organisation_id AND g.client_id = c.id
        AND g.status = 'active') AS goals,
    (SELECT json_build_object('kind', v.kind, 'startsAt', v.starts_at, 'place', v.place)
      FROM app.conversation v WHERE v.organisation_id = c.organisation_id
        AND v.client_id = c.id AND v.status = 'planned'
        AND v.starts_at >= ${sqlStartOfDay('$2')} ORDER BY v.starts_at, v.id LIMIT 1) AS appointment,
    (SELECT v.agreed_text FROM app.conversation v WHERE v.organisation_id = c.organisation_id
        AND v.client_id = c.id AND v.status = 'held' AND v.agreed_text IS NOT NULL
      ORDER BY v.held_at DESC, v.id DESC LIMIT 1) AS "lastAgreed",
    ARRAY(SELECT s.text FROM app.strength s WHERE s.organisation_id = c.organisation_id
      AND s.client_id = c.id AND s.ended_on IS NULL ORDER BY s.noted_on, s.id) AS strengths,
    ARRAY(SELECT r.text FROM app.safe_contact_rule r WHERE r.organisation_id = c.organisation_id
      AND r.client_id = c.id AND r.ended_on IS NULL ORDER BY r.from_day, r.id)
      AS "safeContactRules"
  FROM app.client c WHERE c.id = $1`;

/** What the file says, in one statement and without a word of any note. */
export async function summaryFacts(
  database: Database,
  clientId: string,
  today: CalendarDay,
): Promise<SummaryFacts | undefined> {
  const [facts] = await database.query<SummaryFacts>(FACTS, [clientId, today]);
  return facts;
}
