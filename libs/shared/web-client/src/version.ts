import { HttpErrorResponse, type HttpResponse } from '@angular/common/http';

/** The header that says which version somebody was looking at when they changed it. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** The version a changed record has, as the answer to that change says. */
export function versionAfter(response: HttpResponse<unknown>, before: number): number {
  const [, digits] = /"(\d+)"/.exec(response.headers.get('ETag') ?? '') ?? [];
  return digits ? Number(digits) : before + 1;
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
