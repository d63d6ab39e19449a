import { type Database, sqlHoldsOn } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { DUE, DUE_COLUMNS } from '../work/due.sql';
import { PEOPLE, scopeOf } from '../work/scope.sql';
import { STUCK, STUCK_COLUMNS } from '../work/stuck.sql';
import type { StandingRow } from '../work/team-work.queries';
import type { DueResponse } from '../work/team-work.dto';
import { sqlWorksOn } from '../works-on.sql';
import type {
  CaseloadReviewResponse,
  PlannedReviewResponse,
  ReviewItemResponse,
  WentWellResponse,
} from './caseload-review.dto';

/** Days that are looked back on before there was a first talk. */
const FIRST_TIME = 28;
/** As many good things as can be read aloud. */
const GOOD_THINGS = 30;

/** An agenda in one row. */
export interface AgendaRow {
  readonly name: string;
  readonly teamId: string | null;
  readonly weeks: number | null;
  readonly lastHeldOn: CalendarDay | null;
  readonly planned: PlannedReviewResponse | null;
  readonly wentWell: WentWellResponse[];
  readonly stuck: readonly StandingRow[];
  readonly due: DueResponse[];
  readonly open: ReviewItemResponse[];
}

/** Whose agenda, on which day, and how far ahead. */
export interface WantedAgenda {
  readonly staffMemberId: string;
  readonly isOwn: boolean;
  readonly today: CalendarDay;
  readonly now: Date;
  readonly until: CalendarDay;
}

const WENT_WELL = `
  SELECT e.id, e.call_name, 'goal_reached' AS kind, g.title AS text, g.ended_on AS day
  FROM everybody e JOIN app.goal g ON g.organisation_id = e.organisation_id
    AND g.client_id = e.id AND g.status = 'reached'
  UNION ALL
  SELECT e.id, e.call_name, 'milestone', m.text, m.reached_on
  FROM everybody e JOIN app.milestone m ON m.organisation_id = e.organisation_id
    AND m.client_id = e.id
  UNION ALL
  SELECT e.id, e.call_name, 'recognition', r.text, r.given_on
  FROM everybody e JOIN app.recognition r ON r.organisation_id = e.organisation_id
    AND r.client_id = e.id`;

const ITEM = `json_build_object('id', i.id, 'reviewId', i.review_id, 'version', i.version, 'clientId', i.client_id,
  'callName', c.call_name, 'why', i.why, 'agreement', i.agreement, 'doneOn', i.done_on)`;

function agendaOf(isOwn: boolean): string {
  const role = isOwn ? 'caseworker' : 'team_lead';
  return `
  WITH ${[scopeOf(isOwn ? 'mine' : 'colleague'), PEOPLE, STUCK, DUE].join(', ')},
  shared AS (
    SELECT t.id, t.caseload_review_weeks FROM app.membership m JOIN app.team t
      ON t.organisation_id = m.organisation_id AND t.id = m.team_id
    WHERE m.staff_member_id = app.current_actor() AND m.role = '${role}'
      AND ${sqlHoldsOn('m', '$1')} AND EXISTS (SELECT FROM app.membership w
        WHERE w.organisation_id = m.organisation_id AND w.team_id = m.team_id
          AND w.staff_member_id = $5 AND w.role = 'caseworker' AND ${sqlHoldsOn('w', '$1')})
    ORDER BY t.name, t.id LIMIT 1
  ), talks AS (
    SELECT r.* FROM app.caseload_review r JOIN shared ON shared.id = r.team_id
    WHERE r.organisation_id = app.current_organisation() AND r.staff_member_id = $5
  ), before AS (SELECT max(held_on) AS day FROM talks),
  went_well AS (${WENT_WELL})
  SELECT p.name, (SELECT id FROM shared) AS "teamId",
    (SELECT caseload_review_weeks FROM shared) AS weeks,
    (SELECT day FROM before) AS "lastHeldOn",
    (SELECT json_build_object('id', id, 'version', version, 'plannedOn', planned_on)
      FROM talks WHERE held_on IS NULL) AS planned,
    (SELECT coalesce(json_agg(json_build_object('clientId', g.id, 'callName', g.call_name,
        'kind', g.kind, 'text', g.text, 'on', g.day) ORDER BY g.day DESC, g.call_name, g.id), '[]')
      FROM (SELECT w.* FROM went_well w, before
        WHERE w.day <= $1 AND w.day >= coalesce(before.day, $1::date - ${String(FIRST_TIME)})
        ORDER BY w.day DESC, w.call_name, w.id LIMIT ${String(GOOD_THINGS)}) g) AS "wentWell",
    (SELECT coalesce(json_agg(${ITEM} ORDER BY t.held_on, i.id), '[]')
      FROM talks t
      JOIN app.caseload_review_item i ON i.organisation_id = t.organisation_id
        AND i.review_id = t.id AND i.done_on IS NULL
      JOIN everybody c ON c.id = i.client_id) AS open,
    ${STUCK_COLUMNS}, ${DUE_COLUMNS}
  FROM app.staff_profile p WHERE p.id = $5 AND $4::uuid IS NULL`;
}

const AGENDAS = { own: agendaOf(true), others: agendaOf(false) };

/** What there is to talk about with one worker, in one statement; undefined for a stranger. */
export async function readAgenda(
  database: Database,
  { staffMemberId, isOwn, today, now, until }: WantedAgenda,
): Promise<AgendaRow | undefined> {
  const parameters = [today, now, until, null, staffMemberId];
  const statement = isOwn ? AGENDAS.own : AGENDAS.others;
  const [row] = await database.query<AgendaRow>(statement, parameters);
  return row?.teamId ? row : undefined;
}

/** As many talks back as somebody reads. */
const TALKS = 26;

/**
 * Of somebody else's talks one sees those of a team one leads. Who does not work with a client any
 * more, and does not lead their team, reads nothing about them in an earlier talk either.
 */
const REVIEWS = `
  SELECT r.id, r.version, r.staff_member_id AS "staffMemberId", p.name AS "leadName",
    r.planned_on AS "plannedOn", r.held_on AS "heldOn", r.next_on AS "nextOn", r.thanks,
    (SELECT coalesce(json_agg(${ITEM} ORDER BY c.call_name, i.id), '[]')
      FROM app.caseload_review_item i JOIN app.client c
        ON c.organisation_id = i.organisation_id AND c.id = i.client_id
      WHERE i.organisation_id = r.organisation_id AND i.review_id = r.id
        AND ${sqlWorksOn('app.current_actor()', '$1')}) AS items
  FROM app.caseload_review r
  JOIN app.staff_profile p ON p.organisation_id = r.organisation_id AND p.id = r.lead_id
  WHERE r.staff_member_id = $2 AND (r.staff_member_id = app.current_actor()
    OR EXISTS (SELECT FROM app.membership m WHERE m.organisation_id = r.organisation_id
      AND m.team_id = r.team_id AND m.staff_member_id = app.current_actor()
      AND m.role = 'team_lead' AND ${sqlHoldsOn('m', '$1')}))
  ORDER BY coalesce(r.held_on, r.planned_on) DESC, r.id DESC LIMIT ${String(TALKS)}`;

/** The talks with one worker the caller may see, newest first. */
export async function readReviews(
  database: Database,
  day: CalendarDay,
  staffMemberId: string,
): Promise<CaseloadReviewResponse[]> {
  return database.query<CaseloadReviewResponse>(REVIEWS, [day, staffMemberId]);
}

const SHARED_TEAM = `
  SELECT mine.team_id AS id FROM app.membership mine
  JOIN app.membership theirs ON theirs.organisation_id = mine.organisation_id
    AND theirs.team_id = mine.team_id AND theirs.role = 'caseworker'
    AND ${sqlHoldsOn('theirs', '$1')}
  JOIN app.team t ON t.organisation_id = mine.organisation_id AND t.id = mine.team_id
  WHERE mine.staff_member_id = app.current_actor() AND mine.role = 'team_lead'
    AND theirs.staff_member_id = $2 AND ${sqlHoldsOn('mine', '$1')}
  ORDER BY t.name, t.id LIMIT 1`;

/** The team in which the caller leads and somebody carries work; undefined without one. */
export async function sharedTeam(
  database: Database,
  day: CalendarDay,
  staffMemberId: string,
): Promise<string | undefined> {
  const [row] = await database.query<{ id: string }>(SHARED_TEAM, [day, staffMemberId]);
  return row?.id;
}
