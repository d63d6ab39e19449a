import type { Routes } from '@angular/router';
import { provideFieldDefaults } from '@ademruimte/web-ui';
import { toStartPage } from './start-page';

/** A client's workspace: the frame comes from the file, each tab from its own domain. */
const clientWorkspace: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`Overzicht`,
    loadChildren: () => import('@ademruimte/file-web').then((m) => m.fileRoutes),
  },
  {
    path: 'brug',
    title: $localize`Brug`,
    loadChildren: () => import('@ademruimte/bridge-web').then((m) => m.bridgeRoutes),
  },
  {
    path: 'doelplan',
    title: $localize`Doelplan`,
    loadChildren: () => import('@ademruimte/plan-web').then((m) => m.planRoutes),
  },
  {
    path: 'gesprekken',
    title: $localize`Gesprekken`,
    loadChildren: () => import('@ademruimte/conversations-web').then((m) => m.conversationsRoutes),
  },
  {
    path: 'notities',
    title: $localize`Notities`,
    loadChildren: () => import('@ademruimte/conversations-web').then((m) => m.notesRoutes),
  },
  {
    path: 'herinneringen',
    title: $localize`Herinneringen`,
    loadChildren: () => import('@ademruimte/reminders-web').then((m) => m.clientRemindersRoutes),
  },
  {
    path: 'gezin',
    title: $localize`Gezin`,
    loadChildren: () => import('@ademruimte/clients-web').then((m) => m.householdRoutes),
  },
  {
    path: 'gegevens',
    title: $localize`Gegevens`,
    loadChildren: () => import('@ademruimte/clients-web').then((m) => m.personalDataRoutes),
  },
  {
    path: 'berichten',
    title: $localize`Berichten`,
    loadChildren: () => import('@ademruimte/team-web').then((m) => m.messagesRoutes),
  },
  {
    path: 'wie-ziet-wat',
    title: $localize`Wie ziet wat`,
    loadChildren: () => import('@ademruimte/access-web').then((m) => m.whoSeesRoutes),
  },
  {
    path: 'overdragen',
    title: $localize`Overdragen`,
    loadChildren: () => import('@ademruimte/clients-web').then((m) => m.handoverRoutes),
  },
  {
    path: 'wie-keek',
    title: $localize`Wie keek`,
    loadChildren: () => import('@ademruimte/audit-web').then((m) => m.clientLogRoutes),
  },
  {
    path: 'geschiedenis',
    title: $localize`Geschiedenis`,
    loadChildren: () => import('@ademruimte/audit-web').then((m) => m.historyRoutes),
  },
];

const underTheBar: Routes = [
  { path: '', pathMatch: 'full', canActivate: [toStartPage], children: [] },
  {
    path: 'vandaag',
    title: $localize`Vandaag`,
    loadChildren: () => import('@ademruimte/team-web').then((m) => m.todayRoutes),
  },
  {
    path: 'afspraken',
    title: $localize`Afspraken`,
    loadChildren: () => import('@ademruimte/conversations-web').then((m) => m.appointmentsRoutes),
  },
  {
    path: 'team',
    title: $localize`Team`,
    loadChildren: () => import('@ademruimte/team-web').then((m) => m.teamRoutes),
  },
  {
    path: 'voortgang',
    title: $localize`Voortgang`,
    loadChildren: () => import('@ademruimte/team-web').then((m) => m.figuresRoutes),
  },
  {
    path: 'knelpunten',
    title: $localize`Knelpunten`,
    loadChildren: () => import('@ademruimte/team-web').then((m) => m.bottleneckRoutes),
  },
  {
    path: 'herinneringen',
    title: $localize`Herinneringen`,
    loadChildren: () => import('@ademruimte/reminders-web').then((m) => m.remindersRoutes),
  },
  {
    path: 'inwoners',
    title: $localize`Inwoners`,
    loadChildren: () => import('@ademruimte/clients-web').then((m) => m.clientsRoutes),
  },
  {
    path: 'inwoners/:clientId',
    loadComponent: () => import('@ademruimte/file-web').then((m) => m.ClientFrame),
    children: clientWorkspace,
  },
  {
    path: 'logboek',
    title: $localize`Logboek`,
    loadChildren: () => import('@ademruimte/audit-web').then((m) => m.logRoutes),
  },
  {
    path: '',
    loadChildren: () => import('@ademruimte/access-web').then((m) => m.accessRoutes),
  },
  {
    path: '**',
    title: $localize`Niet gevonden`,
    loadComponent: () => import('./not-found-page').then((m) => m.NotFoundPage),
  },
];

/**
 * Every page behind the sign-in. Each feature brings its own; a client's workspace is composed
 * here, so that features need not know each other.
 */
export const pages: Routes = [
  { path: '', providers: [provideFieldDefaults()], children: underTheBar },
];
