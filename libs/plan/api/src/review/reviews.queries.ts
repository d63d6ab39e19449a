import { type Database, sqlHoldsOn } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import type { ReviewResponse } from './reviews.dto';

const REVIEWS = `
  SELECT r.id, r.version, r.held_on AS "heldOn", p.name AS "staffName", r.worked, r.hindered,
    r.approval, d.name AS "decidedByName", r.decision_words AS "decisionWords",
    coalesce((SELECT json_agg(json_build_object('goalId', g.goal_id, 'title', g.title,
        'choice', g.choice, 'newTitle', g.new_title, 'words', g.words) ORDER BY g.id)
      FROM app.progress_review_goal g
      WHERE g.organisation_id = r.organisation_id AND g.review_id = r.id), '[]') AS goals
  FROM app.progress_review r
  JOIN app.staff_profile p ON p.organisation_id = r.organisation_id AND p.id = r.staff_member_id
  LEFT JOIN app.staff_profile d ON d.organisation_id = r.organisation_id AND d.id = r.decided_by
  WHERE r.client_id = $1
  ORDER BY r.held_on DESC, r.created_at DESC LIMIT 50`;

/** The times a client's plan was looked back on, the newest first. */
export function reviewsOf(database: Database, clientId: string): Promise<ReviewResponse[]> {
  return database.query<ReviewResponse>(REVIEWS, [clientId]);
}

/** Whether a team asks its lead to look along with reviews. */
export async function approvalWanted(database: Database, teamId: string): Promise<boolean> {
  const [row] = await database.query<{ wanted: boolean }>(
    'SELECT approval_wanted AS wanted FROM app.team WHERE id = $1',
    [teamId],
  );
  return row?.wanted ?? false;
}

/** Who leads a team today. */
export async function leadsOf(
  database: Database,
  teamId: string,
  day: CalendarDay,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT DISTINCT m.staff_member_id AS id FROM app.membership m
     WHERE m.team_id = $1 AND m.role = 'team_lead' AND ${sqlHoldsOn('m', '$2')}`,
    [teamId, day],
  );
  return rows.map(({ id }) => id);
}
