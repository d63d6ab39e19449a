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
  AbsenceDaysRequest,
  AbsenceRequest,
  AbsenceResponse,
  AftercareCheckRequest,
  AftercareCheckResponse,
  AnswerMessageRequest,
  BottleneckListResponse,
  CaseloadAgendaResponse,
  CaseloadReviewResponse,
  ClientMessagesResponse,
  ColleagueCaseloadResponse,
  CreatedRecord,
  ExportFiguresParams,
  FiguresResponse,
  GetTeamParams,
  GetTeamWorkParams,
  HideStagnationRequest,
  HoldCaseloadReviewRequest,
  JoinWaitingListRequest,
  LeaveWaitingListRequest,
  ListBottlenecksParams,
  ListCaseloadReviewsParams,
  MorningDigestResponse,
  MoveReviewRequest,
  OwnBottleneckResponse,
  PlanReviewRequest,
  ReadFiguresParams,
  ReassignmentRequest,
  ReassignmentResponse,
  ReportBottleneckRequest,
  StagnationCauseRequest,
  TeamPageResponse,
  TeamWorkResponse,
  TodayResponse,
  WorkSettingsRequest,
  WorkSettingsResponse,
  WorkloadWeightRequest,
  WriteMessageRequest
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
export class TeamService {
  private readonly http = inject(HttpClient);
/**
 * @summary Appointments of today and steps of this week, per person
 */
 getToday<TData = TodayResponse>( options?: HttpClientBodyOptions): Observable<TData>;
 getToday<TData = TodayResponse>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getToday<TData = TodayResponse>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getToday<TData = TodayResponse>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/today`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/today`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/today`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The own team; who works for more of them says which
 */
 getTeam<TData = TeamPageResponse>(params?: GetTeamParams, options?: HttpClientBodyOptions): Observable<TData>;
 getTeam<TData = TeamPageResponse>(params?: GetTeamParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getTeam<TData = TeamPageResponse>(params?: GetTeamParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getTeam<TData = TeamPageResponse>(
    params?: GetTeamParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/team`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/team`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/team`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
/**
 * @summary Own absences, and those of a team one leads
 */
 listAbsences<TData = AbsenceResponse[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listAbsences<TData = AbsenceResponse[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listAbsences<TData = AbsenceResponse[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listAbsences<TData = AbsenceResponse[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/absences`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/absences`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/absences`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 addAbsence<TData = CreatedRecord>(absenceRequest: AbsenceRequest, options?: HttpClientBodyOptions): Observable<TData>;
 addAbsence<TData = CreatedRecord>(absenceRequest: AbsenceRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 addAbsence<TData = CreatedRecord>(absenceRequest: AbsenceRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  addAbsence<TData = CreatedRecord>(
    absenceRequest: AbsenceRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/absences`,
      absenceRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/absences`,
      absenceRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/absences`,
      absenceRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 changeAbsence<TData = void>(absenceId: string,
    absenceDaysRequest: AbsenceDaysRequest, options?: HttpClientBodyOptions): Observable<TData>;
 changeAbsence<TData = void>(absenceId: string,
    absenceDaysRequest: AbsenceDaysRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 changeAbsence<TData = void>(absenceId: string,
    absenceDaysRequest: AbsenceDaysRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  changeAbsence<TData = void>(
    absenceId: string,
    absenceDaysRequest: AbsenceDaysRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/absences/${absenceId}`,
      absenceDaysRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/absences/${absenceId}`,
      absenceDaysRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/absences/${absenceId}`,
      absenceDaysRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 removeAbsence<TData = void>(absenceId: string, options?: HttpClientBodyOptions): Observable<TData>;
 removeAbsence<TData = void>(absenceId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 removeAbsence<TData = void>(absenceId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  removeAbsence<TData = void>(
    absenceId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
      `/api/v1/absences/${absenceId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
      `/api/v1/absences/${absenceId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.delete<TData>(
      `/api/v1/absences/${absenceId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary What came of it before
 */
 listAftercare<TData = AftercareCheckResponse[]>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 listAftercare<TData = AftercareCheckResponse[]>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listAftercare<TData = AftercareCheckResponse[]>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listAftercare<TData = AftercareCheckResponse[]>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/aftercare-checks`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/aftercare-checks`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/aftercare-checks`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 noteAftercare<TData = CreatedRecord>(clientId: string,
    aftercareCheckRequest: AftercareCheckRequest, options?: HttpClientBodyOptions): Observable<TData>;
 noteAftercare<TData = CreatedRecord>(clientId: string,
    aftercareCheckRequest: AftercareCheckRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 noteAftercare<TData = CreatedRecord>(clientId: string,
    aftercareCheckRequest: AftercareCheckRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  noteAftercare<TData = CreatedRecord>(
    clientId: string,
    aftercareCheckRequest: AftercareCheckRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/aftercare-checks`,
      aftercareCheckRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/aftercare-checks`,
      aftercareCheckRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/aftercare-checks`,
      aftercareCheckRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary For who wrote it
 */
 takeBackAftercare<TData = void>(clientId: string,
    checkId: string, options?: HttpClientBodyOptions): Observable<TData>;
 takeBackAftercare<TData = void>(clientId: string,
    checkId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 takeBackAftercare<TData = void>(clientId: string,
    checkId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  takeBackAftercare<TData = void>(
    clientId: string,
    checkId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
      `/api/v1/clients/${clientId}/aftercare-checks/${checkId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
      `/api/v1/clients/${clientId}/aftercare-checks/${checkId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.delete<TData>(
      `/api/v1/clients/${clientId}/aftercare-checks/${checkId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary What there is to talk about; it begins with what went well
 */
 getCaseloadAgenda<TData = CaseloadAgendaResponse>(staffMemberId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getCaseloadAgenda<TData = CaseloadAgendaResponse>(staffMemberId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getCaseloadAgenda<TData = CaseloadAgendaResponse>(staffMemberId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getCaseloadAgenda<TData = CaseloadAgendaResponse>(
    staffMemberId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/caseload-agendas/${staffMemberId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/caseload-agendas/${staffMemberId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/caseload-agendas/${staffMemberId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 listCaseloadReviews<TData = CaseloadReviewResponse[]>(params?: ListCaseloadReviewsParams, options?: HttpClientBodyOptions): Observable<TData>;
 listCaseloadReviews<TData = CaseloadReviewResponse[]>(params?: ListCaseloadReviewsParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listCaseloadReviews<TData = CaseloadReviewResponse[]>(params?: ListCaseloadReviewsParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listCaseloadReviews<TData = CaseloadReviewResponse[]>(
    params?: ListCaseloadReviewsParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/caseload-reviews`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/caseload-reviews`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/caseload-reviews`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
 planCaseloadReview<TData = CreatedRecord>(planReviewRequest: PlanReviewRequest, options?: HttpClientBodyOptions): Observable<TData>;
 planCaseloadReview<TData = CreatedRecord>(planReviewRequest: PlanReviewRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 planCaseloadReview<TData = CreatedRecord>(planReviewRequest: PlanReviewRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  planCaseloadReview<TData = CreatedRecord>(
    planReviewRequest: PlanReviewRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/caseload-reviews`,
      planReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/caseload-reviews`,
      planReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/caseload-reviews`,
      planReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 moveCaseloadReview<TData = void>(reviewId: string,
    moveReviewRequest: MoveReviewRequest, options?: HttpClientBodyOptions): Observable<TData>;
 moveCaseloadReview<TData = void>(reviewId: string,
    moveReviewRequest: MoveReviewRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 moveCaseloadReview<TData = void>(reviewId: string,
    moveReviewRequest: MoveReviewRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  moveCaseloadReview<TData = void>(
    reviewId: string,
    moveReviewRequest: MoveReviewRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/caseload-reviews/${reviewId}`,
      moveReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/caseload-reviews/${reviewId}`,
      moveReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/caseload-reviews/${reviewId}`,
      moveReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 holdCaseloadReview<TData = void>(reviewId: string,
    holdCaseloadReviewRequest: HoldCaseloadReviewRequest, options?: HttpClientBodyOptions): Observable<TData>;
 holdCaseloadReview<TData = void>(reviewId: string,
    holdCaseloadReviewRequest: HoldCaseloadReviewRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 holdCaseloadReview<TData = void>(reviewId: string,
    holdCaseloadReviewRequest: HoldCaseloadReviewRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  holdCaseloadReview<TData = void>(
    reviewId: string,
    holdCaseloadReviewRequest: HoldCaseloadReviewRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/caseload-reviews/${reviewId}/hold`,
      holdCaseloadReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/caseload-reviews/${reviewId}/hold`,
      holdCaseloadReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/caseload-reviews/${reviewId}/hold`,
      holdCaseloadReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary For the worker it is about, and who leads the team
 */
 keepAgreement<TData = void>(reviewId: string,
    itemId: string, options?: HttpClientBodyOptions): Observable<TData>;
 keepAgreement<TData = void>(reviewId: string,
    itemId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 keepAgreement<TData = void>(reviewId: string,
    itemId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  keepAgreement<TData = void>(
    reviewId: string,
    itemId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/caseload-reviews/${reviewId}/items/${itemId}/done`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/caseload-reviews/${reviewId}/items/${itemId}/done`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/caseload-reviews/${reviewId}/items/${itemId}/done`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 reopenAgreement<TData = void>(reviewId: string,
    itemId: string, options?: HttpClientBodyOptions): Observable<TData>;
 reopenAgreement<TData = void>(reviewId: string,
    itemId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reopenAgreement<TData = void>(reviewId: string,
    itemId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reopenAgreement<TData = void>(
    reviewId: string,
    itemId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/caseload-reviews/${reviewId}/items/${itemId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/caseload-reviews/${reviewId}/items/${itemId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/caseload-reviews/${reviewId}/items/${itemId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getCaseloadOfColleague<TData = ColleagueCaseloadResponse>(staffMemberId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getCaseloadOfColleague<TData = ColleagueCaseloadResponse>(staffMemberId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getCaseloadOfColleague<TData = ColleagueCaseloadResponse>(staffMemberId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getCaseloadOfColleague<TData = ColleagueCaseloadResponse>(
    staffMemberId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/team-work/caseloads/${staffMemberId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/team-work/caseloads/${staffMemberId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/team-work/caseloads/${staffMemberId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 weighAssignment<TData = void>(clientId: string,
    assignmentId: string,
    workloadWeightRequest: WorkloadWeightRequest, options?: HttpClientBodyOptions): Observable<TData>;
 weighAssignment<TData = void>(clientId: string,
    assignmentId: string,
    workloadWeightRequest: WorkloadWeightRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 weighAssignment<TData = void>(clientId: string,
    assignmentId: string,
    workloadWeightRequest: WorkloadWeightRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  weighAssignment<TData = void>(
    clientId: string,
    assignmentId: string,
    workloadWeightRequest: WorkloadWeightRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/assignments/${assignmentId}/workload-weight`,
      workloadWeightRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/assignments/${assignmentId}/workload-weight`,
      workloadWeightRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/assignments/${assignmentId}/workload-weight`,
      workloadWeightRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary One or many clients; read the reassignment for who stayed and why
 */
 reassignClients<TData = CreatedRecord>(reassignmentRequest: ReassignmentRequest, options?: HttpClientBodyOptions): Observable<TData>;
 reassignClients<TData = CreatedRecord>(reassignmentRequest: ReassignmentRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reassignClients<TData = CreatedRecord>(reassignmentRequest: ReassignmentRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reassignClients<TData = CreatedRecord>(
    reassignmentRequest: ReassignmentRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/reassignments`,
      reassignmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/reassignments`,
      reassignmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/reassignments`,
      reassignmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getReassignment<TData = ReassignmentResponse>(reassignmentId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getReassignment<TData = ReassignmentResponse>(reassignmentId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getReassignment<TData = ReassignmentResponse>(reassignmentId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getReassignment<TData = ReassignmentResponse>(
    reassignmentId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/reassignments/${reassignmentId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/reassignments/${reassignmentId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/reassignments/${reassignmentId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 noteStagnationCause<TData = CreatedRecord>(clientId: string,
    stagnationCauseRequest: StagnationCauseRequest, options?: HttpClientBodyOptions): Observable<TData>;
 noteStagnationCause<TData = CreatedRecord>(clientId: string,
    stagnationCauseRequest: StagnationCauseRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 noteStagnationCause<TData = CreatedRecord>(clientId: string,
    stagnationCauseRequest: StagnationCauseRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  noteStagnationCause<TData = CreatedRecord>(
    clientId: string,
    stagnationCauseRequest: StagnationCauseRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/stagnation-causes`,
      stagnationCauseRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/stagnation-causes`,
      stagnationCauseRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/stagnation-causes`,
      stagnationCauseRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Hides who waits for somebody else until a day
 */
 hideStagnation<TData = void>(clientId: string,
    causeId: string,
    hideStagnationRequest: HideStagnationRequest, options?: HttpClientBodyOptions): Observable<TData>;
 hideStagnation<TData = void>(clientId: string,
    causeId: string,
    hideStagnationRequest: HideStagnationRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 hideStagnation<TData = void>(clientId: string,
    causeId: string,
    hideStagnationRequest: HideStagnationRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  hideStagnation<TData = void>(
    clientId: string,
    causeId: string,
    hideStagnationRequest: HideStagnationRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/stagnation-causes/${causeId}/hide`,
      hideStagnationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/stagnation-causes/${causeId}/hide`,
      hideStagnationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/stagnation-causes/${causeId}/hide`,
      hideStagnationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 endStagnationCause<TData = void>(clientId: string,
    causeId: string, options?: HttpClientBodyOptions): Observable<TData>;
 endStagnationCause<TData = void>(clientId: string,
    causeId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 endStagnationCause<TData = void>(clientId: string,
    causeId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  endStagnationCause<TData = void>(
    clientId: string,
    causeId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/stagnation-causes/${causeId}/end`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/stagnation-causes/${causeId}/end`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/stagnation-causes/${causeId}/end`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Who is stuck and why, whose plate is full, what is due
 */
 getTeamWork<TData = TeamWorkResponse>(params?: GetTeamWorkParams, options?: HttpClientBodyOptions): Observable<TData>;
 getTeamWork<TData = TeamWorkResponse>(params?: GetTeamWorkParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getTeamWork<TData = TeamWorkResponse>(params?: GetTeamWorkParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getTeamWork<TData = TeamWorkResponse>(
    params?: GetTeamWorkParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/team-work`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/team-work`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/team-work`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
 joinWaitingList<TData = CreatedRecord>(clientId: string,
    joinWaitingListRequest: JoinWaitingListRequest, options?: HttpClientBodyOptions): Observable<TData>;
 joinWaitingList<TData = CreatedRecord>(clientId: string,
    joinWaitingListRequest: JoinWaitingListRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 joinWaitingList<TData = CreatedRecord>(clientId: string,
    joinWaitingListRequest: JoinWaitingListRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  joinWaitingList<TData = CreatedRecord>(
    clientId: string,
    joinWaitingListRequest: JoinWaitingListRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/waiting-turns`,
      joinWaitingListRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/waiting-turns`,
      joinWaitingListRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/waiting-turns`,
      joinWaitingListRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 leaveWaitingList<TData = void>(clientId: string,
    turnId: string,
    leaveWaitingListRequest: LeaveWaitingListRequest, options?: HttpClientBodyOptions): Observable<TData>;
 leaveWaitingList<TData = void>(clientId: string,
    turnId: string,
    leaveWaitingListRequest: LeaveWaitingListRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 leaveWaitingList<TData = void>(clientId: string,
    turnId: string,
    leaveWaitingListRequest: LeaveWaitingListRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  leaveWaitingList<TData = void>(
    clientId: string,
    turnId: string,
    leaveWaitingListRequest: LeaveWaitingListRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/waiting-turns/${turnId}/leave`,
      leaveWaitingListRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/waiting-turns/${turnId}/leave`,
      leaveWaitingListRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/waiting-turns/${turnId}/leave`,
      leaveWaitingListRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Takes leaving the list back
 */
 resumeWaiting<TData = void>(clientId: string,
    turnId: string, options?: HttpClientBodyOptions): Observable<TData>;
 resumeWaiting<TData = void>(clientId: string,
    turnId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 resumeWaiting<TData = void>(clientId: string,
    turnId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  resumeWaiting<TData = void>(
    clientId: string,
    turnId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/waiting-turns/${turnId}/resume`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/waiting-turns/${turnId}/resume`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/waiting-turns/${turnId}/resume`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getWorkSettings<TData = WorkSettingsResponse>(teamId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getWorkSettings<TData = WorkSettingsResponse>(teamId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getWorkSettings<TData = WorkSettingsResponse>(teamId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getWorkSettings<TData = WorkSettingsResponse>(
    teamId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/teams/${teamId}/work-settings`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/teams/${teamId}/work-settings`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/teams/${teamId}/work-settings`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 changeWorkSettings<TData = void>(teamId: string,
    workSettingsRequest: WorkSettingsRequest, options?: HttpClientBodyOptions): Observable<TData>;
 changeWorkSettings<TData = void>(teamId: string,
    workSettingsRequest: WorkSettingsRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 changeWorkSettings<TData = void>(teamId: string,
    workSettingsRequest: WorkSettingsRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  changeWorkSettings<TData = void>(
    teamId: string,
    workSettingsRequest: WorkSettingsRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/teams/${teamId}/work-settings`,
      workSettingsRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/teams/${teamId}/work-settings`,
      workSettingsRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/teams/${teamId}/work-settings`,
      workSettingsRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Say where the system works against people
 */
 reportBottleneck<TData = CreatedRecord>(reportBottleneckRequest: ReportBottleneckRequest, options?: HttpClientBodyOptions): Observable<TData>;
 reportBottleneck<TData = CreatedRecord>(reportBottleneckRequest: ReportBottleneckRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reportBottleneck<TData = CreatedRecord>(reportBottleneckRequest: ReportBottleneckRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reportBottleneck<TData = CreatedRecord>(
    reportBottleneckRequest: ReportBottleneckRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/bottleneck-reports`,
      reportBottleneckRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/bottleneck-reports`,
      reportBottleneckRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/bottleneck-reports`,
      reportBottleneckRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary What was reported, without the client it came up with
 */
 listBottlenecks<TData = BottleneckListResponse>(params?: ListBottlenecksParams, options?: HttpClientBodyOptions): Observable<TData>;
 listBottlenecks<TData = BottleneckListResponse>(params?: ListBottlenecksParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listBottlenecks<TData = BottleneckListResponse>(params?: ListBottlenecksParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listBottlenecks<TData = BottleneckListResponse>(
    params?: ListBottlenecksParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/bottleneck-reports`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/bottleneck-reports`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/bottleneck-reports`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
/**
 * @summary What the caller reported
 */
 listOwnBottlenecks<TData = OwnBottleneckResponse[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listOwnBottlenecks<TData = OwnBottleneckResponse[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listOwnBottlenecks<TData = OwnBottleneckResponse[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listOwnBottlenecks<TData = OwnBottleneckResponse[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/bottleneck-reports/own`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/bottleneck-reports/own`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/bottleneck-reports/own`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary What passed between the reader and colleagues about this client
 */
 listMessages<TData = ClientMessagesResponse>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 listMessages<TData = ClientMessagesResponse>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listMessages<TData = ClientMessagesResponse>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listMessages<TData = ClientMessagesResponse>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/messages`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/messages`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/messages`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Write to a colleague who works with this client
 */
 writeMessage<TData = CreatedRecord>(clientId: string,
    writeMessageRequest: WriteMessageRequest, options?: HttpClientBodyOptions): Observable<TData>;
 writeMessage<TData = CreatedRecord>(clientId: string,
    writeMessageRequest: WriteMessageRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 writeMessage<TData = CreatedRecord>(clientId: string,
    writeMessageRequest: WriteMessageRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  writeMessage<TData = CreatedRecord>(
    clientId: string,
    writeMessageRequest: WriteMessageRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages`,
      writeMessageRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages`,
      writeMessageRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages`,
      writeMessageRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Answer a question; that settles it
 */
 answerMessage<TData = CreatedRecord>(clientId: string,
    messageId: string,
    answerMessageRequest: AnswerMessageRequest, options?: HttpClientBodyOptions): Observable<TData>;
 answerMessage<TData = CreatedRecord>(clientId: string,
    messageId: string,
    answerMessageRequest: AnswerMessageRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 answerMessage<TData = CreatedRecord>(clientId: string,
    messageId: string,
    answerMessageRequest: AnswerMessageRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  answerMessage<TData = CreatedRecord>(
    clientId: string,
    messageId: string,
    answerMessageRequest: AnswerMessageRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages/${messageId}/answer`,
      answerMessageRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages/${messageId}/answer`,
      answerMessageRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages/${messageId}/answer`,
      answerMessageRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Put a message away that was read or done
 */
 settleMessage<TData = void>(clientId: string,
    messageId: string, options?: HttpClientBodyOptions): Observable<TData>;
 settleMessage<TData = void>(clientId: string,
    messageId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 settleMessage<TData = void>(clientId: string,
    messageId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  settleMessage<TData = void>(
    clientId: string,
    messageId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages/${messageId}/settle`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages/${messageId}/settle`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages/${messageId}/settle`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Take a message out again that was put away
 */
 reopenMessage<TData = void>(clientId: string,
    messageId: string, options?: HttpClientBodyOptions): Observable<TData>;
 reopenMessage<TData = void>(clientId: string,
    messageId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reopenMessage<TData = void>(clientId: string,
    messageId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reopenMessage<TData = void>(
    clientId: string,
    messageId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages/${messageId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages/${messageId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/messages/${messageId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Whether the caller gets a mail in the morning
 */
 getMorningDigest<TData = MorningDigestResponse>( options?: HttpClientBodyOptions): Observable<TData>;
 getMorningDigest<TData = MorningDigestResponse>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getMorningDigest<TData = MorningDigestResponse>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getMorningDigest<TData = MorningDigestResponse>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/morning-digest`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/morning-digest`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/morning-digest`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary A mail on working days with how much there is on Vandaag
 */
 wantMorningDigest<TData = void>( options?: HttpClientBodyOptions): Observable<TData>;
 wantMorningDigest<TData = void>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 wantMorningDigest<TData = void>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  wantMorningDigest<TData = void>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/morning-digest`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/morning-digest`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/morning-digest`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary No mail in the morning any more
 */
 stopMorningDigest<TData = void>( options?: HttpClientBodyOptions): Observable<TData>;
 stopMorningDigest<TData = void>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 stopMorningDigest<TData = void>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  stopMorningDigest<TData = void>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
      `/api/v1/morning-digest`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
      `/api/v1/morning-digest`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.delete<TData>(
      `/api/v1/morning-digest`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary A quarter in numbers; what is about too few people stays hidden
 */
 readFigures<TData = FiguresResponse>(params: ReadFiguresParams, options?: HttpClientBodyOptions): Observable<TData>;
 readFigures<TData = FiguresResponse>(params: ReadFiguresParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 readFigures<TData = FiguresResponse>(params: ReadFiguresParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  readFigures<TData = FiguresResponse>(
    params: ReadFiguresParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/figures`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/figures`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/figures`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
/**
 * @summary The same numbers as a file for a spreadsheet
 */
 exportFigures(params: ExportFiguresParams, options?: HttpClientBodyOptions): Observable<Blob>;
 exportFigures(params: ExportFiguresParams, options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
 exportFigures(params: ExportFiguresParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<Blob>>;
  exportFigures(
    params: ExportFiguresParams, options?: HttpClientObserveOptions): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(
      `/api/v1/figures/export`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    ) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(
      `/api/v1/figures/export`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    ) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(
      `/api/v1/figures/export`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    ) as Observable<Blob>;
  }
};

