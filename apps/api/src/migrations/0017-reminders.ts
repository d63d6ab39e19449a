import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** Reminders to residents: what is planned, what went out, and what a person has to look at. */
export class Reminders17 implements MigrationInterface {
  readonly name = 'Reminders1700000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WISHES);
    await runner.query(TABLE);
    await fence(runner, 'reminder', { audit: 'full', client: 'client_id' });
    await runner.query(CLAIMING);
    await catalogue(runner, 'reminder', {
      client_id: `knowing who is reminded; ${WHILE}`,
      about_at: `reminding in time; ${WHILE}`,
      channel: `reaching somebody as they wish; ${WHILE}`,
      text: `knowing what the client was told; ${WHILE}`,
      state: `knowing whether it arrived; ${WHILE}`,
      problem: `knowing what to do when it did not arrive; ${WHILE}`,
      planned_by: `knowing whose name stands below it; ${WHILE}`,
      settled_by: `knowing who took care of it; ${WHILE}`,
    });
    await catalogue(runner, 'contact_preference', {
      email_confirmed_on: `not writing to a stranger; ${WHILE}`,
      reminders_wanted: `reminding only who wants it; ${WHILE}`,
      reminder_sender: `a name the client knows; ${WHILE}`,
    });
    await catalogue(runner, 'safe_contact_rule', {
      reminders_confirmed_on: `sending nothing before somebody looked; ${WHILE}`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.claim_reminders(int);
      DROP TABLE app.reminder;
      REVOKE ALL ON SCHEMA app FROM app_sender;
      ALTER TABLE app.safe_contact_rule
        DROP COLUMN reminders_confirmed_on, DROP COLUMN reminders_confirmed_by;
      ALTER TABLE app.contact_preference DROP COLUMN email_confirmed_on,
        DROP COLUMN reminders_wanted, DROP COLUMN reminder_sender`);
  }
}

const WHILE = 'as long as the processing activity of the last trajectory says';

const WISHES = `
ALTER TABLE app.contact_preference ADD COLUMN email_confirmed_on date,
  ADD COLUMN reminders_wanted boolean NOT NULL DEFAULT true, ADD COLUMN reminder_sender text;
ALTER TABLE app.safe_contact_rule ADD COLUMN reminders_confirmed_on date,
  ADD COLUMN reminders_confirmed_by uuid,
  ADD FOREIGN KEY (organisation_id, reminders_confirmed_by)
    REFERENCES app.staff_profile (organisation_id, id);
`;

const TABLE = `
CREATE TABLE app.reminder (${RECORD},
  client_id uuid NOT NULL,
  conversation_id uuid,
  step_id uuid,
  about_at timestamptz NOT NULL,
  channel text NOT NULL CHECK (channel IN ('sms', 'email', 'letter', 'by_hand')),
  channel_chosen boolean NOT NULL DEFAULT false,
  due_at timestamptz NOT NULL,
  due_chosen boolean NOT NULL DEFAULT false,
  text text NOT NULL CHECK (text <> ''),
  text_edited boolean NOT NULL DEFAULT false,
  state text NOT NULL CHECK (state IN ('planned', 'sending', 'sent', 'failed', 'given_up',
    'withdrawn', 'printed', 'done_by_hand')),
  problem text CHECK (problem IN ('channel_not_set_up', 'no_address', 'not_a_mobile_number',
    'not_reached', 'refused', 'maybe_sent', 'by_worker', 'appointment_changed', 'step_ended',
    'client_resting', 'not_wanted', 'too_late')),
  -- An agreement on safe contact holds it back until somebody looked.
  held_back boolean NOT NULL DEFAULT false,
  -- Counts up when a person wants it sent once more: then it is another message.
  round int NOT NULL DEFAULT 1 CHECK (round > 0),
  attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_attempt_at timestamptz,
  -- Whoever is sending it holds it so long; the number tells one holder from the next.
  locked_until timestamptz,
  lease int NOT NULL DEFAULT 0,
  settled_at timestamptz,
  settled_by uuid,
  planned_by uuid NOT NULL,
  CHECK (num_nonnulls(conversation_id, step_id) = 1),
  CHECK (state <> 'sending' OR (channel IN ('sms', 'email') AND locked_until IS NOT NULL)),
  CHECK ((state IN ('sent', 'withdrawn', 'printed', 'done_by_hand')) = (settled_at IS NOT NULL)),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, client_id, conversation_id)
    REFERENCES app.conversation (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, client_id, step_id)
    REFERENCES app.action_step (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, planned_by) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, settled_by) REFERENCES app.staff_profile (organisation_id, id)
);
-- Of one appointment or step at most one reminder is on its way.
CREATE UNIQUE INDEX ON app.reminder (organisation_id, conversation_id)
  WHERE state IN ('planned', 'sending');
CREATE UNIQUE INDEX ON app.reminder (organisation_id, step_id)
  WHERE state IN ('planned', 'sending');
CREATE INDEX ON app.reminder (organisation_id, client_id, about_at);
CREATE INDEX ON app.reminder (organisation_id, due_at) WHERE state IN ('planned', 'sending');
`;

/**
 * Lends out reminders that are due, for two minutes each; two workers at once never get the same
 * one. It says of which organisation they are and nothing else: what they say and to whom is read
 * within that organisation, by the role of the API.
 */
const CLAIMING = `
GRANT USAGE ON SCHEMA app TO app_sender;
GRANT SELECT (organisation_id, id, channel, state, held_back, due_at, next_attempt_at,
    locked_until, lease),
  UPDATE (locked_until, lease) ON app.reminder TO app_sender;
CREATE POLICY sending ON app.reminder TO app_sender
  USING (channel IN ('sms', 'email') AND state IN ('planned', 'sending'));
CREATE FUNCTION app.claim_reminders(most int)
RETURNS TABLE (organisation uuid, reminder uuid, lease int)
SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  UPDATE app.reminder r SET locked_until = now() + interval '2 minutes', lease = r.lease + 1
  FROM (
    SELECT organisation_id, id FROM app.reminder
    WHERE channel IN ('sms', 'email') AND state IN ('planned', 'sending')
      AND NOT (held_back AND state = 'planned') AND due_at <= now()
      AND coalesce(next_attempt_at, due_at) <= now() AND coalesce(locked_until, due_at) <= now()
    ORDER BY due_at, id LIMIT most FOR UPDATE SKIP LOCKED
  ) due
  WHERE r.organisation_id = due.organisation_id AND r.id = due.id
  RETURNING r.organisation_id, r.id, r.lease
$$;
REVOKE EXECUTE ON FUNCTION app.claim_reminders(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.claim_reminders(int) TO app_user;
GRANT CREATE ON SCHEMA app TO app_sender;
ALTER FUNCTION app.claim_reminders(int) OWNER TO app_sender;
REVOKE CREATE ON SCHEMA app FROM app_sender;
`;
