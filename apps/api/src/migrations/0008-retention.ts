import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue } from './fence';

/** What is kept for a number of days and then forgotten. */
interface Kept {
  readonly table: string;
  /** The column the days are counted from. */
  readonly since: string;
  readonly days: number;
  /** That column is a day, which itself is kept to its end. */
  readonly isDay?: boolean;
  /** Why each column about a person is kept, for the field catalogue. */
  readonly why: Readonly<Record<string, string>>;
  /** A global table has no row policies: the function below is its only wall. */
  readonly global?: boolean;
  /** A later migration makes the table, and then calls {@link allowForgetting}. */
  readonly later?: boolean;
}

/**
 * The one place with the periods: the catalogue, the wall and the function below are all made of
 * it. What belongs to a client's file is not here; that follows its processing activity.
 */
const KEPT: readonly Kept[] = [
  {
    ...{ table: 'idempotency_key', since: 'created_at', days: 30 },
    why: {
      staff_member_id: 'doing a request that comes twice only once',
      fingerprint: 'doing a request that comes twice only once',
    },
  },
  {
    ...{ table: 'session', since: 'last_seen_at', days: 90, global: true },
    why: { device: 'showing people their own sessions' },
  },
  {
    ...{ table: 'duplicate_search', since: 'searched_at', days: 90 },
    why: { staff_member_id: 'noticing somebody who asks after many people' },
  },
  {
    ...{ table: 'draft', since: 'saved_at', days: 30 },
    why: { ciphertext: 'nothing typed is lost' },
  },
  {
    ...{ table: 'device_key', since: 'opened_on', days: 90, isDay: true },
    why: { sealed_key: 'text on a device comes back to its writer' },
  },
  {
    ...{ table: 'absence', since: 'until_day', days: 730, isDay: true, later: true },
    why: {
      staff_member_id: 'dividing work while somebody is away',
      from_day: 'dividing work while somebody is away',
      until_day: 'dividing work while somebody is away',
    },
  },
];
const AT_FIRST = KEPT.filter(({ later }) => !later);

const isOver = ({ since, days, isDay }: Kept) =>
  isDay
    ? `${since} < app.today() - ${String(days)}`
    : `${since} < now() - interval '${String(days)} days'`;

/** Forgets what was kept long enough, by a role that can do nothing else. */
export class Retention8 implements MigrationInterface {
  readonly name = 'Retention1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT USAGE ON SCHEMA app TO app_forgetter');
    await runner.query(ownText(` OR current_user = 'app_forgetter'`));
    for (const kept of AT_FIRST) await allow(runner, kept);
    await runner.query(forgetExpired());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION app.forget_expired(int)');
    for (const { table } of AT_FIRST) {
      await runner.query(`
        DROP POLICY IF EXISTS retention ON app.${table};
        REVOKE ALL ON app.${table} FROM app_forgetter`);
    }
    await runner.query(ownText());
  }
}

/** Lets a table that is there now be forgotten after its period. */
export async function allowForgetting(runner: QueryRunner, table: string): Promise<void> {
  for (const kept of KEPT.filter((one) => one.table === table)) await allow(runner, kept);
}

/** Rights on one table: on rows that are over and on no others, and only to delete them. */
async function allow(runner: QueryRunner, kept: Kept): Promise<void> {
  const { table, since, days, why, global } = kept;
  await runner.query(`GRANT SELECT (organisation_id, id, ${since}), DELETE
    ON app.${table} TO app_forgetter`);
  if (!global) {
    await runner.query(
      `CREATE POLICY retention ON app.${table} TO app_forgetter USING (${isOver(kept)})`,
    );
  }
  for (const [column, text] of Object.entries(why)) {
    await catalogue(runner, table, { [column]: `${text}; ${String(days)} days` });
  }
}

/** Unfinished text is its writer's alone, until it is over: then it is nobody's, and goes. */
const ownText = (also = '') =>
  ['draft', 'device_key']
    .map(
      (table) => `ALTER POLICY own ON app.${table}
      USING (staff_member_id = (SELECT app.current_actor())${also});`,
    )
    .join('');

/**
 * Forgets at most `most` rows of each table and answers how many went. It takes no moment and no
 * organisation, so its caller can only ask it to do its work; when it is at work already, the
 * second caller finds nothing to do.
 */
function forgetExpired(): string {
  const forget = KEPT.map(
    (kept) => `
  DELETE FROM app.${kept.table} WHERE (organisation_id, id) IN (
    SELECT organisation_id, id FROM app.${kept.table} WHERE ${isOver(kept)} LIMIT most);
  GET DIAGNOSTICS forgotten = ROW_COUNT;
  table_name := '${kept.table}';
  RETURN NEXT;`,
  );
  return `
CREATE FUNCTION app.forget_expired(most int)
RETURNS TABLE (table_name text, forgotten bigint)
SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('app.forget_expired', 0)) THEN RETURN; END IF;
${forget.join('\n')}
END $$;
REVOKE EXECUTE ON FUNCTION app.forget_expired(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.forget_expired(int) TO app_user;
GRANT CREATE ON SCHEMA app TO app_forgetter;
ALTER FUNCTION app.forget_expired(int) OWNER TO app_forgetter;
REVOKE CREATE ON SCHEMA app FROM app_forgetter;`;
}
