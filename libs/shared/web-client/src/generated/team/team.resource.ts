/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type {
  AbsenceResponse,
  AftercareCheckResponse,
  BottleneckListResponse,
  CaseloadAgendaResponse,
  CaseloadReviewResponse,
  ClientMessagesResponse,
  ColleagueCaseloadResponse,
  ExportFiguresParams,
  FiguresResponse,
  GetTeamParams,
  GetTeamWorkParams,
  ListBottlenecksParams,
  ListCaseloadReviewsParams,
  MorningDigestResponse,
  OwnBottleneckResponse,
  ReadFiguresParams,
  ReassignmentResponse,
  TeamPageResponse,
  TeamWorkResponse,
  TodayResponse,
  WorkSettingsResponse
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
export function getTodayResource(options: OrvalHttpResourceOptions<TodayResponse, unknown> & { defaultValue: NoInfer<TodayResponse> }): HttpResourceRef<TodayResponse>;
export function getTodayResource(options?: OrvalHttpResourceOptions<TodayResponse, unknown>): HttpResourceRef<TodayResponse | undefined>;
export function getTodayResource(options?: OrvalHttpResourceOptions<TodayResponse, unknown>): HttpResourceRef<TodayResponse | undefined> {
  return httpResource<TodayResponse>(() => applyOrvalRequestExtension(`/api/v1/today`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getTeamResource(params: Signal<GetTeamParams> | undefined,
  options: OrvalHttpResourceOptions<TeamPageResponse, unknown> & { defaultValue: NoInfer<TeamPageResponse> }): HttpResourceRef<TeamPageResponse>;
export function getTeamResource(params?: Signal<GetTeamParams>,
  options?: OrvalHttpResourceOptions<TeamPageResponse, unknown>): HttpResourceRef<TeamPageResponse | undefined>;
export function getTeamResource(params?: Signal<GetTeamParams>,
  options?: OrvalHttpResourceOptions<TeamPageResponse, unknown>): HttpResourceRef<TeamPageResponse | undefined> {
  return httpResource<TeamPageResponse>(() => {

    const request = ({
      url: `/api/v1/team`,
      params: filterParams(params?.() ?? {}, new Set<string>([]))
    });
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listAbsencesResource(options: OrvalHttpResourceOptions<AbsenceResponse[], unknown> & { defaultValue: NoInfer<AbsenceResponse[]> }): HttpResourceRef<AbsenceResponse[]>;
export function listAbsencesResource(options?: OrvalHttpResourceOptions<AbsenceResponse[], unknown>): HttpResourceRef<AbsenceResponse[] | undefined>;
export function listAbsencesResource(options?: OrvalHttpResourceOptions<AbsenceResponse[], unknown>): HttpResourceRef<AbsenceResponse[] | undefined> {
  return httpResource<AbsenceResponse[]>(() => applyOrvalRequestExtension(`/api/v1/absences`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listAftercareResource(clientId: Signal<string>,
  options: OrvalHttpResourceOptions<AftercareCheckResponse[], unknown> & { defaultValue: NoInfer<AftercareCheckResponse[]> }): HttpResourceRef<AftercareCheckResponse[]>;
export function listAftercareResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<AftercareCheckResponse[], unknown>): HttpResourceRef<AftercareCheckResponse[] | undefined>;
export function listAftercareResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<AftercareCheckResponse[], unknown>): HttpResourceRef<AftercareCheckResponse[] | undefined> {
  return httpResource<AftercareCheckResponse[]>(() => applyOrvalRequestExtension(`/api/v1/clients/${clientId()}/aftercare-checks`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getCaseloadAgendaResource(staffMemberId: Signal<string>,
  options: OrvalHttpResourceOptions<CaseloadAgendaResponse, unknown> & { defaultValue: NoInfer<CaseloadAgendaResponse> }): HttpResourceRef<CaseloadAgendaResponse>;
export function getCaseloadAgendaResource(staffMemberId: Signal<string>,
  options?: OrvalHttpResourceOptions<CaseloadAgendaResponse, unknown>): HttpResourceRef<CaseloadAgendaResponse | undefined>;
export function getCaseloadAgendaResource(staffMemberId: Signal<string>,
  options?: OrvalHttpResourceOptions<CaseloadAgendaResponse, unknown>): HttpResourceRef<CaseloadAgendaResponse | undefined> {
  return httpResource<CaseloadAgendaResponse>(() => applyOrvalRequestExtension(`/api/v1/caseload-agendas/${staffMemberId()}`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listCaseloadReviewsResource(params: Signal<ListCaseloadReviewsParams> | undefined,
  options: OrvalHttpResourceOptions<CaseloadReviewResponse[], unknown> & { defaultValue: NoInfer<CaseloadReviewResponse[]> }): HttpResourceRef<CaseloadReviewResponse[]>;
export function listCaseloadReviewsResource(params?: Signal<ListCaseloadReviewsParams>,
  options?: OrvalHttpResourceOptions<CaseloadReviewResponse[], unknown>): HttpResourceRef<CaseloadReviewResponse[] | undefined>;
export function listCaseloadReviewsResource(params?: Signal<ListCaseloadReviewsParams>,
  options?: OrvalHttpResourceOptions<CaseloadReviewResponse[], unknown>): HttpResourceRef<CaseloadReviewResponse[] | undefined> {
  return httpResource<CaseloadReviewResponse[]>(() => {

    const request = ({
      url: `/api/v1/caseload-reviews`,
      params: filterParams(params?.() ?? {}, new Set<string>([]))
    });
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getCaseloadOfColleagueResource(staffMemberId: Signal<string>,
  options: OrvalHttpResourceOptions<ColleagueCaseloadResponse, unknown> & { defaultValue: NoInfer<ColleagueCaseloadResponse> }): HttpResourceRef<ColleagueCaseloadResponse>;
export function getCaseloadOfColleagueResource(staffMemberId: Signal<string>,
  options?: OrvalHttpResourceOptions<ColleagueCaseloadResponse, unknown>): HttpResourceRef<ColleagueCaseloadResponse | undefined>;
export function getCaseloadOfColleagueResource(staffMemberId: Signal<string>,
  options?: OrvalHttpResourceOptions<ColleagueCaseloadResponse, unknown>): HttpResourceRef<ColleagueCaseloadResponse | undefined> {
  return httpResource<ColleagueCaseloadResponse>(() => applyOrvalRequestExtension(`/api/v1/team-work/caseloads/${staffMemberId()}`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getReassignmentResource(reassignmentId: Signal<string>,
  options: OrvalHttpResourceOptions<ReassignmentResponse, unknown> & { defaultValue: NoInfer<ReassignmentResponse> }): HttpResourceRef<ReassignmentResponse>;
export function getReassignmentResource(reassignmentId: Signal<string>,
  options?: OrvalHttpResourceOptions<ReassignmentResponse, unknown>): HttpResourceRef<ReassignmentResponse | undefined>;
export function getReassignmentResource(reassignmentId: Signal<string>,
  options?: OrvalHttpResourceOptions<ReassignmentResponse, unknown>): HttpResourceRef<ReassignmentResponse | undefined> {
  return httpResource<ReassignmentResponse>(() => applyOrvalRequestExtension(`/api/v1/reassignments/${reassignmentId()}`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getTeamWorkResource(params: Signal<GetTeamWorkParams> | undefined,
  options: OrvalHttpResourceOptions<TeamWorkResponse, unknown> & { defaultValue: NoInfer<TeamWorkResponse> }): HttpResourceRef<TeamWorkResponse>;
export function getTeamWorkResource(params?: Signal<GetTeamWorkParams>,
  options?: OrvalHttpResourceOptions<TeamWorkResponse, unknown>): HttpResourceRef<TeamWorkResponse | undefined>;
export function getTeamWorkResource(params?: Signal<GetTeamWorkParams>,
  options?: OrvalHttpResourceOptions<TeamWorkResponse, unknown>): HttpResourceRef<TeamWorkResponse | undefined> {
  return httpResource<TeamWorkResponse>(() => {

    const request = ({
      url: `/api/v1/team-work`,
      params: filterParams(params?.() ?? {}, new Set<string>([]))
    });
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getWorkSettingsResource(teamId: Signal<string>,
  options: OrvalHttpResourceOptions<WorkSettingsResponse, unknown> & { defaultValue: NoInfer<WorkSettingsResponse> }): HttpResourceRef<WorkSettingsResponse>;
export function getWorkSettingsResource(teamId: Signal<string>,
  options?: OrvalHttpResourceOptions<WorkSettingsResponse, unknown>): HttpResourceRef<WorkSettingsResponse | undefined>;
export function getWorkSettingsResource(teamId: Signal<string>,
  options?: OrvalHttpResourceOptions<WorkSettingsResponse, unknown>): HttpResourceRef<WorkSettingsResponse | undefined> {
  return httpResource<WorkSettingsResponse>(() => applyOrvalRequestExtension(`/api/v1/teams/${teamId()}/work-settings`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listBottlenecksResource(params: Signal<ListBottlenecksParams> | undefined,
  options: OrvalHttpResourceOptions<BottleneckListResponse, unknown> & { defaultValue: NoInfer<BottleneckListResponse> }): HttpResourceRef<BottleneckListResponse>;
export function listBottlenecksResource(params?: Signal<ListBottlenecksParams>,
  options?: OrvalHttpResourceOptions<BottleneckListResponse, unknown>): HttpResourceRef<BottleneckListResponse | undefined>;
export function listBottlenecksResource(params?: Signal<ListBottlenecksParams>,
  options?: OrvalHttpResourceOptions<BottleneckListResponse, unknown>): HttpResourceRef<BottleneckListResponse | undefined> {
  return httpResource<BottleneckListResponse>(() => {

    const request = ({
      url: `/api/v1/bottleneck-reports`,
      params: filterParams(params?.() ?? {}, new Set<string>([]))
    });
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listOwnBottlenecksResource(options: OrvalHttpResourceOptions<OwnBottleneckResponse[], unknown> & { defaultValue: NoInfer<OwnBottleneckResponse[]> }): HttpResourceRef<OwnBottleneckResponse[]>;
export function listOwnBottlenecksResource(options?: OrvalHttpResourceOptions<OwnBottleneckResponse[], unknown>): HttpResourceRef<OwnBottleneckResponse[] | undefined>;
export function listOwnBottlenecksResource(options?: OrvalHttpResourceOptions<OwnBottleneckResponse[], unknown>): HttpResourceRef<OwnBottleneckResponse[] | undefined> {
  return httpResource<OwnBottleneckResponse[]>(() => applyOrvalRequestExtension(`/api/v1/bottleneck-reports/own`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function listMessagesResource(clientId: Signal<string>,
  options: OrvalHttpResourceOptions<ClientMessagesResponse, unknown> & { defaultValue: NoInfer<ClientMessagesResponse> }): HttpResourceRef<ClientMessagesResponse>;
export function listMessagesResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<ClientMessagesResponse, unknown>): HttpResourceRef<ClientMessagesResponse | undefined>;
export function listMessagesResource(clientId: Signal<string>,
  options?: OrvalHttpResourceOptions<ClientMessagesResponse, unknown>): HttpResourceRef<ClientMessagesResponse | undefined> {
  return httpResource<ClientMessagesResponse>(() => applyOrvalRequestExtension(`/api/v1/clients/${clientId()}/messages`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function getMorningDigestResource(options: OrvalHttpResourceOptions<MorningDigestResponse, unknown> & { defaultValue: NoInfer<MorningDigestResponse> }): HttpResourceRef<MorningDigestResponse>;
export function getMorningDigestResource(options?: OrvalHttpResourceOptions<MorningDigestResponse, unknown>): HttpResourceRef<MorningDigestResponse | undefined>;
export function getMorningDigestResource(options?: OrvalHttpResourceOptions<MorningDigestResponse, unknown>): HttpResourceRef<MorningDigestResponse | undefined> {
  return httpResource<MorningDigestResponse>(() => applyOrvalRequestExtension(`/api/v1/morning-digest`, options), options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function readFiguresResource(params: Signal<ReadFiguresParams>,
  options: OrvalHttpResourceOptions<FiguresResponse, unknown> & { defaultValue: NoInfer<FiguresResponse> }): HttpResourceRef<FiguresResponse>;
export function readFiguresResource(params: Signal<ReadFiguresParams>,
  options?: OrvalHttpResourceOptions<FiguresResponse, unknown>): HttpResourceRef<FiguresResponse | undefined>;
export function readFiguresResource(params: Signal<ReadFiguresParams>,
  options?: OrvalHttpResourceOptions<FiguresResponse, unknown>): HttpResourceRef<FiguresResponse | undefined> {
  return httpResource<FiguresResponse>(() => {

    const request = ({
      url: `/api/v1/figures`,
      params: filterParams(params?.() ?? {}, new Set<string>([]))
    });
    return applyOrvalRequestExtension(request, options);
  }, options);
}

/**
 * @remarks httpResource is available in Angular 19.2 and later.
 */
export function exportFiguresResource(params: Signal<ExportFiguresParams>,
  options: OrvalHttpResourceOptions<Blob, string> & { defaultValue: NoInfer<Blob> }): HttpResourceRef<Blob>;
export function exportFiguresResource(params: Signal<ExportFiguresParams>,
  options?: OrvalHttpResourceOptions<Blob, string>): HttpResourceRef<Blob | undefined>;
export function exportFiguresResource(params: Signal<ExportFiguresParams>,
  options?: OrvalHttpResourceOptions<Blob, string>): HttpResourceRef<Blob | undefined> {
  return httpResource.text<Blob>(() => {

    const request = ({
      url: `/api/v1/figures/export`,
      params: filterParams(params?.() ?? {}, new Set<string>([]))
    });
    return applyOrvalRequestExtension(request, options);
  }, options);
}

export type GetTodayResourceResult = NonNullable<TodayResponse>
export type GetTeamResourceResult = NonNullable<TeamPageResponse>
export type ListAbsencesResourceResult = NonNullable<AbsenceResponse[]>
export type ListAftercareResourceResult = NonNullable<AftercareCheckResponse[]>
export type GetCaseloadAgendaResourceResult = NonNullable<CaseloadAgendaResponse>
export type ListCaseloadReviewsResourceResult = NonNullable<CaseloadReviewResponse[]>
export type GetCaseloadOfColleagueResourceResult = NonNullable<ColleagueCaseloadResponse>
export type GetReassignmentResourceResult = NonNullable<ReassignmentResponse>
export type GetTeamWorkResourceResult = NonNullable<TeamWorkResponse>
export type GetWorkSettingsResourceResult = NonNullable<WorkSettingsResponse>
export type ListBottlenecksResourceResult = NonNullable<BottleneckListResponse>
export type ListOwnBottlenecksResourceResult = NonNullable<OwnBottleneckResponse[]>
export type ListMessagesResourceResult = NonNullable<ClientMessagesResponse>
export type GetMorningDigestResourceResult = NonNullable<MorningDigestResponse>
export type ReadFiguresResourceResult = NonNullable<FiguresResponse>
export type ExportFiguresResourceResult = NonNullable<Blob>

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
