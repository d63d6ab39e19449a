export * from './reminder-line';
export * from './reminder-words';
