// Order matters: the compiler must be there before any Angular library is loaded.
import '@angular/compiler';
import '@angular/localize/init';
import { registerLocaleData } from '@angular/common';
import nl from '@angular/common/locales/nl';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

registerLocaleData(nl);
setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// The test browser knows no dialogs; one that is open is enough to read it.
HTMLDialogElement.prototype.showModal = function showModal(): void {
  this.open = true;
};

// The first test of a page compiles it and all it shows, which a busy machine takes its time for.
jest.setTimeout(30_000);
