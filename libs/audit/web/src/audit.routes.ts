import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { Session } from '@ademruimte/web-client';

/** The log of the organisation; for who may not read it there is no such page. */
export const logRoutes: Routes = [
  {
    path: '',
    canMatch: [() => inject(Session).may('log:read')],
    loadComponent: () => import('./log/log-page').then((m) => m.LogPage),
  },
];

/** A client's own log, to read together or to give on paper. */
export const clientLogRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./client-log/client-log-page').then((m) => m.ClientLogPage),
  },
];

/** What was done to one record of a file. */
export const historyRoutes: Routes = [
  {
    path: ':part/:recordId',
    loadComponent: () => import('./history/history-page').then((m) => m.HistoryPage),
  },
];
