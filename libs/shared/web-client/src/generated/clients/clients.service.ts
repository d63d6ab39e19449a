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
  AddHelperRequest,
  AddMemberRequest,
  AssignmentRequest,
  ClientDetails,
  ClientMatchRequest,
  ClientMatches,
  ClientPage,
  ClientSearchRequest,
  CloseTrajectoryRequest,
  ContactRequest,
  CreatedRecord,
  DeclineHandoverRequest,
  EndAssignmentRequest,
  FoundClients,
  HandleUrgentNeedRequest,
  HandoverSummary,
  HandoversResponse,
  HelperRequest,
  HouseholdRequest,
  HouseholdResponse,
  LeaveRequest,
  ListClientsParams,
  MemberRequest,
  PersonRequest,
  ProcessingActivityItem,
  ProposeHandoverRequest,
  RecordUrgentNeedRequest,
  RegisterClientRequest,
  SafeContactRuleRequest,
  StartHouseholdRequest,
  StartTrajectoryRequest,
  StrengthRequest,
  TeamListItem,
  UrgentNeedRequest,
  UrgentNeedResponse
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
export class ClientsService {
  private readonly http = inject(HttpClient);
 listTeams<TData = TeamListItem[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listTeams<TData = TeamListItem[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listTeams<TData = TeamListItem[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listTeams<TData = TeamListItem[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/teams`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/teams`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/teams`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 listClients<TData = ClientPage>(params?: ListClientsParams, options?: HttpClientBodyOptions): Observable<TData>;
 listClients<TData = ClientPage>(params?: ListClientsParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listClients<TData = ClientPage>(params?: ListClientsParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listClients<TData = ClientPage>(
    params?: ListClientsParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
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
/**
 * @summary Names never stand in an address, so searching is a POST.
 */
 searchClients<TData = FoundClients>(clientSearchRequest: ClientSearchRequest, options?: HttpClientBodyOptions): Observable<TData>;
 searchClients<TData = FoundClients>(clientSearchRequest: ClientSearchRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 searchClients<TData = FoundClients>(clientSearchRequest: ClientSearchRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  searchClients<TData = FoundClients>(
    clientSearchRequest: ClientSearchRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/client-searches`,
      clientSearchRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/client-searches`,
      clientSearchRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/client-searches`,
      clientSearchRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Is this person perhaps known already? Names a team to call.
 */
 matchClient<TData = ClientMatches>(clientMatchRequest: ClientMatchRequest, options?: HttpClientBodyOptions): Observable<TData>;
 matchClient<TData = ClientMatches>(clientMatchRequest: ClientMatchRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 matchClient<TData = ClientMatches>(clientMatchRequest: ClientMatchRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  matchClient<TData = ClientMatches>(
    clientMatchRequest: ClientMatchRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/client-matches`,
      clientMatchRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/client-matches`,
      clientMatchRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/client-matches`,
      clientMatchRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 assignColleague<TData = CreatedRecord>(clientId: string,
    assignmentRequest: AssignmentRequest, options?: HttpClientBodyOptions): Observable<TData>;
 assignColleague<TData = CreatedRecord>(clientId: string,
    assignmentRequest: AssignmentRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 assignColleague<TData = CreatedRecord>(clientId: string,
    assignmentRequest: AssignmentRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  assignColleague<TData = CreatedRecord>(
    clientId: string,
    assignmentRequest: AssignmentRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assignments`,
      assignmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assignments`,
      assignmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assignments`,
      assignmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 endAssignment<TData = void>(clientId: string,
    assignmentId: string,
    endAssignmentRequest: EndAssignmentRequest, options?: HttpClientBodyOptions): Observable<TData>;
 endAssignment<TData = void>(clientId: string,
    assignmentId: string,
    endAssignmentRequest: EndAssignmentRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 endAssignment<TData = void>(clientId: string,
    assignmentId: string,
    endAssignmentRequest: EndAssignmentRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  endAssignment<TData = void>(
    clientId: string,
    assignmentId: string,
    endAssignmentRequest: EndAssignmentRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assignments/${assignmentId}/end`,
      endAssignmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assignments/${assignmentId}/end`,
      endAssignmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assignments/${assignmentId}/end`,
      endAssignmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getClient<TData = ClientDetails>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getClient<TData = ClientDetails>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getClient<TData = ClientDetails>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getClient<TData = ClientDetails>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}`,{
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
 changeContactPreference<TData = void>(clientId: string,
    contactRequest: ContactRequest, options?: HttpClientBodyOptions): Observable<TData>;
 changeContactPreference<TData = void>(clientId: string,
    contactRequest: ContactRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 changeContactPreference<TData = void>(clientId: string,
    contactRequest: ContactRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  changeContactPreference<TData = void>(
    clientId: string,
    contactRequest: ContactRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/contact-preference`,
      contactRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/contact-preference`,
      contactRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/contact-preference`,
      contactRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 addSafeContactRule<TData = CreatedRecord>(clientId: string,
    safeContactRuleRequest: SafeContactRuleRequest, options?: HttpClientBodyOptions): Observable<TData>;
 addSafeContactRule<TData = CreatedRecord>(clientId: string,
    safeContactRuleRequest: SafeContactRuleRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 addSafeContactRule<TData = CreatedRecord>(clientId: string,
    safeContactRuleRequest: SafeContactRuleRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  addSafeContactRule<TData = CreatedRecord>(
    clientId: string,
    safeContactRuleRequest: SafeContactRuleRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/safe-contact-rules`,
      safeContactRuleRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/safe-contact-rules`,
      safeContactRuleRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/safe-contact-rules`,
      safeContactRuleRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Ends the rule; that it held stays known.
 */
 endSafeContactRule<TData = void>(clientId: string,
    ruleId: string, options?: HttpClientBodyOptions): Observable<TData>;
 endSafeContactRule<TData = void>(clientId: string,
    ruleId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 endSafeContactRule<TData = void>(clientId: string,
    ruleId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  endSafeContactRule<TData = void>(
    clientId: string,
    ruleId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
      `/api/v1/clients/${clientId}/safe-contact-rules/${ruleId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
      `/api/v1/clients/${clientId}/safe-contact-rules/${ruleId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.delete<TData>(
      `/api/v1/clients/${clientId}/safe-contact-rules/${ruleId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The client was asked: sharing with the household is safe.
 */
 confirmHouseholdSharing<TData = void>(clientId: string,
    ruleId: string, options?: HttpClientBodyOptions): Observable<TData>;
 confirmHouseholdSharing<TData = void>(clientId: string,
    ruleId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 confirmHouseholdSharing<TData = void>(clientId: string,
    ruleId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  confirmHouseholdSharing<TData = void>(
    clientId: string,
    ruleId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/safe-contact-rules/${ruleId}/confirm-sharing`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/safe-contact-rules/${ruleId}/confirm-sharing`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/safe-contact-rules/${ruleId}/confirm-sharing`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 addHelper<TData = CreatedRecord>(clientId: string,
    addHelperRequest: AddHelperRequest, options?: HttpClientBodyOptions): Observable<TData>;
 addHelper<TData = CreatedRecord>(clientId: string,
    addHelperRequest: AddHelperRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 addHelper<TData = CreatedRecord>(clientId: string,
    addHelperRequest: AddHelperRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  addHelper<TData = CreatedRecord>(
    clientId: string,
    addHelperRequest: AddHelperRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/helpers`,
      addHelperRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/helpers`,
      addHelperRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/helpers`,
      addHelperRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 changeHelper<TData = void>(clientId: string,
    helperId: string,
    helperRequest: HelperRequest, options?: HttpClientBodyOptions): Observable<TData>;
 changeHelper<TData = void>(clientId: string,
    helperId: string,
    helperRequest: HelperRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 changeHelper<TData = void>(clientId: string,
    helperId: string,
    helperRequest: HelperRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  changeHelper<TData = void>(
    clientId: string,
    helperId: string,
    helperRequest: HelperRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/helpers/${helperId}`,
      helperRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/helpers/${helperId}`,
      helperRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/helpers/${helperId}`,
      helperRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 endHelper<TData = void>(clientId: string,
    helperId: string, options?: HttpClientBodyOptions): Observable<TData>;
 endHelper<TData = void>(clientId: string,
    helperId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 endHelper<TData = void>(clientId: string,
    helperId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  endHelper<TData = void>(
    clientId: string,
    helperId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/helpers/${helperId}/end`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/helpers/${helperId}/end`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/helpers/${helperId}/end`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getHousehold<TData = HouseholdResponse>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getHousehold<TData = HouseholdResponse>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getHousehold<TData = HouseholdResponse>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getHousehold<TData = HouseholdResponse>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/household`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/household`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/household`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 startHousehold<TData = CreatedRecord>(clientId: string,
    startHouseholdRequest: StartHouseholdRequest, options?: HttpClientBodyOptions): Observable<TData>;
 startHousehold<TData = CreatedRecord>(clientId: string,
    startHouseholdRequest: StartHouseholdRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 startHousehold<TData = CreatedRecord>(clientId: string,
    startHouseholdRequest: StartHouseholdRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  startHousehold<TData = CreatedRecord>(
    clientId: string,
    startHouseholdRequest: StartHouseholdRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/household`,
      startHouseholdRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/household`,
      startHouseholdRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/household`,
      startHouseholdRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 renameHousehold<TData = void>(clientId: string,
    householdRequest: HouseholdRequest, options?: HttpClientBodyOptions): Observable<TData>;
 renameHousehold<TData = void>(clientId: string,
    householdRequest: HouseholdRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 renameHousehold<TData = void>(clientId: string,
    householdRequest: HouseholdRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  renameHousehold<TData = void>(
    clientId: string,
    householdRequest: HouseholdRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/household`,
      householdRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/household`,
      householdRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/household`,
      householdRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 addHouseholdMember<TData = CreatedRecord>(clientId: string,
    addMemberRequest: AddMemberRequest, options?: HttpClientBodyOptions): Observable<TData>;
 addHouseholdMember<TData = CreatedRecord>(clientId: string,
    addMemberRequest: AddMemberRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 addHouseholdMember<TData = CreatedRecord>(clientId: string,
    addMemberRequest: AddMemberRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  addHouseholdMember<TData = CreatedRecord>(
    clientId: string,
    addMemberRequest: AddMemberRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/household/members`,
      addMemberRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/household/members`,
      addMemberRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/household/members`,
      addMemberRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 changeHouseholdMember<TData = void>(clientId: string,
    memberId: string,
    memberRequest: MemberRequest, options?: HttpClientBodyOptions): Observable<TData>;
 changeHouseholdMember<TData = void>(clientId: string,
    memberId: string,
    memberRequest: MemberRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 changeHouseholdMember<TData = void>(clientId: string,
    memberId: string,
    memberRequest: MemberRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  changeHouseholdMember<TData = void>(
    clientId: string,
    memberId: string,
    memberRequest: MemberRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/household/members/${memberId}`,
      memberRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/household/members/${memberId}`,
      memberRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/household/members/${memberId}`,
      memberRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 leaveHousehold<TData = void>(clientId: string,
    memberId: string,
    leaveRequest: LeaveRequest, options?: HttpClientBodyOptions): Observable<TData>;
 leaveHousehold<TData = void>(clientId: string,
    memberId: string,
    leaveRequest: LeaveRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 leaveHousehold<TData = void>(clientId: string,
    memberId: string,
    leaveRequest: LeaveRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  leaveHousehold<TData = void>(
    clientId: string,
    memberId: string,
    leaveRequest: LeaveRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/household/members/${memberId}/leave`,
      leaveRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/household/members/${memberId}/leave`,
      leaveRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/household/members/${memberId}/leave`,
      leaveRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 addStrength<TData = CreatedRecord>(clientId: string,
    strengthRequest: StrengthRequest, options?: HttpClientBodyOptions): Observable<TData>;
 addStrength<TData = CreatedRecord>(clientId: string,
    strengthRequest: StrengthRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 addStrength<TData = CreatedRecord>(clientId: string,
    strengthRequest: StrengthRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  addStrength<TData = CreatedRecord>(
    clientId: string,
    strengthRequest: StrengthRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/strengths`,
      strengthRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/strengths`,
      strengthRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/strengths`,
      strengthRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 endStrength<TData = void>(clientId: string,
    strengthId: string, options?: HttpClientBodyOptions): Observable<TData>;
 endStrength<TData = void>(clientId: string,
    strengthId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 endStrength<TData = void>(clientId: string,
    strengthId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  endStrength<TData = void>(
    clientId: string,
    strengthId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/strengths/${strengthId}/end`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/strengths/${strengthId}/end`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/strengths/${strengthId}/end`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 listProcessingActivities<TData = ProcessingActivityItem[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listProcessingActivities<TData = ProcessingActivityItem[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listProcessingActivities<TData = ProcessingActivityItem[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listProcessingActivities<TData = ProcessingActivityItem[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/processing-activities`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/processing-activities`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/processing-activities`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 startTrajectory<TData = CreatedRecord>(clientId: string,
    startTrajectoryRequest: StartTrajectoryRequest, options?: HttpClientBodyOptions): Observable<TData>;
 startTrajectory<TData = CreatedRecord>(clientId: string,
    startTrajectoryRequest: StartTrajectoryRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 startTrajectory<TData = CreatedRecord>(clientId: string,
    startTrajectoryRequest: StartTrajectoryRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  startTrajectory<TData = CreatedRecord>(
    clientId: string,
    startTrajectoryRequest: StartTrajectoryRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories`,
      startTrajectoryRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories`,
      startTrajectoryRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories`,
      startTrajectoryRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 pauseTrajectory<TData = void>(clientId: string,
    trajectoryId: string, options?: HttpClientBodyOptions): Observable<TData>;
 pauseTrajectory<TData = void>(clientId: string,
    trajectoryId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 pauseTrajectory<TData = void>(clientId: string,
    trajectoryId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  pauseTrajectory<TData = void>(
    clientId: string,
    trajectoryId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories/${trajectoryId}/pause`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories/${trajectoryId}/pause`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories/${trajectoryId}/pause`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 resumeTrajectory<TData = void>(clientId: string,
    trajectoryId: string, options?: HttpClientBodyOptions): Observable<TData>;
 resumeTrajectory<TData = void>(clientId: string,
    trajectoryId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 resumeTrajectory<TData = void>(clientId: string,
    trajectoryId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  resumeTrajectory<TData = void>(
    clientId: string,
    trajectoryId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories/${trajectoryId}/resume`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories/${trajectoryId}/resume`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories/${trajectoryId}/resume`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 closeTrajectory<TData = void>(clientId: string,
    trajectoryId: string,
    closeTrajectoryRequest: CloseTrajectoryRequest, options?: HttpClientBodyOptions): Observable<TData>;
 closeTrajectory<TData = void>(clientId: string,
    trajectoryId: string,
    closeTrajectoryRequest: CloseTrajectoryRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 closeTrajectory<TData = void>(clientId: string,
    trajectoryId: string,
    closeTrajectoryRequest: CloseTrajectoryRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  closeTrajectory<TData = void>(
    clientId: string,
    trajectoryId: string,
    closeTrajectoryRequest: CloseTrajectoryRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories/${trajectoryId}/close`,
      closeTrajectoryRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories/${trajectoryId}/close`,
      closeTrajectoryRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/trajectories/${trajectoryId}/close`,
      closeTrajectoryRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 listUrgentNeeds<TData = UrgentNeedResponse[]>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 listUrgentNeeds<TData = UrgentNeedResponse[]>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listUrgentNeeds<TData = UrgentNeedResponse[]>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listUrgentNeeds<TData = UrgentNeedResponse[]>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/urgent-needs`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/urgent-needs`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/urgent-needs`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 recordUrgentNeed<TData = CreatedRecord>(clientId: string,
    recordUrgentNeedRequest: RecordUrgentNeedRequest, options?: HttpClientBodyOptions): Observable<TData>;
 recordUrgentNeed<TData = CreatedRecord>(clientId: string,
    recordUrgentNeedRequest: RecordUrgentNeedRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 recordUrgentNeed<TData = CreatedRecord>(clientId: string,
    recordUrgentNeedRequest: RecordUrgentNeedRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  recordUrgentNeed<TData = CreatedRecord>(
    clientId: string,
    recordUrgentNeedRequest: RecordUrgentNeedRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/urgent-needs`,
      recordUrgentNeedRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/urgent-needs`,
      recordUrgentNeedRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/urgent-needs`,
      recordUrgentNeedRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 changeUrgentNeed<TData = void>(clientId: string,
    urgentNeedId: string,
    urgentNeedRequest: UrgentNeedRequest, options?: HttpClientBodyOptions): Observable<TData>;
 changeUrgentNeed<TData = void>(clientId: string,
    urgentNeedId: string,
    urgentNeedRequest: UrgentNeedRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 changeUrgentNeed<TData = void>(clientId: string,
    urgentNeedId: string,
    urgentNeedRequest: UrgentNeedRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  changeUrgentNeed<TData = void>(
    clientId: string,
    urgentNeedId: string,
    urgentNeedRequest: UrgentNeedRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/urgent-needs/${urgentNeedId}`,
      urgentNeedRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/urgent-needs/${urgentNeedId}`,
      urgentNeedRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/urgent-needs/${urgentNeedId}`,
      urgentNeedRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 handleUrgentNeed<TData = void>(clientId: string,
    urgentNeedId: string,
    handleUrgentNeedRequest: HandleUrgentNeedRequest, options?: HttpClientBodyOptions): Observable<TData>;
 handleUrgentNeed<TData = void>(clientId: string,
    urgentNeedId: string,
    handleUrgentNeedRequest: HandleUrgentNeedRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 handleUrgentNeed<TData = void>(clientId: string,
    urgentNeedId: string,
    handleUrgentNeedRequest: HandleUrgentNeedRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  handleUrgentNeed<TData = void>(
    clientId: string,
    urgentNeedId: string,
    handleUrgentNeedRequest: HandleUrgentNeedRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/urgent-needs/${urgentNeedId}/handle`,
      handleUrgentNeedRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/urgent-needs/${urgentNeedId}/handle`,
      handleUrgentNeedRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/urgent-needs/${urgentNeedId}/handle`,
      handleUrgentNeedRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 reopenUrgentNeed<TData = void>(clientId: string,
    urgentNeedId: string, options?: HttpClientBodyOptions): Observable<TData>;
 reopenUrgentNeed<TData = void>(clientId: string,
    urgentNeedId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reopenUrgentNeed<TData = void>(clientId: string,
    urgentNeedId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reopenUrgentNeed<TData = void>(
    clientId: string,
    urgentNeedId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/urgent-needs/${urgentNeedId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/urgent-needs/${urgentNeedId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/urgent-needs/${urgentNeedId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The hand-overs of a client, the newest first
 */
 listHandovers<TData = HandoversResponse>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 listHandovers<TData = HandoversResponse>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listHandovers<TData = HandoversResponse>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listHandovers<TData = HandoversResponse>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/handovers`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/handovers`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/handovers`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary A lead of the team decides; started by them, it is agreed at once
 */
 proposeHandover<TData = CreatedRecord>(clientId: string,
    proposeHandoverRequest: ProposeHandoverRequest, options?: HttpClientBodyOptions): Observable<TData>;
 proposeHandover<TData = CreatedRecord>(clientId: string,
    proposeHandoverRequest: ProposeHandoverRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 proposeHandover<TData = CreatedRecord>(clientId: string,
    proposeHandoverRequest: ProposeHandoverRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  proposeHandover<TData = CreatedRecord>(
    clientId: string,
    proposeHandoverRequest: ProposeHandoverRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers`,
      proposeHandoverRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers`,
      proposeHandoverRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers`,
      proposeHandoverRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary A first text for the next worker, from what is in the file
 */
 summariseForHandover<TData = HandoverSummary>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 summariseForHandover<TData = HandoverSummary>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 summariseForHandover<TData = HandoverSummary>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  summariseForHandover<TData = HandoverSummary>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/handover-summary`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/handover-summary`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/handover-summary`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 agreeToHandover<TData = void>(clientId: string,
    handoverId: string, options?: HttpClientBodyOptions): Observable<TData>;
 agreeToHandover<TData = void>(clientId: string,
    handoverId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 agreeToHandover<TData = void>(clientId: string,
    handoverId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  agreeToHandover<TData = void>(
    clientId: string,
    handoverId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/agree`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/agree`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/agree`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Not now, and why
 */
 declineHandover<TData = void>(clientId: string,
    handoverId: string,
    declineHandoverRequest: DeclineHandoverRequest, options?: HttpClientBodyOptions): Observable<TData>;
 declineHandover<TData = void>(clientId: string,
    handoverId: string,
    declineHandoverRequest: DeclineHandoverRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 declineHandover<TData = void>(clientId: string,
    handoverId: string,
    declineHandoverRequest: DeclineHandoverRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  declineHandover<TData = void>(
    clientId: string,
    handoverId: string,
    declineHandoverRequest: DeclineHandoverRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/decline`,
      declineHandoverRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/decline`,
      declineHandoverRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/decline`,
      declineHandoverRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Until the day
 */
 withdrawHandover<TData = void>(clientId: string,
    handoverId: string, options?: HttpClientBodyOptions): Observable<TData>;
 withdrawHandover<TData = void>(clientId: string,
    handoverId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 withdrawHandover<TData = void>(clientId: string,
    handoverId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  withdrawHandover<TData = void>(
    clientId: string,
    handoverId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The receiver read the summary; it no longer stands on top of the file
 */
 markHandoverRead<TData = void>(clientId: string,
    handoverId: string, options?: HttpClientBodyOptions): Observable<TData>;
 markHandoverRead<TData = void>(clientId: string,
    handoverId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 markHandoverRead<TData = void>(clientId: string,
    handoverId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  markHandoverRead<TData = void>(
    clientId: string,
    handoverId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/read`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/read`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/handovers/${handoverId}/read`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
};

