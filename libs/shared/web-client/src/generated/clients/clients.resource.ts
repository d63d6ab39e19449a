/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type {
  ClientDetails,
  ClientPage,
  ClientSearchRequest,
  FoundClients,
  HandoverSummary,
  HandoversResponse,
  HouseholdResponse,
  ListClientsParams,
  ProcessingActivityItem,
  TeamListItem,
  UrgentNeedResponse
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
export function listTeamsResource(options: OrvalHttpResourceOptions<TeamListItem[], unknown> & { defaultValue: NoInfer<TeamListItem[]> }): HttpResourceRef<TeamListItem[]>;
export function listTeamsResource(options?: OrvalHttpResourceOptions<TeamListItem[], unknown>): HttpResourceRef<TeamListItem[] | undefined>;
export function listTeamsResource(options?: OrvalHttpResourceOptions<TeamListItem[], unknown>): HttpResourceRef<TeamListItem[] | undefined> {
  return httpResource<TeamListItem[]>(() => applyOrvalRequestExtension(`/api/v1/teams`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listClientsResource(params: Signal<ListClientsParams> | undefined,
  options: OrvalHttpResourceOptions<ClientPage, unknown> & { defaultValue: NoInfer<ClientPage> }): HttpResourceRef<ClientPage>;
export function listClientsResource(params?: Signal<ListClientsParams>,
  options?: OrvalHttpResourceOptions<ClientPage, unknown>): HttpResourceRef<ClientPage | undefined>;
export function listClientsResource(params?: Signal<ListClientsParams>,
  options?: OrvalHttpResourceOptions<ClientPage, unknown>): HttpResourceRef<ClientPage | undefined> {
  return httpResource<ClientPage>(() => {

    const request = ({
      url: `/api/v1/clients`,
      params: filterParams(params?.() ?? {}, new Set<string>([]))
    });
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function searchClientsResource(clientSearchRequest: Signal<ClientSearchRequest>,
  options: OrvalHttpResourceOptions<FoundClients, unknown> & { defaultValue: NoInfer<FoundClients> }): HttpResourceRef<FoundClients>;
export function searchClientsResource(clientSearchRequest: Signal<ClientSearchRequest>,
  options?: OrvalHttpResourceOptions<FoundClients, unknown>): HttpResourceRef<FoundClients | undefined>;
export function searchClientsResource(clientSearchRequest: Signal<ClientSearchRequest>,
  options?: OrvalHttpResourceOptions<FoundClients, unknown>): HttpResourceRef<FoundClients | undefined> {
  return httpResource<FoundClients>(() => {

    const request = ({
      url: `/api/v1/client-searches`,
      method: 'POST',
      body: clientSearchRequest()
    });
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getClientResource(clientId: Signal<string>,
  options: OrvalHttpResourceOptions<ClientDetails, unknown> & { defaultValue: NoInfer<ClientDetails> }): HttpResourceRef<ClientDetails>;
export function getClientResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<ClientDetails, unknown>): HttpResourceRef<ClientDetails | undefined>;
export function getClientResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<ClientDetails, unknown>): HttpResourceRef<ClientDetails | undefined> {
  return httpResource<ClientDetails>(() => applyOrvalRequestExtension(`/api/v1/clients/${clientId()}`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getHouseholdResource(clientId: Signal<string>,
  options: OrvalHttpResourceOptions<HouseholdResponse, unknown> & { defaultValue: NoInfer<HouseholdResponse> }): HttpResourceRef<HouseholdResponse>;
export function getHouseholdResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<HouseholdResponse, unknown>): HttpResourceRef<HouseholdResponse | undefined>;
export function getHouseholdResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<HouseholdResponse, unknown>): HttpResourceRef<HouseholdResponse | undefined> {
  return httpResource<HouseholdResponse>(() => applyOrvalRequestExtension(`/api/v1/clients/${clientId()}/household`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listProcessingActivitiesResource(options: OrvalHttpResourceOptions<ProcessingActivityItem[], unknown> & { defaultValue: NoInfer<ProcessingActivityItem[]> }): HttpResourceRef<ProcessingActivityItem[]>;
export function listProcessingActivitiesResource(options?: OrvalHttpResourceOptions<ProcessingActivityItem[], unknown>): HttpResourceRef<ProcessingActivityItem[] | undefined>;
export function listProcessingActivitiesResource(options?: OrvalHttpResourceOptions<ProcessingActivityItem[], unknown>): HttpResourceRef<ProcessingActivityItem[] | undefined> {
  return httpResource<ProcessingActivityItem[]>(() => applyOrvalRequestExtension(`/api/v1/processing-activities`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listUrgentNeedsResource(clientId: Signal<string>,
  options: OrvalHttpResourceOptions<UrgentNeedResponse[], unknown> & { defaultValue: NoInfer<UrgentNeedResponse[]> }): HttpResourceRef<UrgentNeedResponse[]>;
export function listUrgentNeedsResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<UrgentNeedResponse[], unknown>): HttpResourceRef<UrgentNeedResponse[] | undefined>;
export function listUrgentNeedsResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<UrgentNeedResponse[], unknown>): HttpResourceRef<UrgentNeedResponse[] | undefined> {
  return httpResource<UrgentNeedResponse[]>(() => applyOrvalRequestExtension(`/api/v1/clients/${clientId()}/urgent-needs`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listHandoversResource(clientId: Signal<string>,
  options: OrvalHttpResourceOptions<HandoversResponse, unknown> & { defaultValue: NoInfer<HandoversResponse> }): HttpResourceRef<HandoversResponse>;
export function listHandoversResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<HandoversResponse, unknown>): HttpResourceRef<HandoversResponse | undefined>;
export function listHandoversResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<HandoversResponse, unknown>): HttpResourceRef<HandoversResponse | undefined> {
  return httpResource<HandoversResponse>(() => applyOrvalRequestExtension(`/api/v1/clients/${clientId()}/handovers`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function summariseForHandoverResource(clientId: Signal<string>,
  options: OrvalHttpResourceOptions<HandoverSummary, unknown> & { defaultValue: NoInfer<HandoverSummary> }): HttpResourceRef<HandoverSummary>;
export function summariseForHandoverResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<HandoverSummary, unknown>): HttpResourceRef<HandoverSummary | undefined>;
export function summariseForHandoverResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<HandoverSummary, unknown>): HttpResourceRef<HandoverSummary | undefined> {
  return httpResource<HandoverSummary>(() => applyOrvalRequestExtension(`/api/v1/clients/${clientId()}/handover-summary`, options), options);
}

export type ListTeamsResourceResult = NonNullable<TeamListItem[]>
export type ListClientsResourceResult = NonNullable<ClientPage>
export type SearchClientsResourceResult = NonNullable<FoundClients>
export type GetClientResourceResult = NonNullable<ClientDetails>
export type GetHouseholdResourceResult = NonNullable<HouseholdResponse>
export type ListProcessingActivitiesResourceResult = NonNullable<ProcessingActivityItem[]>
export type ListUrgentNeedsResourceResult = NonNullable<UrgentNeedResponse[]>
export type ListHandoversResourceResult = NonNullable<HandoversResponse>
export type SummariseForHandoverResourceResult = NonNullable<HandoverSummary>

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
