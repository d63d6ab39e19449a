import { HttpEventType, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Subject, tap } from 'rxjs';

/** Something that was written in a client's file from this page. */
export interface ClientChange {
  readonly clientId: string;
  /** The part of the file, as the address names it: 'steps', 'conversations'; '' is the person. */
  readonly part: string;
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const IN_A_FILE = /^\/api\/v1\/clients\/([^/?]+)(?:\/([^/?]+))?/;

/**
 * Tells who shows a client's file that something in it was written, whichever feature did it, so
 * that no page has to know which others are there.
 */
@Injectable({ providedIn: 'root' })
export class ClientChanges {
  private readonly written = new Subject<ClientChange>();

  readonly changes = this.written.asObservable();

  tell(change: ClientChange): void {
    this.written.next(change);
  }
}

/** Notices in ordinary traffic that a write in a client's file was accepted. */
export const clientChangesInterceptor: HttpInterceptorFn = (request, next) => {
  const [, clientId, part = ''] = IN_A_FILE.exec(request.url) ?? [];
  if (READS.has(request.method) || !clientId) return next(request);
  const changes = inject(ClientChanges);
  return next(request).pipe(
    tap((event) => {
      if (event.type === HttpEventType.Response) changes.tell({ clientId, part });
    }),
  );
};
