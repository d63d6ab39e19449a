/**
 * Destruction of content, which the envelopes outlive. It happens in one function alone, decided by
 * two people, and leaves a certificate that names no client and is signed with the key of the log.
 */
export const certificates = `
CREATE TABLE audit.destruction_certificate (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  organisation_id uuid NOT NULL,
  client_reference bytea NOT NULL,
  entry_ids bigint[] NOT NULL,
  entries int NOT NULL GENERATED ALWAYS AS (cardinality(entry_ids)) STORED,
  decided_by uuid NOT NULL,
  confirmed_by uuid NOT NULL CHECK (confirmed_by <> decided_by),
  ground text NOT NULL
    CHECK (ground IN ('retention_over', 'asked_by_client', 'recorded_by_mistake', 'court_order')),
  signature bytea
);
COMMENT ON TABLE audit.destruction_certificate IS
  'what was destroyed, when, on what ground and by whose decision; nothing about the client';
`;

/** The function, for once everything it writes to is there. */
export const destruction = `
CREATE FUNCTION audit.destroy_content(organisation uuid, client uuid, ground text,
  decided_by uuid, confirmed_by uuid)
RETURNS TABLE (certificate bigint, entries int, digest bytea)
SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE plpgsql AS $$
DECLARE
  gone bigint[];
  made audit.destruction_certificate;
BEGIN
  -- The wall binds the owner of this function too: it reads who works in this organisation alone.
  PERFORM set_config('app.organisation_id', organisation::text, true);
  IF (SELECT count(DISTINCT m.staff_member_id) FROM app.membership m
      WHERE m.staff_member_id IN (decided_by, confirmed_by) AND m.from_day <= app.today()
        AND (m.until_day IS NULL OR m.until_day >= app.today())) <> 2 THEN
    RAISE EXCEPTION 'Destruction is decided by two people who work here.';
  END IF;
  WITH destroyed AS (
    DELETE FROM audit.content c USING audit.entry e
    WHERE e.id = c.entry_id AND e.organisation_id = organisation AND e.client_id = client
    RETURNING c.entry_id
  ) SELECT array_agg(entry_id ORDER BY entry_id) INTO gone FROM destroyed;
  IF gone IS NULL THEN RAISE EXCEPTION 'There is no content of this client.'; END IF;
  INSERT INTO audit.destruction_certificate
    (organisation_id, client_reference, entry_ids, decided_by, confirmed_by, ground)
  VALUES (organisation, sha256(uuid_send(organisation) || uuid_send(client)), gone,
    destroy_content.decided_by, destroy_content.confirmed_by, destroy_content.ground)
  RETURNING * INTO made;
  RETURN QUERY SELECT made.id, made.entries, audit.certificate_digest(made);
END $$;

-- Signs once; what is not signed is found by the verifier as destruction without a certificate.
CREATE FUNCTION audit.sign_certificate(certificate bigint, signature bytea) RETURNS void
SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  UPDATE audit.destruction_certificate SET signature = sign_certificate.signature
  WHERE id = certificate AND destruction_certificate.signature IS NULL
$$;
REVOKE ALL ON audit.content, audit.entry FROM app_eraser;
`;
