/**
 * The doors into the global tables for whoever looks after people: one question each, and never a
 * way to set the password of somebody who has one.
 */
export const administrationFunctions = `
GRANT SELECT, INSERT, UPDATE ON app.first_administrator_token, app.staff_invitation
  TO app_access_definer;

CREATE FUNCTION app.has_administrator() RETURNS boolean STABLE LANGUAGE sql AS $$
  SELECT EXISTS (SELECT FROM app.membership WHERE role = 'administrator')
$$;

-- Keeps the hash of a token that may make the first administrator; false when there is one.
CREATE FUNCTION app.offer_first_administrator(token_hash bytea, period interval) RETURNS boolean
LANGUAGE sql AS $$
  WITH offered AS (
    INSERT INTO app.first_administrator_token (token_hash, expires_at)
    SELECT token_hash, now() + period WHERE NOT app.has_administrator() RETURNING 1
  ) SELECT EXISTS (SELECT FROM offered)
$$;

-- Whether this token may be used, looked at before any work is done for it.
CREATE FUNCTION app.first_administrator_awaited(wanted bytea) RETURNS boolean
STABLE LANGUAGE sql AS $$
  SELECT NOT app.has_administrator() AND EXISTS (SELECT FROM app.first_administrator_token t
    WHERE t.token_hash = wanted AND t.used_at IS NULL AND t.expires_at > now())
$$;

-- Takes the token, and every other one with it: who comes second finds an administrator there.
CREATE FUNCTION app.claim_first_administrator(wanted bytea) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('first administrator'));
  IF NOT app.first_administrator_awaited(wanted) THEN RETURN false; END IF;
  UPDATE app.first_administrator_token t SET used_at = now() WHERE t.used_at IS NULL;
  RETURN true;
END $$;

-- An account for an address, the one there is or a new one without a password, and a link to it.
CREATE FUNCTION app.invite_staff_member(new_id uuid, address text, token_hash bytea,
  period interval) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE found uuid;
BEGIN
  INSERT INTO app.staff_member (id, email) VALUES (new_id, lower(address)) ON CONFLICT DO NOTHING;
  SELECT s.id INTO STRICT found FROM app.staff_member s WHERE s.email = lower(address);
  INSERT INTO app.staff_invitation (token_hash, staff_member_id, organisation_id, expires_at)
  VALUES (token_hash, found, app.current_organisation(), now() + period);
  RETURN found;
END $$;

-- A new link for a colleague; the links before it are dead.
CREATE FUNCTION app.invite_again(wanted uuid, token_hash bytea, period interval) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM app.staff_profile p
    WHERE p.organisation_id = app.current_organisation() AND p.id = wanted) THEN RETURN false;
  END IF;
  UPDATE app.staff_invitation i SET used_at = now() WHERE i.staff_member_id = wanted
    AND i.organisation_id = app.current_organisation() AND i.used_at IS NULL;
  INSERT INTO app.staff_invitation (token_hash, staff_member_id, organisation_id, expires_at)
  VALUES (token_hash, wanted, app.current_organisation(), now() + period);
  RETURN true;
END $$;

CREATE FUNCTION app.invitation_material(wanted bytea)
RETURNS TABLE (staff_member_id uuid, password_hash text) STABLE LANGUAGE sql AS $$
  SELECT i.staff_member_id, c.password_hash
  FROM app.staff_invitation i LEFT JOIN app.credential c ON c.id = i.staff_member_id
  WHERE i.token_hash = wanted AND i.used_at IS NULL AND i.expires_at > now()
$$;

-- Uses a link once. The first password is set by it; one that is there is never replaced.
CREATE FUNCTION app.accept_invitation(wanted bytea, first_password_hash text) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE invited uuid;
BEGIN
  UPDATE app.staff_invitation i SET used_at = now()
  WHERE i.token_hash = wanted AND i.used_at IS NULL AND i.expires_at > now()
  RETURNING i.staff_member_id INTO invited;
  IF invited IS NULL THEN RETURN false; END IF;
  IF first_password_hash IS NOT NULL THEN
    INSERT INTO app.credential (id, password_hash) VALUES (invited, first_password_hash);
  END IF;
  RETURN true;
END $$;

-- Addresses of the own colleagues, and whether their link was used.
CREATE FUNCTION app.accounts_of_organisation() RETURNS TABLE (id uuid, email text, joined boolean)
STABLE LANGUAGE sql AS $$
  SELECT s.id, s.email, NOT EXISTS (SELECT FROM app.staff_invitation i
    WHERE i.staff_member_id = s.id AND i.organisation_id = p.organisation_id)
    OR EXISTS (SELECT FROM app.credential c WHERE c.id = s.id)
  FROM app.staff_profile p JOIN app.staff_member s ON s.id = p.id
  WHERE p.organisation_id = app.current_organisation()
$$;

-- Who stops working here is out at once, and their unused link with them.
CREATE FUNCTION app.end_sessions_of(wanted uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE app.session s SET ended_at = now() WHERE s.staff_member_id = wanted
    AND s.organisation_id = app.current_organisation() AND s.ended_at IS NULL;
  UPDATE app.staff_invitation i SET used_at = now() WHERE i.staff_member_id = wanted
    AND i.organisation_id = app.current_organisation() AND i.used_at IS NULL;
$$;

DO $$
DECLARE f regprocedure;
BEGIN
  GRANT CREATE ON SCHEMA app TO app_access_definer;
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p
    WHERE p.pronamespace = 'app'::regnamespace AND p.proname IN ('has_administrator',
      'offer_first_administrator', 'first_administrator_awaited', 'claim_first_administrator',
      'invite_staff_member', 'invite_again', 'invitation_material', 'accept_invitation',
      'accounts_of_organisation', 'end_sessions_of')
  LOOP
    EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = pg_catalog, pg_temp', f);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO app_user', f);
    EXECUTE format('ALTER FUNCTION %s OWNER TO app_access_definer', f);
  END LOOP;
  REVOKE CREATE ON SCHEMA app FROM app_access_definer;
END $$;
`;
