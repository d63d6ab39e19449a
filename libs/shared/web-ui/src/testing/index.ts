export * from './screen';
export { show } from './show';
