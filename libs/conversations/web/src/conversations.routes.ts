import type { Routes } from '@angular/router';

/** Somebody's own appointments. */
export const appointmentsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./appointments/appointments-page').then((m) => m.AppointmentsPage),
  },
];

/** The tab Notities of a client, for who walks along from experience. */
export const notesRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./conversations-frame').then((m) => m.ConversationsFrame),
    children: [
      { path: '', loadComponent: () => import('./notes/notes-page').then((m) => m.NotesPage) },
    ],
  },
];

/** The tab Gesprekken of a client, and the forms that belong to it; composed in apps/web. */
export const conversationsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./conversations-frame').then((m) => m.ConversationsFrame),
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./list/conversations-page').then((m) => m.ConversationsPage),
      },
      {
        path: 'nieuw',
        title: $localize`Nieuw gesprek`,
        data: { purpose: 'record' },
        loadComponent: () => import('./form/conversation-page').then((m) => m.ConversationPage),
      },
      {
        path: ':conversationId/ging-door',
        title: $localize`Gesprek opschrijven`,
        data: { purpose: 'hold' },
        loadComponent: () => import('./form/conversation-page').then((m) => m.ConversationPage),
      },
      {
        path: ':conversationId/aanpassen',
        title: $localize`Gesprek aanpassen`,
        data: { purpose: 'revise' },
        loadComponent: () => import('./form/conversation-page').then((m) => m.ConversationPage),
      },
    ],
  },
];
