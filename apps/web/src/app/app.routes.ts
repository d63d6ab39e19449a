import type { Routes } from '@angular/router';
import { signedIn } from '@ademruimte/web-client';
import { UnreachablePage } from './unreachable';
import { Shell } from './shell/shell';

/** The door, and behind it the bar with every page; each feature is loaded when asked for. */
export const routes: Routes = [
  {
    path: 'inloggen',
    loadChildren: () => import('@ademruimte/access-web').then((m) => m.signInRoutes),
  },
  {
    path: 'niet-bereikbaar',
    title: $localize`Even geen verbinding`,
    component: UnreachablePage,
  },
  {
    path: '',
    component: Shell,
    canActivate: [signedIn],
    loadChildren: () => import('./pages.routes').then((m) => m.pages),
  },
];
