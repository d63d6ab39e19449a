import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** Thanking an experience expert for a note, and saying where the system works against people. */
export class Thanks15 implements MigrationInterface {
  readonly name = 'Thanks1700000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    // Neither is ever taken back: somebody has read it.
    const form = { audit: 'full', client: 'client_id', grants: 'SELECT, INSERT' } as const;
    await fence(runner, 'note_thanks', form);
    await fence(runner, 'bottleneck_report', form);
    await describe(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app.bottleneck_report, app.note_thanks');
  }
}

const TABLES = `
CREATE TABLE app.note_thanks (${RECORD},
  client_id uuid NOT NULL,
  note_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  words text CHECK (words <> ''),
  thanked_at timestamptz NOT NULL,
  -- Once is meant; twice would be a habit.
  UNIQUE (organisation_id, note_id, staff_member_id),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, note_id) REFERENCES app.note (organisation_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);

CREATE TABLE app.bottleneck_report (${RECORD},
  text text NOT NULL CHECK (text <> ''),
  theme text NOT NULL CHECK (theme IN ('waiting', 'letters_and_forms', 'rules', 'between_desks',
    'money', 'being_heard', 'other')),
  -- In whose file it came up; only for the register, and shown to nobody who reads reports.
  client_id uuid,
  team_id uuid,
  reported_by uuid NOT NULL,
  reported_at timestamptz NOT NULL,
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES app.team (organisation_id, id),
  FOREIGN KEY (organisation_id, reported_by) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.bottleneck_report (organisation_id, reported_at, id);
CREATE INDEX ON app.bottleneck_report (organisation_id, reported_by, reported_at);
`;

async function describe(runner: QueryRunner): Promise<void> {
  const kept = '5 years after the trajectory ends (debt help)';
  await catalogue(runner, 'note_thanks', {
    client_id: `in whose file the note is; ${kept}`,
    staff_member_id: `knowing who says thank you; ${kept}`,
    words: `telling an experience expert what their note did; ${kept}`,
  });
  await catalogue(runner, 'bottleneck_report', {
    text: 'mending what works against people; 5 years',
    theme: 'seeing what works against more people than one; 5 years',
    client_id: 'asking on for the register of bottlenecks; 5 years',
    reported_by: 'asking on for the register of bottlenecks; 5 years',
  });
}
