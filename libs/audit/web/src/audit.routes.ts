import { inject } from '@angular/core';
import type { CanMatchFn, Routes } from '@angular/router';
import { Session } from '@ademruimte/web-client';

/** A page that is loaded anew matches its address before anybody asked who is here. */
const mayReadLog: CanMatchFn = async () => {
  const session = inject(Session);
  const isHere = session.current() ?? (await session.find());
  // Who is nobody is sent to the door, and comes back here.
  return !isHere || session.may('log:read');
};

/** The log of the organisation; for who may not read it there is no such page. */
export const logRoutes: Routes = [
  {
    path: '',
    canMatch: [mayReadLog],
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
