import type { MigrationInterface, QueryRunner } from 'typeorm';
import { certificates, destruction } from './sql/destruction';
import { logReading } from './sql/log-reading';
import { seal } from './sql/seal';

/** Functions of the log, and the one role that may call each. */
const CALLERS: readonly (readonly [string, string])[] = [
  ['to_seal(int)', 'app_user'],
  ['last_seal()', 'app_user'],
  ['add_seals(bigint, bigint[], text[], bigint[], boolean[], bytea[])', 'app_user'],
  ['add_checkpoint()', 'app_user'],
  ['lines(timestamptz, timestamptz, uuid, uuid, text, timestamptz, text, bigint, int)', 'app_user'],
  ['changes_of(text, uuid, uuid)', 'app_user'],
  ['members_of(uuid)', 'app_user'],
  ['destroy_content(uuid, uuid, text, uuid, uuid)', 'app_eraser'],
  ['sign_certificate(bigint, bytea)', 'app_eraser'],
];

/** The log can be read by who looks after it, is sealed, and gives up content only on paper. */
export class Log13 implements MigrationInterface {
  readonly name = 'Log1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [certificates, seal, destruction, logReading]) await runner.query(sql);
    for (const [name, caller] of CALLERS) {
      await runner.query(`
        REVOKE EXECUTE ON FUNCTION audit.${name} FROM PUBLIC;
        GRANT EXECUTE ON FUNCTION audit.${name} TO ${caller}`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of CALLERS) await runner.query(`DROP FUNCTION audit.${name}`);
    await runner.query(`
      DROP TRIGGER seal ON audit.entry;
      DROP TRIGGER seal ON audit.view;
      DROP INDEX audit.entry_organisation_id_at_id_idx, audit.view_organisation_id_at_id_idx;
      DROP FUNCTION audit.digest_of(text, bigint);
      DROP FUNCTION audit.certificate_digest(audit.destruction_certificate);
      DROP TABLE audit.checkpoint, audit.seal, audit.unsealed, audit.destruction_certificate;
      DROP FUNCTION audit.wait_for_seal(), audit.micros(timestamptz);
      GRANT SELECT, DELETE ON audit.content TO app_eraser;
      GRANT SELECT ON audit.entry TO app_eraser`);
  }
}
