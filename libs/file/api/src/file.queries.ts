import type { OpenedClient } from '@ademruimte/access-api';
import { type Database, sqlHoldsOn, sqlMoment, sqlStartOfDay } from '@ademruimte/api-platform';
import { BRIDGE, type BridgeRow } from '@ademruimte/bridge-api';
import { OPEN_URGENT_NEEDS, type UrgentNeedResponse } from '@ademruimte/clients-api';
import type { CalendarDay } from '@ademruimte/contracts';
import { type GoalRow, STEPS_OF_GOAL } from '@ademruimte/plan-api';
import type {
  FileAgreement,
  FileAppointment,
  FileClient,
  FileEvent,
  FileHandover,
  FileHelper,
  FileStrength,
  FileTrajectory,
} from './file.dto';
import { TIMELINE } from './timeline.sql';

/** The first page of a file, as PostgreSQL builds it. */
export interface FileRow {
  readonly client: Omit<FileClient, 'fullName' | 'initials'> & {
    readonly namePrefix: string | null;
    readonly familyName: string | null;
  };
  readonly goals: readonly GoalRow[];
  readonly agreement: FileAgreement | null;
  readonly nextConversation: FileAppointment | null;
  readonly lastAgreed: string | null;
  readonly strengths: FileStrength[];
  readonly bridge: BridgeRow | null;
  readonly helpers: FileHelper[];
  readonly timeline: FileEvent[];
  readonly household: boolean;
  readonly talkUnderWay: boolean;
  readonly trajectory: FileTrajectory | null;
  readonly urgentNeeds: UrgentNeedResponse[];
  readonly handover: FileHandover | null;
}

/**
 * Goals the reader may see; $5 is true for who sees only what is shared, $6 names the sensitive
 * life domains that were shared with them, $7 is the reader.
 */
const GOALS = `
  SELECT g.*, json_build_object('id', d.id, 'code', d.code, 'title', d.title,
    'sensitive', d.sensitive) AS life_domain,
    row_number() OVER (ORDER BY g.position, g.created_at)::int AS place
  FROM app.goal g JOIN app.life_domain d
    ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
  WHERE g.client_id = $1 AND NOT ($5 AND d.sensitive AND d.code <> ALL($6::text[]))`;

/** Conversations the reader may know of: an expert those they are expected at. */
const CONVERSATIONS = `
  SELECT v.* FROM app.conversation v WHERE v.client_id = $1 AND (NOT $5 OR EXISTS (
    SELECT FROM app.conversation_attendee a WHERE a.organisation_id = v.organisation_id
      AND a.conversation_id = v.id AND a.staff_member_id = $7::uuid))`;

const CLIENT = `
  SELECT json_build_object('id', c.id, 'version', c.version, 'callName', c.call_name,
    'namePrefix', CASE WHEN NOT $5 THEN c.name_prefix END,
    'familyName', CASE WHEN NOT $5 THEN c.family_name END,
    'formOfAddress', c.form_of_address, 'status', c.status,
    'secretAddress', c.secret_address AND NOT $5,
    'language', p.language, 'interpreter', coalesce(p.interpreter, false),
    'bestTime', p.best_time, 'channel', CASE WHEN NOT $5 THEN p.channel END,
    'phone', CASE WHEN NOT $5 OR $8::boolean THEN p.phone END,
    'address', CASE WHEN $5 AND $9::boolean AND NOT c.secret_address THEN nullif(concat_ws(', ',
      c.address_line, nullif(concat_ws(' ', c.postcode, c.city), '')), '') END,
    'email', CASE WHEN NOT $5 THEN p.email END,
    'safeContactRules', (SELECT coalesce(json_agg(r.text ORDER BY r.from_day, r.id), '[]')
      FROM app.safe_contact_rule r
      WHERE r.client_id = c.id AND r.ended_on IS NULL AND NOT $5))
  FROM app.client c LEFT JOIN app.contact_preference p
    ON p.organisation_id = c.organisation_id AND p.client_id = c.id
  WHERE c.id = $1`;

const GOALS_WITH_STEPS = `
  SELECT coalesce(json_agg(json_build_object('id', g.id, 'version', g.version, 'title', g.title,
    'why', g.why, 'horizon', g.horizon, 'status', g.status, 'outcome', g.outcome,
    'outcomeWords', g.outcome_words, 'endedOn', g.ended_on, 'lifeDomain', g.life_domain,
    'sharedWithHousehold', g.shared_with_household, 'position', g.place,
    'steps', coalesce((${STEPS_OF_GOAL}), '[]'))
    ORDER BY g.status, g.position, g.created_at), '[]')
  FROM goals g WHERE g.status IN ('active', 'paused')`;

const AGREEMENT = `
  SELECT json_build_object('agreedOn', v.agreed_on,
    'changedSince', p.changed_since_agreement AND NOT $5)
  FROM app.goal_plan_version v JOIN app.goal_plan p
    ON p.organisation_id = v.organisation_id AND p.id = v.plan_id
  WHERE v.client_id = $1 ORDER BY v.number DESC LIMIT 1`;

const NEXT_CONVERSATION = `
  SELECT json_build_object('id', v.id, 'version', v.version, 'kind', v.kind,
    'startsAt', ${sqlMoment('v.starts_at')}, 'durationMinutes', v.duration_minutes,
    'place', v.place, 'interpreter', v.interpreter)
  FROM conversations v WHERE v.status = 'planned' AND v.starts_at >= ${sqlStartOfDay('$4')}
  ORDER BY v.starts_at, v.id LIMIT 1`;

const LAST_AGREED = `
  SELECT v.agreed_text FROM conversations v
  WHERE v.status = 'held' AND v.agreed_text IS NOT NULL AND NOT $5
  ORDER BY v.held_at DESC, v.id DESC LIMIT 1`;

const STRENGTHS = `
  SELECT coalesce(json_agg(json_build_object('id', s.id, 'text', s.text)
    ORDER BY s.noted_on, s.id), '[]')
  FROM app.strength s WHERE s.client_id = $1 AND s.ended_on IS NULL AND NOT $5`;

const HELPERS = `
  SELECT coalesce(json_agg(json_build_object('kind', kind, 'name', name, 'role', role,
    'organisationName', organisation_name) ORDER BY rank, name), '[]')
  FROM (
    SELECT 'staff' AS kind, p.name, a.kind AS role, NULL AS organisation_name,
      array_position(ARRAY['lead_worker', 'co_worker', 'stand_in', 'experience_expert'],
        a.kind) AS rank
    FROM app.assignment a JOIN app.staff_profile p
      ON p.organisation_id = a.organisation_id AND p.id = a.staff_member_id
    WHERE a.client_id = $1 AND ${sqlHoldsOn('a', '$4')} AND NOT $5
    UNION ALL
    SELECT 'helper', h.name, h.role, h.organisation_name, 9
    FROM app.helper h WHERE h.client_id = $1 AND h.ended_on IS NULL AND NOT $5) helping`;

const TRAJECTORY = `
  SELECT json_build_object('id', t.id, 'status', t.status, 'startedOn', t.started_on,
    'noticeGivenOn', t.notice_given_on)
  FROM app.trajectory t WHERE t.client_id = $1 AND NOT $5
  ORDER BY t.status = 'closed', t.started_on DESC, t.id DESC LIMIT 1`;

/** A client who was handed over to the reader, who did not say yet that they read about it. */
const HANDOVER = `
  SELECT json_build_object('id', h.id, 'version', h.version, 'fromName', p.name,
    'onDay', h.on_day, 'summary', h.summary)
  FROM app.handover h JOIN app.staff_profile p
    ON p.organisation_id = h.organisation_id AND p.id = h.from_staff_id
  WHERE h.client_id = $1 AND h.to_staff_id = $7::uuid AND h.state = 'agreed'
    AND h.on_day <= $4 AND h.read_at IS NULL AND NOT $5
  ORDER BY h.on_day DESC, h.id DESC LIMIT 1`;

const FILE = `
  WITH goals AS (${GOALS}), conversations AS (${CONVERSATIONS})
  SELECT (${CLIENT}) AS client, (${GOALS_WITH_STEPS}) AS goals,
    (${AGREEMENT}) AS agreement, (${NEXT_CONVERSATION}) AS "nextConversation",
    (${LAST_AGREED}) AS "lastAgreed", (${STRENGTHS}) AS strengths,
    CASE WHEN NOT $5 THEN (SELECT row_to_json(b) FROM (${BRIDGE}) b) END AS bridge,
    (${HELPERS}) AS helpers, (${TIMELINE}) AS timeline,
    NOT $5 AND EXISTS (SELECT FROM app.household_member h WHERE h.client_id = $1
      AND h.from_day <= $4 AND (h.until_day IS NULL OR h.until_day >= $4)) AS household,
    NOT $5 AND EXISTS (SELECT FROM app.draft d WHERE d.form = 'talk' AND d.subject_id = $1
      AND d.staff_member_id = app.current_actor() AND d.ciphertext IS NOT NULL
      AND d.expires_on >= $4) AS "talkUnderWay",
    (${TRAJECTORY}) AS trajectory, (${HANDOVER}) AS handover,
    CASE WHEN $5 THEN '[]' ELSE (${OPEN_URGENT_NEEDS}) END AS "urgentNeeds"`;

/** Reads the first page of a client's file in one statement, whatever the file holds. */
export async function readFile(
  database: Database,
  { clientId, sharedOnly, granted, readerId }: OpenedClient,
  today: CalendarDay,
): Promise<FileRow | undefined> {
  const { lifeDomains, phone, address } = granted;
  const reader = [sharedOnly, lifeDomains, readerId, phone, address];
  const [row] = await database.query<FileRow>(FILE, [clientId, null, null, today, ...reader]);
  return row;
}
