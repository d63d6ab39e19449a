export * from './bridge-list';
export * from './bridge-picture';
export * from './bridge-stones';
export * from './bridge-view';
export { ratingWords } from './domain-line';
export * from './rating-choice';
export * from './words-field';
