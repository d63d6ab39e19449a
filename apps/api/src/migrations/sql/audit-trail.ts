/**
 * The trail: an envelope per change with a salted hash of its content, the content apart (so that
 * it can be destroyed under a certificate without breaking the envelope), and a record per person
 * seen. The API can add to it through functions alone, and can change nothing.
 */
export const auditTrail = `
CREATE TABLE audit.entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  organisation_id uuid, client_id uuid, staff_member_id uuid, request_id text,
  table_name text NOT NULL, row_id uuid NOT NULL, operation text NOT NULL,
  content_hash bytea NOT NULL
);
CREATE INDEX ON audit.entry (organisation_id, client_id, id);
CREATE INDEX ON audit.entry (organisation_id, table_name, row_id);
CREATE TABLE audit.content (
  entry_id bigint PRIMARY KEY REFERENCES audit.entry,
  salt bytea NOT NULL, before jsonb, after jsonb
);
CREATE TABLE audit.view (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  organisation_id uuid NOT NULL, staff_member_id uuid NOT NULL, client_id uuid NOT NULL,
  request_id text,
  kind text NOT NULL CHECK (kind IN
    ('opened', 'listed', 'searched', 'exported', 'printed', 'revealed', 'refused'))
);
CREATE INDEX ON audit.view (organisation_id, client_id, id);
-- One 'listed' row per person, viewer and hour.
CREATE UNIQUE INDEX listed_once_an_hour ON audit.view
  (organisation_id, staff_member_id, client_id, date_trunc('hour', at AT TIME ZONE 'UTC'))
  WHERE kind = 'listed';
GRANT SELECT, DELETE ON audit.content TO app_eraser;
GRANT SELECT ON audit.entry TO app_eraser;

-- Arguments: 'full' or 'envelope', and the column that names the client (or '').
CREATE FUNCTION audit.record() RETURNS trigger SECURITY DEFINER SET search_path = pg_catalog, pg_temp
LANGUAGE plpgsql AS $$
DECLARE
  old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  salt bytea := uuid_send(gen_random_uuid());
  entry bigint;
BEGIN
  INSERT INTO audit.entry (organisation_id, client_id, staff_member_id, request_id, table_name,
    row_id, operation, content_hash)
  VALUES (
    -- What nobody asked for (retention) has no actor; then the row itself says whose it was.
    coalesce(app.current_organisation(), (coalesce(new_row, old_row) ->> 'organisation_id')::uuid),
    (coalesce(new_row, old_row) ->> TG_ARGV[1])::uuid,
    app.current_actor(), nullif(current_setting('app.request_id', true), ''), TG_TABLE_NAME,
    (coalesce(new_row, old_row) ->> 'id')::uuid, TG_OP,
    sha256(salt || convert_to(coalesce(old_row::text, '') || E'\\n' || coalesce(new_row::text, ''),
      'UTF8')))
  RETURNING id INTO entry;
  IF TG_ARGV[0] = 'full' THEN
    INSERT INTO audit.content (entry_id, salt, before, after)
    VALUES (entry, salt, old_row, new_row);
  END IF;
  RETURN NULL;
END $$;

-- Writes who was seen. Organisation and viewer come from the transaction, never from the caller.
CREATE FUNCTION audit.record_views(kind text, client_ids uuid[]) RETURNS void
SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  INSERT INTO audit.view (organisation_id, staff_member_id, client_id, request_id, kind)
  SELECT app.current_organisation(), app.current_actor(), seen,
    nullif(current_setting('app.request_id', true), ''), record_views.kind
  FROM unnest(client_ids) AS seen
  ON CONFLICT DO NOTHING
$$;
REVOKE EXECUTE ON FUNCTION audit.record_views(text, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.record_views(text, uuid[]) TO app_user;

-- How often somebody asked "known already?" on one day: more than some is told to the team lead.
CREATE FUNCTION audit.searches_since(since timestamptz)
RETURNS TABLE (staff_member_id uuid, searches bigint)
STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  SELECT staff_member_id, count(DISTINCT request_id) FROM audit.view
  WHERE organisation_id = app.current_organisation() AND kind = 'searched' AND at >= since
  GROUP BY staff_member_id
$$;
REVOKE EXECUTE ON FUNCTION audit.searches_since(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.searches_since(timestamptz) TO app_user;
`;
