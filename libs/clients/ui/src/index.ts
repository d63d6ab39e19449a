export * from './client-words';
export * from './languages';
