import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, MAY_DELETE, RECORD, trail } from './fence';
import { accessFunctions } from './sql/access-functions';
import { auditTrail } from './sql/audit-trail';

/** Organisations, the people who work there, their sessions, and the walls and trail for all. */
export class Foundation1 implements MigrationInterface {
  readonly name = 'Foundation1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCHEMAS);
    await runner.query(auditTrail);
    await runner.query(GLOBAL_TABLES);
    await trail(runner, 'staff_member', 'envelope');
    await trail(runner, 'credential', 'envelope');
    await runner.query(FENCED_TABLES);
    for (const table of ['processing_activity', 'team', 'staff_profile', 'membership']) {
      await fence(runner, table, { audit: 'full' });
    }
    // One that was planned and never begins makes room for another.
    const grants = MAY_DELETE;
    await fence(runner, 'assignment', { audit: 'full', client: 'client_id', grants });
    await fence(runner, 'idempotency_key', { audit: 'none' });
    await describePeople(runner);
    await runner.query(accessFunctions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA app CASCADE; DROP SCHEMA audit CASCADE');
  }
}

const SCHEMAS = `
CREATE SCHEMA IF NOT EXISTS app;
CREATE SCHEMA audit;
GRANT USAGE ON SCHEMA app TO app_user, app_reader, app_eraser, app_access_definer, app_finder;
GRANT USAGE ON SCHEMA audit TO app_user, app_eraser;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA app;
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA app;

-- Who the running transaction acts for; NULL when unset, so every policy fails closed.
CREATE FUNCTION app.current_organisation() RETURNS uuid STABLE LANGUAGE sql
  RETURN nullif(current_setting('app.organisation_id', true), '')::uuid;
CREATE FUNCTION app.current_actor() RETURNS uuid STABLE LANGUAGE sql
  RETURN nullif(current_setting('app.staff_member_id', true), '')::uuid;

-- The day it is in the Netherlands; the server's own day is another one for an hour or two a night.
CREATE FUNCTION app.today() RETURNS date STABLE LANGUAGE sql
  RETURN (now() AT TIME ZONE 'Europe/Amsterdam')::date;
`;

const GLOBAL_TABLES = `
CREATE TABLE app.region (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE CHECK (name <> '')
);
CREATE TABLE app.organisation (
  id uuid PRIMARY KEY,
  region_id uuid REFERENCES app.region,
  name text NOT NULL CHECK (name <> ''),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.staff_member (
  id uuid PRIMARY KEY,
  email text NOT NULL CHECK (email = lower(email)),
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (email)
);
CREATE TABLE app.credential (
  id uuid PRIMARY KEY REFERENCES app.staff_member,
  password_hash text NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.session (
  token_hash bytea PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  staff_member_id uuid NOT NULL REFERENCES app.staff_member,
  organisation_id uuid NOT NULL REFERENCES app.organisation,
  device text NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  talking_until timestamptz,
  ended_at timestamptz
);
CREATE INDEX ON app.session (staff_member_id) WHERE ended_at IS NULL;
-- Counters of failed sign-ins under hashed keys, in the shape rate-limiter-flexible reads.
CREATE TABLE app.sign_in_limit (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
GRANT SELECT, INSERT, UPDATE, DELETE ON app.sign_in_limit TO app_user;
`;

const FENCED_TABLES = `
CREATE TABLE app.processing_activity (${RECORD},
  code text NOT NULL, name text NOT NULL, law text NOT NULL, article text NOT NULL,
  purpose text NOT NULL, data_categories text NOT NULL, retention text NOT NULL,
  UNIQUE (organisation_id, code)
);
CREATE TABLE app.team (${RECORD},
  name text NOT NULL CHECK (name <> ''),
  phone text,
  max_active_goals int NOT NULL DEFAULT 2 CHECK (max_active_goals BETWEEN 1 AND 3),
  measurement_months int NOT NULL DEFAULT 6 CHECK (measurement_months BETWEEN 1 AND 24),
  default_processing_activity_id uuid,
  UNIQUE (organisation_id, name),
  FOREIGN KEY (organisation_id, default_processing_activity_id)
    REFERENCES app.processing_activity (organisation_id, id)
);
CREATE TABLE app.staff_profile (${RECORD},
  name text NOT NULL CHECK (name <> ''),
  phone text,
  FOREIGN KEY (id) REFERENCES app.staff_member
);
CREATE TABLE app.membership (${RECORD},
  staff_member_id uuid NOT NULL,
  team_id uuid,
  role text NOT NULL CHECK (role IN ('caseworker', 'experience_expert', 'team_lead',
    'policy_officer', 'privacy_officer', 'administrator')),
  from_day date NOT NULL,
  -- The day before it began: taken back before it ever held.
  until_day date CHECK (until_day >= from_day - 1),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id),
  FOREIGN KEY (organisation_id, team_id) REFERENCES app.team (organisation_id, id)
);
CREATE INDEX ON app.membership (organisation_id, staff_member_id);
CREATE INDEX ON app.membership (organisation_id, team_id);
CREATE TABLE app.assignment (${RECORD},
  client_id uuid NOT NULL,
  staff_member_id uuid NOT NULL,
  kind text NOT NULL
    CHECK (kind IN ('lead_worker', 'co_worker', 'stand_in', 'experience_expert')),
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  stand_in_reason text
    CHECK (stand_in_reason IN ('leave', 'away', 'between_leads', 'extra_hands')),
  CHECK (kind <> 'stand_in' OR until_day IS NOT NULL),
  CHECK (kind = 'stand_in' OR stand_in_reason IS NULL),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.assignment (organisation_id, client_id);
CREATE INDEX ON app.assignment (organisation_id, staff_member_id, client_id);
CREATE TABLE app.idempotency_key (${RECORD},
  staff_member_id uuid NOT NULL,
  key uuid NOT NULL,
  fingerprint text NOT NULL,
  kind text CHECK (kind IN ('created', 'changed', 'done')),
  record_id uuid, location text, record_version int,
  UNIQUE (organisation_id, staff_member_id, key)
);
`;

async function describePeople(runner: QueryRunner): Promise<void> {
  const employment = 'while employed, then 1 year';
  await catalogue(runner, 'staff_member', {
    email: `signing in; ${employment}`,
  });
  await catalogue(runner, 'credential', { password_hash: `signing in; ${employment}` });
  await catalogue(runner, 'staff_profile', {
    name: `knowing who works with a client; ${employment}`,
    phone: `reaching a colleague; ${employment}`,
  });
  await catalogue(runner, 'team', { phone: 'reaching a team; as long as the team exists' });
  await catalogue(runner, 'assignment', {
    client_id: 'access follows the work; 5 years after the trajectory ends (debt help)',
    staff_member_id: 'access follows the work; 5 years after the trajectory ends (debt help)',
    from_day: 'access follows the work; 5 years after the trajectory ends (debt help)',
    until_day: 'access follows the work; 5 years after the trajectory ends (debt help)',
    stand_in_reason:
      'saying why somebody else reads along; 5 years after the trajectory ends (debt help)',
  });
}
