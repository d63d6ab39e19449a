import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** What a client wants shared with whom, what it opens, and whom they agreed to let work along. */
export class Sharing11 implements MigrationInterface {
  readonly name = 'Sharing1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    const form = { audit: 'full', client: 'client_id' } as const;
    for (const table of ['sharing_agreement', 'access_grant', 'expert_invitation']) {
      await fence(runner, table, form);
    }
    await describeSharing(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app.expert_invitation, app.access_grant, app.sharing_agreement');
  }
}

const STAFF = 'REFERENCES app.staff_profile (organisation_id, id)';

const TABLES = `
CREATE TABLE app.sharing_agreement (${RECORD},
  client_id uuid NOT NULL,
  with_kind text NOT NULL CHECK (with_kind IN ('staff', 'helper', 'organisation')),
  staff_member_id uuid CHECK ((staff_member_id IS NOT NULL) = (with_kind = 'staff')),
  helper_id uuid CHECK ((helper_id IS NOT NULL) = (with_kind = 'helper')),
  name text CHECK ((name IS NOT NULL) = (with_kind = 'organisation')),
  parts text[] NOT NULL
    CHECK (parts <@ ARRAY['phone', 'address', 'plan', 'bridge', 'appointments']),
  life_domain_codes text[] NOT NULL,
  CHECK (cardinality(parts) + cardinality(life_domain_codes) > 0),
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  -- What the system opens always has an end.
  CHECK (with_kind <> 'staff' OR until_day IS NOT NULL),
  agreed_how text NOT NULL CHECK (agreed_how IN ('on_paper', 'on_tablet', 'spoken')),
  agreed_on date NOT NULL,
  recorded_by uuid NOT NULL,
  withdrawn_at timestamptz,
  withdrawn_by uuid CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, helper_id) REFERENCES app.helper (organisation_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) ${STAFF},
  FOREIGN KEY (organisation_id, recorded_by) ${STAFF},
  FOREIGN KEY (organisation_id, withdrawn_by) ${STAFF}
);
CREATE INDEX ON app.sharing_agreement (organisation_id, client_id);

CREATE TABLE app.access_grant (${RECORD},
  client_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  part text NOT NULL CHECK (part IN ('phone', 'address', 'life_domain')),
  life_domain_code text CHECK ((life_domain_code IS NOT NULL) = (part = 'life_domain')),
  from_day date NOT NULL,
  until_day date NOT NULL CHECK (until_day >= from_day),
  ended_at timestamptz,
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, agreement_id)
    REFERENCES app.sharing_agreement (organisation_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) ${STAFF}
);
CREATE INDEX ON app.access_grant (organisation_id, client_id, staff_member_id)
  WHERE ended_at IS NULL;
CREATE INDEX ON app.access_grant (organisation_id, agreement_id);

CREATE TABLE app.expert_invitation (${RECORD},
  client_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  invited_by uuid NOT NULL,
  told_on date NOT NULL,
  how text NOT NULL CHECK (how IN ('in_person', 'by_phone', 'otherwise')),
  state text NOT NULL CHECK (state IN ('open', 'accepted', 'handed_back', 'withdrawn')),
  answered_at timestamptz CHECK ((answered_at IS NULL) = (state = 'open')),
  -- When the client heard that it will be somebody else.
  told_other_on date CHECK (told_other_on IS NULL OR state = 'handed_back'),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, staff_member_id) ${STAFF},
  FOREIGN KEY (organisation_id, invited_by) ${STAFF}
);
CREATE INDEX ON app.expert_invitation (organisation_id, client_id);
-- One question at a time to one person about one client.
CREATE UNIQUE INDEX ON app.expert_invitation (organisation_id, staff_member_id, client_id)
  WHERE state = 'open';
`;

async function describeSharing(runner: QueryRunner): Promise<void> {
  const kept = '5 years after the trajectory ends (debt help)';
  await catalogue(runner, 'sharing_agreement', {
    client_id: `whose wish it is; ${kept}`,
    with_kind: `sharing only with whom the client agreed; ${kept}`,
    staff_member_id: `sharing only with whom the client agreed; ${kept}`,
    helper_id: `sharing only with whom the client agreed; ${kept}`,
    name: `sharing only with whom the client agreed; ${kept}`,
    parts: `sharing only what the client agreed; ${kept}`,
    life_domain_codes: `sharing only what the client agreed; ${kept}`,
    from_day: `sharing only while the client agreed; ${kept}`,
    until_day: `sharing only while the client agreed; ${kept}`,
    agreed_how: `showing that the client agreed; ${kept}`,
    agreed_on: `showing that the client agreed; ${kept}`,
    recorded_by: `knowing who wrote it down; ${kept}`,
    withdrawn_at: `showing that the client took it back; ${kept}`,
    withdrawn_by: `knowing who wrote it down; ${kept}`,
  });
  await catalogue(runner, 'access_grant', {
    client_id: `telling the client who could see what; ${kept}`,
    staff_member_id: `telling the client who could see what; ${kept}`,
    part: `opening no more than the client agreed; ${kept}`,
    life_domain_code: `opening no more than the client agreed; ${kept}`,
    from_day: `opening it no longer than the client agreed; ${kept}`,
    until_day: `opening it no longer than the client agreed; ${kept}`,
    ended_at: `telling the client until when; ${kept}`,
  });
  await catalogue(runner, 'expert_invitation', {
    client_id: `knowing whom it is about; ${kept}`,
    staff_member_id: `knowing who was asked; ${kept}`,
    invited_by: `knowing who asked; ${kept}`,
    told_on: `showing that the client agreed to this name; ${kept}`,
    how: `showing that the client agreed to this name; ${kept}`,
    state: `access follows the answer; ${kept}`,
    answered_at: `access follows the answer; ${kept}`,
    told_other_on: `the client hears that it will be somebody else; ${kept}`,
  });
}
