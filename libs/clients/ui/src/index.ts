export * from './client-words';
export * from './languages';
export * from './urgent-words';
