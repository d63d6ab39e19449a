import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** Looking back on the plan together: what worked, and what is kept, changed or let go. */
export class ProgressReviews20 implements MigrationInterface {
  readonly name = 'ProgressReviews1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    const form = { audit: 'full', client: 'client_id' } as const;
    await fence(runner, 'progress_review', form);
    await fence(runner, 'progress_review_goal', form);
    await fence(runner, 'progress_review_word', { ...form, grants: 'SELECT, INSERT' });
    await describe(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const parts = 'app.progress_review_word, app.progress_review_goal';
    await runner.query(`DROP TABLE ${parts}, app.progress_review`);
  }
}

const TABLES = `
CREATE TABLE app.progress_review (${RECORD},
  client_id uuid NOT NULL,
  held_on date NOT NULL,
  worked text,
  hindered text,
  staff_member_id uuid NOT NULL,
  approval text NOT NULL CHECK (approval IN ('none', 'asked', 'approved', 'returned')),
  asked_at timestamptz,
  decided_by uuid,
  decided_at timestamptz,
  CHECK ((approval <> 'none') = (asked_at IS NOT NULL)),
  CHECK (approval IN ('asked', 'none') OR decided_at IS NOT NULL),
  CHECK (approval <> 'none' OR decided_at IS NULL),
  CHECK (num_nonnulls(decided_at, decided_by) IN (0, 2)),
  CHECK (decided_by <> staff_member_id),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, staff_member_id)
    REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.progress_review (organisation_id, client_id, held_on);
CREATE INDEX progress_review_to_decide ON app.progress_review (organisation_id, client_id)
  WHERE approval = 'asked';

-- A goal as it was called when it was looked back on, with what was chosen. Whatever happens to
-- the goal afterwards moves its version on: what was chosen is then no longer to be done. Without
-- a choice it was taken back.
CREATE TABLE app.progress_review_goal (${RECORD},
  client_id uuid NOT NULL,
  review_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  title text NOT NULL,
  goal_version int NOT NULL,
  choice text CHECK (choice IN ('keep', 'change', 'let_go')),
  words text,
  UNIQUE (organisation_id, review_id, goal_id),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, review_id) REFERENCES app.progress_review (organisation_id, id),
  FOREIGN KEY (organisation_id, goal_id) REFERENCES app.goal (organisation_id, id)
);
CREATE INDEX ON app.progress_review_goal (organisation_id, goal_id);

-- What a lead and a worker say to each other about it; it stays as it was said.
CREATE TABLE app.progress_review_word (${RECORD},
  client_id uuid NOT NULL,
  review_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('question', 'answer', 'agreed')),
  words text,
  said_at timestamptz NOT NULL,
  CHECK (kind = 'agreed' OR words IS NOT NULL),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, review_id) REFERENCES app.progress_review (organisation_id, id),
  FOREIGN KEY (organisation_id, staff_member_id)
    REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.progress_review_word (organisation_id, review_id, said_at);
`;

async function describe(runner: QueryRunner): Promise<void> {
  const kept = '5 years after the trajectory ends (debt help)';
  const why = `learning together what helps; ${kept}`;
  const approval = `a second pair of eyes where a team wants it; ${kept}`;
  await catalogue(runner, 'progress_review', {
    ...{ client_id: why, held_on: why, worked: why, hindered: why },
    staff_member_id: `knowing who looked back with the client; ${kept}`,
    ...{ approval, asked_at: approval, decided_by: approval, decided_at: approval },
  });
  await catalogue(runner, 'progress_review_goal', {
    ...{ client_id: why, goal_id: why, title: why, choice: why, words: why },
  });
  await catalogue(runner, 'progress_review_word', {
    ...{ client_id: approval, staff_member_id: approval, kind: approval, words: approval },
    said_at: approval,
  });
}
