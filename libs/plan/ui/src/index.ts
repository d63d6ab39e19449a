export * from './another-day';
export * from './goal-card';
export * from './next-step';
export * from './plan-view';
export * from './plan-words';
export * from './recognition-chip';
export * from './step-card';
export * from './step-history';
