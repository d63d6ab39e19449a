export * from './conversation-words';
export * from './note-words';
