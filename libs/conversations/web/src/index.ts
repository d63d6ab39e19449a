import type { Routes } from '@angular/router';

/** The pages of this feature; composed in apps/web. */
export const conversationsRoutes: Routes = [];
