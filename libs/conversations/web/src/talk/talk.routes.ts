import type { Routes } from '@angular/router';
import { provideFieldDefaults } from '@ademruimte/web-ui';

/** A talk, full screen: six quiet screens that one frame holds together. */
export const talkRoutes: Routes = [
  {
    path: '',
    providers: [provideFieldDefaults()],
    loadComponent: () => import('./frame/talk-frame').then((m) => m.TalkFrame),
    children: [
      {
        path: 'aankomen',
        title: $localize`Aankomen`,
        loadComponent: () => import('./arrive/arrive-page').then((m) => m.ArrivePage),
      },
      {
        path: 'kiezen',
        title: $localize`Kiezen`,
        loadComponent: () => import('./choose/choose-page').then((m) => m.ChoosePage),
      },
      {
        path: 'praten',
        title: $localize`Praten`,
        loadComponent: () => import('./topic/topic-page').then((m) => m.TopicPage),
      },
      {
        path: 'praten/:code',
        title: $localize`Praten`,
        loadComponent: () => import('./topic/topic-page').then((m) => m.TopicPage),
      },
      {
        path: 'doel',
        title: $localize`Eén doel`,
        loadComponent: () => import('./goal/goal-page').then((m) => m.GoalPage),
      },
      {
        path: 'doel/stap',
        title: $localize`Eén kleine stap`,
        loadComponent: () => import('./goal/step-page').then((m) => m.StepPage),
      },
      {
        path: 'afsluiten',
        title: $localize`Afsluiten`,
        loadComponent: () => import('./close/close-page').then((m) => m.ClosePage),
      },
      {
        path: 'daarna',
        title: $localize`Daarna`,
        loadComponent: () => import('./after/after-page').then((m) => m.AfterPage),
      },
    ],
  },
];
