export * from './connection';
export * from './drafts';
export * from './generated';
export type * from './generated/model';
export * from './idle-clock';
export * from './new-id';
export * from './problem';
export * from './provide';
export * from './search-words';
export * from './sentences';
export * from './session';
export * from './sign-in-again';
export * from './signed-in';
export * from './version';
// Where the contract describes what we already have a shape for, ours is the one to use.
export type { FieldProblem, Problem } from './problem';
export type { CurrentSession } from './session';
