import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** Goals in the client's own words, small steps, what was agreed, and what deserved a word. */
export class Plan4 implements MigrationInterface {
  readonly name = 'Plan1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLANS);
    await runner.query(STEPS);
    await runner.query(RECOGNITION);
    for (const table of ['goal_plan', 'goal', 'action_step']) await this.fence(runner, table);
    // What was agreed and what happened is never written anew: the API may only add.
    for (const table of ['goal_plan_version', 'step_event', 'recognition', 'milestone']) {
      await this.fence(runner, table, 'SELECT, INSERT');
    }
    await describePlans(runner);
    await describeSteps(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE app.milestone, app.recognition, app.step_event,
      app.action_step, app.goal, app.goal_plan_version, app.goal_plan`);
  }

  private async fence(runner: QueryRunner, table: string, grants = 'SELECT, INSERT, UPDATE') {
    await fence(runner, table, { audit: 'full', client: 'client_id', grants });
  }
}

// Children name plan, goal or step together with the client: no row can point at somebody else's.
const PLANS = `
CREATE TABLE app.goal_plan (${RECORD},
  client_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'agreed', 'ended')),
  changed_since_agreement boolean NOT NULL DEFAULT false,
  current_version_number int NOT NULL DEFAULT 0 CHECK (current_version_number >= 0),
  UNIQUE (organisation_id, client_id),
  UNIQUE (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id)
);
CREATE TABLE app.goal_plan_version (${RECORD},
  plan_id uuid NOT NULL,
  client_id uuid NOT NULL,
  number int NOT NULL CHECK (number > 0),
  agreed_on date NOT NULL,
  agreed_at timestamptz NOT NULL,
  way text NOT NULL CHECK (way IN ('on_paper', 'on_tablet', 'spoken')),
  client_agreed_name text NOT NULL CHECK (client_agreed_name <> ''),
  staff_member_id uuid NOT NULL,
  content jsonb NOT NULL,
  UNIQUE (organisation_id, client_id, number),
  FOREIGN KEY (organisation_id, client_id, plan_id)
    REFERENCES app.goal_plan (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE TABLE app.goal (${RECORD},
  plan_id uuid NOT NULL,
  client_id uuid NOT NULL,
  life_domain_id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  horizon text,
  why text,
  status text NOT NULL CHECK (status IN ('active', 'paused', 'reached', 'changed', 'let_go')),
  -- How it ended is its last status; it cannot say something else.
  outcome text GENERATED ALWAYS AS
    (CASE WHEN status IN ('reached', 'changed', 'let_go') THEN status END) STORED,
  outcome_words text,
  ended_on date CHECK ((ended_on IS NULL) = (status IN ('active', 'paused'))),
  shared_with_household boolean NOT NULL DEFAULT false,
  position int NOT NULL,
  UNIQUE (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, client_id, plan_id)
    REFERENCES app.goal_plan (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, life_domain_id) REFERENCES app.life_domain (organisation_id, id)
);
CREATE INDEX ON app.goal (organisation_id, plan_id);
CREATE INDEX ON app.goal (organisation_id, life_domain_id);
`;

const STEPS = `
CREATE TABLE app.action_step (${RECORD},
  goal_id uuid NOT NULL,
  client_id uuid NOT NULL,
  text text NOT NULL CHECK (text <> ''),
  owner text NOT NULL CHECK (owner IN ('client', 'worker', 'other')),
  owner_name text,
  owner_staff_member_id uuid,
  due_on date NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'done', 'replanned', 'dropped')),
  done_on date CHECK ((done_on IS NOT NULL) = (status = 'done')),
  dropped_on date CHECK ((dropped_on IS NOT NULL) = (status = 'dropped')),
  replan_count int NOT NULL DEFAULT 0 CHECK (replan_count >= 0),
  if_text text,
  then_text text,
  setback_text text,
  confidence int CHECK (confidence BETWEEN 0 AND 10),
  shared_with_household boolean NOT NULL DEFAULT false,
  CHECK (owner <> 'client' OR (owner_name IS NULL AND owner_staff_member_id IS NULL)),
  CHECK (owner <> 'other' OR num_nonnulls(owner_name, owner_staff_member_id) > 0),
  UNIQUE (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, client_id, goal_id)
    REFERENCES app.goal (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, owner_staff_member_id)
    REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.action_step (organisation_id, goal_id);
CREATE INDEX ON app.action_step (organisation_id, client_id, due_on)
  WHERE status IN ('open', 'replanned');
CREATE TABLE app.step_event (${RECORD},
  step_id uuid NOT NULL,
  client_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('planned', 'replanned', 'done', 'dropped', 'reopened')),
  from_day date,
  to_day date,
  happened_at timestamptz NOT NULL,
  staff_member_id uuid NOT NULL,
  reason text,
  FOREIGN KEY (organisation_id, client_id, step_id)
    REFERENCES app.action_step (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.step_event (organisation_id, step_id);
CREATE INDEX ON app.step_event (organisation_id, client_id, happened_at);
`;

const RECOGNITION = `
CREATE TABLE app.recognition (${RECORD},
  client_id uuid NOT NULL,
  goal_id uuid,
  step_id uuid,
  text text NOT NULL CHECK (text <> ''),
  kind text NOT NULL CHECK (kind IN ('word', 'card', 'small_gift')),
  given_on date NOT NULL,
  staff_member_id uuid NOT NULL,
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, client_id, goal_id)
    REFERENCES app.goal (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, client_id, step_id)
    REFERENCES app.action_step (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.recognition (organisation_id, client_id, given_on);
CREATE TABLE app.milestone (${RECORD},
  client_id uuid NOT NULL,
  goal_id uuid,
  text text NOT NULL CHECK (text <> ''),
  reached_on date NOT NULL,
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, client_id, goal_id)
    REFERENCES app.goal (organisation_id, client_id, id)
);
CREATE INDEX ON app.milestone (organisation_id, client_id, reached_on);
`;

const KEPT = '5 years after the trajectory ends (debt help)';

async function describePlans(runner: QueryRunner): Promise<void> {
  await catalogue(runner, 'goal_plan', {
    client_id: `whose plan it is; ${KEPT}`,
    status: `knowing what is agreed; ${KEPT}`,
  });
  await catalogue(runner, 'goal_plan_version', {
    client_id: `whose plan it is; ${KEPT}`,
    client_agreed_name: `who agreed, as they say their name; ${KEPT}`,
    staff_member_id: `who agreed for the team; ${KEPT}`,
    content: `what was agreed, word for word; ${KEPT}`,
    agreed_on: `knowing what holds since when; ${KEPT}`,
  });
  await catalogue(runner, 'goal', {
    client_id: `whose goal it is; ${KEPT}`,
    title: `working on what the client wants; ${KEPT}`,
    horizon: `working on what the client wants; ${KEPT}`,
    why: `keeping in sight why it matters; ${KEPT}`,
    outcome: `learning from what came of it; ${KEPT}`,
    outcome_words: `learning from what came of it; ${KEPT}`,
    ended_on: `knowing until when it was worked on; ${KEPT}`,
  });
}

async function describeSteps(runner: QueryRunner): Promise<void> {
  await catalogue(runner, 'action_step', {
    client_id: `whose step it is; ${KEPT}`,
    text: `one small step at a time; ${KEPT}`,
    owner_name: `who does the step; ${KEPT}`,
    owner_staff_member_id: `who does the step; ${KEPT}`,
    if_text: `when it is done; ${KEPT}`,
    then_text: `what is done then; ${KEPT}`,
    setback_text: `what helps if it goes wrong; ${KEPT}`,
    confidence: `proposing a step that fits; ${KEPT}`,
    due_on: `a day to look forward to; ${KEPT}`,
    done_on: `seeing what was done; ${KEPT}`,
    dropped_on: `seeing what was let go; ${KEPT}`,
  });
  await catalogue(runner, 'step_event', {
    client_id: `whose step it is; ${KEPT}`,
    staff_member_id: `who wrote it down; ${KEPT}`,
    reason: `understanding what came between; ${KEPT}`,
    from_day: `showing that planning again is normal; ${KEPT}`,
    to_day: `showing that planning again is normal; ${KEPT}`,
  });
  await catalogue(runner, 'recognition', {
    client_id: `who is recognised; ${KEPT}`,
    text: `recognising effort and success; ${KEPT}`,
    given_on: `remembering when; ${KEPT}`,
    staff_member_id: `who gave it; ${KEPT}`,
  });
  await catalogue(runner, 'milestone', {
    client_id: `whose milestone it is; ${KEPT}`,
    text: `seeing what goes well; ${KEPT}`,
    reached_on: `seeing what goes well; ${KEPT}`,
  });
}
