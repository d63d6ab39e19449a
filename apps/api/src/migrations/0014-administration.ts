import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';
import { administrationFunctions } from './sql/administration-functions';

/** How the first administrator and everybody after them gets in, and roles that two people give. */
export class Administration14 implements MigrationInterface {
  readonly name = 'Administration1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await fence(runner, 'role_change', { audit: 'full' });
    const kept = 'knowing who gave which right; while employed, then 1 year';
    await catalogue(runner, 'role_change', { from_day: kept, until_day: kept });
    await runner.query(administrationFunctions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.offer_first_administrator, app.claim_first_administrator,
        app.first_administrator_awaited, app.has_administrator, app.invite_staff_member,
        app.invite_again, app.invitation_material, app.accept_invitation,
        app.accounts_of_organisation, app.end_sessions_of;
      DROP TABLE app.role_change, app.staff_invitation, app.first_administrator_token`);
  }
}

const TABLES = `
-- Of a token only the hash is kept; the token itself was shown once.
CREATE TABLE app.first_administrator_token (
  token_hash bytea PRIMARY KEY,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE TABLE app.staff_invitation (
  token_hash bytea PRIMARY KEY,
  staff_member_id uuid NOT NULL REFERENCES app.staff_member,
  organisation_id uuid NOT NULL REFERENCES app.organisation,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX ON app.staff_invitation (staff_member_id);

-- A role is given or ended by two people: whoever proposes never decides, and nobody decides about
-- themselves.
CREATE TABLE app.role_change (${RECORD},
  staff_member_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('give', 'end')),
  role text NOT NULL CHECK (role IN ('caseworker', 'experience_expert', 'team_lead',
    'policy_officer', 'privacy_officer', 'administrator')),
  team_id uuid,
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  membership_id uuid CHECK ((membership_id IS NOT NULL) = (kind = 'end')),
  status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'approved', 'declined')),
  proposed_by uuid NOT NULL,
  decided_by uuid CHECK (decided_by NOT IN (proposed_by, staff_member_id)),
  decided_at timestamptz,
  CHECK (proposed_by <> staff_member_id),
  CHECK (num_nonnulls(decided_by, decided_at) = CASE status WHEN 'proposed' THEN 0 ELSE 2 END),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES app.team (organisation_id, id),
  FOREIGN KEY (organisation_id, membership_id) REFERENCES app.membership (organisation_id, id),
  FOREIGN KEY (organisation_id, proposed_by) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, decided_by) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.role_change (organisation_id, staff_member_id);
CREATE INDEX ON app.role_change (organisation_id, team_id);
CREATE INDEX ON app.role_change (organisation_id, membership_id);
`;
