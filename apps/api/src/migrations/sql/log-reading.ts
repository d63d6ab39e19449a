/** Reading the log: its envelopes for who looks after it, and the content of one record. */
export const logReading = `
CREATE INDEX ON audit.entry (organisation_id, at DESC, id DESC);
CREATE INDEX ON audit.view (organisation_id, at DESC, id DESC);

-- Looks and changes of the own organisation, newest first, below a line the caller has seen. Who,
-- whom, when and what kind: never a word of what was read or written.
CREATE FUNCTION audit.lines(from_at timestamptz, until_at timestamptz, staff uuid, client uuid,
  wanted text, before_at timestamptz, before_source text, before_id bigint, most int)
RETURNS TABLE (at timestamptz, source text, id bigint, staff_member_id uuid, client_id uuid,
  kind text, table_name text, operation text)
STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  SELECT * FROM (
    (SELECT v.at, 'view', v.id, v.staff_member_id, v.client_id, v.kind, NULL::text, NULL::text
     FROM audit.view v
     WHERE v.organisation_id = (SELECT app.current_organisation())
       AND v.at >= from_at AND v.at < until_at
       AND (before_at IS NULL OR (v.at, 'view', v.id) < (before_at, before_source, before_id))
       AND (staff IS NULL OR v.staff_member_id = staff)
       AND (client IS NULL OR v.client_id = client)
       AND (wanted IS NULL OR v.kind = wanted)
     ORDER BY v.at DESC, v.id DESC LIMIT most)
    UNION ALL
    (SELECT e.at, 'entry', e.id, e.staff_member_id, e.client_id, 'changed', e.table_name,
       e.operation
     FROM audit.entry e
     WHERE e.organisation_id = (SELECT app.current_organisation())
       AND e.at >= from_at AND e.at < until_at
       AND (before_at IS NULL OR (e.at, 'entry', e.id) < (before_at, before_source, before_id))
       AND (staff IS NULL OR e.staff_member_id = staff)
       AND (client IS NULL OR e.client_id = client)
       AND coalesce(wanted, 'changed') = 'changed'
     ORDER BY e.at DESC, e.id DESC LIMIT most)
  ) AS line (at, source, id, staff_member_id, client_id, kind, table_name, operation)
  ORDER BY line.at DESC, line.source DESC, line.id DESC LIMIT most
$$;

-- Every change of one record of one client, oldest first. Who may read it is asked before.
CREATE FUNCTION audit.changes_of(changed_table text, changed_row uuid, whose uuid)
RETURNS TABLE (id bigint, at timestamptz, staff_member_id uuid, operation text, before jsonb,
  after jsonb, is_kept boolean)
STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  SELECT e.id, e.at, e.staff_member_id, e.operation, c.before, c.after, c.entry_id IS NOT NULL
  FROM audit.entry e LEFT JOIN audit.content c ON c.entry_id = e.id
  WHERE e.organisation_id = app.current_organisation()
    AND e.table_name = changed_table AND e.row_id = changed_row
    AND (e.client_id = whose OR (e.table_name = 'household' AND e.client_id IS NULL))
  ORDER BY e.id
$$;

-- Everybody who came to live in a household, and went, oldest first. Who may read it is asked before.
CREATE FUNCTION audit.members_of(household uuid)
RETURNS TABLE (id bigint, at timestamptz, staff_member_id uuid, operation text, before jsonb,
  after jsonb, is_kept boolean)
STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE sql AS $$
  SELECT e.id, e.at, e.staff_member_id, e.operation, c.before, c.after, true
  FROM audit.entry e JOIN audit.content c ON c.entry_id = e.id
  WHERE e.organisation_id = app.current_organisation() AND e.table_name = 'household_member'
    AND household::text IN (c.before ->> 'household_id', c.after ->> 'household_id')
  ORDER BY e.id
$$;
`;
