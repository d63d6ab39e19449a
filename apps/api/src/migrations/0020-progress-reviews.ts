import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** Looking back on the plan together: what worked, and what is kept, changed or let go. */
export class ProgressReviews20 implements MigrationInterface {
  readonly name = 'ProgressReviews1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    const form = { audit: 'full', client: 'client_id' } as const;
    await fence(runner, 'progress_review', form);
    await fence(runner, 'progress_review_goal', { ...form, grants: 'SELECT, INSERT' });
    await describe(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app.progress_review_goal, app.progress_review');
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
  decided_by uuid,
  decided_at timestamptz,
  decision_words text,
  CHECK ((approval IN ('approved', 'returned')) = (decided_at IS NOT NULL)),
  CHECK (num_nonnulls(decided_at, decided_by) IN (0, 2)),
  CHECK (decision_words IS NULL OR decided_at IS NOT NULL),
  CHECK (approval <> 'returned' OR decision_words IS NOT NULL),
  CHECK (decided_by <> staff_member_id),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, staff_member_id)
    REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.progress_review (organisation_id, client_id, held_on);
CREATE INDEX progress_review_to_decide ON app.progress_review (organisation_id, client_id)
  WHERE approval = 'asked';

-- A goal as it was called when it was looked back on, with what was decided.
CREATE TABLE app.progress_review_goal (${RECORD},
  client_id uuid NOT NULL,
  review_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  title text NOT NULL,
  choice text NOT NULL CHECK (choice IN ('keep', 'change', 'let_go')),
  new_title text,
  words text,
  UNIQUE (organisation_id, review_id, goal_id),
  CHECK ((choice = 'change') = (new_title IS NOT NULL)),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, review_id) REFERENCES app.progress_review (organisation_id, id),
  FOREIGN KEY (organisation_id, goal_id) REFERENCES app.goal (organisation_id, id)
);
CREATE INDEX ON app.progress_review_goal (organisation_id, goal_id);
`;

async function describe(runner: QueryRunner): Promise<void> {
  const kept = '5 years after the trajectory ends (debt help)';
  const why = `learning together what helps; ${kept}`;
  const approval = `a second pair of eyes where a team wants it; ${kept}`;
  await catalogue(runner, 'progress_review', {
    ...{ client_id: why, held_on: why, worked: why, hindered: why },
    staff_member_id: `knowing who looked back with the client; ${kept}`,
    ...{ approval, decided_by: approval, decided_at: approval, decision_words: approval },
  });
  await catalogue(runner, 'progress_review_goal', {
    ...{ client_id: why, goal_id: why, title: why, choice: why, new_title: why, words: why },
  });
}
