import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, MAY_DELETE, RECORD } from './fence';

/** The bridge: templates that stay as they were published, and what was said along them. */
export class Bridge3 implements MigrationInterface {
  readonly name = 'Bridge1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TEMPLATE_TABLES);
    await runner.query(ASSESSMENT_TABLES);
    await runner.query(RATED_ROW_LOOKUPS);
    for (const table of ['bridge_template', 'pillar', 'life_domain', 'level']) {
      await fence(runner, table, { audit: 'full' });
    }
    for (const table of ['assessment', 'domain_rating']) {
      const grants = MAY_DELETE;
      await fence(runner, table, { audit: 'full', client: 'client_id', grants });
    }
    await runner.query(STAYS);
    await describeRatings(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE app.domain_rating, app.assessment, app.level, app.life_domain, app.pillar,
        app.bridge_template;
      DROP FUNCTION app.stays_after_draft();
      DROP FUNCTION app.belongs_to_draft();`);
  }
}

const TEMPLATE_TABLES = `
CREATE TABLE app.bridge_template (${RECORD},
  name text NOT NULL CHECK (name <> ''),
  number int NOT NULL CHECK (number > 0),
  status text NOT NULL CHECK (status IN ('draft', 'published', 'retired')),
  published_at timestamptz,
  retired_at timestamptz,
  scale jsonb NOT NULL,
  conversation jsonb NOT NULL,
  UNIQUE (organisation_id, number),
  CHECK ((status = 'draft') = (published_at IS NULL)),
  CHECK ((status = 'retired') = (retired_at IS NOT NULL))
);
-- People fill in one bridge at a time: publishing the next version retires the one before it.
CREATE UNIQUE INDEX one_published_template ON app.bridge_template (organisation_id)
  WHERE status = 'published';

CREATE TABLE app.pillar (${RECORD},
  template_id uuid NOT NULL,
  code text NOT NULL CHECK (code <> ''),
  title text NOT NULL CHECK (title <> ''),
  intro text NOT NULL,
  position int NOT NULL,
  UNIQUE (organisation_id, template_id, id),
  UNIQUE (organisation_id, template_id, code),
  UNIQUE (organisation_id, template_id, position),
  FOREIGN KEY (organisation_id, template_id) REFERENCES app.bridge_template (organisation_id, id)
);

CREATE TABLE app.life_domain (${RECORD},
  template_id uuid NOT NULL,
  pillar_id uuid NOT NULL,
  code text NOT NULL CHECK (code <> ''),
  title text NOT NULL CHECK (title <> ''),
  hint text NOT NULL,
  applies_to text NOT NULL CHECK (applies_to IN ('person', 'household')),
  optional boolean NOT NULL,
  sensitive boolean NOT NULL,
  skip_when text,
  worker_note text,
  position int NOT NULL,
  guidance jsonb NOT NULL,
  UNIQUE (organisation_id, template_id, id),
  UNIQUE (organisation_id, template_id, code),
  UNIQUE (organisation_id, pillar_id, position),
  FOREIGN KEY (organisation_id, template_id, pillar_id)
    REFERENCES app.pillar (organisation_id, template_id, id)
);
CREATE INDEX ON app.life_domain (organisation_id, code);

CREATE TABLE app.level (${RECORD},
  template_id uuid NOT NULL,
  life_domain_id uuid NOT NULL,
  level int NOT NULL CHECK (level BETWEEN 1 AND 5),
  sentence text NOT NULL CHECK (sentence <> ''),
  UNIQUE (organisation_id, life_domain_id, level),
  FOREIGN KEY (organisation_id, template_id, life_domain_id)
    REFERENCES app.life_domain (organisation_id, template_id, id)
);
`;

const ASSESSMENT_TABLES = `
CREATE TABLE app.assessment (${RECORD},
  client_id uuid NOT NULL,
  template_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('intake', 'progress', 'exit')),
  status text NOT NULL CHECK (status IN ('draft', 'final')),
  held_on date NOT NULL,
  finalised_at timestamptz,
  finalised_by uuid,
  UNIQUE (organisation_id, id, template_id, client_id),
  CHECK ((status = 'final') = (finalised_at IS NOT NULL)),
  CHECK ((status = 'final') = (finalised_by IS NOT NULL)),
  FOREIGN KEY (organisation_id, client_id) REFERENCES app.client (organisation_id, id),
  FOREIGN KEY (organisation_id, template_id) REFERENCES app.bridge_template (organisation_id, id),
  FOREIGN KEY (organisation_id, finalised_by) REFERENCES app.staff_profile (organisation_id, id)
);
CREATE INDEX ON app.assessment (organisation_id, client_id, held_on);
-- Colleagues fill in the same draft; a second one beside it would split what was said.
CREATE UNIQUE INDEX one_draft_assessment ON app.assessment (organisation_id, client_id)
  WHERE status = 'draft';

CREATE TABLE app.domain_rating (${RECORD},
  client_id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  template_id uuid NOT NULL,
  life_domain_id uuid NOT NULL,
  rated_by text NOT NULL CHECK (rated_by IN ('client', 'worker')),
  level int,
  reason text CHECK (reason IN ('not_now', 'not_applicable', 'not_needed')),
  own_words text,
  UNIQUE (organisation_id, assessment_id, life_domain_id, rated_by),
  CHECK ((level IS NULL) <> (reason IS NULL)),
  CHECK (reason <> 'not_now' OR rated_by = 'client'),
  CHECK (reason <> 'not_needed' OR rated_by = 'worker'),
  -- The assessment, its template and its client always belong together ...
  FOREIGN KEY (organisation_id, assessment_id, template_id, client_id)
    REFERENCES app.assessment (organisation_id, id, template_id, client_id),
  -- ... the domain is one of that template ...
  FOREIGN KEY (organisation_id, template_id, life_domain_id)
    REFERENCES app.life_domain (organisation_id, template_id, id),
  -- ... and a level is never a bare number: it is the sentence somebody chose.
  FOREIGN KEY (organisation_id, life_domain_id, level)
    REFERENCES app.level (organisation_id, life_domain_id, level)
);
`;

const RATED_ROW_LOOKUPS = `
CREATE INDEX ON app.domain_rating (organisation_id, client_id, life_domain_id);
CREATE INDEX ON app.domain_rating (organisation_id, life_domain_id);
`;

/** What was published or finalised stays as it is, whoever asks. Row rights cannot say this. */
const STAYS = `
-- For a record that begins as a draft; the arguments name what may still change afterwards. It
-- can never become a draft again: the moment it stopped being one is not among them.
CREATE FUNCTION app.stays_after_draft() RETURNS trigger SET search_path = pg_catalog
LANGUAGE plpgsql AS $$
DECLARE
  free text[] := TG_ARGV || ARRAY['version', 'updated_at'];
BEGIN
  IF OLD.status = 'draft' THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - free = to_jsonb(OLD) - free THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is no draft any more', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;

-- For the parts of such a record; the arguments name its table and the column that points at it.
CREATE FUNCTION app.belongs_to_draft() RETURNS trigger SET search_path = pg_catalog
LANGUAGE plpgsql AS $$
DECLARE
  old_part jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  new_part jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  part jsonb;
  drafts int;
BEGIN
  FOREACH part IN ARRAY array_remove(ARRAY[old_part, new_part], NULL) LOOP
    -- The share lock makes whoever publishes or finalises at this moment wait.
    EXECUTE format('SELECT 1 FROM app.%I WHERE organisation_id = $1 AND id = $2 '
      'AND status = ''draft'' FOR SHARE', TG_ARGV[0])
      USING (part ->> 'organisation_id')::uuid, (part ->> TG_ARGV[1])::uuid;
    GET DIAGNOSTICS drafts = ROW_COUNT;
    IF drafts = 0 THEN
      RAISE EXCEPTION '% belongs to what is no draft any more', TG_TABLE_NAME
        USING ERRCODE = 'check_violation';
    END IF;
  END LOOP;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON app.bridge_template
  FOR EACH ROW EXECUTE FUNCTION app.stays_after_draft('status', 'retired_at');
CREATE TRIGGER stays BEFORE INSERT OR UPDATE OR DELETE ON app.pillar
  FOR EACH ROW EXECUTE FUNCTION app.belongs_to_draft('bridge_template', 'template_id');
CREATE TRIGGER stays BEFORE INSERT OR UPDATE OR DELETE ON app.life_domain
  FOR EACH ROW EXECUTE FUNCTION app.belongs_to_draft('bridge_template', 'template_id');
CREATE TRIGGER stays BEFORE INSERT OR UPDATE OR DELETE ON app.level
  FOR EACH ROW EXECUTE FUNCTION app.belongs_to_draft('bridge_template', 'template_id');
CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON app.assessment
  FOR EACH ROW EXECUTE FUNCTION app.stays_after_draft();
CREATE TRIGGER stays BEFORE INSERT OR UPDATE OR DELETE ON app.domain_rating
  FOR EACH ROW EXECUTE FUNCTION app.belongs_to_draft('assessment', 'assessment_id');
`;

async function describeRatings(runner: QueryRunner): Promise<void> {
  const kept = '5 years after the trajectory ends (debt help)';
  await catalogue(runner, 'assessment', {
    client_id: `seeing together what changes; ${kept}`,
    kind: `knowing which moment of the support this was; ${kept}`,
    held_on: `laying two moments over each other; ${kept}`,
    finalised_by: `knowing who recorded it; ${kept}`,
  });
  await catalogue(runner, 'domain_rating', {
    client_id: `access follows the client; ${kept}`,
    life_domain_id: `what was talked about; ${kept}`,
    level: `choosing with the client what to work on and seeing change; ${kept}`,
    reason: `respecting what somebody does not want to tell or need not tell; ${kept}`,
    own_words: `hearing it in the client's own words; ${kept}`,
  });
}
