import { inject, InjectionToken } from '@angular/core';
import {
  type CanActivateFn,
  Router,
  type RouterStateSnapshot,
  type UrlTree,
} from '@angular/router';
import { isSilence } from './problem';
import { Session } from './session';

/** Lets somebody through who is signed in; anybody else signs in first and then comes back here. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  if (session.current() ?? (await session.find())) return true;
  return theDoor(router, state);
};

/** Whether somebody's key is on this device; fetched only when the server is silent. */
export const HAS_KEY_HERE = new InjectionToken<() => Promise<boolean>>('key on this device');

/** A server that says nothing for so long may as well not be there, in milliseconds. */
const PATIENCE = 4000;

/**
 * Lets somebody through who is signed in and, while the server is silent, who has their key on this
 * device: what was set ready for the road works without a network.
 */
export const signedInOrPrepared: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  const hasKeyHere = inject(HAS_KEY_HERE);
  if (session.current()) return true;
  const asking = session.find().then((found) => (found ? true : theDoor(router, state)));
  const answer = await Promise.race([asking.catch(unlessSilent), pause(PATIENCE)]);
  if (answer) return answer;
  return (await hasKeyHere()) ? true : asking;
};

function theDoor(router: Router, state: RouterStateSnapshot): UrlTree {
  const wanted = state.url === '/' ? undefined : state.url;
  return router.createUrlTree(['/inloggen'], { queryParams: { terug: wanted } });
}

function unlessSilent(error: unknown): undefined {
  if (!isSilence(error)) throw error;
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), milliseconds));
}

/** The page somebody wanted before signing in; only an address inside the product counts. */
export function wantedPage(terug: string | undefined): string {
  return terug && /^\/(?![/\\])/.test(terug) ? terug : '/';
}
