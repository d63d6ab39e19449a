import type { Routes } from '@angular/router';

/** How one client is reminded; composed in apps/web. */
export const clientRemindersRoutes: Routes = [
  {
    path: '',
    loadComponent: () =>
      import('./client/client-reminders-page').then((m) => m.ClientRemindersPage),
  },
];

/** What goes out to whom, and what did not arrive. */
export const remindersRoutes: Routes = [
  { path: '', loadComponent: () => import('./reminders-page').then((m) => m.RemindersPage) },
];
