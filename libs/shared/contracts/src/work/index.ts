export * from './aftercare';
export * from './caseload';
export * from './due';
export * from './reviews';
export * from './stagnation';
