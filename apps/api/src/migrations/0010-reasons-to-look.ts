import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** Reasons that open more for a while: a team lead's purpose for a day, an emergency for an hour. */
export class ReasonsToLook10 implements MigrationInterface {
  readonly name = 'ReasonsToLook1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    const form = { audit: 'full', client: 'client_id' } as const;
    await fence(runner, 'note_purpose', { ...form, grants: 'SELECT, INSERT' });
    await fence(runner, 'break_glass', form);
    await describeReasons(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app.break_glass, app.note_purpose');
  }
}

const TABLES = `
CREATE TABLE app.note_purpose (${RECORD},
  client_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  day date NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('caseload_talk', 'stand_in', 'complaint', 'quality')),
  -- One purpose per file and day.
  UNIQUE (organisation_id, client_id, staff_member_id, day),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);

CREATE TABLE app.break_glass (${RECORD},
  client_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('safety', 'health', 'child', 'other')),
  reason text NOT NULL CHECK (length(reason) >= 20),
  opened_at timestamptz NOT NULL,
  until timestamptz NOT NULL CHECK (until > opened_at),
  review_by date NOT NULL,
  reviewed_at timestamptz,
  reviewed_by uuid CHECK (reviewed_by <> staff_member_id),
  verdict text CHECK (verdict IN ('justified', 'not_justified')),
  review_words text,
  CHECK (num_nonnulls(reviewed_at, reviewed_by, verdict) IN (0, 3)),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, reviewed_by) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.break_glass (organisation_id, client_id, staff_member_id, until);
CREATE INDEX ON app.break_glass (organisation_id, review_by) WHERE reviewed_at IS NULL;
`;

async function describeReasons(runner: QueryRunner): Promise<void> {
  const kept = '5 years after the trajectory ends (debt help)';
  await catalogue(runner, 'note_purpose', {
    client_id: `telling the client why their notes were read; ${kept}`,
    staff_member_id: `knowing who read with which purpose; ${kept}`,
    day: `a purpose holds for one day; ${kept}`,
    purpose: `notes open only for a purpose; ${kept}`,
  });
  await catalogue(runner, 'break_glass', {
    client_id: `telling the client who looked in an emergency; ${kept}`,
    staff_member_id: `knowing who looked in an emergency; ${kept}`,
    reason: `judging whether the emergency was one; ${kept}`,
    review_by: `an emergency is looked at within five working days; ${kept}`,
    verdict: `judging whether the emergency was one; ${kept}`,
    reviewed_by: `knowing who judged it; ${kept}`,
    review_words: `judging whether the emergency was one; ${kept}`,
  });
}
