import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { Session, wantedPage } from '@ademruimte/web-client';

/** Who is signed in already has no business at the door and goes on. */
const notYetSignedIn: CanActivateFn = async ({ queryParamMap }) => {
  const { session, router } = { session: inject(Session), router: inject(Router) };
  const terug = queryParamMap.get('terug');
  // Who was just sent here from a page is known to be nobody: no need to ask again.
  const here = session.current() ?? (terug ? undefined : await session.find());
  return here ? router.parseUrl(wantedPage(terug ?? undefined)) : true;
};

/** The door; the only page for who is not signed in. */
export const signInRoutes: Routes = [
  {
    path: '',
    title: $localize`Inloggen`,
    canActivate: [notYetSignedIn],
    loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage),
  },
];

/** The doors for who has no account yet. */
export const firstAdministratorRoutes: Routes = [
  {
    path: '',
    title: $localize`Eerste beheerder`,
    loadComponent: () => import('./first-administrator-page').then((m) => m.FirstAdministratorPage),
  },
];

/** Where the link of an invitation leads. */
export const invitationRoutes: Routes = [
  {
    path: '',
    title: $localize`Uitnodiging`,
    loadComponent: () => import('./invitation-page').then((m) => m.InvitationPage),
  },
];

/** Somebody's own account, and what an administrator looks after. */
export const accessRoutes: Routes = [
  {
    path: 'account',
    title: $localize`Mijn account`,
    loadComponent: () => import('./account-page').then((m) => m.AccountPage),
  },
  {
    path: 'noodinzage',
    title: $localize`Noodinzage`,
    loadComponent: () => import('./emergency/emergencies-page').then((m) => m.EmergenciesPage),
  },
  {
    path: 'beheer',
    title: $localize`Beheer`,
    loadComponent: () => import('./admin-page').then((m) => m.AdminPage),
  },
];

/** Who sees what of a client, inside the frame of their file. */
export const whoSeesRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./sharing/who-sees-page').then((m) => m.WhoSeesPage),
  },
];
