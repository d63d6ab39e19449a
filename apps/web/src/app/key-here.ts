import { inject, Injector, type Provider } from '@angular/core';
import { HAS_KEY_HERE } from '@ademruimte/web-client';

/** Lets the door look for a key on this device; what is needed for that is fetched only then. */
export function provideKeyHere(): Provider {
  return {
    provide: HAS_KEY_HERE,
    useFactory: () => {
      const injector = inject(Injector);
      return async (): Promise<boolean> => {
        const { hasKeyHere } = await import('./onderweg/has-key-here');
        return hasKeyHere(injector);
      };
    },
  };
}
