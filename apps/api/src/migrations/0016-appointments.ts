import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';
import { calendarFunctions } from './sql/calendar-functions';

/** What stood in the way of an appointment, and a worker's own calendar outside the product. */
export class Appointments16 implements MigrationInterface {
  readonly name = 'Appointments1700000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await fence(runner, 'calendar_feed', { audit: 'full' });
    await catalogue(runner, 'conversation', {
      missed_barriers: 'a new proposal that fits; 5 years after the trajectory ends (debt help)',
    });
    await runner.query(calendarFunctions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.use_calendar_feed;
      DROP TABLE app.calendar_feed;
      ALTER TABLE app.conversation DROP COLUMN missed_barriers`);
  }
}

const TABLES = `
ALTER TABLE app.conversation ADD missed_barriers text[] NOT NULL DEFAULT '{}'
  CHECK (missed_barriers <@ ARRAY['transport', 'childcare', 'phone_credit', 'health', 'other']);

-- Of an address only the hash of its token is kept; the address itself was shown once.
CREATE TABLE app.calendar_feed (${RECORD},
  staff_member_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  -- What they were when it was made: who is something else now, makes a new one.
  roles text[] NOT NULL CHECK (cardinality(roles) > 0),
  made_at timestamptz NOT NULL,
  revoked_at timestamptz,
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE UNIQUE INDEX calendar_feed_in_use ON app.calendar_feed (organisation_id, staff_member_id)
  WHERE revoked_at IS NULL;
CREATE UNIQUE INDEX calendar_feed_token ON app.calendar_feed (organisation_id, token_hash);
`;
