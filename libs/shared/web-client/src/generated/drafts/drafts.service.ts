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
  DeviceKeyResponse,
  DraftResponse,
  KeepDraftRequest
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
export class DraftsService {
  private readonly http = inject(HttpClient);
 getDraft<TData = DraftResponse>(form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getDraft<TData = DraftResponse>(form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getDraft<TData = DraftResponse>(form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getDraft<TData = DraftResponse>(
    form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/drafts/${form}/${subjectId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/drafts/${form}/${subjectId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/drafts/${form}/${subjectId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 keepDraft<TData = void>(form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string,
    keepDraftRequest: KeepDraftRequest, options?: HttpClientBodyOptions): Observable<TData>;
 keepDraft<TData = void>(form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string,
    keepDraftRequest: KeepDraftRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 keepDraft<TData = void>(form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string,
    keepDraftRequest: KeepDraftRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  keepDraft<TData = void>(
    form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string,
    keepDraftRequest: KeepDraftRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/drafts/${form}/${subjectId}`,
      keepDraftRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/drafts/${form}/${subjectId}`,
      keepDraftRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/drafts/${form}/${subjectId}`,
      keepDraftRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 discardDraft<TData = void>(form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string, options?: HttpClientBodyOptions): Observable<TData>;
 discardDraft<TData = void>(form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 discardDraft<TData = void>(form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  discardDraft<TData = void>(
    form: 'client-registration' | 'client-details' | 'contact-preference' | 'safe-contact-rule' | 'strength' | 'helper' | 'trajectory' | 'household' | 'assessment' | 'goal' | 'goal-ending' | 'step' | 'conversation' | 'note' | 'recognition' | 'talk' | 'urgent-need' | 'emergency' | 'emergency-review' | 'sharing' | 'expert-invitation' | 'bottleneck' | 'team-settings' | 'handover' | 'message' | 'stagnation-cause' | 'caseload-review' | 'reassignment' | 'absence' | 'aftercare' | 'work-settings' | 'progress-review' | 'review-answer' | 'reminder',
    subjectId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
      `/api/v1/drafts/${form}/${subjectId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
      `/api/v1/drafts/${form}/${subjectId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.delete<TData>(
      `/api/v1/drafts/${form}/${subjectId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 openDeviceKey<TData = DeviceKeyResponse>(deviceId: string, options?: HttpClientBodyOptions): Observable<TData>;
 openDeviceKey<TData = DeviceKeyResponse>(deviceId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 openDeviceKey<TData = DeviceKeyResponse>(deviceId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  openDeviceKey<TData = DeviceKeyResponse>(
    deviceId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/device-keys/${deviceId}`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/device-keys/${deviceId}`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/device-keys/${deviceId}`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
};

