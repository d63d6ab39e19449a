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
  CreatedRecord,
  PersonRequest,
  RegisterClientRequest
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







@Injectable({ providedIn: 'root' })
export class ClientsService {
  private readonly http = inject(HttpClient);
 registerClient<TData = CreatedRecord>(registerClientRequest: RegisterClientRequest, options?: HttpClientBodyOptions): Observable<TData>;
 registerClient<TData = CreatedRecord>(registerClientRequest: RegisterClientRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 registerClient<TData = CreatedRecord>(registerClientRequest: RegisterClientRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  registerClient<TData = CreatedRecord>(
    registerClientRequest: RegisterClientRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients`,
      registerClientRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients`,
      registerClientRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients`,
      registerClientRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 changeClient<TData = void>(clientId: string,
    personRequest: PersonRequest, options?: HttpClientBodyOptions): Observable<TData>;
 changeClient<TData = void>(clientId: string,
    personRequest: PersonRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 changeClient<TData = void>(clientId: string,
    personRequest: PersonRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  changeClient<TData = void>(
    clientId: string,
    personRequest: PersonRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}`,
      personRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}`,
      personRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}`,
      personRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
};

