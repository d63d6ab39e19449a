export * from './access-matrix';
export * from './calendar-day';
export * from './drafts';
export * from './limits';
export * from './problem-codes';
export * from './session-times';
export * from './smaller-step';
export * from './statuses';
