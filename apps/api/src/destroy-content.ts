import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { logKeys, signatureOf } from '@ademruimte/audit-api/sealing';

interface Destroyed {
  readonly certificate: string;
  readonly entries: number;
  readonly digest: Buffer;
}

const USAGE =
  'Say --organisation, --client, --decided-by and --confirmed-by (ids of two people), and --ground ' +
  '(retention_over, asked_by_client, recorded_by_mistake or court_order).';
const NAMES = ['organisation', 'client', 'ground', 'decided-by', 'confirmed-by'] as const;

function wanted(): string[] {
  const { values } = parseArgs({
    options: Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }])),
  });
  return NAMES.map((name) => {
    const value = values[name];
    if (typeof value !== 'string') throw new Error(USAGE);
    return value;
  });
}

const url = process.env['ERASER_DATABASE_URL'];
if (!url) throw new Error('ERASER_DATABASE_URL is not set: it signs in as app_eraser.');
const keys = logKeys(process.env['ADEMRUIMTE_SECRET']);
const parameters = wanted();

const client = new Client({ connectionString: url, application_name: 'ademruimte destroy' });
await client.connect();
try {
  // Content goes and its certificate is signed in one transaction, or nothing happens.
  await client.query('BEGIN');
  const { rows } = await client.query<Destroyed>(
    'SELECT certificate, entries, digest FROM audit.destroy_content($1, $2, $3, $4, $5)',
    parameters,
  );
  for (const { certificate, digest } of rows) {
    const signature = signatureOf(keys, digest);
    await client.query('SELECT audit.sign_certificate($1, $2)', [certificate, signature]);
  }
  await client.query('COMMIT');
  const [made] = rows;
  process.stdout.write(
    `The content of ${String(made?.entries)} changes is destroyed: certificate ${String(made?.certificate)}.\n`,
  );
} catch (problem) {
  // What PostgreSQL refuses it says in a sentence; nothing was destroyed.
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
} finally {
  await client.end();
}
