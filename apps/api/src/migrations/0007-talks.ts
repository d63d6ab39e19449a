import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** Talks: what came of one, what was chosen where two said something else, and own tasks. */
export class Talks7 implements MigrationInterface {
  readonly name = 'Talks1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADDITIONS);
    await runner.query(TALKS);
    const form = { audit: 'full', client: 'client_id' } as const;
    for (const table of ['talk', 'worker_task']) await fence(runner, table, form);
    // What was not chosen is kept for ever: the API may only add.
    await fence(runner, 'talk_choice', { ...form, grants: 'SELECT, INSERT' });
    await describeTalks(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE app.worker_task, app.talk_choice, app.talk;
      DROP FUNCTION audit.last_change(text, uuid);
      ALTER TABLE app.assessment DROP CONSTRAINT assessment_of_client, DROP COLUMN started_by;
      ALTER TABLE app.action_step DROP COLUMN reminder_by, DROP COLUMN reminder_how`);
  }
}

const ADDITIONS = `
ALTER TABLE app.action_step ADD COLUMN reminder_by text, ADD COLUMN reminder_how text;
ALTER TABLE app.assessment
  ADD COLUMN started_by uuid DEFAULT app.current_actor(),
  ADD CONSTRAINT assessment_of_client UNIQUE (organisation_id, client_id, id);

-- Who changed a record last, and when: what two people need to know who said something else.
CREATE FUNCTION audit.last_change(changed_table text, changed_row uuid)
RETURNS TABLE (staff_member_id uuid, at timestamptz)
STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  SELECT e.staff_member_id, e.at FROM audit.entry e
  WHERE e.organisation_id = app.current_organisation()
    AND e.table_name = changed_table AND e.row_id = changed_row
  ORDER BY e.id DESC LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION audit.last_change(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.last_change(text, uuid) TO app_user;
`;

// Whatever came of a talk is the same client's; a draft that is thrown away leaves the talk.
const TALKS = `
CREATE TABLE app.talk (${RECORD},
  client_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  held_on date NOT NULL,
  template_id uuid,
  assessment_id uuid,
  goal_id uuid,
  step_id uuid,
  plan_version_number int,
  agreed_name text,
  agreed_way text CHECK (agreed_way IN ('on_paper', 'on_tablet', 'spoken')),
  on_copy boolean NOT NULL,
  next_contact_on date,
  next_conversation_id uuid,
  finished_at timestamptz,
  finished_by uuid,
  CHECK ((finished_at IS NULL) = (finished_by IS NULL)),
  CHECK (finished_at IS NULL OR next_contact_on IS NOT NULL),
  CHECK ((agreed_name IS NULL) = (agreed_way IS NULL)),
  UNIQUE (organisation_id, conversation_id),
  FOREIGN KEY (organisation_id, client_id, conversation_id)
    REFERENCES app.conversation (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, client_id, next_conversation_id)
    REFERENCES app.conversation (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, finished_by) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, template_id) REFERENCES app.bridge_template (organisation_id, id),
  FOREIGN KEY (organisation_id, client_id, assessment_id)
    REFERENCES app.assessment (organisation_id, client_id, id)
    ON DELETE SET NULL (assessment_id),
  FOREIGN KEY (organisation_id, client_id, goal_id)
    REFERENCES app.goal (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, client_id, step_id)
    REFERENCES app.action_step (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, client_id, plan_version_number)
    REFERENCES app.goal_plan_version (organisation_id, client_id, number)
);
CREATE INDEX ON app.talk (organisation_id, client_id, held_on);
CREATE INDEX ON app.talk (organisation_id, client_id, assessment_id);

CREATE TABLE app.talk_choice (${RECORD},
  client_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  field text NOT NULL CHECK (field <> ''),
  about text,
  mine text,
  theirs text,
  kept text NOT NULL CHECK (kept IN ('mine', 'theirs')),
  staff_member_id uuid NOT NULL,
  chosen_at timestamptz NOT NULL,
  UNIQUE (organisation_id, conversation_id, field),
  FOREIGN KEY (organisation_id, client_id, conversation_id)
    REFERENCES app.conversation (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);

CREATE TABLE app.worker_task (${RECORD},
  client_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  text text NOT NULL CHECK (text <> ''),
  due_on date,
  done_on date,
  FOREIGN KEY (organisation_id, client_id, conversation_id)
    REFERENCES app.conversation (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.worker_task (organisation_id, conversation_id);
CREATE INDEX ON app.worker_task (organisation_id, staff_member_id, client_id)
  WHERE done_on IS NULL;
`;

const KEPT = '5 years after the trajectory ends (debt help)';

async function describeTalks(runner: QueryRunner): Promise<void> {
  await catalogue(runner, 'action_step', {
    reminder_by: `being reminded by whom the client wants; ${KEPT}`,
    reminder_how: `being reminded as the client wants; ${KEPT}`,
  });
  await catalogue(runner, 'assessment', { started_by: `knowing who began to ask; ${KEPT}` });
  await catalogue(runner, 'talk', {
    client_id: `whose talk it is; ${KEPT}`,
    staff_member_id: `knowing who held it; ${KEPT}`,
    held_on: `counting contact; ${KEPT}`,
    agreed_name: `who agreed, as they say their name; ${KEPT}`,
    agreed_way: `how they agreed; ${KEPT}`,
    next_contact_on: `meeting again; ${KEPT}`,
    finished_by: `knowing who finished it; ${KEPT}`,
  });
  await catalogue(runner, 'talk_choice', {
    client_id: `whose talk it is; ${KEPT}`,
    field: `what was chosen between; ${KEPT}`,
    about: `what was chosen between; ${KEPT}`,
    mine: `keeping what was said and not chosen; ${KEPT}`,
    theirs: `keeping what was said and not chosen; ${KEPT}`,
    kept: `knowing what was chosen; ${KEPT}`,
    staff_member_id: `knowing who chose; ${KEPT}`,
  });
  await catalogue(runner, 'worker_task', {
    client_id: `for whom it is done; ${KEPT}`,
    staff_member_id: `who promised it; ${KEPT}`,
    text: `keeping a promise; ${KEPT}`,
    due_on: `keeping a promise in time; ${KEPT}`,
    done_on: `knowing it was kept; ${KEPT}`,
  });
}
