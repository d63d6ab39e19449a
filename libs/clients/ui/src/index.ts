export * from './client-words';
export * from './languages';
export * from './urgent-list';
export * from './urgent-sheet';
export * from './urgent-view';
export * from './urgent-words';
