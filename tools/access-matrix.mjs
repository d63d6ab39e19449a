// Writes docs/access-matrix.md from the same table as the guards, and from the contract of the API.
// `--check` fails when what is committed differs from what would be written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import {
  permissions,
  relationPermissions,
  relations,
  rolePermissions,
} from '../libs/shared/contracts/src/access-matrix.ts';
import { checkNode } from './check-node.mjs';
import { root } from './postgres-home.mjs';
import { PlainProblem, run, tell } from './say.mjs';

const PAGE = 'docs/access-matrix.md';
const ROLES = {
  caseworker: 'consulent',
  experience_expert: 'ervaringsdeskundige',
  team_lead: 'teamleider',
  policy_officer: 'beleidsmedewerker',
  privacy_officer: 'privacyfunctionaris',
  administrator: 'beheerder',
};
const RELATIONS = {
  lead_worker: 'regisseur',
  co_worker: 'begeleider',
  stand_in: 'vervanger',
  experience_expert: 'ervaringsdeskundige',
  team_lead: 'teamleider van het team',
  team_lead_with_purpose: 'teamleider met een doel, die dag',
  break_glass: 'noodinzage, een uur',
  none: 'geen',
};

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

/** One line per permission, a mark for each role or relation that gives it. */
function marks(columns, words, given) {
  const heads = ['permission', ...columns.map((one) => `${one} (${words[one]})`)];
  const rows = permissions
    .filter((permission) => columns.some((one) => given[one].includes(permission)))
    .map((permission) => [
      `\`${permission}\``,
      ...columns.map((one) => (given[one].includes(permission) ? 'yes' : '')),
    ]);
  return table(heads, rows);
}

function routes() {
  const { paths } = JSON.parse(readFileSync(join(root, 'docs/openapi.json'), 'utf8'));
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => {
      const permission = operation['x-requires'];
      if (!permission && !operation['x-public']) {
        throw new PlainProblem(`${method} ${path} has no line: say which permission it needs.`);
      }
      const needs = permission ? `\`${permission}\`` : 'no session';
      return [`${method.toUpperCase()} ${path}`, operation.operationId, needs];
    }),
  );
}

async function page() {
  const parts = [
    '# Who may do what',
    'Made from the table the guards read (`npx node tools/access-matrix.mjs`); do not edit.',
    'A role says what somebody can ever do. For what is about one client, a relation with that client has to give it too.',
    '## By role',
    marks(Object.keys(ROLES), ROLES, rolePermissions),
    '## By relation with a client',
    marks(
      relations.filter((one) => one !== 'none'),
      RELATIONS,
      relationPermissions,
    ),
    '## By route',
    table(['route', 'name', 'needs'], routes()),
  ];
  return format(parts.join('\n\n'), { parser: 'markdown', printWidth: 100 });
}

await run(async () => {
  checkNode();
  const wanted = await page();
  if (!process.argv.includes('--check')) return writeFileSync(join(root, PAGE), wanted);
  if (readFileSync(join(root, PAGE), 'utf8') !== wanted) {
    throw new PlainProblem(
      `${PAGE} is not what the table says: run "npx node tools/access-matrix.mjs".`,
    );
  }
  tell('The page of the access matrix is current.');
});
