import { HttpErrorResponse, HttpEventType, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { tap } from 'rxjs';
import { isSilence } from './problem';

/** Whether the server answers, and when it last did. The bar shows a calm line while it does not. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly gone = signal(false);
  private readonly heard = signal(Date.now());

  readonly lost = this.gone.asReadonly();
  /** Milliseconds since 1970; each answer to a signed-in person counts as activity there. */
  readonly lastHeard = this.heard.asReadonly();

  answered(): void {
    this.gone.set(false);
    this.heard.set(Date.now());
  }

  /** Another tab of the same person had contact at this moment. */
  heardElsewhere(at: number): void {
    this.heard.update((known) => Math.max(known, at));
  }

  failed(): void {
    this.gone.set(true);
  }
}

/** Notices from ordinary traffic whether there is a connection; nothing is asked for it. */
export const connectionInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  return next(request).pipe(
    tap({
      next: (event) => {
        if (event.type === HttpEventType.Response) connection.answered();
      },
      error: (error: unknown) => {
        if (!(error instanceof HttpErrorResponse)) return;
        if (isSilence(error)) connection.failed();
        else connection.answered();
      },
    }),
  );
};
