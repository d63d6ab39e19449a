import type { Routes } from '@angular/router';

/** The door; the only page for who is not signed in. */
export const signInRoutes: Routes = [
  {
    path: '',
    title: $localize`Inloggen`,
    loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage),
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
    path: 'beheer',
    title: $localize`Beheer`,
    loadComponent: () => import('./admin-page').then((m) => m.AdminPage),
  },
];
