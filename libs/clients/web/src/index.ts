import type { Routes } from '@angular/router';

/** The caseload list and the registration page; composed in apps/web under /inwoners. */
export const clientsRoutes: Routes = [];
/** The tab Gezin of a client; composed in apps/web. */
export const householdRoutes: Routes = [];
/** The page with personal data of a client; composed in apps/web under gegevens. */
export const personalDataRoutes: Routes = [];
