/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type {
  ColleagueResponse,
  CurrentSession,
  EmergencyResponse,
  ListEmergenciesParams,
  NoticeResponse,
  OwnInvitation,
  PersonResponse,
  RoleChangeResponse,
  SessionListItem,
  TeamSettingsResponse,
  WhoSeesWhat
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
export function listOwnSessionsResource(options: OrvalHttpResourceOptions<SessionListItem[], unknown> & { defaultValue: NoInfer<SessionListItem[]> }): HttpResourceRef<SessionListItem[]>;
export function listOwnSessionsResource(options?: OrvalHttpResourceOptions<SessionListItem[], unknown>): HttpResourceRef<SessionListItem[] | undefined>;
export function listOwnSessionsResource(options?: OrvalHttpResourceOptions<SessionListItem[], unknown>): HttpResourceRef<SessionListItem[] | undefined> {
  return httpResource<SessionListItem[]>(() => applyOrvalRequestExtension(`/api/v1/sessions`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getCurrentSessionResource(options: OrvalHttpResourceOptions<CurrentSession, unknown> & { defaultValue: NoInfer<CurrentSession> }): HttpResourceRef<CurrentSession>;
export function getCurrentSessionResource(options?: OrvalHttpResourceOptions<CurrentSession, unknown>): HttpResourceRef<CurrentSession | undefined>;
export function getCurrentSessionResource(options?: OrvalHttpResourceOptions<CurrentSession, unknown>): HttpResourceRef<CurrentSession | undefined> {
  return httpResource<CurrentSession>(() => applyOrvalRequestExtension(`/api/v1/sessions/current`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listColleaguesResource(options: OrvalHttpResourceOptions<ColleagueResponse[], unknown> & { defaultValue: NoInfer<ColleagueResponse[]> }): HttpResourceRef<ColleagueResponse[]>;
export function listColleaguesResource(options?: OrvalHttpResourceOptions<ColleagueResponse[], unknown>): HttpResourceRef<ColleagueResponse[] | undefined>;
export function listColleaguesResource(options?: OrvalHttpResourceOptions<ColleagueResponse[], unknown>): HttpResourceRef<ColleagueResponse[] | undefined> {
  return httpResource<ColleagueResponse[]>(() => applyOrvalRequestExtension(`/api/v1/colleagues`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listNoticesResource(options: OrvalHttpResourceOptions<NoticeResponse[], unknown> & { defaultValue: NoInfer<NoticeResponse[]> }): HttpResourceRef<NoticeResponse[]>;
export function listNoticesResource(options?: OrvalHttpResourceOptions<NoticeResponse[], unknown>): HttpResourceRef<NoticeResponse[] | undefined>;
export function listNoticesResource(options?: OrvalHttpResourceOptions<NoticeResponse[], unknown>): HttpResourceRef<NoticeResponse[] | undefined> {
  return httpResource<NoticeResponse[]>(() => applyOrvalRequestExtension(`/api/v1/notices`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listEmergenciesResource(params: Signal<ListEmergenciesParams> | undefined,
  options: OrvalHttpResourceOptions<EmergencyResponse[], unknown> & { defaultValue: NoInfer<EmergencyResponse[]> }): HttpResourceRef<EmergencyResponse[]>;
export function listEmergenciesResource(params?: Signal<ListEmergenciesParams>,
  options?: OrvalHttpResourceOptions<EmergencyResponse[], unknown>): HttpResourceRef<EmergencyResponse[] | undefined>;
export function listEmergenciesResource(params?: Signal<ListEmergenciesParams>,
  options?: OrvalHttpResourceOptions<EmergencyResponse[], unknown>): HttpResourceRef<EmergencyResponse[] | undefined> {
  return httpResource<EmergencyResponse[]>(() => {

    const request = ({
      url: `/api/v1/break-glass`,
      params: filterParams(params?.() ?? {}, new Set<string>([]))
    });
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listPeopleResource(options: OrvalHttpResourceOptions<PersonResponse[], unknown> & { defaultValue: NoInfer<PersonResponse[]> }): HttpResourceRef<PersonResponse[]>;
export function listPeopleResource(options?: OrvalHttpResourceOptions<PersonResponse[], unknown>): HttpResourceRef<PersonResponse[] | undefined>;
export function listPeopleResource(options?: OrvalHttpResourceOptions<PersonResponse[], unknown>): HttpResourceRef<PersonResponse[] | undefined> {
  return httpResource<PersonResponse[]>(() => applyOrvalRequestExtension(`/api/v1/people`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listRoleChangesResource(options: OrvalHttpResourceOptions<RoleChangeResponse[], unknown> & { defaultValue: NoInfer<RoleChangeResponse[]> }): HttpResourceRef<RoleChangeResponse[]>;
export function listRoleChangesResource(options?: OrvalHttpResourceOptions<RoleChangeResponse[], unknown>): HttpResourceRef<RoleChangeResponse[] | undefined>;
export function listRoleChangesResource(options?: OrvalHttpResourceOptions<RoleChangeResponse[], unknown>): HttpResourceRef<RoleChangeResponse[] | undefined> {
  return httpResource<RoleChangeResponse[]>(() => applyOrvalRequestExtension(`/api/v1/role-changes`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listTeamSettingsResource(options: OrvalHttpResourceOptions<TeamSettingsResponse[], unknown> & { defaultValue: NoInfer<TeamSettingsResponse[]> }): HttpResourceRef<TeamSettingsResponse[]>;
export function listTeamSettingsResource(options?: OrvalHttpResourceOptions<TeamSettingsResponse[], unknown>): HttpResourceRef<TeamSettingsResponse[] | undefined>;
export function listTeamSettingsResource(options?: OrvalHttpResourceOptions<TeamSettingsResponse[], unknown>): HttpResourceRef<TeamSettingsResponse[] | undefined> {
  return httpResource<TeamSettingsResponse[]>(() => applyOrvalRequestExtension(`/api/v1/team-settings`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listOwnInvitationsResource(options: OrvalHttpResourceOptions<OwnInvitation[], unknown> & { defaultValue: NoInfer<OwnInvitation[]> }): HttpResourceRef<OwnInvitation[]>;
export function listOwnInvitationsResource(options?: OrvalHttpResourceOptions<OwnInvitation[], unknown>): HttpResourceRef<OwnInvitation[] | undefined>;
export function listOwnInvitationsResource(options?: OrvalHttpResourceOptions<OwnInvitation[], unknown>): HttpResourceRef<OwnInvitation[] | undefined> {
  return httpResource<OwnInvitation[]>(() => applyOrvalRequestExtension(`/api/v1/expert-invitations`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function readWhoSeesWhatResource(clientId: Signal<string>,
  options: OrvalHttpResourceOptions<WhoSeesWhat, unknown> & { defaultValue: NoInfer<WhoSeesWhat> }): HttpResourceRef<WhoSeesWhat>;
export function readWhoSeesWhatResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<WhoSeesWhat, unknown>): HttpResourceRef<WhoSeesWhat | undefined>;
export function readWhoSeesWhatResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<WhoSeesWhat, unknown>): HttpResourceRef<WhoSeesWhat | undefined> {
  return httpResource<WhoSeesWhat>(() => applyOrvalRequestExtension(`/api/v1/clients/${clientId()}/access`, options), options);
}

export type ListOwnSessionsResourceResult = NonNullable<SessionListItem[]>
export type GetCurrentSessionResourceResult = NonNullable<CurrentSession>
export type ListColleaguesResourceResult = NonNullable<ColleagueResponse[]>
export type ListNoticesResourceResult = NonNullable<NoticeResponse[]>
export type ListEmergenciesResourceResult = NonNullable<EmergencyResponse[]>
export type ListPeopleResourceResult = NonNullable<PersonResponse[]>
export type ListRoleChangesResourceResult = NonNullable<RoleChangeResponse[]>
export type ListTeamSettingsResourceResult = NonNullable<TeamSettingsResponse[]>
export type ListOwnInvitationsResourceResult = NonNullable<OwnInvitation[]>
export type ReadWhoSeesWhatResourceResult = NonNullable<WhoSeesWhat>

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
