import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** What workers ask and thank each other for, about one client. */
export class Messages18 implements MigrationInterface {
  readonly name = 'Messages1700000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WORK_MESSAGE);
    await fence(runner, 'work_message', { audit: 'full', client: 'client_id' });
    const kept = '5 years after the trajectory ends (debt help)';
    await catalogue(runner, 'work_message', {
      client_id: `knowing whom it is about; ${kept}`,
      kind: `knowing whether an answer is waited for; ${kept}`,
      from_staff: `knowing who asks; ${kept}`,
      to_staff: `knowing who is asked; ${kept}`,
      text: `working together on one client; ${kept}`,
      due_on: `knowing when the answer is needed; ${kept}`,
      settled_at: `asking once; ${kept}`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app.work_message');
  }
}

const WORK_MESSAGE = `
CREATE TABLE app.work_message (${RECORD},
  client_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('question', 'thanks', 'follow_up', 'answer')),
  from_staff uuid NOT NULL,
  to_staff uuid NOT NULL CHECK (to_staff <> from_staff),
  text text NOT NULL,
  answers_id uuid,
  due_on date CHECK (due_on IS NULL OR kind = 'follow_up'),
  written_at timestamptz NOT NULL,
  settled_at timestamptz,
  CHECK ((kind = 'answer') = (answers_id IS NOT NULL)),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, from_staff) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, to_staff) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, answers_id) REFERENCES app.work_message (organisation_id, id)
);
CREATE INDEX ON app.work_message (organisation_id, client_id, written_at);
CREATE INDEX ON app.work_message (organisation_id, answers_id) WHERE answers_id IS NOT NULL;
-- What waits for somebody, read by their first page.
CREATE INDEX ON app.work_message (organisation_id, to_staff, written_at) WHERE settled_at IS NULL;
`;
