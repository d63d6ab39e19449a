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
  ColleagueResponse,
  CreatedRecord,
  CurrentSession,
  SessionListItem,
  SignInRequest
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
export class AccessService {
  private readonly http = inject(HttpClient);
 signInWithPassword<TData = CreatedRecord>(signInRequest: SignInRequest, options?: HttpClientBodyOptions): Observable<TData>;
 signInWithPassword<TData = CreatedRecord>(signInRequest: SignInRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 signInWithPassword<TData = CreatedRecord>(signInRequest: SignInRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  signInWithPassword<TData = CreatedRecord>(
    signInRequest: SignInRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/sessions`,
      signInRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/sessions`,
      signInRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/sessions`,
      signInRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 listOwnSessions<TData = SessionListItem[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listOwnSessions<TData = SessionListItem[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listOwnSessions<TData = SessionListItem[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listOwnSessions<TData = SessionListItem[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/sessions`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/sessions`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/sessions`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getCurrentSession<TData = CurrentSession>( options?: HttpClientBodyOptions): Observable<TData>;
 getCurrentSession<TData = CurrentSession>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getCurrentSession<TData = CurrentSession>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getCurrentSession<TData = CurrentSession>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/sessions/current`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/sessions/current`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/sessions/current`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 signOut<TData = void>( options?: HttpClientBodyOptions): Observable<TData>;
 signOut<TData = void>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 signOut<TData = void>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  signOut<TData = void>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
      `/api/v1/sessions/current`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
      `/api/v1/sessions/current`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.delete<TData>(
      `/api/v1/sessions/current`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 endSession<TData = void>(sessionId: string, options?: HttpClientBodyOptions): Observable<TData>;
 endSession<TData = void>(sessionId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 endSession<TData = void>(sessionId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  endSession<TData = void>(
    sessionId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
      `/api/v1/sessions/${sessionId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
      `/api/v1/sessions/${sessionId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.delete<TData>(
      `/api/v1/sessions/${sessionId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 listColleagues<TData = ColleagueResponse[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listColleagues<TData = ColleagueResponse[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listColleagues<TData = ColleagueResponse[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listColleagues<TData = ColleagueResponse[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/colleagues`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/colleagues`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/colleagues`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
};

