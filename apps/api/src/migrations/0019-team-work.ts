import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowForgetting } from './0008-retention';
import { catalogue, fence, MAY_DELETE, RECORD } from './fence';

/**
 * The work of a team: how it agreed to work, what somebody found behind a standstill, who is away,
 * who waits, caseload talks, and clients that went to somebody else. What is computed (who is
 * stuck, what is due) is nowhere kept.
 */
export class TeamWork19 implements MigrationInterface {
  readonly name = 'TeamWork1700000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADDITIONS);
    await runner.query(AROUND_A_CLIENT);
    await runner.query(AROUND_STAFF);
    const form = { audit: 'full', client: 'client_id' } as const;
    for (const table of ['stagnation_cause', 'waiting_turn']) await fence(runner, table, form);
    await fence(runner, 'aftercare_check', { ...form, grants: MAY_DELETE });
    await fence(runner, 'caseload_review_item', form);
    await fence(runner, 'reassignment_item', { ...form, grants: 'SELECT, INSERT' });
    for (const table of ['caseload_review', 'reassignment']) {
      await fence(runner, table, { audit: 'full' });
    }
    // Only that it changed: the trail is kept longer than the days somebody was away.
    await fence(runner, 'absence', { audit: 'envelope', grants: MAY_DELETE });
    await allowForgetting(runner, 'absence');
    await runner.query(LOOKUPS);
    await describeClients(runner);
    await describeStaff(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE app.reassignment_item, app.reassignment, app.caseload_review_item,
        app.caseload_review, app.absence, app.aftercare_check, app.waiting_turn,
        app.stagnation_cause;
      DROP INDEX app.conversation_held, app.step_done, app.step_planned_again, app.goal_worked_on;
      ALTER TABLE app.trajectory DROP COLUMN resumed_on;
      ALTER TABLE app.assignment DROP COLUMN workload_weight;
      ALTER TABLE app.team DROP COLUMN stagnation_days, DROP COLUMN band_low,
        DROP COLUMN band_high, DROP COLUMN band_reason, DROP COLUMN review_months,
        DROP COLUMN caseload_review_weeks, DROP COLUMN figures_threshold,
        DROP COLUMN approval_wanted`);
  }
}

const ADDITIONS = `
ALTER TABLE app.team
  ADD stagnation_days int NOT NULL DEFAULT 42 CHECK (stagnation_days BETWEEN 7 AND 365),
  ADD band_low int CHECK (band_low BETWEEN 0 AND 100),
  ADD band_high int CHECK (band_high BETWEEN 0 AND 100),
  ADD band_reason text,
  ADD review_months int NOT NULL DEFAULT 3 CHECK (review_months BETWEEN 1 AND 12),
  ADD caseload_review_weeks int NOT NULL DEFAULT 2 CHECK (caseload_review_weeks BETWEEN 1 AND 12),
  ADD figures_threshold int NOT NULL DEFAULT 10 CHECK (figures_threshold BETWEEN 5 AND 100),
  ADD approval_wanted boolean NOT NULL DEFAULT false,
  ADD CHECK (num_nonnulls(band_low, band_high) IN (0, 2)),
  ADD CHECK (band_low <= band_high);
-- In steps of a half: finer than that nobody weighs work.
ALTER TABLE app.assignment
  ADD workload_weight numeric(3, 1) NOT NULL DEFAULT 1
    CHECK (workload_weight BETWEEN 0 AND 5 AND workload_weight * 2 = trunc(workload_weight * 2));
-- While support rests nobody is missed: quiet days are counted from here.
ALTER TABLE app.trajectory ADD resumed_on date CHECK (resumed_on >= started_on),
  ADD UNIQUE (organisation_id, client_id, id);
`;

const CLIENT =
  'FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id)';
const staff = (column: string) =>
  `FOREIGN KEY (organisation_id, ${column}) REFERENCES app.staff_profile (organisation_id, id)`;

const AROUND_A_CLIENT = `
CREATE TABLE app.stagnation_cause (${RECORD},
  client_id uuid NOT NULL,
  cause text NOT NULL CHECK (cause IN ('waiting_third_party', 'bottleneck', 'step_too_big',
    'no_contact', 'life_event', 'other')),
  words text,
  hidden_until date CHECK (hidden_until IS NULL OR cause = 'waiting_third_party'),
  noted_by uuid NOT NULL,
  noted_on date NOT NULL,
  ended_on date CHECK (ended_on >= noted_on),
  ${CLIENT}, ${staff('noted_by')}
);
-- One cause at a time: noting another one ends the former.
CREATE UNIQUE INDEX stagnation_cause_now ON app.stagnation_cause (organisation_id, client_id)
  WHERE ended_on IS NULL;
CREATE INDEX ON app.stagnation_cause (organisation_id, client_id, noted_on);

CREATE TABLE app.waiting_turn (${RECORD},
  client_id uuid NOT NULL,
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  why_ended text CHECK (why_ended IN ('assigned', 'helped_elsewhere', 'no_longer_wanted', 'other')),
  CHECK ((until_day IS NULL) = (why_ended IS NULL)),
  ${CLIENT}
);
CREATE UNIQUE INDEX waiting_now ON app.waiting_turn (organisation_id, client_id)
  WHERE until_day IS NULL;
CREATE INDEX ON app.waiting_turn (organisation_id, client_id, from_day);

CREATE TABLE app.aftercare_check (${RECORD},
  client_id uuid NOT NULL,
  trajectory_id uuid NOT NULL,
  months int NOT NULL CHECK (months IN (3, 6, 12)),
  how text NOT NULL CHECK (how IN ('spoken', 'not_reached', 'not_wanted')),
  words text,
  wants_back boolean NOT NULL DEFAULT false CHECK (NOT wants_back OR how = 'spoken'),
  done_on date NOT NULL,
  done_by uuid NOT NULL,
  UNIQUE (organisation_id, trajectory_id, months),
  ${CLIENT}, ${staff('done_by')},
  FOREIGN KEY (organisation_id, client_id, trajectory_id)
    REFERENCES app.trajectory (organisation_id, client_id, id)
);
`;

const AROUND_STAFF = `
-- That somebody is away, never why.
CREATE TABLE app.absence (${RECORD},
  staff_member_id uuid NOT NULL,
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  ${staff('staff_member_id')}
);
CREATE INDEX ON app.absence (organisation_id, staff_member_id, from_day);

CREATE TABLE app.caseload_review (${RECORD},
  team_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  lead_id uuid NOT NULL CHECK (lead_id <> staff_member_id),
  planned_on date NOT NULL,
  held_on date,
  next_on date CHECK (next_on > held_on),
  thanks text,
  CHECK (held_on IS NOT NULL OR num_nonnulls(next_on, thanks) = 0),
  FOREIGN KEY (organisation_id, team_id) REFERENCES app.team (organisation_id, id),
  ${staff('staff_member_id')}, ${staff('lead_id')}
);
CREATE INDEX ON app.caseload_review (organisation_id, staff_member_id, planned_on);
-- One talk ahead with one worker in one team.
CREATE UNIQUE INDEX caseload_review_ahead
  ON app.caseload_review (organisation_id, team_id, staff_member_id) WHERE held_on IS NULL;
CREATE TABLE app.caseload_review_item (${RECORD},
  review_id uuid NOT NULL,
  client_id uuid NOT NULL,
  why text NOT NULL CHECK (why IN ('went_well', 'stuck', 'due', 'urgent', 'other')),
  agreement text NOT NULL CHECK (agreement <> ''),
  done_on date,
  ${CLIENT},
  FOREIGN KEY (organisation_id, review_id) REFERENCES app.caseload_review (organisation_id, id)
);
CREATE INDEX ON app.caseload_review_item (organisation_id, review_id);
CREATE INDEX ON app.caseload_review_item (organisation_id, client_id);

CREATE TABLE app.reassignment (${RECORD},
  to_staff_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('lead_worker', 'stand_in')),
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL,
  CHECK (kind <> 'stand_in' OR until_day IS NOT NULL),
  ${staff('to_staff_id')}, ${staff('decided_by')}
);
-- Whom it was about, and why somebody stayed where they were.
CREATE TABLE app.reassignment_item (${RECORD},
  reassignment_id uuid NOT NULL,
  client_id uuid NOT NULL,
  skipped text CHECK (skipped IN ('household_led_elsewhere', 'already_theirs', 'not_in_team',
    'support_ended', 'handover_under_way')),
  UNIQUE (organisation_id, reassignment_id, client_id),
  ${CLIENT},
  FOREIGN KEY (organisation_id, reassignment_id) REFERENCES app.reassignment (organisation_id, id)
);
CREATE INDEX ON app.reassignment_item (organisation_id, client_id);
`;

// What the page of a team counts for hundreds of people at once, from the index alone.
const LOOKUPS = `
CREATE INDEX conversation_held ON app.conversation (organisation_id, client_id, held_at)
  WHERE status = 'held';
CREATE INDEX step_done ON app.action_step (organisation_id, client_id, done_on)
  WHERE status = 'done';
CREATE INDEX step_planned_again ON app.action_step (organisation_id, client_id)
  WHERE status IN ('open', 'replanned') AND replan_count >= 3;
CREATE INDEX goal_worked_on ON app.goal (organisation_id, client_id, life_domain_id)
  WHERE status = 'active';
`;

const KEPT = '5 years after the trajectory ends (debt help)';

async function describeClients(runner: QueryRunner): Promise<void> {
  const cause = `helping work on its way again; ${KEPT}`;
  await catalogue(runner, 'stagnation_cause', {
    ...{ client_id: cause, cause, words: cause, noted_on: cause, ended_on: cause },
    hidden_until: `looking again on the right day; ${KEPT}`,
    noted_by: `knowing whom to ask; ${KEPT}`,
  });
  const waiting = `letting nobody wait out of sight; ${KEPT}`;
  await catalogue(runner, 'waiting_turn', {
    ...{ client_id: waiting, from_day: waiting, until_day: waiting, why_ended: waiting },
  });
  const aftercare = `asking how it goes, once for each moment; ${KEPT}`;
  await catalogue(runner, 'aftercare_check', {
    ...{ client_id: aftercare, how: aftercare, done_on: aftercare, done_by: aftercare },
    ...{ words: aftercare, wants_back: aftercare },
  });
  const talked = `keeping what a lead and a worker agreed; ${KEPT}`;
  await catalogue(runner, 'caseload_review_item', {
    ...{ client_id: talked, why: talked, agreement: talked, done_on: talked },
  });
  const moved = `knowing who went to whom, and why somebody did not; ${KEPT}`;
  await catalogue(runner, 'reassignment_item', { client_id: moved, skipped: moved });
  await catalogue(runner, 'trajectory', {
    resumed_on: `counting quiet days fairly; ${KEPT}`,
  });
  await catalogue(runner, 'assignment', {
    workload_weight: `dividing work fairly; ${KEPT}`,
  });
}

async function describeStaff(runner: QueryRunner): Promise<void> {
  const talk = 'a lead and a worker looking back together; 2 years';
  await catalogue(runner, 'caseload_review', {
    ...{ staff_member_id: talk, lead_id: talk, planned_on: talk, held_on: talk, next_on: talk },
    thanks: 'saying thanks for work done; 2 years',
  });
  const moved = 'knowing who decided; 5 years after the trajectory ends (debt help)';
  await catalogue(runner, 'reassignment', {
    ...{ to_staff_id: moved, from_day: moved, until_day: moved, decided_by: moved },
  });
}
