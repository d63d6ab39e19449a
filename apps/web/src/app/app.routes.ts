import type { Routes } from '@angular/router';
import { signedIn } from '@ademruimte/web-client';
import { provideFieldDefaults } from '@ademruimte/web-ui';
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
    path: 'niet-bereikbaar',
    title: $localize`Even geen verbinding`,
    component: UnreachablePage,
  },
  {
    path: 'inwoners/:clientId/gesprek/:conversationId',
    title: $localize`Gesprek`,
    canActivate: [signedIn],
    providers: [provideFieldDefaults()],
    loadChildren: () => import('@ademruimte/conversations-web').then((m) => m.talkRoutes),
  },
  {
    path: '',
    component: Shell,
    canActivate: [signedIn],
    loadChildren: () => import('./pages.routes').then((m) => m.pages),
  },
];
