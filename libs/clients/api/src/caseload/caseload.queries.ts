import {
  type Database,
  sqlDay,
  sqlGranted,
  sqlHoldsOn,
  sqlMoment,
  sqlOpensFileOn,
} from '@ademruimte/api-platform';
import type { CalendarDay, ClientStatus } from '@ademruimte/contracts';
import { sqlFullName } from '../full-name';
import type { CaseloadScope, ClientListItem } from './caseload.dto';

/** Today and now, as the clock of the business says. */
export interface Moment {
  readonly today: CalendarDay;
  readonly now: Date;
}

/** Which page of which caseload. */
export interface WantedPage extends Moment {
  readonly scope: CaseloadScope;
  readonly statuses: readonly ClientStatus[];
  readonly after: string | null;
  readonly limit: number;
}

/** What is looked for, and how many are enough. */
export interface WantedSearch extends Moment {
  readonly words: string;
  readonly scope: CaseloadScope | null;
  readonly limit: number;
}

/** Rank of an experience expert, who sees only what is shared. */
const SHARED_ONLY = 5;

/**
 * Who the caller may see today ($1), with the strongest relation as a rank. $2 is the scope:
 * 'mine' counts assignments alone, 'team' the clients of a team the caller leads, NULL both.
 */
const VISIBLE = `
  related AS (
    SELECT a.client_id, min(CASE a.kind WHEN 'lead_worker' THEN 1 WHEN 'co_worker' THEN 2
      WHEN 'stand_in' THEN 3 ELSE ${SHARED_ONLY} END) AS rank, false AS led
    FROM app.assignment a
    WHERE a.staff_member_id = app.current_actor() AND ${sqlOpensFileOn('a', '$1')}
    GROUP BY a.client_id
    UNION ALL
    SELECT c.id, 4, true
    FROM app.membership m
    JOIN app.client c ON c.organisation_id = m.organisation_id AND c.team_id = m.team_id
    WHERE m.staff_member_id = app.current_actor() AND m.role = 'team_lead'
      AND ${sqlHoldsOn('m', '$1')} AND $2::text IS DISTINCT FROM 'mine'
  ), visible AS (
    SELECT client_id, min(rank) AS rank FROM related GROUP BY client_id
    HAVING $2::text IS DISTINCT FROM 'team' OR bool_or(led)
  )`;

/** Whether the caller was invited to conversation `v`. */
const INVITED = `EXISTS (SELECT FROM app.conversation_attendee i
      WHERE i.organisation_id = v.organisation_id AND i.conversation_id = v.id
        AND i.staff_member_id = app.current_actor())`;

/** The columns of a list item for the clients in `page`; $3 is now. */
const ITEMS = `
  SELECT c.id, c.call_name AS "callName",
    CASE WHEN page.rank = ${SHARED_ONLY} THEN c.call_name
      ELSE ${sqlFullName('c')} END AS "fullName",
    c.status, c.team_id AS "teamId", t.name AS "teamName", lead.name AS "leadWorkerName",
    step.item AS "nextStep", ${sqlMoment('planned.starts_at')} AS "nextConversationAt",
    ${sqlDay('held.held_at')} AS "lastContactOn",
    (ARRAY['lead_worker', 'co_worker', 'stand_in', 'team_lead',
      'experience_expert'])[page.rank] AS relation
  FROM page
  JOIN app.client c ON c.id = page.client_id
  JOIN app.team t ON t.organisation_id = c.organisation_id AND t.id = c.team_id
  LEFT JOIN LATERAL (
    SELECT p.name FROM app.assignment a
    JOIN app.staff_profile p ON p.organisation_id = a.organisation_id AND p.id = a.staff_member_id
    WHERE a.organisation_id = c.organisation_id AND a.client_id = c.id AND a.kind = 'lead_worker'
      AND ${sqlHoldsOn('a', '$1')}
    ORDER BY a.from_day DESC, a.created_at DESC LIMIT 1
  ) lead ON true
  LEFT JOIN LATERAL (
    SELECT json_build_object('text', s.text, 'dueOn', s.due_on, 'owner', s.owner) AS item
    FROM app.action_step s
    JOIN app.goal g ON g.organisation_id = s.organisation_id AND g.id = s.goal_id
      AND g.status = 'active'
    JOIN app.life_domain d ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
      AND (NOT d.sensitive OR page.rank <> ${SHARED_ONLY} OR ${sqlGranted('c.id', 'd.code', '$1')})
    WHERE s.organisation_id = c.organisation_id AND s.client_id = c.id
      AND s.status IN ('open', 'replanned')
    ORDER BY s.due_on, s.id LIMIT 1
  ) step ON true
  LEFT JOIN LATERAL (
    SELECT min(v.starts_at) AS starts_at FROM app.conversation v
    WHERE v.organisation_id = c.organisation_id AND v.client_id = c.id AND v.status = 'planned'
      AND v.starts_at >= $3 AND (page.rank <> ${SHARED_ONLY} OR ${INVITED})
  ) planned ON true
  LEFT JOIN LATERAL (
    SELECT max(v.held_at) AS held_at FROM app.conversation v
    WHERE v.organisation_id = c.organisation_id AND v.client_id = c.id AND v.status = 'held'
      AND (page.rank <> ${SHARED_ONLY} OR ${INVITED})
  ) held ON true
`;

/** A page of a caseload, by name; one row more than the page says that there is a next one. */
export function caseloadPage(database: Database, wanted: WantedPage): Promise<ClientListItem[]> {
  const { today, now, scope, statuses, after, limit } = wanted;
  return database.query<ClientListItem>(
    `WITH ${VISIBLE}, page AS (
       SELECT v.client_id, v.rank FROM visible v JOIN app.client c ON c.id = v.client_id
       WHERE c.status = ANY ($4) AND ($5::uuid IS NULL OR (c.search_name COLLATE "C", c.id) >
         (SELECT k.search_name COLLATE "C", k.id FROM visible s
           JOIN app.client k ON k.id = s.client_id WHERE k.id = $5))
       ORDER BY c.search_name COLLATE "C", c.id LIMIT $6
     ) ${ITEMS} ORDER BY c.search_name COLLATE "C", c.id`,
    [today, scope, now, statuses, after, limit + 1],
  );
}

/**
 * Clients whose name is near the words, nearest first. What is much further away than the best is
 * left out, so that a right name shows no strangers; who sees only the call name finds by it alone.
 */
export function findClients(database: Database, wanted: WantedSearch): Promise<ClientListItem[]> {
  const { today, now, scope, words, limit } = wanted;
  return database.query<ClientListItem>(
    `WITH ${VISIBLE}, found AS (
       SELECT v.client_id, v.rank, app.name_nearness(app.plain_name($4),
         CASE WHEN v.rank = ${SHARED_ONLY} THEN app.plain_name(c.call_name)
           ELSE c.search_name END) AS nearness
       FROM app.find_client($4) AS f (id)
       JOIN visible v ON v.client_id = f.id
       JOIN app.client c ON c.id = f.id AND c.status <> 'anonymised'
     ), page AS (
       SELECT * FROM found
       WHERE nearness >= greatest(0.3, 0.6 * (SELECT max(nearness) FROM found))
       ORDER BY nearness DESC, client_id LIMIT $5
     ) ${ITEMS} ORDER BY page.nearness DESC, c.search_name COLLATE "C", c.id`,
    [today, scope, now, words, limit],
  );
}

/** A client who is perhaps meant, with the team to call. */
export interface PerhapsKnown {
  readonly clientId: string;
  readonly teamName: string;
  readonly teamPhone: string | null;
}

/**
 * Clients of the whole organisation with this birth date and an alike name: whole words of it, so
 * that a letter or a "van" that is in many names tells nothing. Somebody with a secret address is
 * found only by a lead of their team.
 */
export function perhapsKnown(
  database: Database,
  { name, birthDate, today }: { name: string; birthDate: CalendarDay; today: CalendarDay },
): Promise<PerhapsKnown[]> {
  return database.query<PerhapsKnown>(
    `SELECT c.id AS "clientId", t.name AS "teamName", t.phone AS "teamPhone"
     FROM app.client c
     JOIN app.team t ON t.organisation_id = c.organisation_id AND t.id = c.team_id
     WHERE c.birth_date = $2 AND c.status <> 'anonymised'
       AND app.name_nearness(app.plain_name($3), c.search_name) >= 0.4
       AND app.strict_word_similarity(app.plain_name($3),
         app.plain_name(concat_ws(' ', c.call_name, c.given_names, c.family_name))) >= 0.3
       AND (NOT c.secret_address OR EXISTS (SELECT FROM app.membership m
         WHERE m.organisation_id = c.organisation_id AND m.team_id = c.team_id
           AND m.staff_member_id = app.current_actor() AND m.role = 'team_lead'
           AND ${sqlHoldsOn('m', '$1')}))
     ORDER BY t.name`,
    [today, birthDate, name],
  );
}

/** Counts a question, also one that found nobody: many on one day are told to the team lead. */
export async function countDuplicateSearch(database: Database, id: string, at: Date) {
  await database.query('INSERT INTO app.duplicate_search (id, searched_at) VALUES ($1, $2)', [
    id,
    at,
  ]);
}
