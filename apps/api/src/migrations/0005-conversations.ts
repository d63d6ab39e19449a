import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, MAY_DELETE, RECORD } from './fence';

/** What was talked about and with whom, what is planned, and the notes around it. */
export class Conversations5 implements MigrationInterface {
  readonly name = 'Conversations1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    const form = { audit: 'full', client: 'client_id' } as const;
    for (const table of ['conversation', 'note']) await fence(runner, table, form);
    await fence(runner, 'conversation_attendee', { ...form, grants: MAY_DELETE });
    await describeWords(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app.note, app.conversation_attendee, app.conversation');
  }
}

const TABLES = `
CREATE TABLE app.conversation (${RECORD},
  client_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('visit', 'office', 'phone', 'video', 'app')),
  status text NOT NULL CHECK (status IN ('planned', 'held', 'missed', 'moved')),
  starts_at timestamptz NOT NULL,
  duration_minutes int CHECK (duration_minutes BETWEEN 5 AND 480),
  place text,
  interpreter boolean NOT NULL DEFAULT false,
  agreed_text text,
  missed_reason text,
  moved_to_id uuid,
  held_at timestamptz CHECK ((status = 'held') = (held_at IS NOT NULL)),
  UNIQUE (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  -- The appointment that came instead is the same client's.
  FOREIGN KEY (organisation_id, client_id, moved_to_id)
    REFERENCES app.conversation (organisation_id, client_id, id)
);
CREATE INDEX ON app.conversation (organisation_id, client_id, starts_at);
CREATE INDEX ON app.conversation (organisation_id, starts_at) WHERE status = 'planned';

CREATE TABLE app.conversation_attendee (${RECORD},
  conversation_id uuid NOT NULL,
  client_id uuid NOT NULL,
  staff_member_id uuid,
  helper_id uuid,
  name text NOT NULL CHECK (name <> ''),
  CHECK (num_nonnulls(staff_member_id, helper_id) <= 1),
  FOREIGN KEY (organisation_id, client_id, conversation_id)
    REFERENCES app.conversation (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, helper_id) REFERENCES app.helper (organisation_id, id)
);
CREATE INDEX ON app.conversation_attendee (organisation_id, conversation_id);
CREATE INDEX ON app.conversation_attendee (organisation_id, staff_member_id);

CREATE TABLE app.note (${RECORD},
  client_id uuid NOT NULL,
  conversation_id uuid,
  text text NOT NULL CHECK (text <> ''),
  visibility text NOT NULL
    CHECK (visibility IN ('team', 'care_team', 'shared_with_expert', 'confidential')),
  staff_member_id uuid NOT NULL,
  written_at timestamptz NOT NULL,
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, client_id, conversation_id)
    REFERENCES app.conversation (organisation_id, client_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.note (organisation_id, client_id, written_at);
CREATE INDEX ON app.note (organisation_id, conversation_id);
`;

async function describeWords(runner: QueryRunner): Promise<void> {
  const kept = '5 years after the trajectory ends (debt help)';
  await catalogue(runner, 'conversation', {
    client_id: `whose conversation it is; ${kept}`,
    starts_at: `meeting and being expected; ${kept}`,
    place: `meeting where it suits the client; ${kept}`,
    interpreter: `understanding each other; ${kept}`,
    agreed_text: `remembering what was agreed; ${kept}`,
    missed_reason: `a new proposal that fits; ${kept}`,
  });
  await catalogue(runner, 'conversation_attendee', {
    client_id: `whose conversation it is; ${kept}`,
    staff_member_id: `knowing who was there; ${kept}`,
    helper_id: `knowing who was there; ${kept}`,
    name: `knowing who was there; ${kept}`,
  });
  await catalogue(runner, 'note', {
    client_id: `whose file it is in; ${kept}`,
    text: `good support from everybody who helps; ${kept}`,
    staff_member_id: `knowing who wrote it and may change it; ${kept}`,
  });
}
