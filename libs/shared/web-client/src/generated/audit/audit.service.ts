/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import {
  HttpClient
} from '@angular/common/http';
import type {
  HttpContext,
  HttpEvent,
  HttpParams
} from '@angular/common/http';

import {
  Injectable,
  inject
} from '@angular/core';

import type {
  Observable
} from 'rxjs';

import type {
  ClientLogResponse,
  ExportLogParams,
  HistoryResponse,
  LogClients,
  LogPage,
  LogPerson,
  LogSearchRequest,
  ReadClientLogParams,
  ReadLogParams
} from '../model';

import type {
  HttpHeaders,
  HttpResponse as AngularHttpResponse
} from '@angular/common/http';



interface HttpClientOptions {
  readonly headers?: HttpHeaders | Record<string, string | string[]>;
  readonly context?: HttpContext;
  readonly params?:
        | HttpParams
      | Record<string, string | number | boolean | Array<string | number | boolean>>;
  readonly reportProgress?: boolean;
  readonly withCredentials?: boolean;
  readonly credentials?: RequestCredentials;
  readonly keepalive?: boolean;
  readonly priority?: RequestPriority;
  readonly cache?: RequestCache;
  readonly mode?: RequestMode;
  readonly redirect?: RequestRedirect;
  readonly referrer?: string;
  readonly integrity?: string;
  readonly referrerPolicy?: ReferrerPolicy;
  readonly transferCache?: {includeHeaders?: string[]} | boolean;
  readonly timeout?: number;
}

type HttpClientBodyOptions = HttpClientOptions & {
  readonly observe?: 'body';
};

type HttpClientEventOptions = HttpClientOptions & {
  readonly observe: 'events';
};

type HttpClientResponseOptions = HttpClientOptions & {
  readonly observe: 'response';
};

type HttpClientObserveOptions = HttpClientOptions & {
  readonly observe?: 'body' | 'events' | 'response';
};

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





@Injectable({ providedIn: 'root' })
export class AuditService {
  private readonly http = inject(HttpClient);
/**
 * @summary Looks and changes, newest first; never what was read or written
 */
 readLog<TData = LogPage>(params?: ReadLogParams, options?: HttpClientBodyOptions): Observable<TData>;
 readLog<TData = LogPage>(params?: ReadLogParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 readLog<TData = LogPage>(params?: ReadLogParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  readLog<TData = LogPage>(
    params?: ReadLogParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/log`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/log`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/log`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
/**
 * @summary The same lines as a file; that it was made is written down first
 */
 exportLog(params?: ExportLogParams, options?: HttpClientBodyOptions): Observable<Blob>;
 exportLog(params?: ExportLogParams, options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
 exportLog(params?: ExportLogParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<Blob>>;
  exportLog(
    params?: ExportLogParams, options?: HttpClientObserveOptions): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(
      `/api/v1/log/export`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    ) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(
      `/api/v1/log/export`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    ) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(
      `/api/v1/log/export`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    ) as Observable<Blob>;
  }
/**
 * @summary Everybody who works or worked here
 */
 listLogPeople<TData = LogPerson[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listLogPeople<TData = LogPerson[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listLogPeople<TData = LogPerson[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listLogPeople<TData = LogPerson[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/log/people`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/log/people`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/log/people`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Names never stand in an address, so searching is a POST.
 */
 searchLogClients<TData = LogClients>(logSearchRequest: LogSearchRequest, options?: HttpClientBodyOptions): Observable<TData>;
 searchLogClients<TData = LogClients>(logSearchRequest: LogSearchRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 searchLogClients<TData = LogClients>(logSearchRequest: LogSearchRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  searchLogClients<TData = LogClients>(
    logSearchRequest: LogSearchRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/log-searches`,
      logSearchRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/log-searches`,
      logSearchRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/log-searches`,
      logSearchRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary When somebody looked, for what, and in which role
 */
 readClientLog<TData = ClientLogResponse>(clientId: string,
    params?: ReadClientLogParams, options?: HttpClientBodyOptions): Observable<TData>;
 readClientLog<TData = ClientLogResponse>(clientId: string,
    params?: ReadClientLogParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 readClientLog<TData = ClientLogResponse>(clientId: string,
    params?: ReadClientLogParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  readClientLog<TData = ClientLogResponse>(
    clientId: string,
    params?: ReadClientLogParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/log`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/log`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/log`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
/**
 * @summary Writes down that the log is put on paper
 */
 printClientLog<TData = void>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 printClientLog<TData = void>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 printClientLog<TData = void>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  printClientLog<TData = void>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/log/prints`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/log/prints`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/log/prints`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Who changed what and when, for who may read the record itself
 */
 readHistory<TData = HistoryResponse>(clientId: string,
    part: 'client' | 'contact' | 'safe-contact' | 'strength' | 'helper' | 'trajectory' | 'household' | 'goal' | 'step' | 'conversation' | 'note' | 'urgent',
    recordId: string, options?: HttpClientBodyOptions): Observable<TData>;
 readHistory<TData = HistoryResponse>(clientId: string,
    part: 'client' | 'contact' | 'safe-contact' | 'strength' | 'helper' | 'trajectory' | 'household' | 'goal' | 'step' | 'conversation' | 'note' | 'urgent',
    recordId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 readHistory<TData = HistoryResponse>(clientId: string,
    part: 'client' | 'contact' | 'safe-contact' | 'strength' | 'helper' | 'trajectory' | 'household' | 'goal' | 'step' | 'conversation' | 'note' | 'urgent',
    recordId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  readHistory<TData = HistoryResponse>(
    clientId: string,
    part: 'client' | 'contact' | 'safe-contact' | 'strength' | 'helper' | 'trajectory' | 'household' | 'goal' | 'step' | 'conversation' | 'note' | 'urgent',
    recordId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/history/${part}/${recordId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/history/${part}/${recordId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/history/${part}/${recordId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
};

