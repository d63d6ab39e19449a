import { asMigrator, asSuperuser } from '@ademruimte/api-testing';

/** Which roles sign in; the others only own functions. */
const SIGN_IN = ['app_eraser', 'app_migrator', 'app_reader', 'app_user'];
/** All that every role may do with tables, but for the API and the owner. */
const RIGHTS: Record<string, string[]> = {
  app_access_definer: [
    ...[
      ...['credential', 'first_administrator_token', 'organisation', 'region', 'session'],
      ...['staff_invitation', 'staff_member'],
    ].map((table) => `app.${table}: INSERT, SELECT, UPDATE`),
    ...['calendar_feed', 'membership', 'staff_profile', 'team'].map(
      (table) => `app.${table}: SELECT`,
    ),
  ],
  app_finder: ['app.client(id, organisation_id, search_name): SELECT'],
  app_sender: [
    'app.morning_digest(day, id, lease, locked_until, next_attempt_at, organisation_id, staff_member_id, state, wanted): SELECT',
    'app.morning_digest(lease, locked_until): UPDATE',
    'app.reminder(channel, due_at, held_back, id, lease, locked_until, next_attempt_at, organisation_id, state): SELECT',
    'app.reminder(lease, locked_until): UPDATE',
  ],
  app_forgetter: [
    ...['absence', 'device_key', 'draft', 'duplicate_search', 'idempotency_key', 'session'].map(
      (table) => `app.${table}: DELETE`,
    ),
    'app.absence(id, organisation_id, until_day): SELECT',
    'app.device_key(id, opened_on, organisation_id): SELECT',
    'app.draft(id, organisation_id, saved_at): SELECT',
    'app.duplicate_search(id, organisation_id, searched_at): SELECT',
    'app.idempotency_key(created_at, id, organisation_id): SELECT',
    'app.session(id, last_seen_at, organisation_id): SELECT',
  ],
};
/** Columns that name something without a key to it, each with its reason. */
const LOOSE: Record<string, string> = {
  'assessment.started_by': 'the actor, from the transaction',
  'device_key.device_id': 'a browser, which is no record',
  'device_key.staff_member_id': 'the actor, from the transaction',
  'draft.staff_member_id': 'the actor, from the transaction',
  'draft.subject_id': 'a record of any kind, or one that is not there yet',
  'duplicate_search.staff_member_id': 'the actor, from the transaction',
  'idempotency_key.key': 'chosen by the caller',
  'idempotency_key.record_id': 'a record of any kind, as it was answered',
  'idempotency_key.staff_member_id': 'the actor, from the transaction',
  'notice.about_id': 'a record of any kind, or one that is gone by now',
};
const RETENTION = 'opens all for app_forgetter';
/** Ways through the wall of an organisation, besides its own policy. */
const WAYS: Record<string, string> = {
  'app.absence.retention': RETENTION,
  'app.client.find_by_name': 'opens reading for app_finder',
  'app.device_key.own': 'narrows all for everybody',
  'app.device_key.retention': RETENTION,
  'app.draft.own': 'narrows all for everybody',
  'app.draft.retention': RETENTION,
  'app.duplicate_search.retention': RETENTION,
  'app.idempotency_key.retention': RETENTION,
  'app.calendar_feed.sign_in': 'opens reading for app_access_definer',
  'app.membership.sign_in': 'opens reading for app_access_definer',
  'app.morning_digest.sending': 'opens all for app_sender',
  'app.reminder.sending': 'opens all for app_sender',
  'app.staff_profile.sign_in': 'opens reading for app_access_definer',
  'app.team.sign_in': 'opens reading for app_access_definer',
};

describe('the roles in PostgreSQL', () => {
  it('sign in only where a program needs them to, and never become another', async () => {
    const roles = await asSuperuser<{ name: string }>(
      `SELECT rolname AS name FROM pg_roles WHERE rolcanlogin AND rolname LIKE 'app\\_%' ORDER BY 1`,
    );
    expect(roles.map(({ name }) => name)).toEqual(SIGN_IN);
    const members = await asSuperuser<{ member: string; becomes: string }>(
      `SELECT m.rolname AS member, g.rolname AS becomes FROM pg_auth_members a
       JOIN pg_roles m ON m.oid = a.member JOIN pg_roles g ON g.oid = a.roleid
       WHERE m.rolname LIKE 'app\\_%' ORDER BY 1, 2`,
    );
    expect(members.map(({ member, becomes }) => `${member} ${becomes}`)).toEqual([
      'app_migrator app_access_definer',
      'app_migrator app_finder',
      'app_migrator app_forgetter',
      'app_migrator app_sender',
    ]);
  });

  it('reach no more than their work needs', async () => {
    const rows = await asSuperuser<{ name: string; rights: string[] }>(
      `WITH acl AS (
         SELECT c.oid, NULL AS attribute, (aclexplode(c.relacl)).* FROM pg_class c
         WHERE c.relkind IN ('r', 'p', 'v', 'm')
           AND c.relnamespace IN ('app'::regnamespace, 'audit'::regnamespace)
         UNION ALL
         SELECT c.oid, a.attname, (aclexplode(a.attacl)).* FROM pg_attribute a
         JOIN pg_class c ON c.oid = a.attrelid
           AND c.relnamespace IN ('app'::regnamespace, 'audit'::regnamespace)
       ), columns AS (
         SELECT grantee, oid, privilege_type, string_agg(attribute, ', ' ORDER BY attribute) AS names
         FROM acl GROUP BY grantee, oid, privilege_type, attribute IS NULL
       ), each AS (
         SELECT CASE WHEN grantee = 0 THEN 'everybody' ELSE grantee::regrole::text END AS role,
           oid::regclass || coalesce('(' || names || ')', '') || ': '
             || string_agg(privilege_type, ', ' ORDER BY privilege_type) AS may
         FROM columns GROUP BY grantee, oid, names
       )
       SELECT role AS name, array_agg(may) AS rights FROM each
       WHERE role NOT IN ('app_user', 'app_migrator') GROUP BY role`,
    );
    const found = rows.map(({ name, rights }) => [name, rights.sort()] as const);
    const named = Object.entries(RIGHTS).map(
      ([name, rights]) => [name, [...rights].sort()] as const,
    );
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(named));
  });
});

describe('the wall of an organisation', () => {
  it('has no other ways through than these', async () => {
    const ways = await asMigrator<{ name: string; way: string }>(
      `SELECT p.polrelid::regclass || '.' || p.polname AS name,
         CASE WHEN p.polpermissive THEN 'opens ' ELSE 'narrows ' END || CASE p.polcmd
           WHEN 'r' THEN 'reading' ELSE 'all' END || ' for ' || CASE WHEN p.polroles = '{0}'
           THEN 'everybody' ELSE (SELECT string_agg(r::regrole::text, ', ')
             FROM unnest(p.polroles) AS r) END AS way
       FROM pg_policy p WHERE NOT (p.polname = 'organisation' AND p.polpermissive)`,
    );
    expect(Object.fromEntries(ways.map(({ name, way }) => [name, way]))).toEqual(WAYS);
  });

  it('is kept by each key: the organisation of a row is that of what it names', async () => {
    const crossed = await asMigrator<{ name: string }>(
      `SELECT c.conrelid::regclass || '.' || c.conname AS name FROM pg_constraint c
       JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attname = 'organisation_id'
       WHERE c.connamespace = 'app'::regnamespace AND c.contype = 'f' AND NOT EXISTS (
         SELECT FROM unnest(c.conkey, c.confkey) AS pair (own, other)
         JOIN pg_attribute o ON o.attrelid = c.conrelid AND o.attnum = pair.own
         WHERE pair.other = a.attnum AND o.attname = 'organisation_id')`,
    );
    expect(crossed).toEqual([]);
  });

  it('lets no column name a record without a key to it, but for these', async () => {
    const loose = await asMigrator<{ name: string }>(
      `SELECT c.relname || '.' || a.attname AS name FROM pg_class c
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'r'
         AND a.atttypid IN ('uuid'::regtype, 'uuid[]'::regtype) AND a.attname <> 'id'
         AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid
           AND k.contype = 'f' AND a.attnum = ANY (k.conkey)) ORDER BY 1`,
    );
    expect(loose.map(({ name }) => name)).toEqual(Object.keys(LOOSE));
  });
});
