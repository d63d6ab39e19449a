import { asMigrator, asSuperuser } from '@ademruimte/api-testing';

/** Tables reachable only through functions (and the counters of failed sign-ins). */
const GLOBAL = [
  'credential',
  'first_administrator_token',
  'organisation',
  'region',
  'session',
  'sign_in_limit',
  'staff_invitation',
  'staff_member',
  'migration',
];
/** Tables whose rows are no change to anybody's file. */
const UNTRAILED = ['device_key', 'draft', 'idempotency_key', 'morning_digest'];
/** Every function that works with more rights than its caller, and the role whose rights it uses. */
const DEFINERS: Record<string, string> = {
  'app.accept_invitation': 'app_access_definer',
  'app.account_of_actor': 'app_access_definer',
  'app.accounts_of_organisation': 'app_access_definer',
  'app.claim_first_administrator': 'app_access_definer',
  'app.claim_morning_digests': 'app_sender',
  'app.claim_reminders': 'app_sender',
  'app.create_organisation': 'app_access_definer',
  'app.create_staff_member': 'app_access_definer',
  'app.end_session_of_actor': 'app_access_definer',
  'app.end_sessions_of': 'app_access_definer',
  'app.find_client': 'app_finder',
  'app.find_organisation': 'app_access_definer',
  'app.first_administrator_awaited': 'app_access_definer',
  'app.forget_expired': 'app_forgetter',
  'app.has_administrator': 'app_access_definer',
  'app.invitation_material': 'app_access_definer',
  'app.invite_again': 'app_access_definer',
  'app.invite_staff_member': 'app_access_definer',
  'app.keep_talking': 'app_access_definer',
  'app.offer_first_administrator': 'app_access_definer',
  'app.open_session': 'app_access_definer',
  'app.organisations_of': 'app_access_definer',
  'app.own_account': 'app_access_definer',
  'app.sessions_of_actor': 'app_access_definer',
  'app.sign_in_material': 'app_access_definer',
  'app.use_calendar_feed': 'app_access_definer',
  'app.use_session': 'app_access_definer',
  'audit.add_checkpoint': 'app_migrator',
  'audit.add_seals': 'app_migrator',
  'audit.changes_of': 'app_migrator',
  'audit.members_of': 'app_migrator',
  'audit.destroy_content': 'app_migrator',
  'audit.last_change': 'app_migrator',
  'audit.last_seal': 'app_migrator',
  'audit.lines': 'app_migrator',
  'audit.record': 'app_migrator',
  'audit.record_views': 'app_migrator',
  'audit.searches_since': 'app_migrator',
  'audit.sign_certificate': 'app_migrator',
  'audit.to_seal': 'app_migrator',
};
/** What the API may throw away: the rest of a file only ever ends, and the eraser destroys it. */
const DELETABLE = [
  'app.absence',
  'app.aftercare_check',
  'app.assessment',
  'app.assignment',
  'app.conversation_attendee',
  'app.device_key',
  'app.domain_rating',
  'app.draft',
  'app.sign_in_limit',
];
/** Columns that say something about a record, not about a person. */
const TECHNICAL = [
  ...['version', 'created_at', 'updated_at', 'status', 'kind', 'form', 'position', 'number'],
  ...['saved_at', 'expires_on', 'code', 'role', 'rated_by', 'visibility', 'owner', 'way'],
];

const names = (rows: { name: string }[]) => rows.map(({ name }) => name).sort();

describe('walls in PostgreSQL', () => {
  it('stand around every table of an organisation, and bind its owner too', async () => {
    const unfenced = await asMigrator<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c
       WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'p')
         AND c.relname <> ALL ($1) AND NOT (c.relrowsecurity AND c.relforcerowsecurity
           AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'organisation'
             AND pg_get_expr(p.polqual, c.oid) LIKE '%current_organisation%'
             AND pg_get_expr(p.polwithcheck, c.oid) LIKE '%current_organisation%'))`,
      [GLOBAL],
    );
    expect(names(unfenced)).toEqual([]);
  });

  it('leave the trail of each table of an organisation, and of accounts', async () => {
    const untrailed = await asMigrator<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c
       WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'p')
         AND (c.relname <> ALL ($1) OR c.relname IN ('staff_member', 'credential'))
         AND NOT EXISTS (SELECT FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid
           WHERE t.tgrelid = c.oid AND f.oid = 'audit.record'::regproc AND t.tgenabled = 'O')`,
      [GLOBAL],
    );
    expect(names(untrailed)).toEqual(UNTRAILED);
  });

  it('never let a row point into another organisation', async () => {
    const loose = await asMigrator<{ name: string }>(
      `SELECT c.conrelid::regclass || '.' || c.conname AS name FROM pg_constraint c
       WHERE c.connamespace = 'app'::regnamespace AND c.contype = 'f'
         AND EXISTS (SELECT FROM pg_attribute a
           WHERE a.attrelid = c.confrelid AND a.attname = 'organisation_id')
         AND NOT EXISTS (SELECT FROM pg_attribute a
           WHERE a.attrelid = c.conrelid AND a.attname = 'organisation_id' AND a.attnum = ANY (c.conkey))`,
    );
    expect(names(loose)).toEqual([]);
  });

  it('begin every key and index of a fenced table with the organisation', async () => {
    const others = await asMigrator<{ name: string }>(
      `SELECT i.indexrelid::regclass::text AS name FROM pg_index i
       JOIN pg_class c ON c.oid = i.indrelid AND c.relnamespace = 'app'::regnamespace
       JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam
       WHERE c.relname <> ALL ($1) AND m.amname = 'btree'
         AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid
           AND a.attnum = i.indkey[0] AND a.attname = 'organisation_id')`,
      [GLOBAL],
    );
    expect(names(others)).toEqual([]);
  });

  it('keep the API away from global tables and from the trail', async () => {
    const reachable = await asMigrator<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c
       WHERE c.relnamespace IN ('app'::regnamespace, 'audit'::regnamespace)
         AND c.relkind IN ('r', 'p', 'v') AND (c.relname = ANY ($1) OR
           c.relnamespace = 'audit'::regnamespace)
         AND (has_table_privilege('app_user', c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')
           OR has_any_column_privilege('app_user', c.oid, 'SELECT, INSERT, UPDATE'))`,
      [GLOBAL],
    );
    expect(names(reachable)).toEqual(['app.sign_in_limit']);
  });

  it('give more rights than the caller has only in named functions with a fixed search path', async () => {
    const definers = await asMigrator<{ name: string; owner: string; safe: boolean }>(
      `SELECT p.pronamespace::regnamespace || '.' || p.proname AS name, r.rolname AS owner,
         'search_path=pg_catalog, pg_temp' = ANY (p.proconfig) AS safe
       FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
       WHERE p.prosecdef AND p.pronamespace IN ('app'::regnamespace, 'audit'::regnamespace)`,
    );
    expect(Object.fromEntries(definers.map(({ name, owner }) => [name, owner]))).toEqual(DEFINERS);
    expect(definers.filter(({ safe }) => !safe)).toEqual([]);
  });

  it('let the API throw away nothing of a file but what was never more than a draft', async () => {
    const deletable = await asMigrator<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c
       WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'p')
         AND has_table_privilege('app_user', c.oid, 'DELETE, TRUNCATE')`,
    );
    expect(names(deletable)).toEqual(DELETABLE);
  });

  it('hold for roles that cannot step over them', async () => {
    const strong = await asSuperuser<{ name: string }>(
      `SELECT rolname AS name FROM pg_roles WHERE rolname LIKE 'app\\_%'
         AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)`,
    );
    const owners = await asSuperuser<{ name: string }>(
      `SELECT DISTINCT r.rolname AS name FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
       WHERE c.relnamespace IN ('app'::regnamespace, 'audit'::regnamespace) AND c.relkind = 'r'`,
    );
    expect(names(strong)).toEqual([]);
    expect(names(owners)).toEqual(['app_migrator']);
  });

  it('are kept by views too', async () => {
    const leaking = await asMigrator<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relkind IN ('v', 'm')
         AND c.relnamespace IN ('app'::regnamespace, 'audit'::regnamespace)
         AND NOT coalesce(c.reloptions::text LIKE '%security_invoker=true%', false)`,
    );
    expect(names(leaking)).toEqual([]);
  });
});

describe('the field catalogue', () => {
  it('says of each column about a person why it is kept and how long', async () => {
    const silent = await asMigrator<{ name: string }>(
      `SELECT c.relname || '.' || a.attname AS name
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
       WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'r' AND NOT a.attisdropped
         AND a.atttypid IN ('text'::regtype, 'date'::regtype, 'jsonb'::regtype, 'bytea'::regtype)
         AND a.attname <> ALL ($1) AND c.relname <> 'migration'
         AND (c.relname IN ('client', 'household', 'staff_profile', 'staff_member', 'credential')
           OR EXISTS (SELECT FROM pg_attribute p WHERE p.attrelid = c.oid
             AND p.attname IN ('client_id', 'assessment_id', 'goal_id', 'step_id', 'household_id')))
         AND coalesce(col_description(c.oid, a.attnum), '') NOT LIKE '%; %'`,
      [TECHNICAL],
    );
    expect(names(silent)).toEqual([]);
  });
});
