import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, RECORD } from './fence';

/** Who wants a mail in the morning, and where that of this day stands. */
export class MorningDigest21 implements MigrationInterface {
  readonly name = 'MorningDigest1700000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    // A choice of somebody about their own mail, and nothing about a client: no trail.
    await fence(runner, 'morning_digest', { audit: 'none' });
    await runner.query(CLAIMING);
    await runner.query(ACCOUNT);
    const kept = 'while employed, then 1 year';
    await catalogue(runner, 'morning_digest', {
      staff_member_id: `sending it to whoever asked for it; ${kept}`,
      wanted: `sending it to whoever asked for it; ${kept}`,
      day: `sending it once a day, the last day only; ${kept}`,
      state: `telling somebody that it did not arrive, of the last day only; ${kept}`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.claim_morning_digests, app.account_of_actor;
      DROP TABLE app.morning_digest`);
  }
}

const TABLE = `
CREATE TABLE app.morning_digest (${RECORD},
  staff_member_id uuid NOT NULL,
  wanted boolean NOT NULL DEFAULT true,
  -- The last day it was looked at, and what became of it: of the days before nothing is kept.
  day date,
  state text CHECK (state IN ('planned', 'sending', 'sent', 'not_needed', 'failed')),
  attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_attempt_at timestamptz,
  -- Whoever is sending it holds it so long; the number tells one holder from the next.
  locked_until timestamptz,
  lease int NOT NULL DEFAULT 0,
  UNIQUE (organisation_id, staff_member_id),
  CHECK ((day IS NULL) = (state IS NULL)),
  CHECK (state <> 'sending' OR locked_until IS NOT NULL),
  FOREIGN KEY (organisation_id, staff_member_id) REFERENCES app.staff_profile (organisation_id, id)
);
`;

/**
 * Lends out the mails of a day, for two minutes each; two workers at once never get the same one.
 * It says of whom they are and nothing else: what they hold is counted as that person, and within
 * their organisation, by the role of the API.
 */
const CLAIMING = `
GRANT SELECT (organisation_id, id, staff_member_id, wanted, day, state, next_attempt_at,
    locked_until, lease),
  UPDATE (locked_until, lease) ON app.morning_digest TO app_sender;
CREATE POLICY sending ON app.morning_digest TO app_sender USING (wanted);
CREATE FUNCTION app.claim_morning_digests(most int, today date)
RETURNS TABLE (organisation uuid, digest uuid, staff_member uuid, lease int)
SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  UPDATE app.morning_digest d SET locked_until = now() + interval '2 minutes', lease = d.lease + 1
  FROM (
    SELECT organisation_id, id FROM app.morning_digest
    WHERE wanted AND (day IS NULL OR day < today
        OR day = today AND state IN ('planned', 'sending'))
      AND coalesce(next_attempt_at, now()) <= now() AND coalesce(locked_until, now()) <= now()
    ORDER BY organisation_id, id LIMIT most FOR UPDATE SKIP LOCKED
  ) due
  WHERE d.organisation_id = due.organisation_id AND d.id = due.id
  RETURNING d.organisation_id, d.id, d.staff_member_id, d.lease
$$;
REVOKE EXECUTE ON FUNCTION app.claim_morning_digests(int, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.claim_morning_digests(int, date) TO app_user;
GRANT CREATE ON SCHEMA app TO app_sender;
ALTER FUNCTION app.claim_morning_digests(int, date) OWNER TO app_sender;
REVOKE CREATE ON SCHEMA app FROM app_sender;
`;

/**
 * Where the mail of the actor goes, with the roles of a day: nobody once the account was closed or
 * holds no role in this organisation any more.
 */
const ACCOUNT = `
CREATE FUNCTION app.account_of_actor(today date) RETURNS TABLE (email text, roles text[])
SECURITY DEFINER SET search_path = pg_catalog, pg_temp STABLE LANGUAGE sql AS $$
  SELECT s.email, array_agg(DISTINCT m.role)
  FROM app.staff_member s JOIN app.membership m ON m.staff_member_id = s.id
    AND m.organisation_id = app.current_organisation() AND m.from_day <= today
    AND (m.until_day IS NULL OR m.until_day >= today)
  WHERE s.id = app.current_actor() AND s.disabled_at IS NULL
  GROUP BY s.id
$$;
REVOKE EXECUTE ON FUNCTION app.account_of_actor(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.account_of_actor(date) TO app_user;
GRANT CREATE ON SCHEMA app TO app_access_definer;
ALTER FUNCTION app.account_of_actor(date) OWNER TO app_access_definer;
REVOKE CREATE ON SCHEMA app FROM app_access_definer;
`;
