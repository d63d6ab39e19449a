import type { Routes } from '@angular/router';
import { signedIn, signedInOrPrepared } from '@ademruimte/web-client';
import { UnreachablePage } from './unreachable';
import { Shell } from './shell/shell';

/**
 * The door, and behind it the bar with every page; a talk has the whole screen. Each feature is
 * loaded when asked for.
 */
export const routes: Routes = [
  {
    path: 'inloggen',
    loadChildren: () => import('@ademruimte/access-web').then((m) => m.signInRoutes),
  },
  {
    path: 'eerste-beheerder',
    loadChildren: () => import('@ademruimte/access-web').then((m) => m.firstAdministratorRoutes),
  },
  {
    path: 'uitnodiging',
    loadChildren: () => import('@ademruimte/access-web').then((m) => m.invitationRoutes),
  },
  {
    path: 'niet-bereikbaar',
    title: $localize`Even geen verbinding`,
    component: UnreachablePage,
  },
  {
    path: 'inwoners/:clientId/gesprek/:conversationId',
    title: $localize`Gesprek`,
    canActivate: [signedInOrPrepared],
    loadChildren: () => import('@ademruimte/conversations-web').then((m) => m.talkRoutes),
  },
  {
    path: 'onderweg',
    title: $localize`Klaargezet voor onderweg`,
    canActivate: [signedInOrPrepared],
    loadComponent: () => import('./onderweg/onderweg-page').then((m) => m.OnderwegPage),
  },
  {
    path: '',
    component: Shell,
    canActivate: [signedIn],
    loadChildren: () => import('./pages.routes').then((m) => m.pages),
  },
];
