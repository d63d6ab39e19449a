import type { Routes } from '@angular/router';

/** What somebody meets and does today. */
export const todayRoutes: Routes = [
  { path: '', loadComponent: () => import('./today/today-page').then((m) => m.TodayPage) },
];

/** Where the system works against people: to report, and for who can mend it to read. */
export const bottleneckRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./bottleneck/bottlenecks-page').then((m) => m.BottlenecksPage),
  },
];

/** The people somebody works with, and for a team lead whom the team works with. */
export const teamRoutes: Routes = [
  { path: '', loadComponent: () => import('./team/team-page').then((m) => m.TeamPage) },
];

/** How a quarter went, for who may see it. */
export const figuresRoutes: Routes = [
  { path: '', loadComponent: () => import('./figures/figures-page').then((m) => m.FiguresPage) },
];

/** What colleagues ask and thank each other for, about one client. */
export const messagesRoutes: Routes = [
  { path: '', loadComponent: () => import('./messages/messages-page').then((m) => m.MessagesPage) },
];
