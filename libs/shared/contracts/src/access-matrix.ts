import type { Role } from './statuses';

/** Everything somebody can be allowed to do. Guards, services, screens and tests use these names. */
export const permissions = [
  'account:own',
  'draft:own',
  'today:read',
  'team:read',
  'team:assign',
  'client:list',
  'client:search',
  'client:match',
  'client:register',
  'client:read',
  'client:edit',
  'contact:read',
  'strength:edit',
  'household:read',
  'household:edit',
  'trajectory:edit',
  'assignment:edit',
  'helper:edit',
  'template:read',
  'template:edit',
  'bridge:read',
  'bridge:rate',
  'plan:read',
  'plan:edit',
  'plan:agree',
  'step:do',
  'recognition:give',
  'conversation:read',
  'conversation:edit',
  'note:read',
  'note:write',
  'urgent:read',
  'urgent:record',
  'history:read',
  'log:client',
  'log:read',
] as const;
export type Permission = (typeof permissions)[number];

/** How somebody is related to one client today. `none` may open nothing. */
export const relations = [
  'lead_worker',
  'co_worker',
  'experience_expert',
  'team_lead',
  'none',
] as const;
export type Relation = (typeof relations)[number];

const WORK_ON_FILE: readonly Permission[] = [
  'client:read',
  'client:edit',
  'contact:read',
  'strength:edit',
  'household:read',
  'household:edit',
  'helper:edit',
  'bridge:read',
  'bridge:rate',
  'plan:read',
  'plan:edit',
  'plan:agree',
  'step:do',
  'recognition:give',
  'conversation:read',
  'conversation:edit',
  'note:read',
  'note:write',
  'urgent:read',
  'urgent:record',
  'history:read',
  'log:client',
];

/** What a relation with a client gives, whatever the role. Notes wait for a team lead's purpose. */
export const relationPermissions: Readonly<Record<Relation, readonly Permission[]>> = {
  lead_worker: [...WORK_ON_FILE, 'trajectory:edit', 'assignment:edit'],
  co_worker: WORK_ON_FILE,
  experience_expert: [
    'client:read',
    'plan:read',
    'step:do',
    'recognition:give',
    'note:write',
    'history:read',
  ],
  team_lead: [
    'client:read',
    'contact:read',
    'household:read',
    'bridge:read',
    'plan:read',
    'conversation:read',
    'urgent:read',
    'trajectory:edit',
    'assignment:edit',
    'team:assign',
    'history:read',
    'log:client',
  ],
  none: [],
};

/**
 * Work that rests once the support of a client has ended, until they come back. Who somebody is can
 * still be put right, what cannot wait is still written down, and reading goes on.
 */
export const restsOnceClosed: readonly Permission[] = [
  'bridge:rate',
  'plan:edit',
  'plan:agree',
  'step:do',
  'recognition:give',
  'conversation:edit',
  'note:write',
];

const EVERYBODY: readonly Permission[] = ['account:own', 'draft:own'];

/** What a role can ever do, before any client is looked up; a relation then narrows it. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  caseworker: [
    ...EVERYBODY,
    ...relationPermissions.lead_worker,
    'today:read',
    'team:read',
    'client:list',
    'client:search',
    'client:match',
    'client:register',
    'template:read',
  ],
  experience_expert: [
    ...EVERYBODY,
    ...relationPermissions.experience_expert,
    'today:read',
    'team:read',
    'client:list',
    'client:search',
  ],
  team_lead: [
    ...EVERYBODY,
    ...relationPermissions.team_lead,
    'today:read',
    'team:read',
    'client:list',
    'client:search',
    'client:match',
    'template:read',
  ],
  policy_officer: [...EVERYBODY, 'template:read'],
  privacy_officer: [...EVERYBODY, 'log:read'],
  administrator: [...EVERYBODY, 'template:read', 'template:edit'],
};

/** Whether one of the roles can ever hold the permission. */
export function rolesMay(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => rolePermissions[role].includes(permission));
}

/** Whether a relation with a client gives the permission. */
export function relationMay(relation: Relation, permission: Permission): boolean {
  return relationPermissions[relation].includes(permission);
}
