import type { Routes } from '@angular/router';

/** The caseload list and the page that registers somebody; composed under /inwoners. */
export const clientsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./caseload/caseload-page').then((m) => m.CaseloadPage),
  },
  {
    path: 'nieuw',
    title: $localize`Nieuwe inwoner`,
    loadComponent: () => import('./register/register-page').then((m) => m.RegisterPage),
  },
  {
    path: 'nood',
    title: $localize`Dossier in nood openen`,
    loadComponent: () => import('./register/emergency-page').then((m) => m.EmergencyPage),
  },
];

/** The tab Gezin of a client. */
export const householdRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./household/household-page').then((m) => m.HouseholdPage),
  },
];

/** Handing a client over to a colleague. */
export const handoverRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./handover/handover-page').then((m) => m.HandoverPage),
  },
];

/** Everything that is written down about a person, to read and to change. */
export const personalDataRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./details/details-page').then((m) => m.DetailsPage),
  },
];
