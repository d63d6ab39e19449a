export * from './aftercare';
export * from './caseload';
export * from './digest';
export * from './due';
export * from './lists';
export * from './reviews';
export * from './stagnation';
