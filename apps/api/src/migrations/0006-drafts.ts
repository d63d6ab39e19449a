import type { MigrationInterface, QueryRunner } from 'typeorm';
import { catalogue, fence, MAY_DELETE, RECORD } from './fence';

/** Unfinished text: ciphertext that only its writer gets back, without a trail. */
export class Drafts6 implements MigrationInterface {
  readonly name = 'Drafts1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE app.draft (${RECORD},
        staff_member_id uuid NOT NULL DEFAULT app.current_actor(),
        form text NOT NULL,
        subject_id uuid NOT NULL,
        ciphertext bytea NOT NULL,
        saved_at timestamptz NOT NULL,
        expires_on date NOT NULL,
        UNIQUE (organisation_id, staff_member_id, form, subject_id)
      )`);
    await fence(runner, 'draft', { audit: 'none', grants: MAY_DELETE });
    // Second wall: even inside the organisation a draft is its writer's alone.
    await runner.query(`
      CREATE POLICY own ON app.draft AS RESTRICTIVE
        USING (staff_member_id = (SELECT app.current_actor()))
        WITH CHECK (staff_member_id = (SELECT app.current_actor()))`);
    await catalogue(runner, 'draft', {
      ciphertext: 'nothing typed is lost; 30 days after the last change',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE app.draft');
  }
}
