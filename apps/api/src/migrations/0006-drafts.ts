import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence, MAY_DELETE, RECORD } from './fence';

/**
 * Unfinished text: ciphertext that only its writer gets back, without a trail; and the keys with
 * which their devices keep the same text.
 */
export class Drafts6 implements MigrationInterface {
  readonly name = 'Drafts1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE app.draft (${RECORD},
        staff_member_id uuid NOT NULL DEFAULT app.current_actor(),
        form text NOT NULL,
        subject_id uuid NOT NULL,
        revision int NOT NULL DEFAULT 1,
        ciphertext bytea,
        saved_at timestamptz NOT NULL,
        expires_on date NOT NULL,
        UNIQUE (organisation_id, staff_member_id, form, subject_id)
      )`);
    await runner.query(`
      CREATE TABLE app.device_key (${RECORD},
        staff_member_id uuid NOT NULL DEFAULT app.current_actor(),
        device_id uuid NOT NULL,
        sealed_key bytea NOT NULL,
        made_at timestamptz NOT NULL,
        opened_on date NOT NULL,
        UNIQUE (organisation_id, staff_member_id, device_id)
      )`);
    for (const table of ['draft', 'device_key']) {
      await fence(runner, table, { audit: 'none', grants: MAY_DELETE });
      await keepToOwner(runner, table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app.draft, app.device_key');
  }
}

/** Second wall: even inside the organisation these rows are their writer's alone. */
async function keepToOwner(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    CREATE POLICY own ON app.${table} AS RESTRICTIVE
      USING (staff_member_id = (SELECT app.current_actor()))
      WITH CHECK (staff_member_id = (SELECT app.current_actor()))`);
}
