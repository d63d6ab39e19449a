import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { asMigrator } from '@ademruimte/api-testing';
import { dataSourceOptions } from '@ademruimte/api-platform';
import { entities } from '../app.module';

const ROOT = resolve(__dirname, '../../../..');
const SKIPPED = ['node_modules', 'dist', 'generated', '.nx', '.angular', '.data', 'coverage'];
const LONGEST = 400;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (SKIPPED.includes(entry.name)) return [];
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|mts|mjs|cjs|html|scss|css|sql)$/.test(entry.name) ? [path] : [];
  });
}

const run = (script: string, ...parameters: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...parameters], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  });

/** Plants a file, lints it with the rules of `npm run lint`, and takes it away again. */
function lint(path: string, content: string): string {
  writeFileSync(join(ROOT, path), content);
  try {
    return run('eslint/bin/eslint.js', '--max-warnings', '0', path).stdout;
  } finally {
    rmSync(join(ROOT, path), { force: true });
  }
}

describe('boundaries', () => {
  // Without a project graph at hand the rule about boundaries is silent instead of strict.
  beforeAll(() => run('nx/dist/bin/nx.js', 'show', 'projects'));

  it.each([
    [
      'a domain that reaches for one it may not know',
      'libs/clients/api/src/planted.ts',
      "import '@ademruimte/plan-api';\n",
      '@nx/enforce-module-boundaries',
    ],
    [
      'a page that reaches for another feature',
      'libs/clients/web/src/planted.ts',
      "import '@ademruimte/plan-web';\n",
      '@nx/enforce-module-boundaries',
    ],
    [
      'a domain that takes another way to PostgreSQL',
      'libs/clients/api/src/planted.ts',
      "import { DataSource } from 'typeorm';\nexport const way = DataSource;\n",
      'no-restricted-imports',
    ],
  ])('bite %s', (_, path, content, rule) => {
    expect(lint(path, content)).toContain(rule);
  });
});

describe('files', () => {
  it('are never too long to read', () => {
    const files = ['apps', 'libs', 'tools'].flatMap(sources);
    expect(files.length).toBeGreaterThan(100);
    const long = files.filter(
      (path) => readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length > LONGEST,
    );
    expect(long).toEqual([]);
  });
});

describe('the day it is', () => {
  // Of a moment the server's own day is the wrong one for an hour or two each night.
  const SERVERS_OWN = [
    /\bcurrent_date\b/i,
    /\b(now|\w+_timestamp)(\(\))?::date\b/i,
    /cast\((now|\w+_timestamp)(\(\))? as date/i,
    /toISOString\(\)\s*\.(slice|substring|substr)\(0,\s*10\)/,
    /toISOString\(\)\s*\.split\(/,
  ];
  /** Writes a day that never was a moment, and this list itself. */
  const MAY = ['libs/shared/contracts/src/calendar-day.ts', relative(ROOT, __filename)];

  const askingTheServer = (text: string) => SERVERS_OWN.some((one) => one.test(text));

  it('is asked of the clock or of app.today(), which know where people live', () => {
    const files = ['apps', 'libs', 'tools', 'docker'].flatMap(sources);
    const wrong = files.filter(
      (path) => !MAY.includes(path) && askingTheServer(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['a <= CURRENT_DATE', 'now()::date', 'at.toISOString()\n  .slice(0, 10)'])(
    'is found where %j asks the server',
    (text) => expect(askingTheServer(text)).toBe(true),
  );
});

describe('the shapes of requests and answers', () => {
  // The contract knows a shape by its class name alone: of two with one name it forgets one.
  it('have a name of their own', () => {
    const names = sources('libs')
      .filter((path) => path.endsWith('.dto.ts'))
      .flatMap((path) => [
        ...readFileSync(join(ROOT, path), 'utf8').matchAll(/^export class (\w+)/gm),
      ])
      .map(([, name]) => name);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});

describe('entities', () => {
  const types: Record<string, string> = {
    timestamptz: 'timestamp with time zone',
    int: 'integer',
    bool: 'boolean',
  };

  it('say of each column what the migrations made: name, type and whether it may be empty', async () => {
    const dataSource = new DataSource(
      dataSourceOptions(process.env['TEST_DATABASE_URL'] ?? '', entities),
    );
    await dataSource.initialize();
    const columns = dataSource.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => {
        const type = typeof column.type === 'string' ? column.type : column.type.name.toLowerCase();
        const shown = column.isArray ? 'ARRAY' : (types[type] ?? type);
        return `${entity.tableName}.${column.databaseName} ${shown} ${column.isNullable}`;
      }),
    );
    await dataSource.destroy();
    const rows = await asMigrator<{ column: string }>(
      `SELECT table_name || '.' || column_name || ' ' || data_type || ' ' ||
         (is_nullable = 'YES')::text AS column
       FROM information_schema.columns WHERE table_schema = 'app'`,
    );
    const made = new Set(rows.map(({ column }) => column));
    expect(columns.length).toBeGreaterThan(30);
    expect(columns.filter((column) => !made.has(column))).toEqual([]);
  });
});
