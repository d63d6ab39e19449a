export * from './bridge-list';
export * from './bridge-picture';
export * from './bridge-view';
