import {
  HttpErrorResponse,
  HttpEventType,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { tap } from 'rxjs';
import { forgetKey } from './kept/device-database';
import { isSilence } from './problem';

/** Whether the server answers, and when it last did. The bar shows a calm line while it does not. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly gone = signal(false);
  private readonly heard = signal(Date.now());
  private readonly contact = signal(0);
  private readonly ended = signal(0);

  readonly lost = this.gone.asReadonly();
  /** Milliseconds since 1970; each answer to a signed-in person counts as activity there. */
  readonly lastHeard = this.heard.asReadonly();
  /** When the server last answered this page; 0 when it never did. */
  readonly lastContact = this.contact.asReadonly();
  /** How often the server said that nobody is signed in here. */
  readonly signedOut = this.ended.asReadonly();

  answered(): void {
    this.gone.set(false);
    this.heard.set(Date.now());
    this.contact.set(Date.now());
  }

  /** Another tab of the same person had contact at this moment. */
  heardElsewhere(at: number): void {
    this.heard.update((known) => Math.max(known, at));
  }

  failed(): void {
    this.gone.set(true);
  }

  /** The session is over: with it the key leaves this device, and what is kept here is closed. */
  refused(): void {
    this.ended.update((times) => times + 1);
    void forgetKey();
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

/** Stands closest to the server, so that it hears of an ended session before anybody mends it. */
export const sessionEndInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        const ended = error instanceof HttpErrorResponse && error.status === 401;
        if (ended && !isAtTheDoor(request)) connection.refused();
      },
    }),
  );
};

/** A wrong password says nothing about a session that is there. */
function isAtTheDoor({ method, url }: HttpRequest<unknown>): boolean {
  return method === 'POST' && url.endsWith('/sessions');
}
