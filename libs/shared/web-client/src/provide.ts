import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { clientChangesInterceptor } from './client-changes';
import { connectionInterceptor, sessionEndInterceptor } from './connection';
import { idempotencyInterceptor, ownWriteInterceptor, pastWorkerInterceptor } from './requests';
import { signInAgainInterceptor } from './sign-in-again';

/**
 * The way to the server. Signing in again comes late, so a request that is sent once more keeps its
 * idempotency key.
 */
export function provideWebClient(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideHttpClient(
      withInterceptors([
        connectionInterceptor,
        clientChangesInterceptor,
        pastWorkerInterceptor,
        ownWriteInterceptor,
        idempotencyInterceptor,
        signInAgainInterceptor,
        sessionEndInterceptor,
      ]),
    ),
  ]);
}
