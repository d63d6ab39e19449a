export * from './reminder-channel';
export * from './reminder-lists';
export * from './reminder-moment';
export * from './reminder-text';
export * from './revealing-words';
