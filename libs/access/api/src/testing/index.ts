export { AccessGiven, type Organisation } from './access.given';
export { type Person, signedIn } from './person';
