import type { Routes } from '@angular/router';

/** The page Vandaag; composed in apps/web. */
export const todayRoutes: Routes = [];
/** The page Team; composed in apps/web. */
export const teamRoutes: Routes = [];
