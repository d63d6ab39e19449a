export * from './access.routes';
export { openSignInSheet } from './sign-in-sheet';
export { SignOut } from './sign-out';
export { openStillThere } from './still-there-dialog';
