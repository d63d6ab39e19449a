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
  {
    path: 'afspraken',
    title: $localize`Afspraken van het team`,
    loadComponent: () => import('./work/settings-page').then((m) => m.WorkSettingsPage),
  },
  {
    path: 'afwezig',
    title: $localize`Afwezigheid`,
    loadComponent: () => import('./work/absence/absence-page').then((m) => m.AbsencePage),
  },
  {
    path: 'wachtlijst',
    title: $localize`Wachtlijst`,
    loadComponent: () => import('./work/who-waits/waiting-page').then((m) => m.WaitingPage),
  },
  {
    path: 'bord/:staffMemberId',
    title: $localize`Het bord van een collega`,
    loadComponent: () => import('./work/plate/plate-page').then((m) => m.PlatePage),
  },
  {
    path: 'bespreking/:staffMemberId',
    title: $localize`Bespreking`,
    loadComponent: () => import('./work/agenda-page').then((m) => m.AgendaPage),
  },
  {
    path: 'verdelen/:staffMemberId',
    title: $localize`Werk verdelen`,
    loadComponent: () => import('./work/reassign-page').then((m) => m.ReassignPage),
  },
];

/** How a quarter went, for who may see it. */
export const figuresRoutes: Routes = [
  { path: '', loadComponent: () => import('./figures/figures-page').then((m) => m.FiguresPage) },
];

/** What colleagues ask and thank each other for, about one client. */
export const messagesRoutes: Routes = [
  { path: '', loadComponent: () => import('./messages/messages-page').then((m) => m.MessagesPage) },
];
