import { HttpErrorResponse } from '@angular/common/http';
import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { sentenceFor, type SentenceParams } from './sentences';

/** What is wrong with one field of a refused request. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly params?: SentenceParams;
}

/** The body of every refusal of the server (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
}

/** The problem document in an error, or undefined when the server did not send one. */
export function problemIn(error: unknown): Problem | undefined {
  if (!(error instanceof HttpErrorResponse)) return undefined;
  const body: unknown = error.error;
  return isProblem(body) ? body : undefined;
}

/** The code of a refusal, such as 'record-changed'; undefined when the server did not answer. */
export function codeOf(error: unknown): string | undefined {
  return problemIn(error)?.type.replace('/problems/', '');
}

/**
 * Whether the server was not reached at all. The service worker answers 504 in its place, without
 * a problem document.
 */
export function isSilence(error: unknown): boolean {
  if (!(error instanceof HttpErrorResponse)) return false;
  return error.status === 0 || (error.status === 504 && !problemIn(error));
}

/** How long the server asks to wait, in milliseconds; undefined when it does not say. */
export function waitIn(error: HttpErrorResponse): number | undefined {
  const seconds = Number(error.headers.get('Retry-After'));
  return seconds > 0 ? seconds * 1000 : undefined;
}

/** One Dutch sentence for whatever went wrong; a fault of our own program is thrown on. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof HttpErrorResponse)) throw error;
  if (isSilence(error)) return $localize`Er is nu geen verbinding. Wat je typte, staat er nog.`;
  return sentenceFor(codeOf(error) ?? 'unexpected', minutesIn(error));
}

/**
 * Puts the server's field problems on the fields of a form, nested ones too ('goals.0.title').
 * Whatever has no field of its own is said about the form as a whole.
 */
export function toFormErrors<T>(
  error: unknown,
  form: FieldTree<T>,
): ValidationError.WithOptionalFieldTree[] {
  const fields = problemIn(error)?.errors ?? [];
  if (fields.length === 0) {
    return [{ kind: codeOf(error) ?? 'server', message: sentenceOf(error) }];
  }
  return fields.map(({ field, code, params }) => {
    const message = sentenceFor(code, params);
    const fieldTree = fieldAt(form, field);
    return fieldTree ? { kind: code, message, fieldTree } : { kind: code, message };
  });
}

type AnyField = FieldTree<unknown>;

function fieldAt(form: unknown, path: string): AnyField | undefined {
  let at: unknown = form;
  for (const part of path.split('.')) {
    if (!isField(at)) return undefined;
    at = Reflect.get(at, part);
  }
  return isField(at) && at !== form ? at : undefined;
}

function isField(at: unknown): at is AnyField {
  return typeof at === 'function';
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && typeof Reflect.get(body, 'type') === 'string';
}

function minutesIn(error: HttpErrorResponse): SentenceParams {
  const wait = waitIn(error);
  return wait === undefined ? {} : { minutes: Math.ceil(wait / 60_000) };
}
