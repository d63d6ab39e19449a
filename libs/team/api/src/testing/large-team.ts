import { asSuperuser } from '@ademruimte/api-testing';

/** How large an organisation is wanted, and who is in it already. */
export interface LargeOrganisation {
  readonly organisationId: string;
  /** Leads every team. */
  readonly leadId: string;
  /** Works with everybody of the first team. */
  readonly workerId: string;
  /** Works with everybody else. */
  readonly otherId: string;
  /** The first team; the others are made. */
  readonly teamId: string;
  readonly teams: number;
  readonly clientsPerTeam: number;
  readonly today: string;
}

const TABLES = [
  ...['team', 'membership', 'client', 'trajectory', 'assignment', 'conversation', 'goal_plan'],
  ...['goal_plan_version', 'goal', 'action_step', 'step_event', 'assessment', 'domain_rating'],
  ...['life_domain', 'urgent_need', 'recognition', 'waiting_turn', 'stagnation_cause'],
  ...['staff_profile', 'absence', 'aftercare_check', 'progress_review', 'milestone'],
];

/** Rows of the client `c` many times over; `n` counts them. */
const each = (table: string, columns: string, times: number, values: string, where = 'true') => `
INSERT INTO app.${table} (organisation_id, id, client_id, ${columns})
SELECT c.organisation_id, gen_random_uuid(), c.id, ${values}
FROM made c CROSS JOIN generate_series(1, ${String(times)}) n WHERE ${where};`;

const day = (expression: string) => `(m.today - (${expression})::int)`;

/**
 * Fills an organisation in a few statements, past triggers and keys: two years of work with each
 * client, as the months and the number of the client decide.
 */
export async function fillLarge(wanted: LargeOrganisation): Promise<void> {
  await asSuperuser(`
    BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL statement_timeout = 0;
    ${people(wanted)} ${work()} ${measurements()} ${plans()}
    COMMIT; ${TABLES.map((table) => `ANALYZE app.${table};`).join(' ')}`);
}

function people(wanted: LargeOrganisation): string {
  const { organisationId, teamId, leadId, workerId, otherId } = wanted;
  const { teams, clientsPerTeam, today } = wanted;
  return `
  CREATE TEMP TABLE meta ON COMMIT DROP AS SELECT '${organisationId}'::uuid AS organisation_id,
    '${workerId}'::uuid AS worker, '${teamId}'::uuid AS team, '${today}'::date AS today,
    (SELECT id FROM app.processing_activity
      WHERE organisation_id = '${organisationId}' LIMIT 1) AS activity,
    (SELECT id FROM app.bridge_template
      WHERE organisation_id = '${organisationId}' AND status = 'published') AS template;
  INSERT INTO app.team (organisation_id, id, name)
    SELECT organisation_id, gen_random_uuid(), 'Team ' || n FROM meta,
      generate_series(2, ${String(teams)}) n;
  INSERT INTO app.membership (organisation_id, id, staff_member_id, team_id, role, from_day)
    SELECT t.organisation_id, gen_random_uuid(), '${leadId}', t.id, 'team_lead', '2015-01-01'
    FROM app.team t, meta m WHERE t.organisation_id = m.organisation_id AND t.id <> m.team;
  CREATE TEMP TABLE made ON COMMIT DROP AS
    SELECT m.organisation_id, gen_random_uuid() AS id, t.id AS team_id, n AS number,
      CASE WHEN t.id = m.team THEN m.worker ELSE '${otherId}'::uuid END AS worker,
      m.today, m.activity, m.template, t.id = m.team AS is_first
    FROM meta m JOIN app.team t ON t.organisation_id = m.organisation_id,
      generate_series(1, ${String(clientsPerTeam)}) n;
  INSERT INTO app.client (organisation_id, id, team_id, call_name, form_of_address, status)
    SELECT organisation_id, id, team_id, 'Inwoner ' || number, 'je',
      CASE WHEN number % 10 = 0 THEN 'closed' ELSE 'active' END FROM made;`;
}

function work(): string {
  return `
  INSERT INTO app.trajectory (organisation_id, id, client_id, status, reason,
    processing_activity_id, notice_given_on, started_on, ended_on, outcome)
  SELECT m.organisation_id, gen_random_uuid(), m.id,
    CASE WHEN m.number % 10 = 0 THEN 'closed' ELSE 'active' END, 'Post', m.activity,
    ${day('700')}, ${day('700')},
    CASE WHEN m.number % 10 = 0 THEN ${day('m.number % 400')} END,
    CASE WHEN m.number % 10 = 0 THEN 'goals_reached' END FROM made m;
  INSERT INTO app.assignment (organisation_id, id, client_id, staff_member_id, kind, from_day)
  SELECT m.organisation_id, gen_random_uuid(), m.id, m.worker, 'lead_worker', ${day('700')}
  FROM made m WHERE m.is_first OR m.number % 20 <> 0;
  INSERT INTO app.conversation (organisation_id, id, client_id, kind, status, starts_at, held_at)
  SELECT m.organisation_id, gen_random_uuid(), m.id, 'visit',
    CASE WHEN n % 5 = 0 THEN 'missed' ELSE 'held' END, at, CASE WHEN n % 5 <> 0 THEN at END
  FROM made m CROSS JOIN generate_series(1, 12) n
  CROSS JOIN LATERAL (SELECT (${day('m.number % 60 + n * 30')} + time '10:00')
    AT TIME ZONE 'UTC' AS at) moment;
  ${each('urgent_need', `kind, known_on, until_day, acts_owner, status, recorded_at, recorded_by`, 1, `'food', c.today, c.today, 'client', 'open', now(), c.worker`, 'c.number % 50 = 1')}
  ${each('waiting_turn', 'from_day', 1, 'c.today - 20', 'c.number % 40 = 1')}
  ${each('recognition', 'text, kind, given_on, staff_member_id', 3, `'Fijn', 'word', c.today - n * 20, c.worker`)}
  ${each('stagnation_cause', 'cause, noted_by, noted_on', 1, `'bottleneck', c.worker, c.today - 3`, 'c.number % 15 = 0')}`;
}

function measurements(): string {
  return `
  CREATE TEMP TABLE moments ON COMMIT DROP AS
    SELECT m.*, gen_random_uuid() AS moment, n FROM made m CROSS JOIN generate_series(1, 3) n;
  INSERT INTO app.assessment (organisation_id, id, client_id, template_id, kind, status, held_on,
    finalised_at, finalised_by)
  SELECT m.organisation_id, m.moment, m.id, m.template,
    CASE WHEN n = 3 THEN 'intake' ELSE 'progress' END, 'final', ${day('n * 170')}, now(), m.worker
  FROM moments m;
  INSERT INTO app.domain_rating (organisation_id, id, client_id, assessment_id, template_id,
    life_domain_id, rated_by, level)
  SELECT m.organisation_id, gen_random_uuid(), m.id, m.moment, m.template, d.id, 'client',
    1 + (m.number / 3 + CASE WHEN m.number % 3 = 0 THEN 0 ELSE m.n END + d.position) % 5
  FROM moments m JOIN app.life_domain d ON d.organisation_id = m.organisation_id
    AND d.template_id = m.template AND d.position < 3;`;
}

function plans(): string {
  return `
  CREATE TEMP TABLE goals ON COMMIT DROP AS
    SELECT m.*, gen_random_uuid() AS goal, gen_random_uuid() AS plan, n, (SELECT d.id
      FROM app.life_domain d WHERE d.organisation_id = m.organisation_id
        AND d.template_id = m.template AND d.position < 3
      ORDER BY d.id OFFSET n LIMIT 1) AS domain
    FROM made m CROSS JOIN generate_series(1, 2) n;
  INSERT INTO app.goal_plan (organisation_id, id, client_id, status)
    SELECT organisation_id, plan, id, 'agreed' FROM goals WHERE n = 1;
  INSERT INTO app.goal_plan_version (organisation_id, id, client_id, plan_id, number, agreed_on,
    agreed_at, way, client_agreed_name, staff_member_id, content)
  SELECT m.organisation_id, gen_random_uuid(), m.id, m.plan, 1, ${day('m.number % 200')}, now(),
    'spoken', 'Ik', m.worker, '{}' FROM goals m WHERE m.n = 1;
  INSERT INTO app.goal (organisation_id, id, client_id, plan_id, life_domain_id, title, status,
    position)
  SELECT organisation_id, goal, id, plan, domain, 'Rust', 'active', n FROM goals;
  CREATE TEMP TABLE steps ON COMMIT DROP AS
    SELECT g.*, gen_random_uuid() AS step, s FROM goals g CROSS JOIN generate_series(1, 5) s;
  INSERT INTO app.action_step (organisation_id, id, client_id, goal_id, text, owner, due_on,
    status, done_on, replan_count)
  SELECT m.organisation_id, m.step, m.id, m.goal, 'Bellen', 'client', ${day('s * 20')},
    CASE WHEN s > 1 THEN 'done' ELSE 'replanned' END,
    CASE WHEN s > 1 THEN ${day('s * 20 + m.number % 30')} END,
    CASE WHEN s = 1 THEN m.number % 5 ELSE 0 END FROM steps m;
  INSERT INTO app.step_event (organisation_id, id, client_id, step_id, kind, happened_at,
    staff_member_id)
  SELECT m.organisation_id, gen_random_uuid(), m.id, m.step, 'replanned',
    now() - make_interval(days => e), m.worker
  FROM steps m CROSS JOIN generate_series(1, 4) e WHERE s = 1 AND m.number % 5 >= e;`;
}
