import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** Handing a client over, with the notes that go along, and what somebody is told of. */
export class Handover12 implements MigrationInterface {
  readonly name = 'Handover1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    const form = { audit: 'full', client: 'client_id' } as const;
    await fence(runner, 'handover', form);
    await fence(runner, 'handover_note', { ...form, grants: 'SELECT, INSERT' });
    await fence(runner, 'notice', { audit: 'envelope', client: 'client_id' });
    await describe(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app.notice, app.handover_note, app.handover');
  }
}

const TABLES = `
CREATE TABLE app.handover (${RECORD},
  client_id uuid NOT NULL,
  from_staff_id uuid NOT NULL,
  to_staff_id uuid NOT NULL CHECK (to_staff_id <> from_staff_id),
  proposed_by uuid NOT NULL,
  on_day date NOT NULL,
  summary text NOT NULL,
  -- Until when the giver works along after the day; NULL for not at all.
  stay_until_day date CHECK (stay_until_day >= on_day),
  state text NOT NULL CHECK (state IN ('proposed', 'agreed', 'declined', 'withdrawn')),
  decision_words text,
  decided_at timestamptz,
  decided_by uuid,
  -- Whether the giver would still have led on that day, and until when: what withdrawing gives back.
  giver_led boolean NOT NULL DEFAULT false,
  giver_until_day date,
  read_at timestamptz,
  -- Somebody of the same household goes along with the client it was proposed for.
  goes_with uuid,
  CHECK ((state = 'proposed') = (decided_at IS NULL)),
  CHECK (num_nonnulls(decided_at, decided_by) IN (0, 2)),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, from_staff_id) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, to_staff_id) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, proposed_by) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, goes_with) REFERENCES app.handover (organisation_id, id)
);
CREATE INDEX ON app.handover (organisation_id, client_id, state);
CREATE INDEX ON app.handover (organisation_id, to_staff_id, client_id) WHERE state = 'agreed';
-- One proposal at a time.
CREATE UNIQUE INDEX handover_under_way ON app.handover (organisation_id, client_id)
  WHERE state = 'proposed';

-- What the giver chose note by note: kept back, or a confidential one that goes along. A note that
-- is not here goes along, unless it is confidential.
CREATE TABLE app.handover_note (${RECORD},
  client_id uuid NOT NULL,
  handover_id uuid NOT NULL,
  note_id uuid NOT NULL,
  goes_along boolean NOT NULL,
  UNIQUE (organisation_id, handover_id, note_id),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, handover_id) REFERENCES app.handover (organisation_id, id),
  FOREIGN KEY (organisation_id, note_id) REFERENCES app.note (organisation_id, id)
);

CREATE TABLE app.notice (${RECORD},
  for_staff uuid NOT NULL,
  kind text NOT NULL,
  client_id uuid,
  about_id uuid NOT NULL,
  at timestamptz NOT NULL,
  read_at timestamptz,
  CHECK (kind IN
    ('emergency_opened', 'emergency_reviewed', 'handover_proposed', 'handover_agreed',
      'handover_declined', 'handover_withdrawn', 'expert_handed_back', 'note_thanked',
      'reminder_not_sent', 'review_asked', 'review_approved', 'review_returned')),
  FOREIGN KEY (organisation_id, for_staff) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id)
);
CREATE INDEX ON app.notice (organisation_id, for_staff, at) WHERE read_at IS NULL;
`;

async function describe(runner: QueryRunner): Promise<void> {
  const kept = '5 years after the trajectory ends (debt help)';
  await catalogue(runner, 'handover', {
    client_id: `knowing who was handed over; ${kept}`,
    from_staff_id: `knowing who gave the work; ${kept}`,
    to_staff_id: `knowing who took the work; ${kept}`,
    proposed_by: `knowing who asked; ${kept}`,
    on_day: `access moves on that day; ${kept}`,
    summary: `going on without the client telling it all again; ${kept}`,
    stay_until_day: `access ends on that day; ${kept}`,
    state: `access follows the agreement; ${kept}`,
    decision_words: `saying why not now; ${kept}`,
    decided_at: `access follows the agreement; ${kept}`,
    decided_by: `knowing who decided; ${kept}`,
    giver_led: `giving back what a withdrawn agreement took; ${kept}`,
    giver_until_day: `giving back what a withdrawn agreement took; ${kept}`,
    read_at: `showing the summary until it was read; ${kept}`,
    goes_with: `handing over a household together; ${kept}`,
  });
  await catalogue(runner, 'notice', {
    for_staff: 'telling somebody what happened; a year',
    client_id: 'finding the file it is about; a year',
    read_at: 'telling it once; a year',
  });
}
