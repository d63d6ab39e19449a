import type { Granted } from '@ademruimte/access-api';
import type { Database } from '@ademruimte/api-platform';
import type { CalendarDay, GoalStatus, PlanStatus } from '@ademruimte/contracts';
import type { AgreementListItem, PlanReviewResponse } from './plan.dto';
import type { GoalResponse, PlanLifeDomain } from './goals.dto';
import type { MilestoneResponse, RecognitionResponse } from './recognition.dto';
import type { StepResponse } from './steps.dto';

/** A step as PostgreSQL gives it, before the rules about its size. */
export type StepRow = Omit<StepResponse, 'suggestSmaller'>;

/** A goal as PostgreSQL gives it. */
export type GoalRow = Omit<GoalResponse, 'steps'> & { readonly steps: StepRow[] };

/** A whole plan in one row. */
export interface PlanRow {
  readonly maxActiveGoals: number;
  readonly plan: {
    readonly id: string;
    readonly version: number;
    readonly status: PlanStatus;
    readonly changedSinceAgreement: boolean;
  } | null;
  readonly versions: AgreementRow[];
  readonly goals: GoalRow[];
  readonly recognitions: RecognitionResponse[];
  readonly milestones: MilestoneResponse[];
  /** Null for who sees only what is shared. */
  readonly lookedBack: LookedBackRow | null;
}

/** What the rhythm of looking back depends on, and what came of the last time. */
export interface LookedBackRow extends Omit<PlanReviewResponse, 'dueOn'> {
  /** The first day of this spell of support; null while nobody is being supported. */
  readonly startedOn: CalendarDay | null;
  readonly everyMonths: number;
}

/** Who agreed a version, when and how. */
export interface AgreementRow extends AgreementListItem {
  readonly way: 'on_paper' | 'on_tablet' | 'spoken';
  readonly clientName: string;
  readonly staffName: string;
}

/** For whom a plan is read. */
export interface PlanReader {
  readonly clientId: string;
  readonly teamId: string;
  readonly readerId: string;
  readonly sharedOnly: boolean;
  readonly granted: Granted;
}

const EVENTS = `
  SELECT json_agg(json_build_object('kind', e.kind, 'fromDay', e.from_day, 'toDay', e.to_day,
      'happenedAt', e.happened_at, 'staffName', p.name, 'reason', e.reason)
    ORDER BY e.happened_at, e.id)
  FROM app.step_event e JOIN app.staff_profile p
    ON p.organisation_id = e.organisation_id AND p.id = e.staff_member_id
  WHERE e.organisation_id = s.organisation_id AND e.step_id = s.id`;

/** The steps of goal `g` with their history, as JSON; null when it has none. */
export const STEPS = `
  SELECT json_agg(json_build_object('id', s.id, 'version', s.version, 'goalId', s.goal_id,
      'text', s.text, 'owner', s.owner, 'ownerName', coalesce(o.name, s.owner_name),
      'ownerStaffMemberId', s.owner_staff_member_id, 'dueOn', s.due_on, 'status', s.status,
      'doneOn', s.done_on, 'replanCount', s.replan_count, 'ifText', s.if_text,
      'thenText', s.then_text, 'setbackText', s.setback_text, 'confidence', s.confidence,
      'reminderBy', s.reminder_by, 'reminderHow', s.reminder_how,
      'sharedWithHousehold', s.shared_with_household, 'events', coalesce((${EVENTS}), '[]'))
    ORDER BY s.due_on, s.created_at, s.id)
  FROM app.action_step s LEFT JOIN app.staff_profile o
    ON o.organisation_id = s.organisation_id AND o.id = s.owner_staff_member_id
  WHERE s.organisation_id = g.organisation_id AND s.goal_id = g.id`;

/** The last time the plan was looked back on, and what was chosen then and not done yet. */
const LOOKED_BACK = `
  SELECT json_build_object('everyMonths', t.review_months,
    'startedOn', (SELECT s.started_on FROM app.trajectory s WHERE s.client_id = $1
      AND s.status = 'active'),
    'reviewedOn', last.held_on, 'approval', last.approval,
    'waiting', coalesce((SELECT json_agg(json_build_object('goalId', w.goal_id,
          'choice', w.choice, 'words', w.words) ORDER BY w.id)
      FROM app.progress_review_goal w JOIN app.goal g
        ON g.organisation_id = w.organisation_id AND g.id = w.goal_id
          AND g.version = w.goal_version AND g.ended_on IS NULL
      WHERE w.organisation_id = last.organisation_id AND w.review_id = last.id
        AND w.choice IN ('change', 'let_go')), '[]'))
  FROM app.team t LEFT JOIN LATERAL (SELECT * FROM app.progress_review r
    WHERE r.client_id = $1 ORDER BY r.held_on DESC, r.created_at DESC LIMIT 1) last ON true
  WHERE t.id = $3 AND NOT $2`;

// $1 client, $2 whether the reader sees only what is shared with an experience expert, $3 team,
// $4 the sensitive life domains that were shared with them, $5 the reader.
const PLAN = `
  WITH seen AS (
    SELECT g.*, d.code, d.title AS domain, d.sensitive,
      row_number() OVER (ORDER BY g.position, g.created_at)::int AS place
    FROM app.goal g JOIN app.life_domain d
      ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
    WHERE g.client_id = $1 AND NOT (d.sensitive AND $2 AND d.code <> ALL($4::text[]))
  )
  SELECT (SELECT t.max_active_goals FROM app.team t WHERE t.id = $3) AS "maxActiveGoals",
    (SELECT json_build_object('id', p.id, 'version', p.version, 'status', p.status,
        'changedSinceAgreement', p.changed_since_agreement)
      FROM app.goal_plan p WHERE p.client_id = $1) AS plan,
    coalesce((SELECT json_agg(json_build_object('number', v.number, 'agreedOn', v.agreed_on,
          'way', v.way, 'clientName', v.client_agreed_name, 'staffName', p.name)
        ORDER BY v.number DESC)
      FROM app.goal_plan_version v JOIN app.staff_profile p
        ON p.organisation_id = v.organisation_id AND p.id = v.staff_member_id
      WHERE v.client_id = $1), '[]') AS versions,
    coalesce((SELECT json_agg(json_build_object('id', g.id, 'version', g.version,
          'title', g.title, 'why', g.why, 'horizon', g.horizon, 'status', g.status,
          'outcome', g.outcome, 'outcomeWords', g.outcome_words, 'endedOn', g.ended_on,
          'lifeDomain', json_build_object('id', g.life_domain_id, 'code', g.code,
            'title', g.domain, 'sensitive', g.sensitive),
          'sharedWithHousehold', g.shared_with_household, 'position', g.place,
          'steps', coalesce((${STEPS}), '[]')) ORDER BY g.position, g.created_at)
      FROM seen g), '[]') AS goals,
    coalesce((SELECT json_agg(json_build_object('id', r.id, 'text', r.text, 'kind', r.kind,
          'givenOn', r.given_on, 'staffName', p.name, 'goalId', r.goal_id, 'stepId', r.step_id)
        ORDER BY r.given_on DESC, r.created_at DESC, r.id DESC)
      FROM app.recognition r JOIN app.staff_profile p
        ON p.organisation_id = r.organisation_id AND p.id = r.staff_member_id
      WHERE r.client_id = $1 AND (NOT $2 OR r.goal_id IN (SELECT id FROM seen)
        OR (r.goal_id IS NULL AND r.staff_member_id = $5::uuid))), '[]')
      AS recognitions,
    coalesce((SELECT json_agg(json_build_object('id', m.id, 'text', m.text,
          'reachedOn', m.reached_on, 'goalId', m.goal_id)
        ORDER BY m.reached_on DESC, m.created_at DESC, m.id DESC)
      FROM app.milestone m
      WHERE m.client_id = $1 AND (NOT $2 OR m.goal_id IN (SELECT id FROM seen))), '[]')
      AS milestones,
    (${LOOKED_BACK}) AS "lookedBack"`;

/** A client's whole plan, as far as the reader may see it, in one statement. */
export async function planOf(database: Database, reader: PlanReader): Promise<PlanRow> {
  const { clientId, sharedOnly, teamId, readerId, granted } = reader;
  const params = [clientId, sharedOnly, teamId, granted.lifeDomains, readerId];
  const [row] = await database.query<PlanRow>(PLAN, params);
  if (!row) throw new Error('A statement without FROM gives one row.');
  return row;
}

/** One agreed version as it was written down. */
export interface PlanVersionRow extends AgreementRow {
  readonly agreedAt: Date;
  readonly content: { readonly goals: AgreedGoalRow[] };
  /** Goals that were since moved to a sensitive part of life the reader does not see. */
  readonly sensitiveGoalIds: string[];
}

interface AgreedGoalRow {
  readonly id: string;
  readonly title: string;
  readonly why: string | null;
  readonly horizon: string | null;
  readonly status: GoalStatus;
  readonly lifeDomain: PlanLifeDomain;
  readonly steps: Omit<StepResponse, 'events' | 'suggestSmaller'>[];
}

/** An agreed version of a client's plan, or undefined when there is none with the number. */
export async function planVersionOf(
  database: Database,
  { clientId, granted }: PlanReader,
  number: number,
): Promise<PlanVersionRow | undefined> {
  const [row] = await database.query<PlanVersionRow>(
    `SELECT v.number, v.agreed_on AS "agreedOn", v.agreed_at AS "agreedAt", v.way, v.content,
       v.client_agreed_name AS "clientName", p.name AS "staffName",
       ARRAY(SELECT g.id FROM app.goal g JOIN app.life_domain d
         ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
         WHERE g.client_id = v.client_id AND d.sensitive AND d.code <> ALL($3::text[])) AS "sensitiveGoalIds"
     FROM app.goal_plan_version v JOIN app.staff_profile p
       ON p.organisation_id = v.organisation_id AND p.id = v.staff_member_id
     WHERE v.client_id = $1 AND v.number = $2`,
    [clientId, number, granted.lifeDomains],
  );
  return row;
}

/** What decides whether an experience expert sees a goal or may do a step. */
export interface StepInSight {
  readonly goalId: string;
  readonly sensitive: boolean;
  readonly code: string;
  readonly ownerStaffMemberId: string | null;
}

/** Whose step it is and how sensitive, or undefined when the client has no such step. */
export async function stepInSight(
  database: Database,
  clientId: string,
  stepId: string,
): Promise<StepInSight | undefined> {
  const [row] = await database.query<StepInSight>(
    `SELECT s.goal_id AS "goalId", s.owner_staff_member_id AS "ownerStaffMemberId", d.sensitive, d.code
     FROM app.action_step s
     JOIN app.goal g ON g.organisation_id = s.organisation_id AND g.id = s.goal_id
     JOIN app.life_domain d ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
     WHERE s.client_id = $1 AND s.id = $2`,
    [clientId, stepId],
  );
  return row;
}

/** In which part of life a client's goal is; undefined when there is no such goal. */
export async function domainOfGoal(
  database: Database,
  clientId: string,
  goalId: string,
): Promise<Pick<StepInSight, 'sensitive' | 'code'> | undefined> {
  const [row] = await database.query<Pick<StepInSight, 'sensitive' | 'code'>>(
    `SELECT d.sensitive, d.code FROM app.goal g JOIN app.life_domain d
       ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
     WHERE g.client_id = $1 AND g.id = $2`,
    [clientId, goalId],
  );
  return row;
}

/** Whether there is a life domain with an id in the own organisation. */
export async function lifeDomainExists(database: Database, id: string): Promise<boolean> {
  const rows = await database.query('SELECT FROM app.life_domain WHERE id = $1', [id]);
  return rows.length > 0;
}

/** How many goals of one client a team works on at once. */
export async function maxActiveGoals(database: Database, teamId: string): Promise<number> {
  const [row] = await database.query<{ max: number }>(
    'SELECT max_active_goals AS max FROM app.team WHERE id = $1',
    [teamId],
  );
  if (!row) throw new Error('A client belongs to a team.');
  return row.max;
}
