export * from './conversation-words';
