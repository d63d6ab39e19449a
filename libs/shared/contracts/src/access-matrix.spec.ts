import {
  explain,
  permissions,
  relationMay,
  relationPermissions,
  relations,
  rolePermissions,
  rolesMay,
  type Permission,
  type Relation,
} from './access-matrix';
import { roles, type Role } from './statuses';

const CONTENT: readonly Permission[] = [
  'client:read',
  'contact:read',
  'household:read',
  'bridge:read',
  'plan:read',
  'conversation:read',
  'note:read',
  'urgent:read',
];

const CHANGES: readonly Permission[] = [
  'client:edit',
  'strength:edit',
  'household:edit',
  'helper:edit',
  'bridge:rate',
  'plan:edit',
  'plan:agree',
  'conversation:edit',
  'urgent:record',
];

/** Which role somebody must have to stand in a relation with a client. */
const ROLE_BEHIND: Readonly<Record<Exclude<Relation, 'none'>, Role>> = {
  lead_worker: 'caseworker',
  co_worker: 'caseworker',
  stand_in: 'caseworker',
  experience_expert: 'experience_expert',
  team_lead: 'team_lead',
  team_lead_with_purpose: 'team_lead',
  break_glass: 'caseworker',
};

describe('a relation with a client', () => {
  const may = (relation: Relation, all: readonly Permission[]) =>
    all.filter((permission) => relationMay(relation, permission));

  it('is needed: without one nothing opens', () => {
    expect(may('none', permissions)).toEqual([]);
  });

  it.each(['lead_worker', 'co_worker', 'stand_in'] as const)(
    'as %s gives the whole file, to read and to work in',
    (relation) => {
      expect(may(relation, [...CONTENT, ...CHANGES])).toEqual([...CONTENT, ...CHANGES]);
    },
  );

  it('lets only the lead among workers invite, pause and close', () => {
    const steering = ['trajectory:edit', 'assignment:edit'] as const;
    expect(may('lead_worker', steering)).toEqual(steering);
    expect(may('co_worker', steering)).toEqual([]);
    expect(may('experience_expert', steering)).toEqual([]);
  });

  it('never lets an experience expert see the bridge, the household or how to reach somebody', () => {
    const closed = [
      'bridge:read',
      'bridge:rate',
      'household:read',
      'contact:read',
      'urgent:read',
    ] as const;
    expect(may('experience_expert', closed)).toEqual([]);
  });

  it('lets an experience expert see the plan, do a step, cheer and write an own note', () => {
    const open = ['client:read', 'plan:read', 'step:do', 'recognition:give', 'note:write'] as const;
    expect(may('experience_expert', open)).toEqual(open);
  });

  it('never lets an experience expert change the plan, agree it, or share the file', () => {
    expect(may('experience_expert', [...CHANGES, 'assignment:edit', 'team:assign'])).toEqual([]);
  });

  it('lets a team lead read plan and bridge, but no note', () => {
    expect(may('team_lead', ['plan:read', 'bridge:read', 'note:read', 'note:write'])).toEqual([
      'plan:read',
      'bridge:read',
    ]);
  });

  it.each(['lead_worker', 'co_worker', 'team_lead'] as const)(
    'as %s lets somebody give the client their own log, which an experience expert cannot',
    (relation) => {
      expect(may(relation, ['log:client'])).toEqual(['log:client']);
      expect(may('experience_expert', ['log:client'])).toEqual([]);
    },
  );

  it('opens notes to a team lead only with a purpose, and that gives nothing else', () => {
    expect(may('team_lead_with_purpose', permissions)).toEqual([
      ...['bridge:words', 'note:read', 'note:confidential'],
    ]);
  });

  it('lets somebody read in an emergency, and change nothing', () => {
    expect(may('break_glass', CONTENT)).toEqual(CONTENT);
    const more = permissions.filter((one) => !CONTENT.includes(one));
    expect(may('break_glass', more)).toEqual([]);
  });

  it('never lets an experience expert share on, invite, or read what is confidential', () => {
    const closed = [
      ...(['share:edit', 'expert:invite', 'access:read'] as const),
      ...(['note:confidential', 'bridge:words'] as const),
    ];
    expect(may('experience_expert', closed)).toEqual([]);
  });

  it('lets a team lead steer the work, never change what somebody said', () => {
    const steering = ['trajectory:edit', 'assignment:edit', 'team:assign'] as const;
    expect(may('team_lead', steering)).toEqual(steering);
    expect(may('team_lead', CHANGES)).toEqual([]);
  });

  it.each(Object.entries(ROLE_BEHIND) as [Exclude<Relation, 'none'>, Role][])(
    'as %s gives nothing that the role %s could never do',
    (relation, role) => {
      const beyond = relationPermissions[relation].filter(
        (permission) => !rolesMay([role], permission),
      );
      expect(beyond).toEqual([]);
    },
  );

  it('has a role behind every kind but none', () => {
    expect(Object.keys(ROLE_BEHIND).sort()).toEqual(
      relations.filter((one) => one !== 'none').sort(),
    );
  });
});

describe('a role', () => {
  const may = (role: Role, all: readonly Permission[]) =>
    all.filter((permission) => rolesMay([role], permission));

  it.each(roles)('as %s has an own account and own drafts', (role) => {
    expect(may(role, ['account:own', 'draft:own'])).toEqual(['account:own', 'draft:own']);
  });

  it.each(['policy_officer', 'privacy_officer', 'administrator'] as const)(
    'as %s finds no client and opens no file',
    (role) => {
      const office =
        /^(account|draft|template|log|people|roles|bottleneck|figures):|team:edit|glass:review/;
      expect(
        may(
          role,
          permissions.filter((one) => !office.test(one)),
        ),
      ).toEqual([]);
    },
  );

  it('as privacy officer alone reads the log, and gives no client theirs', () => {
    expect(roles.filter((role) => rolesMay([role], 'log:read'))).toEqual(['privacy_officer']);
    expect(may('privacy_officer', ['log:client', 'history:read'])).toEqual([]);
  });

  it('as caseworker alone registers a client', () => {
    expect(roles.filter((role) => rolesMay([role], 'client:register'))).toEqual(['caseworker']);
  });

  it('as caseworker or experience expert never assigns for the team', () => {
    expect(may('caseworker', ['team:assign'])).toEqual([]);
    expect(may('experience_expert', ['team:assign'])).toEqual([]);
  });

  it('adds up with another role, and no role at all may nothing', () => {
    expect(rolesMay(['experience_expert', 'caseworker'], 'bridge:read')).toBe(true);
    expect(permissions.filter((permission) => rolesMay([], permission))).toEqual([]);
  });

  it('exists for every permission, so that none is only a word', () => {
    const orphans = permissions.filter((permission) => !rolesMay(roles, permission));
    expect(orphans).toEqual([]);
  });

  it.each(roles)('as %s is given each permission once, by a name that exists', (role) => {
    const given = rolePermissions[role];
    expect(new Set(given).size).toBe(given.length);
    expect(given.filter((permission) => !permissions.includes(permission))).toEqual([]);
  });
});

describe('why somebody may or may not', () => {
  it('names the relation that gives it', () => {
    const roles: Role[] = ['caseworker'];
    const asking = { roles, permission: 'plan:edit' } as const;
    expect(explain({ ...asking, relations: ['lead_worker'] })).toEqual({
      ...{ allowed: true, by: 'lead_worker' },
    });
    expect(explain({ ...asking, relations: ['break_glass', 'stand_in'] })).toEqual({
      ...{ allowed: true, by: 'stand_in' },
    });
  });

  it('names the role when it is about no client', () => {
    const asking = {
      roles: ['administrator'],
      relations: [],
      permission: 'people:manage',
    } as const;
    expect(explain(asking)).toEqual({ allowed: true, by: 'administrator' });
  });

  it('says that a role never does this, whatever the relation', () => {
    const asking = { roles: ['administrator'], permission: 'plan:read' } as const;
    expect(explain({ ...asking, relations: ['lead_worker'] })).toEqual({
      ...{ allowed: false, because: 'role-never' },
    });
  });

  it('says that somebody does not work with this client', () => {
    const asking = { roles: ['caseworker'], permission: 'plan:read' } as const;
    for (const relations of [[], ['none']] as const) {
      expect(explain({ ...asking, relations })).toEqual({
        ...{ allowed: false, because: 'no-relation' },
      });
    }
  });

  it('says that the relation gives less than is asked', () => {
    const asking = { roles: ['caseworker'], relations: ['co_worker'] } as const;
    expect(explain({ ...asking, permission: 'share:edit' })).toEqual({
      ...{ allowed: false, because: 'relation-gives-less' },
    });
  });

  it('agrees with the table for every role, relation and permission', () => {
    for (const role of roles) {
      for (const relation of relations) {
        for (const permission of permissions) {
          const { allowed } = explain({ roles: [role], relations: [relation], permission });
          const needsRelation = relations.some((one) => relationMay(one, permission));
          const given = needsRelation ? relationMay(relation, permission) : true;
          expect([role, relation, permission, allowed]).toEqual([
            ...[role, relation, permission, rolesMay([role], permission) && given],
          ]);
        }
      }
    }
  });
});
