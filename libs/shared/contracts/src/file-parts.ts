import { type Permission, type Relation, relationMay } from './access-matrix';

/** The parts of a file people know: what "wie ziet wat" says that somebody sees. */
export const fileParts = [
  'contact',
  'household',
  'bridge',
  'plan',
  'shared_plan',
  'conversations',
  'notes',
  'confidential',
  'phone',
  'address',
  'life_domain',
] as const;
export type FilePart = (typeof fileParts)[number];

const OPENED_BY: readonly (readonly [FilePart, Permission])[] = [
  ['contact', 'contact:read'],
  ['household', 'household:read'],
  ['bridge', 'bridge:read'],
  ['plan', 'plan:read'],
  ['conversations', 'conversation:read'],
  ['notes', 'note:read'],
  ['confidential', 'note:confidential'],
];

/** Which parts of a file a relation opens, from the table the guards read. */
export function partsSeen(relation: Relation): FilePart[] {
  // Who does not read the bridge sees only what is shared with an experience expert.
  const sharedOnly = !relationMay(relation, 'bridge:read');
  return OPENED_BY.filter(([, permission]) => relationMay(relation, permission)).map(([part]) =>
    part === 'plan' && sharedOnly ? 'shared_plan' : part,
  );
}
