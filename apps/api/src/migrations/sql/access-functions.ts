/**
 * The doors into the global tables. Each is owned by a role that cannot sign in, sees only what it
 * must, and answers one question: who is this, which session, which organisations.
 */
export const accessFunctions = `
GRANT SELECT, INSERT, UPDATE ON app.region, app.organisation, app.staff_member, app.credential,
  app.session TO app_access_definer;
GRANT SELECT ON app.membership, app.staff_profile, app.team TO app_access_definer;
CREATE POLICY sign_in ON app.membership FOR SELECT TO app_access_definer USING (true);
CREATE POLICY sign_in ON app.staff_profile FOR SELECT TO app_access_definer USING (true);
CREATE POLICY sign_in ON app.team FOR SELECT TO app_access_definer USING (true);
GRANT EXECUTE ON FUNCTION app.current_organisation(), app.current_actor() TO app_access_definer;

CREATE FUNCTION app.create_organisation(id uuid, name text, region text) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO app.region (id, name)
  SELECT gen_random_uuid(), region WHERE region IS NOT NULL ON CONFLICT DO NOTHING;
  INSERT INTO app.organisation (id, region_id, name)
  VALUES (create_organisation.id, (SELECT r.id FROM app.region r WHERE r.name = region),
    create_organisation.name);
$$;

CREATE FUNCTION app.find_organisation(wanted text) RETURNS uuid STABLE LANGUAGE sql AS $$
  SELECT o.id FROM app.organisation o WHERE o.name = wanted ORDER BY o.created_at LIMIT 1
$$;

CREATE FUNCTION app.create_staff_member(id uuid, email text, password_hash text) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO app.staff_member (id, email) VALUES (id, lower(email));
  INSERT INTO app.credential (id, password_hash) VALUES (id, password_hash);
$$;

CREATE FUNCTION app.sign_in_material(wanted text)
RETURNS TABLE (staff_member_id uuid, password_hash text) STABLE LANGUAGE sql AS $$
  SELECT s.id, c.password_hash FROM app.staff_member s JOIN app.credential c ON c.id = s.id
  WHERE s.email = lower(wanted) AND s.disabled_at IS NULL
$$;

CREATE FUNCTION app.organisations_of(wanted uuid, today date)
RETURNS TABLE (id uuid, name text) STABLE LANGUAGE sql AS $$
  SELECT DISTINCT o.id, o.name
  FROM app.membership m JOIN app.organisation o ON o.id = m.organisation_id
  WHERE m.staff_member_id = wanted AND m.from_day <= today
    AND (m.until_day IS NULL OR m.until_day >= today)
  ORDER BY o.name
$$;

CREATE FUNCTION app.open_session(token_hash bytea, id uuid, staff_member_id uuid,
  organisation_id uuid, device text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO app.session (token_hash, id, staff_member_id, organisation_id, device)
  VALUES (token_hash, id, staff_member_id, organisation_id, device)
$$;

-- Somebody seen while in conversation may be away longer: nobody signs in again in front of a
-- resident.
CREATE FUNCTION app.idle_of(s app.session, idle interval, talk_idle interval)
RETURNS interval STABLE LANGUAGE sql
  RETURN CASE WHEN s.talking_until > s.last_seen_at THEN talk_idle ELSE idle END;
CREATE FUNCTION app.is_open(s app.session, idle interval, talk_idle interval, absolute interval)
RETURNS boolean STABLE LANGUAGE sql
  RETURN s.ended_at IS NULL AND s.started_at > now() - absolute
    AND s.last_seen_at > now() - app.idle_of(s, idle, talk_idle);

-- Who a token stands for now, with the roles of this moment. Looking counts as being there,
-- written down at most once a minute.
CREATE FUNCTION app.use_session(wanted bytea, idle interval, talk_idle interval, absolute interval,
  today date)
RETURNS TABLE (id uuid, staff_member_id uuid, organisation_id uuid, roles text[], team_ids uuid[],
  talking boolean)
LANGUAGE sql AS $$
  WITH live AS (
    SELECT s.*, coalesce(s.talking_until > now(), false) AS talking
    FROM app.session s JOIN app.staff_member p ON p.id = s.staff_member_id
    WHERE s.token_hash = wanted AND p.disabled_at IS NULL
      AND app.is_open(s, idle, talk_idle, absolute)
  ), seen AS (
    UPDATE app.session s SET last_seen_at = now() FROM live
    WHERE s.token_hash = live.token_hash AND live.last_seen_at < now() - interval '1 minute'
  )
  SELECT live.id, live.staff_member_id, live.organisation_id,
    array_agg(DISTINCT m.role), array_remove(array_agg(DISTINCT m.team_id), NULL), live.talking
  FROM live JOIN app.membership m ON m.organisation_id = live.organisation_id
    AND m.staff_member_id = live.staff_member_id AND m.from_day <= today
    AND (m.until_day IS NULL OR m.until_day >= today)
  GROUP BY live.id, live.staff_member_id, live.organisation_id, live.talking
$$;

-- Kept by whoever writes down a talk; without a period the talk is over.
CREATE FUNCTION app.keep_talking(session_id uuid, period interval) RETURNS void LANGUAGE sql AS $$
  UPDATE app.session SET talking_until = now() + period, last_seen_at = now()
  WHERE id = session_id AND staff_member_id = app.current_actor()
$$;

CREATE FUNCTION app.sessions_of_actor(idle interval, talk_idle interval, absolute interval)
RETURNS TABLE (id uuid, started_at timestamptz, last_seen_at timestamptz, device text)
STABLE LANGUAGE sql AS $$
  SELECT s.id, s.started_at, s.last_seen_at, s.device FROM app.session s
  WHERE s.staff_member_id = app.current_actor()
    AND app.is_open(s, idle, talk_idle, absolute)
  ORDER BY s.last_seen_at DESC
$$;

CREATE FUNCTION app.end_session_of_actor(wanted uuid) RETURNS boolean LANGUAGE sql AS $$
  WITH ended AS (
    UPDATE app.session SET ended_at = now()
    WHERE id = wanted AND staff_member_id = app.current_actor() AND ended_at IS NULL RETURNING id
  ) SELECT EXISTS (SELECT FROM ended)
$$;

CREATE FUNCTION app.own_account() RETURNS TABLE (email text, organisation_name text)
STABLE LANGUAGE sql AS $$
  SELECT s.email, o.name FROM app.staff_member s, app.organisation o
  WHERE s.id = app.current_actor() AND o.id = app.current_organisation()
$$;

DO $$
DECLARE f regprocedure;
BEGIN
  GRANT CREATE ON SCHEMA app TO app_access_definer;
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p
    WHERE p.pronamespace = 'app'::regnamespace AND p.proname IN ('create_organisation',
      'find_organisation', 'create_staff_member', 'sign_in_material', 'organisations_of',
      'open_session', 'use_session', 'keep_talking', 'sessions_of_actor', 'end_session_of_actor',
      'own_account')
  LOOP
    EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = pg_catalog, pg_temp', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app_user', f);
    EXECUTE format('ALTER FUNCTION %s OWNER TO app_access_definer', f);
  END LOOP;
  REVOKE CREATE ON SCHEMA app FROM app_access_definer;
END $$;
`;
