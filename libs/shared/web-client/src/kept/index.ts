export * from './kept';
export { KeptDocument } from './kept-document';
export type * from './kept-types';
