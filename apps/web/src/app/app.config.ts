import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { provideWebClient } from '@ademruimte/web-client';
import { routes } from './app.routes';
import { provideAppointmentQuestions } from './appointment-questions';
import { provideKeyHere } from './key-here';
import { PageTitle } from './page-title';
import { toUnreachablePage } from './unreachable';
import { provideAppWorker } from './service-worker';
import { provideSignInAgain } from './sign-in-again';
import { provideTalkSending } from './talk-sending';

/** What the running application is made of: routes, titles, the way to the server, the worker. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      // Each tab of a client's workspace knows whose it is.
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      withNavigationErrorHandler(toUnreachablePage),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideWebClient(),
    provideSignInAgain(),
    provideAppointmentQuestions(),
    provideKeyHere(),
    provideTalkSending(),
    provideAppWorker(),
  ],
};
