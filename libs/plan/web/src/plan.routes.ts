import type { Routes } from '@angular/router';

/** The tab Doelplan of a client, and the forms that belong to it; composed in apps/web. */
export const planRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./plan-frame').then((m) => m.PlanFrame),
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./page/plan-page').then((m) => m.PlanPage),
      },
      {
        path: 'doel',
        title: $localize`Doel toevoegen`,
        loadComponent: () => import('./goal/goal-page').then((m) => m.GoalPage),
      },
      {
        path: 'doel/:goalId',
        title: $localize`Doel aanpassen`,
        loadComponent: () => import('./goal/goal-page').then((m) => m.GoalPage),
      },
      {
        path: 'doel/:goalId/stap',
        title: $localize`Stap toevoegen`,
        loadComponent: () => import('./step/step-page').then((m) => m.StepPage),
      },
      {
        path: 'doel/:goalId/afronden',
        title: $localize`Doel afronden`,
        loadComponent: () => import('./ending/end-goal-page').then((m) => m.EndGoalPage),
      },
      {
        path: 'stap/:stepId',
        title: $localize`Stap aanpassen`,
        loadComponent: () => import('./step/step-page').then((m) => m.StepPage),
      },
      {
        path: 'terugkijken',
        title: $localize`Samen terugkijken`,
        loadComponent: () => import('./review/review-page').then((m) => m.ReviewPage),
      },
      {
        path: 'afspreken',
        title: $localize`Samen afspreken`,
        loadComponent: () => import('./agree/agree-page').then((m) => m.AgreePage),
      },
      {
        path: 'afgesproken/:number',
        title: $localize`Zo spraken we het af`,
        loadComponent: () => import('./agree/agreed-page').then((m) => m.AgreedPage),
      },
    ],
  },
];
