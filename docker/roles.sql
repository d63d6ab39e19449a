-- The roles of Ademruimte. Run it as a superuser, connected to the product's own database:
--   psql -d ademruimte -f docker/roles.sql
-- It can be run again at any time. Passwords are set apart from it: see docker/README.md.

DO $$
DECLARE
  wanted record;
BEGIN
  FOR wanted IN
    SELECT * FROM (VALUES
      -- owns every table and migrates; NOINHERIT, so that it uses the roles below only on purpose
      ('app_migrator', 'LOGIN NOINHERIT'),
      -- the API
      ('app_user', 'LOGIN NOINHERIT'),
      -- reports
      ('app_reader', 'LOGIN NOINHERIT'),
      -- destruction, under a certificate
      ('app_eraser', 'LOGIN NOINHERIT'),
      -- owner of the functions of sign-in, sessions, organisations and staff
      ('app_access_definer', 'NOLOGIN NOINHERIT'),
      -- owner of the search by name, which no row policy can do with an index
      ('app_finder', 'NOLOGIN NOINHERIT'),
      -- owner of the function that forgets what was kept long enough, and of no other right
      ('app_forgetter', 'NOLOGIN NOINHERIT'),
      -- owner of the function that says which reminders are due, and of no other right
      ('app_sender', 'NOLOGIN NOINHERIT')
    ) AS roles (name, attributes)
  LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name) THEN
      EXECUTE format('CREATE ROLE %I', wanted.name);
    END IF;
    -- Also for a role that was there: whatever it could do before, it keeps nothing else.
    EXECUTE format(
      'ALTER ROLE %I %s NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS',
      wanted.name, wanted.attributes
    );
  END LOOP;
END
$$;

-- The migrator may hand a function to these; they can never sign in themselves.
GRANT app_access_definer, app_finder, app_forgetter, app_sender TO app_migrator;

-- Who may come in here. The owner of the database also owns its schema `public`, and may add the
-- trusted extensions pg_trgm and unaccent.
DO $$
DECLARE
  here text := current_database();
BEGIN
  EXECUTE format('ALTER DATABASE %I OWNER TO app_migrator', here);
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', here);
  EXECUTE format('GRANT CREATE, CONNECT, TEMPORARY ON DATABASE %I TO app_migrator', here);
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO app_user, app_reader, app_eraser', here);
END
$$;

-- Until PostgreSQL 16 a role that does not inherit has no part in what owning the database brings.
GRANT USAGE, CREATE ON SCHEMA public TO app_migrator;
