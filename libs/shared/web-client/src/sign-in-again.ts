import {
  HttpContext,
  HttpContextToken,
  HttpErrorResponse,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { inject, Injectable, InjectionToken } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';

/** Marks the requests of signing in and out themselves, which never ask to sign in again. */
export const SIGNING_IN = new HttpContextToken<boolean>(() => false);

/** Marks what happens by itself: when the session ended it is refused, and no sheet opens. */
export const QUIETLY = new HttpContextToken<boolean>(() => false);

/** The context of a request that happens by itself. */
export function quietly(): HttpContext {
  return new HttpContext().set(QUIETLY, true);
}

/** Opens the sign-in sheet over the page; true when the same person is back. */
export const SIGN_IN_SHEET = new InjectionToken<() => Promise<boolean>>('sign-in sheet');

/** Asks somebody whose session ended to sign in again, once, however many requests wait for it. */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  private readonly open = inject(SIGN_IN_SHEET);
  private asking: Promise<boolean> | undefined;

  ask(): Promise<boolean> {
    this.asking ??= this.open().finally(() => (this.asking = undefined));
    return this.asking;
  }
}

/** Keeps a page alive when the session ended: sign in over it, then the request goes once more. */
export const signInAgainInterceptor: HttpInterceptorFn = (request, next) => {
  const again = inject(SignInAgain);
  return next(request).pipe(
    catchError((error: unknown) => {
      if (!sessionEnded(error, request)) return throwError(() => error);
      return from(again.ask()).pipe(
        switchMap((back) => (back ? next(request) : throwError(() => error))),
      );
    }),
  );
};

function sessionEnded(error: unknown, request: HttpRequest<unknown>): boolean {
  if (request.context.get(SIGNING_IN) || request.context.get(QUIETLY)) return false;
  return error instanceof HttpErrorResponse && error.status === 401;
}
