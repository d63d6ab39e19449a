import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';
import { findClient, plainNames } from './sql/find-client';

/** The people we work with: who they are, how to reach them, their household and trajectories. */
export class Clients2 implements MigrationInterface {
  readonly name = 'Clients1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(plainNames);
    await runner.query(TABLES);
    await fence(runner, 'client', { audit: 'full', client: 'id' });
    for (const table of ABOUT_ONE_CLIENT) {
      await fence(runner, table, { audit: 'full', client: 'client_id' });
    }
    await fence(runner, 'household', { audit: 'full' });
    await fence(runner, 'duplicate_search', { audit: 'envelope', grants: 'SELECT, INSERT' });
    await runner.query(findClient);
    await runner.query(DUPLICATE_SEARCHES);
    await describePerson(runner);
    await describeSurroundings(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE app.assignment DROP CONSTRAINT assignment_client;
      DROP FUNCTION app.find_client(text);
      DROP TABLE app.duplicate_search, app.helper, app.trajectory, app.household_member,
        app.household, app.strength, app.safe_contact_rule, app.contact_preference, app.client;
      DROP FUNCTION app.name_nearness, app.search_name, app.plain_name`);
  }
}

const ABOUT_ONE_CLIENT = [
  'contact_preference',
  'safe_contact_rule',
  'strength',
  'household_member',
  'trajectory',
  'helper',
];

const OF_CLIENT = `
  client_id uuid NOT NULL,
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id)`;

const TABLES = `
CREATE TABLE app.client (${RECORD},
  team_id uuid NOT NULL,
  call_name text NOT NULL CHECK (call_name <> ''),
  given_names text,
  name_prefix text,
  family_name text,
  birth_date date,
  form_of_address text NOT NULL CHECK (form_of_address IN ('je', 'u')),
  status text NOT NULL CHECK (status IN ('active', 'paused', 'closed', 'anonymised')),
  secret_address boolean NOT NULL DEFAULT false,
  address_line text,
  postcode text,
  city text,
  search_name text NOT NULL
    GENERATED ALWAYS AS (app.search_name(call_name, given_names, name_prefix, family_name)) STORED,
  FOREIGN KEY (organisation_id, team_id) REFERENCES app.team (organisation_id, id)
);
CREATE INDEX ON app.client (organisation_id, team_id, status);
CREATE INDEX ON app.client (organisation_id, birth_date);

ALTER TABLE app.assignment ADD CONSTRAINT assignment_client
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id);

CREATE TABLE app.contact_preference (${RECORD}, ${OF_CLIENT},
  channel text NOT NULL CHECK (channel IN ('phone', 'sms', 'email', 'letter', 'app', 'visit')),
  phone text,
  email text,
  number_confirmed_on date,
  language text NOT NULL,
  interpreter boolean NOT NULL DEFAULT false,
  best_time text,
  UNIQUE (organisation_id, client_id)
);
CREATE TABLE app.safe_contact_rule (${RECORD}, ${OF_CLIENT},
  text text NOT NULL,
  from_day date NOT NULL,
  ended_on date CHECK (ended_on >= from_day),
  sharing_confirmed_on date,
  sharing_confirmed_by uuid,
  FOREIGN KEY (organisation_id, sharing_confirmed_by)
    REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.safe_contact_rule (organisation_id, client_id);
CREATE TABLE app.strength (${RECORD}, ${OF_CLIENT},
  text text NOT NULL,
  noted_on date NOT NULL,
  ended_on date CHECK (ended_on >= noted_on)
);
CREATE INDEX ON app.strength (organisation_id, client_id);
CREATE TABLE app.household (${RECORD},
  name text NOT NULL CHECK (name <> '')
);
CREATE TABLE app.household_member (${RECORD},
  household_id uuid NOT NULL,
  client_id uuid,
  name text NOT NULL CHECK (name <> ''),
  role text NOT NULL CHECK (role IN ('parent', 'partner', 'child', 'other')),
  birth_date date,
  from_day date NOT NULL,
  until_day date CHECK (until_day >= from_day),
  FOREIGN KEY (organisation_id, household_id) REFERENCES app.household (organisation_id, id),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id)
);
CREATE INDEX ON app.household_member (organisation_id, household_id);
CREATE INDEX ON app.household_member (organisation_id, client_id);
-- A client lives in one household at a time, also when two colleagues write at once.
CREATE UNIQUE INDEX one_household ON app.household_member (organisation_id, client_id)
  WHERE until_day IS NULL;
CREATE TABLE app.trajectory (${RECORD}, ${OF_CLIENT},
  status text NOT NULL CHECK (status IN ('active', 'paused', 'closed')),
  reason text NOT NULL,
  processing_activity_id uuid NOT NULL,
  notice_given_on date NOT NULL,
  started_on date NOT NULL,
  paused_on date,
  ended_on date CHECK (ended_on >= started_on),
  outcome text CHECK (outcome IN ('goals_reached', 'continues_alone', 'continues_elsewhere',
    'moved_away', 'stopped_by_client', 'out_of_reach', 'deceased')),
  CHECK ((status = 'closed') = (ended_on IS NOT NULL)),
  CHECK ((status = 'closed') = (outcome IS NOT NULL)),
  FOREIGN KEY (organisation_id, processing_activity_id)
    REFERENCES app.processing_activity (organisation_id, id)
);
CREATE INDEX ON app.trajectory (organisation_id, client_id);
-- One spell of support at a time.
CREATE UNIQUE INDEX one_open_trajectory ON app.trajectory (organisation_id, client_id)
  WHERE status <> 'closed';
CREATE TABLE app.helper (${RECORD}, ${OF_CLIENT},
  name text NOT NULL CHECK (name <> ''),
  role text NOT NULL,
  organisation_name text,
  reach text,
  may_know text,
  ended_on date,
  UNIQUE (organisation_id, client_id, id)
);
CREATE TABLE app.duplicate_search (${RECORD},
  staff_member_id uuid NOT NULL DEFAULT app.current_actor(),
  searched_at timestamptz NOT NULL
);
CREATE INDEX ON app.duplicate_search (organisation_id, searched_at);
`;

// The trail knows only who was found; a question that found nobody counts as well.
const DUPLICATE_SEARCHES = `
CREATE OR REPLACE FUNCTION audit.searches_since(since timestamptz)
RETURNS TABLE (staff_member_id uuid, searches bigint)
STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  SELECT staff_member_id, count(*) FROM app.duplicate_search
  WHERE organisation_id = app.current_organisation() AND searched_at >= since
  GROUP BY staff_member_id
$$;
`;

const WHILE = 'as long as the processing activity of the last trajectory says';

async function describePerson(runner: QueryRunner): Promise<void> {
  await catalogue(runner, 'client', {
    call_name: `addressing somebody as they wish; ${WHILE}`,
    given_names: `knowing who somebody is; ${WHILE}`,
    name_prefix: `knowing who somebody is; ${WHILE}`,
    family_name: `knowing who somebody is; ${WHILE}`,
    birth_date: `telling people with one name apart; ${WHILE}`,
    form_of_address: `addressing somebody as they wish; ${WHILE}`,
    secret_address: `keeping somebody safe; ${WHILE}`,
    address_line: `visiting and writing to somebody; ${WHILE}`,
    postcode: `visiting and writing to somebody; ${WHILE}`,
    city: `visiting and writing to somebody; ${WHILE}`,
    search_name: `finding somebody by a piece of their name; ${WHILE}`,
  });
  await catalogue(runner, 'contact_preference', {
    channel: `reaching somebody as they wish; ${WHILE}`,
    phone: `reaching somebody; ${WHILE}`,
    email: `reaching somebody; ${WHILE}`,
    number_confirmed_on: `not speaking to a stranger; ${WHILE}`,
    language: `understanding each other; ${WHILE}`,
    interpreter: `understanding each other; ${WHILE}`,
    best_time: `reaching somebody as they wish; ${WHILE}`,
  });
  await catalogue(runner, 'safe_contact_rule', {
    text: `keeping somebody safe; ${WHILE}`,
    from_day: `knowing since when it holds; ${WHILE}`,
    ended_on: `knowing until when it held; ${WHILE}`,
    sharing_confirmed_on: `sharing nothing before somebody asked; ${WHILE}`,
  });
  await catalogue(runner, 'strength', {
    text: `building on what goes well; ${WHILE}`,
    noted_on: `knowing since when it is so; ${WHILE}`,
    ended_on: `knowing until when it was so; ${WHILE}`,
  });
}

async function describeSurroundings(runner: QueryRunner): Promise<void> {
  await catalogue(runner, 'household', { name: `knowing who belong together; ${WHILE}` });
  await catalogue(runner, 'household_member', {
    name: `knowing who belong together; ${WHILE}`,
    role: `knowing who belong together; ${WHILE}`,
    birth_date: `knowing how old the children are; ${WHILE}`,
    from_day: `splitting a household with dates; ${WHILE}`,
    until_day: `splitting a household with dates; ${WHILE}`,
  });
  await catalogue(runner, 'trajectory', {
    reason: `knowing why we work together; ${WHILE}`,
    notice_given_on: `showing that somebody was told; ${WHILE}`,
    started_on: `knowing when we worked together; ${WHILE}`,
    paused_on: `knowing when support rests; ${WHILE}`,
    ended_on: `knowing when retention begins; ${WHILE}`,
    outcome: `learning from how support ends; ${WHILE}`,
  });
  await catalogue(runner, 'helper', {
    name: `knowing who else helps; ${WHILE}`,
    role: `knowing who else helps; ${WHILE}`,
    organisation_name: `knowing who else helps; ${WHILE}`,
    reach: `reaching who else helps; ${WHILE}`,
    may_know: `telling others no more than agreed; ${WHILE}`,
    ended_on: `knowing who no longer helps; ${WHILE}`,
  });
}
