import { sqlMoment } from '@ademruimte/api-platform';

/** How many lines the first page shows. */
const LINES = 20;

/** A line about a day stands at noon of it. */
const noon = (day: string) => `(${day} + time '12:00') AT TIME ZONE 'Europe/Amsterdam'`;

/** The newest lines of one kind: no kind needs more than the page can show. */
const newest = (at: string, select: string) =>
  `(SELECT ${at} AS at, ${select} ORDER BY 1 DESC LIMIT ${LINES})`;

const staff = (alias: string, column = `${alias}.staff_member_id`) =>
  `JOIN app.staff_profile p ON p.organisation_id = ${alias}.organisation_id AND p.id = ${column}`;

/** Lines everybody with a relation may see, as far as goals and invitations are theirs to see. */
const SHARED = [
  newest(
    'v.held_at',
    `'conversation_held' AS kind, CASE WHEN NOT $5 THEN v.agreed_text END AS text, NULL AS by
     FROM conversations v WHERE v.status = 'held'`,
  ),
  newest(
    'v.starts_at',
    `'conversation_missed', CASE WHEN NOT $5 THEN v.missed_reason END, NULL
     FROM conversations v WHERE v.status = 'missed'`,
  ),
  newest(
    noon('s.done_on'),
    `'step_done', s.text, NULL FROM goals g JOIN app.action_step s
       ON s.organisation_id = g.organisation_id AND s.goal_id = g.id WHERE s.status = 'done'`,
  ),
  newest(
    'e.happened_at',
    `'step_replanned', s.text, NULL FROM goals g
     JOIN app.action_step s ON s.organisation_id = g.organisation_id AND s.goal_id = g.id
     JOIN app.step_event e ON e.organisation_id = s.organisation_id AND e.step_id = s.id
     WHERE e.kind = 'replanned'`,
  ),
  // Recognition for nothing in particular is seen by who gave it, beside who sees everything.
  newest(
    noon('r.given_on'),
    `'recognition', r.text, p.name FROM app.recognition r ${staff('r')}
     LEFT JOIN app.action_step s ON s.organisation_id = r.organisation_id AND s.id = r.step_id
     LEFT JOIN goals g ON g.id = coalesce(r.goal_id, s.goal_id)
     WHERE r.client_id = $1 AND (NOT $5 OR g.id IS NOT NULL
       OR coalesce(r.goal_id, r.step_id) IS NULL AND r.staff_member_id = $7::uuid)`,
  ),
  newest(
    noon('g.ended_on'),
    `'goal_ended', g.title, NULL FROM goals g WHERE g.ended_on IS NOT NULL`,
  ),
  newest(
    noon('n.agreed_on'),
    `'plan_agreed', NULL, p.name FROM app.goal_plan_version n ${staff('n')}
     WHERE n.client_id = $1`,
  ),
  newest(
    noon('m.reached_on'),
    `'milestone', m.text, NULL FROM app.milestone m
     WHERE m.client_id = $1 AND (NOT $5 OR m.goal_id IN (SELECT id FROM goals))`,
  ),
];

/** Lines of those who work on the whole file. */
const WHOLE_FILE = [
  newest(
    noon('r.held_on'),
    `'looked_back', NULL, p.name FROM app.progress_review r ${staff('r')}
     WHERE r.client_id = $1 AND NOT $5`,
  ),
  newest(
    noon('a.held_on'),
    `'assessment', NULL, p.name FROM app.assessment a ${staff('a', 'a.finalised_by')}
     WHERE a.client_id = $1 AND a.status = 'final' AND NOT $5`,
  ),
  newest(
    noon('t.started_on'),
    `'trajectory_started', t.reason, NULL FROM app.trajectory t
     WHERE t.client_id = $1 AND NOT $5`,
  ),
  newest(
    noon('t.ended_on'),
    `'trajectory_closed', t.outcome, NULL FROM app.trajectory t
     WHERE t.client_id = $1 AND t.ended_on IS NOT NULL AND NOT $5`,
  ),
  newest(
    'u.recorded_at',
    `'urgent_recorded', coalesce(u.about, u.kind), p.name
     FROM app.urgent_need u ${staff('u', 'u.recorded_by')}
     WHERE u.client_id = $1 AND NOT $5`,
  ),
  newest(
    'u.handled_at',
    `'urgent_handled', concat_ws(E'\\n', coalesce(u.about, u.kind), u.outcome), p.name
     FROM app.urgent_need u ${staff('u', 'u.handled_by')}
     WHERE u.client_id = $1 AND u.status = 'handled' AND NOT $5`,
  ),
];

/** One feed of what happened, as JSON, newest first. */
export const TIMELINE = `
  SELECT coalesce(json_agg(json_build_object('at', ${sqlMoment('at')}, 'kind', kind, 'text', text,
    'by', by) ORDER BY at DESC, kind), '[]')
  FROM (SELECT * FROM (${[...SHARED, ...WHOLE_FILE].join(' UNION ALL ')}) lines
    ORDER BY at DESC, kind LIMIT ${LINES}) newest`;
