/**
 * The seal on the log: a chain over every row of it, closed with a key the database does not have.
 *
 * A row waits for its seal from the transaction that writes it, and stops waiting in the one that
 * seals it. So no row can slip behind the chain, in whatever order transactions commit, and none is
 * forgotten after a restore.
 */
export const seal = `
CREATE TABLE audit.unsealed (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source text NOT NULL,
  row_ids bigint[] NOT NULL
);
CREATE TABLE audit.seal (
  position bigint PRIMARY KEY,
  source text NOT NULL CHECK (source IN ('entry', 'view', 'certificate')),
  row_id bigint NOT NULL,
  -- Whether there was content beside the row: from then on it may go under a certificate alone.
  with_content boolean NOT NULL,
  mac bytea NOT NULL,
  UNIQUE (source, row_id)
);
CREATE TABLE audit.checkpoint (
  position bigint PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  mac bytea NOT NULL
);
COMMENT ON TABLE audit.unsealed IS 'rows of the log that are to be sealed, a statement at a time';
COMMENT ON TABLE audit.seal IS 'the chain over the log; the key is not in the database';
COMMENT ON TABLE audit.checkpoint IS 'how far the chain was, as it was also said elsewhere';

CREATE FUNCTION audit.wait_for_seal() RETURNS trigger
SET search_path = pg_catalog, pg_temp LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.unsealed (source, row_ids)
  SELECT TG_ARGV[0], array_agg(added.id ORDER BY added.id) FROM added HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER seal AFTER INSERT ON audit.entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION audit.wait_for_seal('entry');
CREATE TRIGGER seal AFTER INSERT ON audit.view REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION audit.wait_for_seal('view');
CREATE TRIGGER seal AFTER INSERT ON audit.destruction_certificate REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION audit.wait_for_seal('certificate');
-- What was written before there was a seal.
INSERT INTO audit.unsealed (source, row_ids)
  SELECT 'entry', array_agg(id ORDER BY id) FROM audit.entry GROUP BY id / 500 ORDER BY id / 500;
INSERT INTO audit.unsealed (source, row_ids)
  SELECT 'view', array_agg(id ORDER BY id) FROM audit.view GROUP BY id / 500 ORDER BY id / 500;

-- A moment as a number, which reads the same whatever the settings of a session.
CREATE FUNCTION audit.micros(at timestamptz) RETURNS bigint STABLE LANGUAGE sql
  RETURN (extract(epoch FROM at) * 1000000)::bigint;

-- What a certificate says, without its signature; what the signature is over.
CREATE FUNCTION audit.certificate_digest(c audit.destruction_certificate) RETURNS bytea
STABLE LANGUAGE sql RETURN sha256(convert_to(jsonb_build_array('certificate/1', c.id,
  audit.micros(c.at), c.organisation_id, encode(c.client_reference, 'hex'), to_jsonb(c.entry_ids),
  c.decided_by, c.confirmed_by, c.ground)::text, 'UTF8'));

-- All of one row of the log in 32 bytes; nothing when the row is not there.
CREATE FUNCTION audit.digest_of(source text, row_id bigint) RETURNS bytea
STABLE SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  SELECT CASE source
    WHEN 'entry' THEN (
      SELECT sha256(convert_to(jsonb_build_array('entry/1', e.id, audit.micros(e.at),
        e.organisation_id, e.client_id, e.staff_member_id, e.request_id, e.table_name, e.row_id,
        e.operation, encode(e.content_hash, 'hex'))::text, 'UTF8'))
      FROM audit.entry e WHERE e.id = digest_of.row_id)
    WHEN 'view' THEN (
      SELECT sha256(convert_to(jsonb_build_array('view/1', v.id, audit.micros(v.at),
        v.organisation_id, v.staff_member_id, v.client_id, v.request_id, v.kind)::text, 'UTF8'))
      FROM audit.view v WHERE v.id = digest_of.row_id)
    ELSE (
      SELECT sha256(audit.certificate_digest(c) || coalesce(c.signature, ''))
      FROM audit.destruction_certificate c WHERE c.id = digest_of.row_id)
  END
$$;

-- What waits, oldest first: numbers and hashes, of whatever organisation, and no more than those.
CREATE FUNCTION audit.to_seal(most int)
RETURNS TABLE (waiting bigint, source text, row_id bigint, with_content boolean, digest bytea)
STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  SELECT w.id, w.source, r.id, EXISTS (SELECT FROM audit.content c
      WHERE w.source = 'entry' AND c.entry_id = r.id),
    audit.digest_of(w.source, r.id)
  FROM (SELECT * FROM audit.unsealed ORDER BY id LIMIT most) AS w,
    unnest(w.row_ids) WITH ORDINALITY AS r (id, place)
  ORDER BY w.id, r.place
$$;

CREATE FUNCTION audit.last_seal() RETURNS TABLE (sealed bigint, mac bytea)
STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  SELECT position, mac FROM audit.seal ORDER BY position DESC LIMIT 1
$$;

-- Adds links after the last one the caller knew; answers no when another sealer was faster.
CREATE FUNCTION audit.add_seals(after bigint, done bigint[], sources text[], row_ids bigint[],
  contents boolean[], macs bytea[]) RETURNS boolean
SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('audit.seal', 0)) THEN RETURN false; END IF;
  IF coalesce((SELECT max(position) FROM audit.seal), 0) <> after THEN RETURN false; END IF;
  INSERT INTO audit.seal (position, source, row_id, with_content, mac)
  SELECT after + place, link.source, link.row_id, link.with_content, link.mac
  FROM unnest(sources, row_ids, contents, macs)
    WITH ORDINALITY AS link (source, row_id, with_content, mac, place);
  DELETE FROM audit.unsealed WHERE id = ANY (done);
  RETURN true;
END $$;

-- Remembers how far the chain is, and says it, when it went on since the last time.
CREATE FUNCTION audit.add_checkpoint() RETURNS TABLE (sealed bigint, mac bytea)
SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  INSERT INTO audit.checkpoint (position, mac)
  SELECT s.position, s.mac FROM audit.seal s ORDER BY s.position DESC LIMIT 1
  ON CONFLICT DO NOTHING RETURNING position, mac
$$;
`;
