import { randomUUID } from 'node:crypto';
import { type Database, systemActor } from '@ademruimte/api-platform';
import { addDays } from '@ademruimte/contracts';
import type { RandomClient, RandomTeam } from './random-team';
import { statusOf } from './slow-team';

/** Where an invented team is kept, and who works there. */
export interface KeptTeam {
  readonly organisationId: string;
  readonly teamId: string;
  readonly workers: readonly [string, string];
}

type Row = Readonly<Record<string, unknown>>;

interface Bridge {
  readonly templateId: string;
  readonly domains: Readonly<Record<string, string>>;
  readonly activityId: string;
}

/** Keeps rows as they are, in one statement for each kind; columns left out get their default. */
export async function keepRows(database: Database, table: string, rows: readonly Row[]) {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await database.query(
    `INSERT INTO app.${table} (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::app.${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** The bridge in use, with its domains by code, and a ground to work on. */
export async function bridgeInUse(database: Database): Promise<Bridge> {
  const [row] = await database.query<Bridge>(
    `SELECT t.id AS "templateId", (SELECT json_object_agg(d.code, d.id) FROM app.life_domain d
        WHERE d.organisation_id = t.organisation_id AND d.template_id = t.id) AS domains,
      (SELECT id FROM app.processing_activity a
        WHERE a.organisation_id = t.organisation_id LIMIT 1) AS "activityId"
     FROM app.bridge_template t WHERE t.status = 'published'`,
  );
  if (!row) throw new Error('There is no bridge in use.');
  return row;
}

/** Keeps an invented team; answers the id of each client, in the order they were invented. */
export async function keepTeam(
  database: Database,
  team: RandomTeam,
  at: KeptTeam,
): Promise<string[]> {
  return database.transaction(systemActor(at.organisationId), async () => {
    await database.query(
      `UPDATE app.team SET stagnation_days = $2, measurement_months = $3, review_months = $4,
         band_low = $5, band_high = $6 WHERE id = $1`,
      [
        ...[at.teamId, team.stagnationDays, team.measurementMonths, team.reviewMonths],
        ...[team.band?.low ?? null, team.band?.high ?? null],
      ],
    );
    const bridge = await bridgeInUse(database);
    const rows = team.clients.map((client) => rowsOf(client, at, bridge));
    for (const table of TABLES) {
      await keepRows(
        database,
        table,
        rows.flatMap((one) => one[table] ?? []),
      );
    }
    const rounds = team.clients.map((client, index) => {
      const id = String(rows[index]?.['client']?.[0]?.['id']);
      return measurementRows(client, id, bridge);
    });
    await keepMeasurements(database, rounds, at.workers[0]);
    return rows.map((one) => String(one['client']?.[0]?.['id']));
  });
}

/** In the order in which one names the other. */
const TABLES = [
  ...['client', 'trajectory', 'aftercare_check', 'conversation', 'note', 'goal_plan', 'goal'],
  ...['action_step', 'step_event', 'goal_plan_version', 'progress_review', 'urgent_need'],
  ...['stagnation_cause', 'assignment', 'waiting_turn'],
];

type Rows = Readonly<Record<string, readonly Row[]>>;

function rowsOf(client: RandomClient, at: KeptTeam, bridge: Bridge): Rows {
  const id = randomUUID();
  const [staff] = at.workers;
  const row = (more: Row): Row => ({ id: randomUUID(), client_id: id, ...more });
  const person = {
    ...{ id, team_id: at.teamId, call_name: `Inwoner ${id.slice(0, 8)}` },
    ...{ form_of_address: 'je', status: statusOf(client), secret_address: false },
  };
  return {
    client: [person],
    ...spellRows(client, row, { staff, activityId: bridge.activityId }),
    ...talkRows(client, row, staff),
    ...planRows(client, row, { staff, domains: bridge.domains }),
    ...aroundRows(client, row, at),
  };
}

type RowOf = (more: Row) => Row;

function spellRows(
  client: RandomClient,
  row: RowOf,
  { staff, activityId }: { staff: string; activityId: string },
): Rows {
  const { spells, resumedOn, asked } = client;
  const trajectory = spells.map(({ from, until, died }, index) => {
    const isLast = index === spells.length - 1;
    return row({
      ...{ status: until ? 'closed' : statusOf(client), reason: 'Post' },
      ...{ processing_activity_id: activityId, notice_given_on: from, started_on: from },
      ...{ ended_on: until, outcome: until ? outcomeOf(died) : null },
      resumed_on: isLast && resumedOn && resumedOn >= from ? resumedOn : null,
    });
  });
  const checks = asked.map((months) =>
    row({
      ...{ trajectory_id: trajectory.at(-1)?.['id'], months, how: 'spoken' },
      ...{ done_on: spells[0]?.from, done_by: staff },
    }),
  );
  return { trajectory, aftercare_check: checks };
}

const outcomeOf = (died: boolean) => (died ? 'deceased' : 'goals_reached');

function talkRows({ talks }: RandomClient, row: RowOf, staff: string): Rows {
  const conversation = talks.map(({ status, at }) =>
    row({
      ...{ kind: 'visit', status, starts_at: at, interpreter: false, missed_barriers: [] },
      held_at: status === 'held' ? at : null,
    }),
  );
  const note = conversation
    .filter((_, index) => talks[index]?.hasNote)
    .map(({ id, starts_at }) =>
      row({
        ...{ conversation_id: id, text: 'Fijn', visibility: 'team' },
        ...{ staff_member_id: staff, written_at: starts_at },
      }),
    );
  return { conversation, note };
}

function planRows(
  { goals, agreedOn, reviews }: RandomClient,
  row: RowOf,
  { staff, domains }: { staff: string; domains: Bridge['domains'] },
): Rows {
  const plan = row({ status: 'draft' });
  const versions = agreedOn.map((day, index) =>
    row({
      ...{ plan_id: plan['id'], number: index + 1, agreed_on: day, agreed_at: `${day}T09:00:00Z` },
      ...{ way: 'spoken', client_agreed_name: 'Ik', staff_member_id: staff, content: {} },
    }),
  );
  const looked = reviews.map(({ on, asked }) =>
    row({
      ...{ held_on: on, staff_member_id: staff, approval: asked ? 'asked' : 'none' },
      asked_at: asked ? `${on}T09:00:00Z` : null,
    }),
  );
  const kept = goals.map(({ status, domain, steps }, position) => {
    const goal = row({
      ...{ plan_id: plan['id'], life_domain_id: domains[domain], title: 'Rust', status, position },
      ...{ shared_with_household: false, ended_on: status === 'reached' ? '2024-01-01' : null },
    });
    return { goal, steps: steps.map((step) => stepRows(step, row, { goal, staff })) };
  });
  const steps = kept.flatMap((one) => one.steps);
  return {
    ...{ goal_plan: [plan], goal_plan_version: versions, progress_review: looked },
    goal: kept.map(({ goal }) => goal),
    action_step: steps.map(({ step }) => step),
    step_event: steps.flatMap(({ events }) => events),
  };
}

function stepRows(
  { status, day, replans }: RandomClient['goals'][number]['steps'][number],
  row: RowOf,
  { goal, staff }: { goal: Row; staff: string },
) {
  const toDo = replans.length ? 'replanned' : 'open';
  const step = row({
    ...{ goal_id: goal['id'], text: 'Bellen', owner: 'client', due_on: day },
    ...{ status: status === 'todo' ? toDo : status, done_on: status === 'done' ? day : null },
    dropped_on: status === 'dropped' ? day : null,
    ...{ replan_count: replans.length, shared_with_household: false },
  });
  const events = replans.map((moment) =>
    row({
      ...{ step_id: step['id'], kind: 'replanned', happened_at: moment, staff_member_id: staff },
    }),
  );
  return { step, events };
}

function aroundRows({ urgent, cause, parts, waits }: RandomClient, row: RowOf, at: KeptTeam): Rows {
  const [staff] = at.workers;
  return {
    urgent_need: urgent.map(({ until, isOpen }) =>
      row({
        ...{ kind: 'food', known_on: addDays(until, -1), until_day: until, acts_owner: 'client' },
        ...{ status: isOpen ? 'open' : 'handled', recorded_at: `${until}T09:00:00Z` },
        ...{ recorded_by: staff, handled_by: isOpen ? null : staff },
        handled_at: isOpen ? null : `${until}T09:00:00Z`,
      }),
    ),
    stagnation_cause: (cause ? [cause] : []).map((one) =>
      row({
        ...{ cause: one.cause, hidden_until: one.hiddenUntil, noted_by: staff },
        noted_on: '2024-01-01',
      }),
    ),
    assignment: parts.map(({ worker, kind, from, until, weight }) =>
      row({
        ...{ staff_member_id: at.workers[worker], kind, workload_weight: weight },
        ...{ from_day: from, until_day: until },
      }),
    ),
    waiting_turn: waits.map(({ from, until }) =>
      row({ from_day: from, until_day: until, why_ended: until ? 'assigned' : null }),
    ),
  };
}

interface KeptMeasurement {
  readonly draft: Row;
  readonly said: readonly Row[];
}

function measurementRows(
  { measurements }: RandomClient,
  client_id: string,
  { templateId: template_id, domains }: Bridge,
): KeptMeasurement[] {
  return measurements.map(({ kind, on, ratings }) => {
    const draft = { id: randomUUID(), client_id, template_id, kind, status: 'draft', held_on: on };
    const said = ratings.map(({ domain, by, level }) => ({
      ...{ id: randomUUID(), client_id, assessment_id: draft.id, template_id, rated_by: by },
      ...{ life_domain_id: domains[domain], level },
      reason: level === null ? 'not_applicable' : null,
    }));
    return { draft, said };
  });
}

/** A client has one draft at a time: everybody's first moment is final before the second begins. */
async function keepMeasurements(
  database: Database,
  all: readonly (readonly KeptMeasurement[])[],
  staff: string,
): Promise<void> {
  const most = Math.max(0, ...all.map((one) => one.length));
  for (let round = 0; round < most; round += 1) {
    const now = all.flatMap((one) => one[round] ?? []);
    const drafts = now.map(({ draft }) => draft);
    await keepRows(database, 'assessment', drafts);
    await keepRows(
      database,
      'domain_rating',
      now.flatMap(({ said }) => said),
    );
    await database.query(
      `UPDATE app.assessment SET status = 'final', finalised_at = now(), finalised_by = $2
       WHERE id = ANY ($1)`,
      [drafts.map(({ id }) => id), staff],
    );
  }
}
