/** The door of a calendar outside the product: a token in, and whose appointments it shows out. */
export const calendarFunctions = `
GRANT SELECT ON app.calendar_feed TO app_access_definer;
CREATE POLICY sign_in ON app.calendar_feed FOR SELECT TO app_access_definer USING (true);

-- Whom a token stands for now, with the roles of this moment; nobody once it was revoked, the
-- account was closed, or they are no longer what they were when they made it.
CREATE FUNCTION app.use_calendar_feed(wanted bytea, today date)
RETURNS TABLE (staff_member_id uuid, organisation_id uuid, roles text[]) STABLE LANGUAGE sql AS $$
  SELECT f.staff_member_id, f.organisation_id, array_agg(DISTINCT m.role)
  FROM app.calendar_feed f
  JOIN app.staff_member s ON s.id = f.staff_member_id AND s.disabled_at IS NULL
  JOIN app.membership m ON m.organisation_id = f.organisation_id
    AND m.staff_member_id = f.staff_member_id AND m.from_day <= today
    AND (m.until_day IS NULL OR m.until_day >= today)
  WHERE f.token_hash = wanted AND f.revoked_at IS NULL
  GROUP BY f.organisation_id, f.id, f.staff_member_id, f.roles
  HAVING array_agg(m.role) @> f.roles
$$;

DO $$
BEGIN
  GRANT CREATE ON SCHEMA app TO app_access_definer;
  ALTER FUNCTION app.use_calendar_feed SECURITY DEFINER SET search_path = pg_catalog, pg_temp;
  REVOKE EXECUTE ON FUNCTION app.use_calendar_feed FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.use_calendar_feed TO app_user;
  ALTER FUNCTION app.use_calendar_feed OWNER TO app_access_definer;
  REVOKE CREATE ON SCHEMA app FROM app_access_definer;
END $$;
`;
