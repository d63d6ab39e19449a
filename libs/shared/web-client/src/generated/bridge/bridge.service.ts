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
  AssessmentResponse,
  BridgeResponse,
  BridgeTemplateListItem,
  BridgeTemplateResponse,
  CreatedRecord,
  DescribeAssessmentRequest,
  DomainHistory,
  GetBridgeParams,
  RateAssessmentRequest,
  RevealedWords,
  StartAssessmentRequest
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
export class BridgeService {
  private readonly http = inject(HttpClient);
 startAssessment<TData = CreatedRecord>(clientId: string,
    startAssessmentRequest: StartAssessmentRequest, options?: HttpClientBodyOptions): Observable<TData>;
 startAssessment<TData = CreatedRecord>(clientId: string,
    startAssessmentRequest: StartAssessmentRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 startAssessment<TData = CreatedRecord>(clientId: string,
    startAssessmentRequest: StartAssessmentRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  startAssessment<TData = CreatedRecord>(
    clientId: string,
    startAssessmentRequest: StartAssessmentRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assessments`,
      startAssessmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assessments`,
      startAssessmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assessments`,
      startAssessmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getAssessment<TData = AssessmentResponse>(clientId: string,
    assessmentId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getAssessment<TData = AssessmentResponse>(clientId: string,
    assessmentId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getAssessment<TData = AssessmentResponse>(clientId: string,
    assessmentId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getAssessment<TData = AssessmentResponse>(
    clientId: string,
    assessmentId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Put the kind or day of a draft right
 */
 describeAssessment<TData = void>(clientId: string,
    assessmentId: string,
    describeAssessmentRequest: DescribeAssessmentRequest, options?: HttpClientBodyOptions): Observable<TData>;
 describeAssessment<TData = void>(clientId: string,
    assessmentId: string,
    describeAssessmentRequest: DescribeAssessmentRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 describeAssessment<TData = void>(clientId: string,
    assessmentId: string,
    describeAssessmentRequest: DescribeAssessmentRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  describeAssessment<TData = void>(
    clientId: string,
    assessmentId: string,
    describeAssessmentRequest: DescribeAssessmentRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}`,
      describeAssessmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}`,
      describeAssessmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}`,
      describeAssessmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 discardAssessment<TData = void>(clientId: string,
    assessmentId: string, options?: HttpClientBodyOptions): Observable<TData>;
 discardAssessment<TData = void>(clientId: string,
    assessmentId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 discardAssessment<TData = void>(clientId: string,
    assessmentId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  discardAssessment<TData = void>(
    clientId: string,
    assessmentId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.delete<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 rateAssessment<TData = void>(clientId: string,
    assessmentId: string,
    rateAssessmentRequest: RateAssessmentRequest, options?: HttpClientBodyOptions): Observable<TData>;
 rateAssessment<TData = void>(clientId: string,
    assessmentId: string,
    rateAssessmentRequest: RateAssessmentRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 rateAssessment<TData = void>(clientId: string,
    assessmentId: string,
    rateAssessmentRequest: RateAssessmentRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  rateAssessment<TData = void>(
    clientId: string,
    assessmentId: string,
    rateAssessmentRequest: RateAssessmentRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}/ratings`,
      rateAssessmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}/ratings`,
      rateAssessmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}/ratings`,
      rateAssessmentRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 finaliseAssessment<TData = void>(clientId: string,
    assessmentId: string, options?: HttpClientBodyOptions): Observable<TData>;
 finaliseAssessment<TData = void>(clientId: string,
    assessmentId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 finaliseAssessment<TData = void>(clientId: string,
    assessmentId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  finaliseAssessment<TData = void>(
    clientId: string,
    assessmentId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}/finalise`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}/finalise`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/assessments/${assessmentId}/finalise`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getBridge<TData = BridgeResponse>(clientId: string,
    params?: GetBridgeParams, options?: HttpClientBodyOptions): Observable<TData>;
 getBridge<TData = BridgeResponse>(clientId: string,
    params?: GetBridgeParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getBridge<TData = BridgeResponse>(clientId: string,
    params?: GetBridgeParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getBridge<TData = BridgeResponse>(
    clientId: string,
    params?: GetBridgeParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/bridge`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/bridge`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/bridge`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
 getDomainHistory<TData = DomainHistory>(clientId: string,
    code: string, options?: HttpClientBodyOptions): Observable<TData>;
 getDomainHistory<TData = DomainHistory>(clientId: string,
    code: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getDomainHistory<TData = DomainHistory>(clientId: string,
    code: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getDomainHistory<TData = DomainHistory>(
    clientId: string,
    code: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/bridge/domains/${code}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/bridge/domains/${code}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/bridge/domains/${code}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Own words in a sensitive part of life; opening them is written down
 */
 revealOwnWords<TData = RevealedWords>(clientId: string,
    assessmentId: string,
    code: string, options?: HttpClientBodyOptions): Observable<TData>;
 revealOwnWords<TData = RevealedWords>(clientId: string,
    assessmentId: string,
    code: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 revealOwnWords<TData = RevealedWords>(clientId: string,
    assessmentId: string,
    code: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  revealOwnWords<TData = RevealedWords>(
    clientId: string,
    assessmentId: string,
    code: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/bridge/moments/${assessmentId}/${code}/reveal`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/bridge/moments/${assessmentId}/${code}/reveal`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/bridge/moments/${assessmentId}/${code}/reveal`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 listBridgeTemplates<TData = BridgeTemplateListItem[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listBridgeTemplates<TData = BridgeTemplateListItem[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listBridgeTemplates<TData = BridgeTemplateListItem[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listBridgeTemplates<TData = BridgeTemplateListItem[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/bridge-templates`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/bridge-templates`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/bridge-templates`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getCurrentBridgeTemplate<TData = BridgeTemplateResponse>( options?: HttpClientBodyOptions): Observable<TData>;
 getCurrentBridgeTemplate<TData = BridgeTemplateResponse>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getCurrentBridgeTemplate<TData = BridgeTemplateResponse>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getCurrentBridgeTemplate<TData = BridgeTemplateResponse>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/bridge-templates/current`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/bridge-templates/current`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/bridge-templates/current`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getBridgeTemplate<TData = BridgeTemplateResponse>(templateId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getBridgeTemplate<TData = BridgeTemplateResponse>(templateId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getBridgeTemplate<TData = BridgeTemplateResponse>(templateId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getBridgeTemplate<TData = BridgeTemplateResponse>(
    templateId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/bridge-templates/${templateId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/bridge-templates/${templateId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/bridge-templates/${templateId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 retireBridgeTemplate<TData = void>(templateId: string, options?: HttpClientBodyOptions): Observable<TData>;
 retireBridgeTemplate<TData = void>(templateId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 retireBridgeTemplate<TData = void>(templateId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  retireBridgeTemplate<TData = void>(
    templateId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/bridge-templates/${templateId}/retire`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/bridge-templates/${templateId}/retire`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/bridge-templates/${templateId}/retire`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
};

