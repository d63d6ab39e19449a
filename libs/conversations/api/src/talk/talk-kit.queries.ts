import { type Database, sqlMoment, sqlStartOfDay } from '@ademruimte/api-platform';
import { OPEN_URGENT_NEEDS } from '@ademruimte/clients-api';
import type { CalendarDay } from '@ademruimte/contracts';
import type { TalkKit, TalkKitConversation } from './talk-kit.dto';

/** What the statement knows of a kit; the words of the bridge and the clock come beside it. */
export interface TalkKitRow extends Pick<
  TalkKit,
  | 'clientId'
  | 'callName'
  | 'formOfAddress'
  | 'language'
  | 'interpreter'
  | 'staffName'
  | 'teamName'
  | 'teamPhone'
  | 'maxActiveGoals'
  | 'activeGoals'
  | 'strengths'
  | 'lastAgreed'
  | 'draftAssessment'
  | 'contact'
  | 'urgentNeeds'
> {
  /** Of the draft under way, else the one in use. */
  readonly templateId: string | null;
  readonly hasFinal: boolean;
  /** The next two that still stand. */
  readonly planned: readonly TalkKitConversation[];
}

const ACTIVE_GOALS = `
  SELECT coalesce(json_agg(json_build_object('id', g.id, 'version', g.version, 'title', g.title,
      'lifeDomainId', g.life_domain_id, 'sensitive', d.sensitive, 'openSteps',
      coalesce((SELECT json_agg(json_build_object('id', s.id, 'text', s.text, 'dueOn', s.due_on)
          ORDER BY s.due_on, s.created_at, s.id)
        FROM app.action_step s WHERE s.organisation_id = g.organisation_id
          AND s.goal_id = g.id AND s.status IN ('open', 'replanned')), '[]'))
    ORDER BY g.position, g.created_at), '[]')
  FROM app.goal g JOIN app.life_domain d
    ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
  WHERE g.client_id = $1 AND g.status = 'active'`;

const STRENGTHS = `
  SELECT coalesce(json_agg(s.text ORDER BY s.noted_on, s.id), '[]')
  FROM app.strength s WHERE s.client_id = $1 AND s.ended_on IS NULL`;

const LAST_AGREED = `
  SELECT v.agreed_text FROM app.conversation v
  WHERE v.client_id = $1 AND v.status = 'held' AND v.agreed_text IS NOT NULL
  ORDER BY v.held_at DESC, v.id DESC LIMIT 1`;

const PLANNED = `
  SELECT coalesce(json_agg(json_build_object('id', v.id, 'version', v.version,
      'startsAt', ${sqlMoment('v.starts_at')}, 'kind', v.kind, 'place', v.place)
    ORDER BY v.starts_at, v.id), '[]')
  FROM (SELECT * FROM app.conversation p
    WHERE p.client_id = $1 AND p.status = 'planned' AND p.starts_at >= ${sqlStartOfDay('$2')}
    ORDER BY p.starts_at, p.id LIMIT 2) v`;

/** Levels only: with the client at the table nobody needs the words of before. */
const DRAFT = `
  SELECT json_build_object('id', a.id, 'version', a.version, 'startedByName', p.name, 'ratings',
    coalesce((SELECT json_agg(json_build_object('lifeDomainId', r.life_domain_id,
        'ratedBy', r.rated_by, 'level', r.level, 'reason', r.reason, 'ownWords', NULL)
        ORDER BY r.id)
      FROM app.domain_rating r WHERE r.organisation_id = a.organisation_id
        AND r.assessment_id = a.id AND r.rated_by = 'client'), '[]'))
  FROM draft a LEFT JOIN app.staff_profile p
    ON p.organisation_id = a.organisation_id AND p.id = a.started_by`;

const KIT = `
  WITH draft AS (
    SELECT * FROM app.assessment a WHERE a.client_id = $1 AND a.status = 'draft'
  )
  SELECT c.id AS "clientId", c.call_name AS "callName", c.form_of_address AS "formOfAddress",
    w.language, coalesce(w.interpreter, false) AS interpreter,
    (SELECT p.name FROM app.staff_profile p WHERE p.organisation_id = c.organisation_id
      AND p.id = app.current_actor()) AS "staffName",
    t.name AS "teamName", t.phone AS "teamPhone", t.max_active_goals AS "maxActiveGoals",
    (${ACTIVE_GOALS}) AS "activeGoals", (${STRENGTHS}) AS strengths,
    (${LAST_AGREED}) AS "lastAgreed", (${PLANNED}) AS planned,
    coalesce((SELECT template_id FROM draft),
      (SELECT b.id FROM app.bridge_template b WHERE b.organisation_id = c.organisation_id
        AND b.status = 'published')) AS "templateId",
    (${DRAFT}) AS "draftAssessment",
    EXISTS (SELECT FROM app.assessment a
      WHERE a.client_id = $1 AND a.status = 'final') AS "hasFinal",
    json_build_object('channel', w.channel, 'hasPhone', w.phone IS NOT NULL,
      'hasEmail', w.email IS NOT NULL) AS contact,
    (${OPEN_URGENT_NEEDS}) AS "urgentNeeds"
  FROM app.client c
  JOIN app.team t ON t.organisation_id = c.organisation_id AND t.id = c.team_id
  LEFT JOIN app.contact_preference w
    ON w.organisation_id = c.organisation_id AND w.client_id = c.id
  WHERE c.id = $1`;

/** Reads all a talk needs of one client, in one statement. */
export async function readTalkKit(
  database: Database,
  clientId: string,
  today: CalendarDay,
): Promise<TalkKitRow> {
  const [row] = await database.query<TalkKitRow>(KIT, [clientId, today]);
  if (!row) throw new Error('A client somebody was let into is there.');
  return row;
}
