import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Session } from './session';

/** Lets somebody through who is signed in; anybody else signs in first and then comes back here. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  if (session.current() ?? (await session.find())) return true;
  const wanted = state.url === '/' ? undefined : state.url;
  return router.createUrlTree(['/inloggen'], { queryParams: { terug: wanted } });
};

/** The page somebody wanted before signing in; only an address inside the product counts. */
export function wantedPage(terug: string | undefined): string {
  return terug && /^\/(?![/\\])/.test(terug) ? terug : '/';
}
