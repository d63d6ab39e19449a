import type { Role } from './statuses';

/** Everything somebody can be allowed to do. Guards, services, screens and tests use these names. */
export const permissions = [
  'account:own',
  'draft:own',
  'today:read',
  'calendar:own',
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
  'bridge:words',
  'plan:read',
  'plan:edit',
  'plan:agree',
  'step:do',
  'recognition:give',
  'conversation:read',
  'conversation:edit',
  'reminder:read',
  'reminder:edit',
  'note:read',
  'note:write',
  'urgent:read',
  'urgent:record',
  'history:read',
  'log:client',
  'log:read',
  'access:read',
  'share:edit',
  'expert:invite',
  'invitation:answer',
  'note:confidential',
  'note:purpose',
  'note:thank',
  'handover:propose',
  'handover:decide',
  'break-glass:open',
  'break-glass:review',
  'bottleneck:report',
  'bottleneck:read',
  'people:read',
  'people:manage',
  'roles:approve',
  'team:edit',
  'work:read',
  'team:work',
  'message:read',
  'message:write',
  'review:read',
  'review:hold',
  'review:approve',
  'figures:read',
  'stagnation:note',
  'aftercare:note',
  'absence:edit',
  'caseload-review:read',
  'caseload-review:hold',
] as const;
export type Permission = (typeof permissions)[number];

/**
 * How somebody is related to one client today. A team lead with a purpose wrote down why they read
 * the notes of this file today; `break_glass` is an emergency, for an hour. `none` opens nothing.
 */
export const relations = [
  'lead_worker',
  'co_worker',
  'stand_in',
  'experience_expert',
  'team_lead',
  'team_lead_with_purpose',
  'break_glass',
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
  'bridge:words',
  'plan:read',
  'plan:edit',
  'plan:agree',
  'step:do',
  'recognition:give',
  'conversation:read',
  'conversation:edit',
  'reminder:read',
  'reminder:edit',
  'note:read',
  'note:write',
  'urgent:read',
  'urgent:record',
  'history:read',
  'log:client',
  'access:read',
  'note:confidential',
  'note:thank',
  'stagnation:note',
  'aftercare:note',
  'message:read',
  'message:write',
  'review:read',
  'review:hold',
];

/** What a relation with a client gives, whatever the role. Notes wait for a team lead's purpose. */
export const relationPermissions: Readonly<Record<Relation, readonly Permission[]>> = {
  lead_worker: [
    ...WORK_ON_FILE,
    'trajectory:edit',
    'assignment:edit',
    'share:edit',
    'expert:invite',
    'handover:propose',
  ],
  co_worker: WORK_ON_FILE,
  stand_in: WORK_ON_FILE,
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
    'reminder:read',
    'urgent:read',
    'trajectory:edit',
    'assignment:edit',
    'team:assign',
    'history:read',
    'log:client',
    'access:read',
    'share:edit',
    'expert:invite',
    'note:purpose',
    'handover:propose',
    'handover:decide',
    'break-glass:review',
    'stagnation:note',
    'aftercare:note',
    'message:read',
    'message:write',
    'review:read',
    'review:approve',
  ],
  team_lead_with_purpose: ['note:read', 'note:confidential', 'bridge:words'],
  break_glass: [
    'client:read',
    'contact:read',
    'household:read',
    'bridge:read',
    'plan:read',
    'conversation:read',
    'note:read',
    'urgent:read',
  ],
  none: [],
};

/**
 * Work that rests once the support of a client has ended, until they come back. Who somebody is can
 * still be put right, what cannot wait is still written down, and reading goes on.
 */
export const restsOnceClosed: readonly Permission[] = [
  'expert:invite',
  'bridge:rate',
  'plan:edit',
  'plan:agree',
  'review:hold',
  'step:do',
  'recognition:give',
  'conversation:edit',
  'reminder:edit',
  'note:write',
  'stagnation:note',
];

const EVERYBODY: readonly Permission[] = ['account:own', 'draft:own'];

/** What a role can ever do, before any client is looked up; a relation then narrows it. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  caseworker: [
    ...EVERYBODY,
    'figures:read',
    ...relationPermissions.lead_worker,
    'today:read',
    'calendar:own',
    'team:read',
    'client:list',
    'client:search',
    'client:match',
    'client:register',
    'template:read',
    'break-glass:open',
    'bottleneck:report',
    'work:read',
    'absence:edit',
    'caseload-review:read',
  ],
  experience_expert: [
    ...EVERYBODY,
    ...relationPermissions.experience_expert,
    'invitation:answer',
    'bottleneck:report',
    'today:read',
    'calendar:own',
    'team:read',
    'client:list',
    'client:search',
  ],
  team_lead: [
    ...EVERYBODY,
    'figures:read',
    ...relationPermissions.team_lead,
    ...relationPermissions.team_lead_with_purpose,
    'today:read',
    'calendar:own',
    'team:read',
    'client:list',
    'client:search',
    'client:match',
    'template:read',
    'break-glass:open',
    'bottleneck:read',
    'work:read',
    'team:work',
    'absence:edit',
    'caseload-review:read',
    'caseload-review:hold',
  ],
  policy_officer: [...EVERYBODY, 'figures:read', 'template:read', 'bottleneck:read'],
  privacy_officer: [...EVERYBODY, 'log:read', 'people:read', 'roles:approve', 'break-glass:review'],
  administrator: [
    ...EVERYBODY,
    'template:read',
    'template:edit',
    'people:read',
    'people:manage',
    'roles:approve',
    'team:edit',
  ],
};

/**
 * Whether a permission lets somebody look and no more. Nobody waits for a look: what was shown
 * cannot be taken back. A write is another matter, see `ClientAccess`.
 */
export function onlyReads(permission: Permission): boolean {
  return permission.endsWith(':read') || LOOKS.includes(permission);
}
const LOOKS: readonly Permission[] = ['note:confidential', 'log:client'];

/** Whether one of the roles can ever hold the permission. */
export function rolesMay(roles: readonly Role[], permission: Permission): boolean {
  return roles.some((role) => rolePermissions[role].includes(permission));
}

/** Whether a relation with a client gives the permission. */
export function relationMay(relation: Relation, permission: Permission): boolean {
  return relationPermissions[relation].includes(permission);
}

/** Who asks: their roles, and how they are related to the client it is about. */
export interface Asking {
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
  readonly permission: Permission;
}

/**
 * Why somebody may or may not. `by` names the relation that gives it (the strongest one asked
 * about first), or the role when no client is concerned; `because` says what is missing.
 */
export type Explanation =
  | { readonly allowed: true; readonly by: Relation | Role }
  | {
      readonly allowed: false;
      /** The role never does this; nobody works with this client; or the relation gives less. */
      readonly because: 'role-never' | 'no-relation' | 'relation-gives-less';
    };

/** Tells from the same table as the guards why somebody may, or may not, do something. */
export function explain({ roles, relations, permission }: Asking): Explanation {
  const role = roles.find((one) => rolesMay([one], permission));
  if (!role) return { allowed: false, because: 'role-never' };
  if (!aboutOneClient.has(permission)) return { allowed: true, by: role };
  const by = relations.find((one) => relationMay(one, permission));
  if (by) return { allowed: true, by };
  const isStranger = relations.every((one) => one === 'none');
  return { allowed: false, because: isStranger ? 'no-relation' : 'relation-gives-less' };
}

/** What only a relation with a client can give. */
const aboutOneClient = new Set(Object.values(relationPermissions).flat());
