// The map of the business as Nx tags: which kind of library may use which. Every arrow is a
// sentence somebody can defend; docs/architecture.md tells them.
const may = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

const runtimes = [
  // Node code never reaches the browser, and the reverse.
  {
    ...may('runtime:node', 'runtime:node', 'runtime:any'),
    bannedExternalImports: ['@angular/*'],
  },
  {
    ...may('runtime:browser', 'runtime:browser', 'runtime:any'),
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'],
  },
  {
    ...may('runtime:any', 'runtime:any'),
    bannedExternalImports: ['@angular/*', '@nestjs/*', 'typeorm', 'pg'],
  },
];

const kinds = [
  may(
    'type:app',
    'type:domain',
    'type:feature',
    'type:platform',
    'type:ui',
    'type:client',
    'type:contracts',
  ),
  may('type:domain', 'type:domain', 'type:platform', 'type:contracts'),
  may('type:platform', 'type:contracts'),
  // A page knows the server and its pictures, never another feature.
  may('type:feature', 'type:ui', 'type:client', 'type:contracts'),
  // A picture has inputs and outputs only.
  may('type:ui', 'type:ui', 'type:contracts'),
  may('type:client', 'type:contracts'),
  may('type:testing', 'type:platform', 'type:contracts'),
  may('type:contracts'),
];

const shared = ['scope:access', 'scope:shared'];
const scopes = [
  may('scope:access', ...shared),
  may('scope:clients', 'scope:clients', ...shared),
  // Ratings are of a client.
  may('scope:bridge', 'scope:bridge', 'scope:clients', ...shared),
  // A plan starts from a bridge.
  may(
    'scope:plan',
    'scope:plan',
    'scope:bridge',
    'scope:clients',
    // Only its pictures: a step shows how its client is reminded of it.
    'scope:reminders',
    ...shared,
  ),
  // A talk ends in ratings, a goal and a step.
  may(
    'scope:conversations',
    'scope:conversations',
    'scope:bridge',
    'scope:plan',
    'scope:clients',
    // Only its pictures: an appointment shows how its client is reminded of it.
    'scope:reminders',
    ...shared,
  ),
  // A reminder follows what was planned, and is printed as the client's copy is.
  may(
    'scope:reminders',
    'scope:reminders',
    'scope:bridge',
    'scope:plan',
    'scope:conversations',
    'scope:clients',
    ...shared,
  ),
  // The file, the team and the log look across everything. The first page of a worker also shows
  // reminders to give by hand, and its mail leaves the way they do.
  ...['file', 'team', 'audit'].map((scope) =>
    may(
      `scope:${scope}`,
      `scope:${scope}`,
      ...(scope === 'team' ? ['scope:reminders'] : []),
      'scope:bridge',
      'scope:plan',
      'scope:conversations',
      'scope:clients',
      ...shared,
    ),
  ),
  may('scope:shared', 'scope:shared'),
];

// The tools belong to no library; the journeys take their browser from one.
const allow = ['../../tools/chromium.mjs'];

const rule = (depConstraints) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    { enforceBuildableLibDependency: false, allow, depConstraints },
  ],
});

/** What production code may import. */
export const boundaries = rule([...runtimes, ...kinds, ...scopes]);

/** Tests of a domain may also start an app. */
export const testBoundaries = rule([
  ...runtimes,
  ...kinds.map((one) =>
    one.sourceTag === 'type:domain' || one.sourceTag === 'type:app'
      ? may(one.sourceTag, ...one.onlyDependOnLibsWithTags, 'type:testing')
      : one,
  ),
  ...scopes,
]);
