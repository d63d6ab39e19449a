import { inject, Injector, type Provider } from '@angular/core';
import { SIGN_IN_SHEET } from '@ademruimte/web-client';

/** Lets a request whose session ended open the sign-in sheet, which is fetched only then. */
export function provideSignInAgain(): Provider {
  return {
    provide: SIGN_IN_SHEET,
    useFactory: () => {
      const injector = inject(Injector);
      return async (): Promise<boolean> => {
        const { openSignInSheet } = await import('@ademruimte/access-web');
        return openSignInSheet(injector);
      };
    },
  };
}
