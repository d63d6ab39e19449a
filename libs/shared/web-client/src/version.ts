import { HttpErrorResponse } from '@angular/common/http';

/** The header that says which version somebody was looking at when they changed it. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** Somebody was faster: what the record is now, to lay beside what was typed. */
export interface Conflict<T> {
  readonly current: T;
}

/** The conflict in a refused change, or undefined when it was refused for another reason. */
export function conflictIn<T>(error: unknown): Conflict<T> | undefined {
  if (!(error instanceof HttpErrorResponse) || error.status !== 412) return undefined;
  const { current } = error.error as { current?: T };
  return current === undefined ? undefined : { current };
}
