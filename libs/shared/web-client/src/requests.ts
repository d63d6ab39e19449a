import {
  HttpErrorResponse,
  HttpEventType,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { tap } from 'rxjs';
import { newId } from './new-id';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const MAKES_NOTHING = /\/(sessions|client-searches|client-matches|log-searches)$/;

/** Marks each write as coming from our own pages: another site cannot send this header. */
export const ownWriteInterceptor: HttpInterceptorFn = (request, next) =>
  READS.has(request.method)
    ? next(request)
    : next(request.clone({ setHeaders: { 'X-Requested-With': 'ademruimte' } }));

/**
 * Sends each request past the service worker. It keeps no answer of the server, and it would not
 * let go of a request its page gave up: six of those that hang, and nothing gets through any more.
 */
export const pastWorkerInterceptor: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'ngsw-bypass': 'true' } }));

/**
 * The keys of creating requests of which the outcome is unknown. The same request sent once more
 * carries the same key, so a record is made once, however often somebody presses the button.
 */
@Injectable({ providedIn: 'root' })
export class IdempotencyKeys {
  private readonly open = new Map<string, string>();

  keyFor(request: HttpRequest<unknown>): string {
    const key = this.open.get(sameness(request)) ?? newId();
    this.open.set(sameness(request), key);
    return key;
  }

  settled(request: HttpRequest<unknown>): void {
    this.open.delete(sameness(request));
  }
}

/**
 * Gives each creating request its idempotency key, kept until its outcome is known. A request that
 * may have to outlive the page brings its own.
 */
export const idempotencyInterceptor: HttpInterceptorFn = (request, next) => {
  if (request.method !== 'POST' || MAKES_NOTHING.test(request.url)) return next(request);
  if (request.headers.has('Idempotency-Key')) return next(request);
  const keys = inject(IdempotencyKeys);
  const headers = { 'Idempotency-Key': keys.keyFor(request) };
  return next(request.clone({ setHeaders: headers })).pipe(
    tap({
      next: (event) => {
        if (event.type === HttpEventType.Response) keys.settled(request);
      },
      error: (error: unknown) => {
        if (isSettled(error)) keys.settled(request);
      },
    }),
  );
};

function sameness(request: HttpRequest<unknown>): string {
  return `${request.url} ${JSON.stringify(request.body)}`;
}

/** A refusal is an outcome; silence, a crash and 'still running' are not. */
function isSettled(error: unknown): boolean {
  if (!(error instanceof HttpErrorResponse)) return false;
  return error.status >= 400 && error.status < 500 && !(error.status === 409 && isRunning(error));
}

function isRunning(error: HttpErrorResponse): boolean {
  return error.headers.has('Retry-After');
}
