import {
  explain,
  type Explanation,
  type Permission,
  type Relation,
  relationMay,
} from './access-matrix';
import type { Role } from './statuses';

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

/** The role somebody works in when they are related to a client like this. */
const ROLE_BEHIND: Readonly<Record<Exclude<Relation, 'none'>, Role>> = {
  lead_worker: 'caseworker',
  co_worker: 'caseworker',
  stand_in: 'caseworker',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  team_lead_with_purpose: 'team_lead',
  break_glass: 'caseworker',
};

/** One part of a file, whether it is open, and which line of the matrix says so. */
export interface PartExplained {
  readonly part: FilePart;
  readonly why: Explanation;
}

/** Why each part of a file is open, or closed, to somebody with these relations. */
export function explainParts(relations: readonly Exclude<Relation, 'none'>[]): PartExplained[] {
  const roles = [...new Set(relations.map((one) => ROLE_BEHIND[one]))];
  return OPENED_BY.map(([part, permission]) => ({
    part,
    why: explain({ roles, relations, permission }),
  }));
}
