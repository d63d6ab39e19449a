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
  AcceptStaffInvitation,
  ColleagueResponse,
  CreatedRecord,
  CurrentSession,
  EmergencyRequest,
  EmergencyResponse,
  EmergencyReviewRequest,
  EndPersonRequest,
  ExpertInvitationRequest,
  FirstAdministratorRequest,
  InvitationLink,
  ListEmergenciesParams,
  NewPersonRequest,
  NoticeResponse,
  OwnInvitation,
  PersonResponse,
  RoleChangeRequest,
  RoleChangeResponse,
  SessionListItem,
  SharingRequest,
  SignInRequest,
  TeamSettingsRequest,
  TeamSettingsResponse,
  WhoSeesWhat
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
/**
 * @summary What the caller has not put away yet
 */
 listNotices<TData = NoticeResponse[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listNotices<TData = NoticeResponse[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listNotices<TData = NoticeResponse[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listNotices<TData = NoticeResponse[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/notices`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/notices`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/notices`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 putNoticeAway<TData = void>(noticeId: string, options?: HttpClientBodyOptions): Observable<TData>;
 putNoticeAway<TData = void>(noticeId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 putNoticeAway<TData = void>(noticeId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  putNoticeAway<TData = void>(
    noticeId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/notices/${noticeId}/read`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/notices/${noticeId}/read`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/notices/${noticeId}/read`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary It was put away too early
 */
 takeNoticeBack<TData = void>(noticeId: string, options?: HttpClientBodyOptions): Observable<TData>;
 takeNoticeBack<TData = void>(noticeId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 takeNoticeBack<TData = void>(noticeId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  takeNoticeBack<TData = void>(
    noticeId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
      `/api/v1/notices/${noticeId}/read`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
      `/api/v1/notices/${noticeId}/read`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.delete<TData>(
      `/api/v1/notices/${noticeId}/read`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Read only, for an hour; told at once and reviewed by others
 */
 openInEmergency<TData = CreatedRecord>(clientId: string,
    emergencyRequest: EmergencyRequest, options?: HttpClientBodyOptions): Observable<TData>;
 openInEmergency<TData = CreatedRecord>(clientId: string,
    emergencyRequest: EmergencyRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 openInEmergency<TData = CreatedRecord>(clientId: string,
    emergencyRequest: EmergencyRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  openInEmergency<TData = CreatedRecord>(
    clientId: string,
    emergencyRequest: EmergencyRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/break-glass`,
      emergencyRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/break-glass`,
      emergencyRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/break-glass`,
      emergencyRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Ends one’s own emergency before the hour is over
 */
 closeEmergency<TData = void>(clientId: string,
    emergencyId: string, options?: HttpClientBodyOptions): Observable<TData>;
 closeEmergency<TData = void>(clientId: string,
    emergencyId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 closeEmergency<TData = void>(clientId: string,
    emergencyId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  closeEmergency<TData = void>(
    clientId: string,
    emergencyId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/break-glass/${emergencyId}/close`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/break-glass/${emergencyId}/close`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/break-glass/${emergencyId}/close`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Emergencies to review; never one’s own
 */
 listEmergencies<TData = EmergencyResponse[]>(params?: ListEmergenciesParams, options?: HttpClientBodyOptions): Observable<TData>;
 listEmergencies<TData = EmergencyResponse[]>(params?: ListEmergenciesParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listEmergencies<TData = EmergencyResponse[]>(params?: ListEmergenciesParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listEmergencies<TData = EmergencyResponse[]>(
    params?: ListEmergenciesParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/break-glass`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/break-glass`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/break-glass`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
 reviewEmergency<TData = void>(emergencyId: string,
    emergencyReviewRequest: EmergencyReviewRequest, options?: HttpClientBodyOptions): Observable<TData>;
 reviewEmergency<TData = void>(emergencyId: string,
    emergencyReviewRequest: EmergencyReviewRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reviewEmergency<TData = void>(emergencyId: string,
    emergencyReviewRequest: EmergencyReviewRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reviewEmergency<TData = void>(
    emergencyId: string,
    emergencyReviewRequest: EmergencyReviewRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/break-glass/${emergencyId}/review`,
      emergencyReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/break-glass/${emergencyId}/review`,
      emergencyReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/break-glass/${emergencyId}/review`,
      emergencyReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 makeFirstAdministrator<TData = InvitationLink>(firstAdministratorRequest: FirstAdministratorRequest, options?: HttpClientBodyOptions): Observable<TData>;
 makeFirstAdministrator<TData = InvitationLink>(firstAdministratorRequest: FirstAdministratorRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 makeFirstAdministrator<TData = InvitationLink>(firstAdministratorRequest: FirstAdministratorRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  makeFirstAdministrator<TData = InvitationLink>(
    firstAdministratorRequest: FirstAdministratorRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/first-administrator`,
      firstAdministratorRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/first-administrator`,
      firstAdministratorRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/first-administrator`,
      firstAdministratorRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 acceptStaffInvitation<TData = void>(acceptStaffInvitationBody: AcceptStaffInvitation, options?: HttpClientBodyOptions): Observable<TData>;
 acceptStaffInvitation<TData = void>(acceptStaffInvitationBody: AcceptStaffInvitation, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 acceptStaffInvitation<TData = void>(acceptStaffInvitationBody: AcceptStaffInvitation, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  acceptStaffInvitation<TData = void>(
    acceptStaffInvitationBody: AcceptStaffInvitation, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/staff-invitations`,
      acceptStaffInvitationBody,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/staff-invitations`,
      acceptStaffInvitationBody,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/staff-invitations`,
      acceptStaffInvitationBody,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 listPeople<TData = PersonResponse[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listPeople<TData = PersonResponse[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listPeople<TData = PersonResponse[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listPeople<TData = PersonResponse[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/people`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/people`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/people`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 invitePerson<TData = InvitationLink>(newPersonRequest: NewPersonRequest, options?: HttpClientBodyOptions): Observable<TData>;
 invitePerson<TData = InvitationLink>(newPersonRequest: NewPersonRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 invitePerson<TData = InvitationLink>(newPersonRequest: NewPersonRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  invitePerson<TData = InvitationLink>(
    newPersonRequest: NewPersonRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/people`,
      newPersonRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/people`,
      newPersonRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/people`,
      newPersonRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 invitePersonAgain<TData = InvitationLink>(personId: string, options?: HttpClientBodyOptions): Observable<TData>;
 invitePersonAgain<TData = InvitationLink>(personId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 invitePersonAgain<TData = InvitationLink>(personId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  invitePersonAgain<TData = InvitationLink>(
    personId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/people/${personId}/invitations`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/people/${personId}/invitations`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/people/${personId}/invitations`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 endPerson<TData = void>(personId: string,
    endPersonRequest: EndPersonRequest, options?: HttpClientBodyOptions): Observable<TData>;
 endPerson<TData = void>(personId: string,
    endPersonRequest: EndPersonRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 endPerson<TData = void>(personId: string,
    endPersonRequest: EndPersonRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  endPerson<TData = void>(
    personId: string,
    endPersonRequest: EndPersonRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/people/${personId}/end`,
      endPersonRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/people/${personId}/end`,
      endPersonRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/people/${personId}/end`,
      endPersonRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 listRoleChanges<TData = RoleChangeResponse[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listRoleChanges<TData = RoleChangeResponse[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listRoleChanges<TData = RoleChangeResponse[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listRoleChanges<TData = RoleChangeResponse[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/role-changes`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/role-changes`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/role-changes`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 proposeRoleChange<TData = CreatedRecord>(personId: string,
    roleChangeRequest: RoleChangeRequest, options?: HttpClientBodyOptions): Observable<TData>;
 proposeRoleChange<TData = CreatedRecord>(personId: string,
    roleChangeRequest: RoleChangeRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 proposeRoleChange<TData = CreatedRecord>(personId: string,
    roleChangeRequest: RoleChangeRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  proposeRoleChange<TData = CreatedRecord>(
    personId: string,
    roleChangeRequest: RoleChangeRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/people/${personId}/role-changes`,
      roleChangeRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/people/${personId}/role-changes`,
      roleChangeRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/people/${personId}/role-changes`,
      roleChangeRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 approveRoleChange<TData = void>(changeId: string, options?: HttpClientBodyOptions): Observable<TData>;
 approveRoleChange<TData = void>(changeId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 approveRoleChange<TData = void>(changeId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  approveRoleChange<TData = void>(
    changeId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/role-changes/${changeId}/approve`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/role-changes/${changeId}/approve`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/role-changes/${changeId}/approve`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 declineRoleChange<TData = void>(changeId: string, options?: HttpClientBodyOptions): Observable<TData>;
 declineRoleChange<TData = void>(changeId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 declineRoleChange<TData = void>(changeId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  declineRoleChange<TData = void>(
    changeId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/role-changes/${changeId}/decline`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/role-changes/${changeId}/decline`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/role-changes/${changeId}/decline`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 listTeamSettings<TData = TeamSettingsResponse[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listTeamSettings<TData = TeamSettingsResponse[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listTeamSettings<TData = TeamSettingsResponse[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listTeamSettings<TData = TeamSettingsResponse[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/team-settings`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/team-settings`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/team-settings`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 addTeam<TData = CreatedRecord>(teamSettingsRequest: TeamSettingsRequest, options?: HttpClientBodyOptions): Observable<TData>;
 addTeam<TData = CreatedRecord>(teamSettingsRequest: TeamSettingsRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 addTeam<TData = CreatedRecord>(teamSettingsRequest: TeamSettingsRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  addTeam<TData = CreatedRecord>(
    teamSettingsRequest: TeamSettingsRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/teams`,
      teamSettingsRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/teams`,
      teamSettingsRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/teams`,
      teamSettingsRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 changeTeam<TData = void>(teamId: string,
    teamSettingsRequest: TeamSettingsRequest, options?: HttpClientBodyOptions): Observable<TData>;
 changeTeam<TData = void>(teamId: string,
    teamSettingsRequest: TeamSettingsRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 changeTeam<TData = void>(teamId: string,
    teamSettingsRequest: TeamSettingsRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  changeTeam<TData = void>(
    teamId: string,
    teamSettingsRequest: TeamSettingsRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/teams/${teamId}`,
      teamSettingsRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/teams/${teamId}`,
      teamSettingsRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/teams/${teamId}`,
      teamSettingsRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The client heard the name first, and agreed
 */
 inviteExpert<TData = CreatedRecord>(clientId: string,
    expertInvitationRequest: ExpertInvitationRequest, options?: HttpClientBodyOptions): Observable<TData>;
 inviteExpert<TData = CreatedRecord>(clientId: string,
    expertInvitationRequest: ExpertInvitationRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 inviteExpert<TData = CreatedRecord>(clientId: string,
    expertInvitationRequest: ExpertInvitationRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  inviteExpert<TData = CreatedRecord>(
    clientId: string,
    expertInvitationRequest: ExpertInvitationRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/expert-invitations`,
      expertInvitationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/expert-invitations`,
      expertInvitationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/expert-invitations`,
      expertInvitationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 withdrawInvitation<TData = void>(clientId: string,
    invitationId: string, options?: HttpClientBodyOptions): Observable<TData>;
 withdrawInvitation<TData = void>(clientId: string,
    invitationId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 withdrawInvitation<TData = void>(clientId: string,
    invitationId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  withdrawInvitation<TData = void>(
    clientId: string,
    invitationId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/expert-invitations/${invitationId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/expert-invitations/${invitationId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/expert-invitations/${invitationId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The client was told that it will be somebody else
 */
 tellOfAnother<TData = void>(clientId: string,
    invitationId: string, options?: HttpClientBodyOptions): Observable<TData>;
 tellOfAnother<TData = void>(clientId: string,
    invitationId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 tellOfAnother<TData = void>(clientId: string,
    invitationId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  tellOfAnother<TData = void>(
    clientId: string,
    invitationId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/expert-invitations/${invitationId}/told`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/expert-invitations/${invitationId}/told`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/expert-invitations/${invitationId}/told`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Who asks for me: only the name to be called by
 */
 listOwnInvitations<TData = OwnInvitation[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listOwnInvitations<TData = OwnInvitation[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listOwnInvitations<TData = OwnInvitation[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listOwnInvitations<TData = OwnInvitation[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/expert-invitations`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/expert-invitations`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/expert-invitations`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 acceptInvitation<TData = void>(invitationId: string, options?: HttpClientBodyOptions): Observable<TData>;
 acceptInvitation<TData = void>(invitationId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 acceptInvitation<TData = void>(invitationId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  acceptInvitation<TData = void>(
    invitationId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/expert-invitations/${invitationId}/accept`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/expert-invitations/${invitationId}/accept`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/expert-invitations/${invitationId}/accept`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary No reason is asked or kept; it ends at once
 */
 handBackInvitation<TData = void>(invitationId: string, options?: HttpClientBodyOptions): Observable<TData>;
 handBackInvitation<TData = void>(invitationId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 handBackInvitation<TData = void>(invitationId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  handBackInvitation<TData = void>(
    invitationId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/expert-invitations/${invitationId}/hand-back`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/expert-invitations/${invitationId}/hand-back`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/expert-invitations/${invitationId}/hand-back`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Everybody with access today: why, to what, until when
 */
 readWhoSeesWhat<TData = WhoSeesWhat>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 readWhoSeesWhat<TData = WhoSeesWhat>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 readWhoSeesWhat<TData = WhoSeesWhat>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  readWhoSeesWhat<TData = WhoSeesWhat>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/access`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/access`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/access`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Written down before it goes on paper, for the client
 */
 printWhoSeesWhat<TData = void>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 printWhoSeesWhat<TData = void>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 printWhoSeesWhat<TData = void>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  printWhoSeesWhat<TData = void>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/access/prints`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/access/prints`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/access/prints`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 agreeToShare<TData = CreatedRecord>(clientId: string,
    sharingRequest: SharingRequest, options?: HttpClientBodyOptions): Observable<TData>;
 agreeToShare<TData = CreatedRecord>(clientId: string,
    sharingRequest: SharingRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 agreeToShare<TData = CreatedRecord>(clientId: string,
    sharingRequest: SharingRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  agreeToShare<TData = CreatedRecord>(
    clientId: string,
    sharingRequest: SharingRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/sharing-agreements`,
      sharingRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/sharing-agreements`,
      sharingRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/sharing-agreements`,
      sharingRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The client takes it back; it works the same second
 */
 withdrawSharing<TData = void>(clientId: string,
    agreementId: string, options?: HttpClientBodyOptions): Observable<TData>;
 withdrawSharing<TData = void>(clientId: string,
    agreementId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 withdrawSharing<TData = void>(clientId: string,
    agreementId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  withdrawSharing<TData = void>(
    clientId: string,
    agreementId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/sharing-agreements/${agreementId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/sharing-agreements/${agreementId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/sharing-agreements/${agreementId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
};

