import type { Routes } from '@angular/router';

/** The tab Brug of a client: the picture, filling it in, one life domain through time. */
export const bridgeRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./page/bridge-page').then((m) => m.BridgePage),
  },
  {
    path: 'invullen',
    title: $localize`Brug invullen`,
    loadComponent: () => import('./fill/fill-page').then((m) => m.FillPage),
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./fill/choose-page').then((m) => m.ChoosePage),
      },
      {
        path: ':code',
        loadComponent: () => import('./fill/talk-page').then((m) => m.TalkPage),
      },
    ],
  },
  {
    path: ':code',
    title: $localize`Leefgebied`,
    loadComponent: () => import('./history/history-page').then((m) => m.HistoryPage),
  },
];
