#!/bin/bash
# Gives the roles of roles.sql their passwords; run by the image of PostgreSQL at its first start.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username postgres --dbname ademruimte \
  --set migrator="$APP_MIGRATOR_PASSWORD" --set user="$APP_USER_PASSWORD" <<'SQL'
ALTER ROLE app_migrator PASSWORD :'migrator';
ALTER ROLE app_user PASSWORD :'user';
SQL
