#!/usr/bin/env bash
# Proves that a back-up can be put back: dumps, restores into an empty database, and compares the
# number of rows and a checksum of every table. Ends with a non-zero exit when anything differs.
#
#   BACKUP_DATABASE_URL  the real database, as a role with BYPASSRLS (see docker/README.md)
#   DRILL_DATABASE_URL   an empty database on a cluster with our roles, as a superuser
set -euo pipefail
: "${BACKUP_DATABASE_URL:?Set it to the database, as the role app_backup.}"
: "${DRILL_DATABASE_URL:?Set it to an empty database, as a superuser.}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ask() { psql "$1" --no-psqlrc --tuples-only --no-align --quiet -v ON_ERROR_STOP=1 "${@:2}"; }

# Row-level security would make a dump of anybody else "succeed" with zero rows.
whole=$(ask "$BACKUP_DATABASE_URL" -c 'SELECT rolbypassrls OR rolsuper FROM pg_roles WHERE rolname = current_user')
[ "$whole" = t ] || { echo 'BACKUP_DATABASE_URL names a role that row-level security binds: its dump would be empty.' >&2; exit 1; }

fingerprints() {
  ask "$1" <<'SQL'
SET timezone = 'UTC';
SELECT format(
  'SELECT %L, count(*), md5(coalesce(string_agg(md5(t::text), '''' ORDER BY md5(t::text)), '''')) FROM %I.%I t',
  schemaname || '.' || tablename, schemaname, tablename)
FROM pg_tables WHERE schemaname IN ('app', 'audit') ORDER BY schemaname, tablename
\gexec
SQL
}

pg_dump --format=custom --file="$work/dump" "$BACKUP_DATABASE_URL"
fingerprints "$BACKUP_DATABASE_URL" >"$work/before"
pg_restore --exit-on-error --dbname="$DRILL_DATABASE_URL" "$work/dump"
fingerprints "$DRILL_DATABASE_URL" >"$work/after"
diff "$work/before" "$work/after" || { echo 'The restored database differs.' >&2; exit 1; }
echo "Restored and equal: $(wc -l <"$work/after") tables, $(awk -F'|' '{ rows += $2 } END { print rows }' "$work/after") rows."
