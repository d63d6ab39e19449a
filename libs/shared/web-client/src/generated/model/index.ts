/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export * from './colleagueResponse';
export * from './colleagueResponseRolesItem';
export * from './createdRecord';
export * from './currentSession';
export * from './currentSessionPermissionsItem';
export * from './currentSessionRolesItem';
export * from './draftResponse';
export * from './fieldProblem';
export * from './fieldProblemParams';
export * from './health';
export * from './keepDraftRequest';
export * from './namedRecord';
export * from './problem';
export * from './problemCurrent';
export * from './sessionListItem';
export * from './signInRequest';
export * from './systemInfo';
