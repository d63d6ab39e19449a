import type { Database } from '@ademruimte/api-platform';
import type {
  AssessmentKind,
  AssessmentStatus,
  CalendarDay,
  NoLevelReason,
  Rater,
} from '@ademruimte/contracts';
import type { RatedDomain } from './change';
import type { Spell } from './due';

/** A finished moment as it can be chosen for now or then. */
export interface MomentRow {
  readonly id: string;
  readonly heldOn: CalendarDay;
  readonly kind: AssessmentKind;
  readonly status: AssessmentStatus;
}

/** A rating of one of the two moments, with the sentence its level stood for. */
export interface RatingRow extends RatedDomain {
  readonly assessmentId: string;
  readonly sentence: string | null;
  readonly reason: NoLevelReason | null;
  /** Null when nothing was said, and when it is closed to a passing eye. */
  readonly ownWords: string | null;
  readonly wordsClosed: boolean;
}

/** A life domain that may be drawn. */
export interface DomainRow {
  readonly lifeDomainId: string;
  readonly code: string;
  readonly title: string;
  readonly sensitive: boolean;
  readonly pillarCode: string;
  readonly pillarTitle: string;
  /** False for a domain of the earlier moment's version alone. */
  readonly drawn: boolean;
}

/** Everything the bridge of one client is drawn from. */
export interface BridgeRow {
  readonly template: { readonly id: string; readonly number: number } | null;
  readonly now: MomentRow | null;
  readonly then: MomentRow | null;
  /** Newest first. */
  readonly moments: readonly MomentRow[];
  readonly draft: { readonly id: string; readonly version: number } | null;
  readonly domains: readonly DomainRow[];
  readonly ratings: readonly RatingRow[];
  readonly spell: Spell | null;
  readonly everyMonths: number;
  /** Oldest first, as they stand along the road. */
  readonly milestones: readonly MilestoneRow[];
}

/** Something reached, as the plan keeps it. */
export interface MilestoneRow {
  readonly text: string;
  readonly reachedOn: CalendarDay;
}

/**
 * The own words of rating r about life domain d. In a sensitive part of life they are closed to a
 * passing eye: a reader is told that there are some, and opens them with a click that is logged.
 */
const OWN_WORDS = `
      'ownWords', CASE WHEN d.sensitive THEN NULL ELSE r.own_words END,
      'wordsClosed', d.sensitive AND r.own_words IS NOT NULL`;

const MOMENT = `json_build_object('id', id, 'heldOn', held_on, 'kind', kind, 'status', status)`;

/**
 * What the bridge of client $1 is drawn from, as one row. Now ($2) is the newest moment unless one
 * was chosen, then ($3) the one before it. The picture is drawn with the version of the bridge that
 * now was said along, else the one in use.
 */
export const BRIDGE = `
WITH finals AS (
  SELECT a.*, row_number() OVER (ORDER BY a.held_on DESC, a.finalised_at DESC, a.id DESC) AS place
  FROM app.assessment a WHERE a.client_id = $1 AND a.status = 'final'
), chosen_now AS (
  SELECT * FROM finals WHERE CASE WHEN $2::uuid IS NULL THEN place = 1 ELSE id = $2 END
), chosen_then AS (
  SELECT f.* FROM finals f WHERE CASE WHEN $3::uuid IS NULL
    THEN f.place = (SELECT place + 1 FROM chosen_now) ELSE f.id = $3 END
), drawn AS (
  SELECT t.organisation_id, t.id, t.number FROM app.bridge_template t
  WHERE t.organisation_id = app.current_organisation() AND t.status <> 'draft'
    AND t.id = coalesce((SELECT template_id FROM chosen_now), t.id)
  ORDER BY t.status = 'published' DESC, t.number DESC LIMIT 1
)
SELECT
  (SELECT json_build_object('id', id, 'number', number) FROM drawn) AS template,
  (SELECT ${MOMENT} FROM chosen_now) AS now,
  (SELECT ${MOMENT} FROM chosen_then) AS "then",
  (SELECT coalesce(json_agg(${MOMENT} ORDER BY place), '[]') FROM finals) AS moments,
  (SELECT json_build_object('id', a.id, 'version', a.version) FROM app.assessment a
    WHERE a.client_id = $1 AND a.status = 'draft') AS draft,
  (SELECT coalesce(json_agg(json_build_object('lifeDomainId', d.id, 'code', d.code,
      'title', d.title, 'sensitive', d.sensitive, 'pillarCode', p.code, 'pillarTitle', p.title,
      'drawn', d.template_id = drawn.id) ORDER BY p.position, d.position), '[]')
    FROM drawn JOIN app.life_domain d ON d.organisation_id = drawn.organisation_id
      AND (d.template_id = drawn.id OR d.template_id = (SELECT template_id FROM chosen_then))
    JOIN app.pillar p ON p.organisation_id = d.organisation_id AND p.id = d.pillar_id) AS domains,
  (SELECT coalesce(json_agg(json_build_object('assessmentId', r.assessment_id, 'code', d.code,
      'ratedBy', r.rated_by, 'level', r.level, 'sentence', l.sentence, 'reason', r.reason, ${OWN_WORDS})), '[]')
    FROM app.domain_rating r
    JOIN app.life_domain d ON d.organisation_id = r.organisation_id AND d.id = r.life_domain_id
    LEFT JOIN app.level l ON l.organisation_id = r.organisation_id
      AND l.life_domain_id = r.life_domain_id AND l.level = r.level
    WHERE r.client_id = $1 AND r.assessment_id IN
      (SELECT id FROM chosen_now UNION SELECT id FROM chosen_then)) AS ratings,
  (SELECT json_build_object('startedOn', started_on, 'endedOn', ended_on,
      'previousEndedOn', previous_ended_on)
    FROM (SELECT t.started_on, t.ended_on, t.id,
        lag(t.ended_on) OVER (ORDER BY t.started_on, t.id) AS previous_ended_on
      FROM app.trajectory t WHERE t.client_id = $1) spells
    ORDER BY started_on DESC, id DESC LIMIT 1) AS spell,
  (SELECT t.measurement_months FROM app.client c
    JOIN app.team t ON t.organisation_id = c.organisation_id AND t.id = c.team_id
    WHERE c.id = $1) AS "everyMonths",
  (SELECT coalesce(json_agg(json_build_object('text', m.text, 'reachedOn', m.reached_on)
      ORDER BY m.reached_on, m.id), '[]')
    FROM app.milestone m WHERE m.client_id = $1) AS milestones`;

/** Reads what the bridge of one client is drawn from, in one statement. */
export async function readBridge(
  database: Database,
  clientId: string,
  now: string | null,
  then: string | null,
): Promise<BridgeRow | undefined> {
  const [row] = await database.query<BridgeRow>(BRIDGE, [clientId, now, then]);
  return row;
}

/** What one rater said about a domain at one moment, with the version it was said along. */
export interface HistoryEntryRow {
  readonly assessmentId: string;
  readonly heldOn: CalendarDay;
  readonly kind: AssessmentKind;
  readonly ratedBy: Rater;
  readonly level: number | null;
  readonly sentence: string | null;
  readonly reason: NoLevelReason | null;
  readonly ownWords: string | null;
  readonly wordsClosed: boolean;
  readonly templateNumber: number;
}

/** A life domain through time, newest first. */
export interface HistoryRow {
  readonly code: string;
  readonly title: string;
  readonly entries: readonly HistoryEntryRow[];
}

const HISTORY = `
SELECT newest.code, newest.title,
  (SELECT coalesce(json_agg(json_build_object('assessmentId', a.id, 'heldOn', a.held_on,
      'kind', a.kind, 'ratedBy', r.rated_by, 'level', r.level, 'sentence', l.sentence,
      'reason', r.reason, 'templateNumber', t.number, ${OWN_WORDS})
      ORDER BY a.held_on DESC, a.finalised_at DESC, r.rated_by), '[]')
    FROM app.domain_rating r
    JOIN app.life_domain d ON d.organisation_id = r.organisation_id AND d.id = r.life_domain_id
    JOIN app.assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
    JOIN app.bridge_template t ON t.organisation_id = r.organisation_id AND t.id = r.template_id
    LEFT JOIN app.level l ON l.organisation_id = r.organisation_id
      AND l.life_domain_id = r.life_domain_id AND l.level = r.level
    WHERE r.client_id = $1 AND d.code = $2 AND a.status = 'final') AS entries
FROM (
  SELECT d.code, d.title FROM app.life_domain d
  JOIN app.bridge_template t ON t.organisation_id = d.organisation_id AND t.id = d.template_id
  WHERE d.code = $2 AND t.status <> 'draft'
  ORDER BY t.number DESC LIMIT 1
) newest`;

/** Reads everything said about one life domain; undefined when no bridge has it. */
export async function readHistory(
  database: Database,
  clientId: string,
  code: string,
): Promise<HistoryRow | undefined> {
  const [row] = await database.query<HistoryRow>(HISTORY, [clientId, code]);
  return row;
}

/** What both said about one life domain at one moment, in their own words. */
export interface OwnWordsRow {
  readonly client: string | null;
  readonly worker: string | null;
}

const WORDS = `
SELECT max(r.own_words) FILTER (WHERE r.rated_by = 'client') AS client,
  max(r.own_words) FILTER (WHERE r.rated_by = 'worker') AS worker
FROM app.domain_rating r
JOIN app.assessment a ON a.organisation_id = r.organisation_id AND a.id = r.assessment_id
JOIN app.life_domain d ON d.organisation_id = r.organisation_id AND d.id = r.life_domain_id
WHERE r.client_id = $1 AND r.assessment_id = $2 AND d.code = $3
  AND a.status = 'final' AND r.own_words IS NOT NULL
HAVING count(*) > 0`;

/** Reads the own words of one finished moment; undefined when there are none. */
export async function readOwnWords(
  database: Database,
  ...about: readonly [clientId: string, assessmentId: string, code: string]
): Promise<OwnWordsRow | undefined> {
  const [row] = await database.query<OwnWordsRow>(WORDS, about);
  return row;
}
