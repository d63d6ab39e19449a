/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type {
  DraftResponse
} from '../model';

import {
  HttpHeaders,
  httpResource
} from '@angular/common/http';
import type {
  HttpContext,
  HttpResourceOptions,
  HttpResourceRef,
  HttpResourceRequest
} from '@angular/common/http';

import type {
  ResourceStatus,
  Signal
} from '@angular/core';


export interface OrvalHttpResourceRequestExtension {
  /** Extra headers merged over generated headers. Pass a function to read signals reactively. */
  headers?: HttpResourceRequest['headers'] | (() => HttpResourceRequest['headers']);
  /** Angular HttpContext forwarded to the underlying request. Pass a function to derive it reactively. */
  context?: HttpContext | (() => HttpContext);
  /** Last-resort escape hatch: transform the final request descriptor. Runs inside the resource's reactive context. */
  request?: (request: HttpResourceRequest) => HttpResourceRequest;
}

export type OrvalHttpResourceOptions<TValue, TRaw = unknown, TOmitParse extends boolean = false> =
  (TOmitParse extends true
    ? Omit<HttpResourceOptions<TValue, TRaw>, 'parse'>
    : HttpResourceOptions<TValue, TRaw>) &
  OrvalHttpResourceRequestExtension;

function mergeOrvalResourceHeaders(
  base: HttpResourceRequest['headers'],
  extra: NonNullable<HttpResourceRequest['headers']>,
): NonNullable<HttpResourceRequest['headers']> {
  if (!base) return extra;
  if (base instanceof HttpHeaders || extra instanceof HttpHeaders) {
    const toHeaderValue = (
      value: string | readonly string[],
    ): string | string[] =>
      Array.isArray(value) ? Array.from(value, String) : String(value);
    let merged =
      base instanceof HttpHeaders
        ? base
        : Object.entries(base).reduce(
            (headers, [key, value]) => headers.set(key, toHeaderValue(value)),
            new HttpHeaders(),
          );
    const extraRecord =
      extra instanceof HttpHeaders
        ? extra.keys().reduce<Record<string, string[]>>((record, key) => {
            const values = extra.getAll(key);
            if (values) record[key] = values;
            return record;
          }, {})
        : extra;
    for (const [key, value] of Object.entries(extraRecord)) {
      merged = merged.set(key, toHeaderValue(value));
    }
    return merged;
  }
  return { ...base, ...extra };
}

export function applyOrvalRequestExtension(
  request: string | HttpResourceRequest,
  options?: OrvalHttpResourceRequestExtension,
): HttpResourceRequest {
  const base: HttpResourceRequest = typeof request === 'string' ? { url: request } : request;
  if (
    !options ||
    (options.headers === undefined &&
      options.context === undefined &&
      options.request === undefined)
  ) {
    return base;
  }
  let next: HttpResourceRequest = { ...base };
  const extraHeaders =
    typeof options.headers === 'function' ? options.headers() : options.headers;
  if (extraHeaders) {
    next = { ...next, headers: mergeOrvalResourceHeaders(next.headers, extraHeaders) };
  }
  const context =
    typeof options.context === 'function' ? options.context() : options.context;
  if (context !== undefined) {
    next = { ...next, context };
  }
  return options.request ? options.request(next) : next;
}
/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getDraftResource(form: Signal<'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder'>,
    subjectId: Signal<string>,
  options: OrvalHttpResourceOptions<DraftResponse, unknown> & { defaultValue: NoInfer<DraftResponse> }): HttpResourceRef<DraftResponse>;
export function getDraftResource(form: Signal<'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder'>,
    subjectId: Signal<string>,
  options?: OrvalHttpResourceOptions<DraftResponse, unknown>): HttpResourceRef<DraftResponse | undefined>;
export function getDraftResource(form: Signal<'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder'>,
    subjectId: Signal<string>,
  options?: OrvalHttpResourceOptions<DraftResponse, unknown>): HttpResourceRef<DraftResponse | undefined> {
  return httpResource<DraftResponse>(() => applyOrvalRequestExtension(`/api/v1/drafts/${form()}/${subjectId()}`, options), options);
}

export type GetDraftResourceResult = NonNullable<DraftResponse>

/**
 * Utility type for httpResource results with status tracking.
 * Inspired by @angular-architects/ngrx-toolkit withResource pattern.
 *
 * Uses `globalThis.Error` to avoid collision with API model types named `Error`.
 */
export interface ResourceState<T> {
  readonly value: Signal<T | undefined>;
  readonly status: Signal<ResourceStatus>;
  readonly error: Signal<globalThis.Error | undefined>;
  readonly isLoading: Signal<boolean>;
  /** Guard reads of `value()` with this call: `value()` throws in the error state. */
  readonly hasValue: () => this is ResolvedResourceState<T>;
  readonly reload: () => boolean;
}

export interface ResolvedResourceState<T> extends ResourceState<T> {
  readonly value: Signal<Exclude<T, undefined>>;
}

/**
 * Wraps an HttpResourceRef to expose a consistent ResourceState interface.
 * Useful when integrating with NgRx SignalStore via withResource().
 */
export function toResourceState<T>(ref: HttpResourceRef<T>): ResourceState<T> {
  return {
    value: ref.value,
    status: ref.status,
    error: ref.error,
    isLoading: ref.isLoading,
    hasValue(this: ResourceState<T>): this is ResolvedResourceState<T> {
      return ref.hasValue();
    },
    reload: () => ref.reload(),
  };
}
