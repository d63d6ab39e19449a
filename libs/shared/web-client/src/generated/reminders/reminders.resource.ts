/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type {
  ClientRemindersResponse,
  ListRemindersParams,
  RemindersResponse
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

type AngularHttpParamValue = string | number | boolean | Array<string | number | boolean>;
type AngularHttpParamValueWithNullable = AngularHttpParamValue | null;

function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys?: ReadonlySet<string>,
  preserveRequiredNullables?: false,
  passthroughKeys?: undefined,
): Record<string, AngularHttpParamValue>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> | undefined,
  preserveRequiredNullables: true,
  passthroughKeys?: undefined,
): Record<string, AngularHttpParamValueWithNullable>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> | undefined,
  preserveRequiredNullables: boolean | undefined,
  passthroughKeys: ReadonlySet<string>,
): Record<string, unknown>;
function filterParams(
  params: Record<string, unknown>,
  requiredNullableKeys: ReadonlySet<string> = new Set(),
  preserveRequiredNullables = false,
  passthroughKeys: ReadonlySet<string> = new Set(),
): Record<string, unknown> {
  const filteredParams: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(params)) {
    if (passthroughKeys.has(key)) {
      if (value !== undefined) {
        filteredParams[key] = value;
      }
      continue;
    }
    if (Array.isArray(value)) {
      const filtered = value
        .filter(
          (item) =>
            item != null &&
            (typeof item === 'string' ||
              typeof item === 'number' ||
              typeof item === 'boolean' ||
              (item instanceof Date && !Number.isNaN(item.getTime()))),
        )
        .map((item) =>
          item instanceof Date ? item.toISOString() : item,
        ) as Array<string | number | boolean>;
      if (filtered.length) {
        filteredParams[key] = filtered;
      }
    } else if (value === null && requiredNullableKeys.has(key)) {
      // With a paramsSerializer (preserveRequiredNullables) the literal null
      // is passed through for it to consume; without one, emit an empty
      // string so the required key still reaches the wire as `?key=`
      // instead of being silently dropped. See #3712.
      filteredParams[key] = preserveRequiredNullables ? null : '';
    } else if (value instanceof Date && !Number.isNaN(value.getTime())) {
      // useDates produces Date query params; serialize to ISO so they reach
      // the wire instead of being dropped by the primitive check below. See #3856.
      filteredParams[key] = value.toISOString();
    } else if (
      value != null &&
      (typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean')
    ) {
      filteredParams[key] = value;
    }
  }
  return filteredParams;
}
/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listClientRemindersResource(clientId: Signal<string>,
  options: OrvalHttpResourceOptions<ClientRemindersResponse, unknown> & { defaultValue: NoInfer<ClientRemindersResponse> }): HttpResourceRef<ClientRemindersResponse>;
export function listClientRemindersResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<ClientRemindersResponse, unknown>): HttpResourceRef<ClientRemindersResponse | undefined>;
export function listClientRemindersResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<ClientRemindersResponse, unknown>): HttpResourceRef<ClientRemindersResponse | undefined> {
  return httpResource<ClientRemindersResponse>(() => applyOrvalRequestExtension(`/api/v1/clients/${clientId()}/reminders`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function printReminderLetterResource(clientId: Signal<string>,
    reminderId: Signal<string>,
  options: OrvalHttpResourceOptions<Blob, Blob> & { defaultValue: NoInfer<Blob> }): HttpResourceRef<Blob>;
export function printReminderLetterResource(clientId: Signal<string>,
    reminderId: Signal<string>,
  options?: OrvalHttpResourceOptions<Blob, Blob>): HttpResourceRef<Blob | undefined>;
export function printReminderLetterResource(clientId: Signal<string>,
    reminderId: Signal<string>,
  options?: OrvalHttpResourceOptions<Blob, Blob>): HttpResourceRef<Blob | undefined> {
  return httpResource.blob<Blob>(() => applyOrvalRequestExtension(`/api/v1/clients/${clientId()}/reminders/${reminderId()}/letter`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listRemindersResource(params: Signal<ListRemindersParams> | undefined,
  options: OrvalHttpResourceOptions<RemindersResponse, unknown> & { defaultValue: NoInfer<RemindersResponse> }): HttpResourceRef<RemindersResponse>;
export function listRemindersResource(params?: Signal<ListRemindersParams>,
  options?: OrvalHttpResourceOptions<RemindersResponse, unknown>): HttpResourceRef<RemindersResponse | undefined>;
export function listRemindersResource(params?: Signal<ListRemindersParams>,
  options?: OrvalHttpResourceOptions<RemindersResponse, unknown>): HttpResourceRef<RemindersResponse | undefined> {
  return httpResource<RemindersResponse>(() => {

    const request = ({
      url: `/api/v1/reminders`,
      params: filterParams(params?.() ?? {}, new Set<string>([]))
    });
    return applyOrvalRequestExtension(request, options);
  }, options);
}

export type ListClientRemindersResourceResult = NonNullable<ClientRemindersResponse>
export type PrintReminderLetterResourceResult = NonNullable<Blob>
export type ListRemindersResourceResult = NonNullable<RemindersResponse>

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
