import { type Database, sqlHoldsOn, sqlMoment } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import type { ReviewResponse } from './reviews.dto';

// What was chosen waits until somebody did something with the goal.
const GOALS = `
  SELECT json_agg(json_build_object('goalId', w.goal_id, 'title', w.title, 'choice', w.choice,
      'words', w.words, 'isWaiting', w.choice <> 'keep' AND g.version = w.goal_version
        AND g.ended_on IS NULL) ORDER BY g.position, w.id)
  FROM app.progress_review_goal w
  JOIN app.goal g ON g.organisation_id = w.organisation_id AND g.id = w.goal_id
  WHERE w.organisation_id = r.organisation_id AND w.review_id = r.id AND w.choice IS NOT NULL`;

const SAID = `
  SELECT json_agg(json_build_object('kind', w.kind, 'words', w.words, 'byName', p.name,
      'saidAt', ${sqlMoment('w.said_at')}) ORDER BY w.said_at, w.id)
  FROM app.progress_review_word w
  JOIN app.staff_profile p ON p.organisation_id = w.organisation_id AND p.id = w.staff_member_id
  WHERE w.organisation_id = r.organisation_id AND w.review_id = r.id`;

const REVIEWS = `
  SELECT r.id, r.version, r.held_on AS "heldOn", p.name AS "staffName", r.worked, r.hindered,
    r.staff_member_id = app.current_actor() AS "isOwn", r.approval,
    ${sqlMoment('r.asked_at')} AS "askedAt", coalesce((${GOALS}), '[]') AS goals,
    coalesce((${SAID}), '[]') AS said
  FROM app.progress_review r
  JOIN app.staff_profile p ON p.organisation_id = r.organisation_id AND p.id = r.staff_member_id
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

/** Somebody who leads a team. */
export interface Lead {
  readonly id: string;
  readonly name: string;
}

/** Who leads a team today. */
export function leadsOf(database: Database, teamId: string, day: CalendarDay): Promise<Lead[]> {
  return database.query<Lead>(
    `SELECT DISTINCT p.id, p.name FROM app.membership m
     JOIN app.staff_profile p
       ON p.organisation_id = m.organisation_id AND p.id = m.staff_member_id
     WHERE m.team_id = $1 AND m.role = 'team_lead' AND ${sqlHoldsOn('m', '$2')}
     ORDER BY p.name, p.id`,
    [teamId, day],
  );
}
