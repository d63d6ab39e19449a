// Whole files only: naming what is taken out of one would put all of them in the first download.
export * from './device-refuses';
export * from './kept';
export * from './kept-document';
export type * from './kept-types';
export * from './talk-sending';
export * from './waiting';
export * from './watch-key';
