import type { Routes } from '@angular/router';

/** The client's first page, inside the frame. */
export const fileRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./overview/overview-page').then((m) => m.OverviewPage),
  },
];
