import { Client } from 'pg';
import {
  checkpointText,
  type Finding,
  logKeys,
  readCheckpoint,
  verifyLog,
} from '@ademruimte/audit-api/sealing';

/** What each finding means, for whoever looks after the log. */
const MEANS: Readonly<Record<Finding['kind'], string>> = {
  'row-edited': 'a row was edited after it was sealed',
  'row-removed': 'a row was removed after it was written',
  'link-removed': 'rows were removed together with their seal',
  'cut-off': 'the newest rows were cut off',
  'checkpoint-broken': 'the log is another one than at this checkpoint',
  'never-sealed': 'a row was kept from being sealed',
  'content-edited': 'content was edited after it was written',
  'content-removed': 'content was destroyed without a certificate',
  'certificate-forged': 'a certificate was not signed by the product',
};
const SHOWN = 50;

const say = (line: string) => process.stdout.write(`${line}\n`);

function wantedCheckpoints(parameters: readonly string[]) {
  const values = parameters.filter((one) => one !== '--checkpoint');
  return values.map((text) => {
    const checkpoint = readCheckpoint(text);
    if (!checkpoint) throw new Error(`"${text}" is no checkpoint: write <rows>:<64 hex digits>.`);
    return checkpoint;
  });
}

const url = process.env['MIGRATION_DATABASE_URL'];
if (!url) throw new Error('MIGRATION_DATABASE_URL is not set.');
const keys = logKeys(process.env['ADEMRUIMTE_SECRET']);
const checkpoints = wantedCheckpoints(process.argv.slice(2));

const client = new Client({ connectionString: url, application_name: 'ademruimte verify-log' });
await client.connect();
// One snapshot, so that what is written and sealed meanwhile is no finding.
await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
const verdict = await verifyLog(
  async <Row>(sql: string, parameters: readonly unknown[] = []) =>
    (await client.query(sql, [...parameters])).rows as Row[],
  keys,
  checkpoints,
);
await client.end();

say(`${String(verdict.rows)} rows are sealed, ${String(verdict.waiting)} wait for their seal.`);
say(`The log ends at checkpoint ${checkpointText(verdict.end)}`);
for (const { kind, place } of verdict.findings.slice(0, SHOWN)) say(`${place}: ${MEANS[kind]}`);
const more = verdict.findings.length - SHOWN;
if (more > 0) say(`and ${String(more)} more`);
say(verdict.findings.length ? 'The log is NOT whole.' : 'The log is whole.');
process.exitCode = verdict.findings.length ? 1 : 0;
