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
  AdaptReviewRequest,
  AddGoalRequest,
  AddStepRequest,
  AgreePlanRequest,
  ApproveReviewRequest,
  CreatedRecord,
  DropStepRequest,
  EndGoalRequest,
  GiveRecognitionRequest,
  HoldReviewRequest,
  NoteMilestoneRequest,
  PlanResponse,
  PlanVersionResponse,
  ReplanStepRequest,
  ResumeGoalRequest,
  ReturnReviewRequest,
  ReviewsResponse,
  ReviseGoalRequest,
  ReviseStepRequest,
  StepDoneRequest
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
export class PlanService {
  private readonly http = inject(HttpClient);
 getPlan<TData = PlanResponse>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getPlan<TData = PlanResponse>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getPlan<TData = PlanResponse>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getPlan<TData = PlanResponse>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/plan`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/plan`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/plan`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 getPlanVersion<TData = PlanVersionResponse>(clientId: string,
    number: number, options?: HttpClientBodyOptions): Observable<TData>;
 getPlanVersion<TData = PlanVersionResponse>(clientId: string,
    number: number, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getPlanVersion<TData = PlanVersionResponse>(clientId: string,
    number: number, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getPlanVersion<TData = PlanVersionResponse>(
    clientId: string,
    number: number, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/plan/versions/${number}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/plan/versions/${number}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/plan/versions/${number}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 agreePlan<TData = void>(clientId: string,
    agreePlanRequest: AgreePlanRequest, options?: HttpClientBodyOptions): Observable<TData>;
 agreePlan<TData = void>(clientId: string,
    agreePlanRequest: AgreePlanRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 agreePlan<TData = void>(clientId: string,
    agreePlanRequest: AgreePlanRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  agreePlan<TData = void>(
    clientId: string,
    agreePlanRequest: AgreePlanRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/plan/agree`,
      agreePlanRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/plan/agree`,
      agreePlanRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/plan/agree`,
      agreePlanRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 giveRecognition<TData = CreatedRecord>(clientId: string,
    giveRecognitionRequest: GiveRecognitionRequest, options?: HttpClientBodyOptions): Observable<TData>;
 giveRecognition<TData = CreatedRecord>(clientId: string,
    giveRecognitionRequest: GiveRecognitionRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 giveRecognition<TData = CreatedRecord>(clientId: string,
    giveRecognitionRequest: GiveRecognitionRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  giveRecognition<TData = CreatedRecord>(
    clientId: string,
    giveRecognitionRequest: GiveRecognitionRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/recognitions`,
      giveRecognitionRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/recognitions`,
      giveRecognitionRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/recognitions`,
      giveRecognitionRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 noteMilestone<TData = CreatedRecord>(clientId: string,
    noteMilestoneRequest: NoteMilestoneRequest, options?: HttpClientBodyOptions): Observable<TData>;
 noteMilestone<TData = CreatedRecord>(clientId: string,
    noteMilestoneRequest: NoteMilestoneRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 noteMilestone<TData = CreatedRecord>(clientId: string,
    noteMilestoneRequest: NoteMilestoneRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  noteMilestone<TData = CreatedRecord>(
    clientId: string,
    noteMilestoneRequest: NoteMilestoneRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/milestones`,
      noteMilestoneRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/milestones`,
      noteMilestoneRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/milestones`,
      noteMilestoneRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 addGoal<TData = CreatedRecord>(clientId: string,
    addGoalRequest: AddGoalRequest, options?: HttpClientBodyOptions): Observable<TData>;
 addGoal<TData = CreatedRecord>(clientId: string,
    addGoalRequest: AddGoalRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 addGoal<TData = CreatedRecord>(clientId: string,
    addGoalRequest: AddGoalRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  addGoal<TData = CreatedRecord>(
    clientId: string,
    addGoalRequest: AddGoalRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals`,
      addGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals`,
      addGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals`,
      addGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 reviseGoal<TData = void>(clientId: string,
    goalId: string,
    reviseGoalRequest: ReviseGoalRequest, options?: HttpClientBodyOptions): Observable<TData>;
 reviseGoal<TData = void>(clientId: string,
    goalId: string,
    reviseGoalRequest: ReviseGoalRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reviseGoal<TData = void>(clientId: string,
    goalId: string,
    reviseGoalRequest: ReviseGoalRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reviseGoal<TData = void>(
    clientId: string,
    goalId: string,
    reviseGoalRequest: ReviseGoalRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}`,
      reviseGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}`,
      reviseGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}`,
      reviseGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 restGoal<TData = void>(clientId: string,
    goalId: string, options?: HttpClientBodyOptions): Observable<TData>;
 restGoal<TData = void>(clientId: string,
    goalId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 restGoal<TData = void>(clientId: string,
    goalId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  restGoal<TData = void>(
    clientId: string,
    goalId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/rest`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/rest`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/rest`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 resumeGoal<TData = void>(clientId: string,
    goalId: string,
    resumeGoalRequest: ResumeGoalRequest, options?: HttpClientBodyOptions): Observable<TData>;
 resumeGoal<TData = void>(clientId: string,
    goalId: string,
    resumeGoalRequest: ResumeGoalRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 resumeGoal<TData = void>(clientId: string,
    goalId: string,
    resumeGoalRequest: ResumeGoalRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  resumeGoal<TData = void>(
    clientId: string,
    goalId: string,
    resumeGoalRequest: ResumeGoalRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/resume`,
      resumeGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/resume`,
      resumeGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/resume`,
      resumeGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 endGoal<TData = void>(clientId: string,
    goalId: string,
    endGoalRequest: EndGoalRequest, options?: HttpClientBodyOptions): Observable<TData>;
 endGoal<TData = void>(clientId: string,
    goalId: string,
    endGoalRequest: EndGoalRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 endGoal<TData = void>(clientId: string,
    goalId: string,
    endGoalRequest: EndGoalRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  endGoal<TData = void>(
    clientId: string,
    goalId: string,
    endGoalRequest: EndGoalRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/end`,
      endGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/end`,
      endGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/end`,
      endGoalRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 addStep<TData = CreatedRecord>(clientId: string,
    goalId: string,
    addStepRequest: AddStepRequest, options?: HttpClientBodyOptions): Observable<TData>;
 addStep<TData = CreatedRecord>(clientId: string,
    goalId: string,
    addStepRequest: AddStepRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 addStep<TData = CreatedRecord>(clientId: string,
    goalId: string,
    addStepRequest: AddStepRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  addStep<TData = CreatedRecord>(
    clientId: string,
    goalId: string,
    addStepRequest: AddStepRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/steps`,
      addStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/steps`,
      addStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/goals/${goalId}/steps`,
      addStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 reviseStep<TData = void>(clientId: string,
    stepId: string,
    reviseStepRequest: ReviseStepRequest, options?: HttpClientBodyOptions): Observable<TData>;
 reviseStep<TData = void>(clientId: string,
    stepId: string,
    reviseStepRequest: ReviseStepRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reviseStep<TData = void>(clientId: string,
    stepId: string,
    reviseStepRequest: ReviseStepRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reviseStep<TData = void>(
    clientId: string,
    stepId: string,
    reviseStepRequest: ReviseStepRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}`,
      reviseStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}`,
      reviseStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}`,
      reviseStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 markStepDone<TData = void>(clientId: string,
    stepId: string,
    stepDoneRequest: StepDoneRequest, options?: HttpClientBodyOptions): Observable<TData>;
 markStepDone<TData = void>(clientId: string,
    stepId: string,
    stepDoneRequest: StepDoneRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 markStepDone<TData = void>(clientId: string,
    stepId: string,
    stepDoneRequest: StepDoneRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  markStepDone<TData = void>(
    clientId: string,
    stepId: string,
    stepDoneRequest: StepDoneRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/done`,
      stepDoneRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/done`,
      stepDoneRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/done`,
      stepDoneRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 replanStep<TData = void>(clientId: string,
    stepId: string,
    replanStepRequest: ReplanStepRequest, options?: HttpClientBodyOptions): Observable<TData>;
 replanStep<TData = void>(clientId: string,
    stepId: string,
    replanStepRequest: ReplanStepRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 replanStep<TData = void>(clientId: string,
    stepId: string,
    replanStepRequest: ReplanStepRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  replanStep<TData = void>(
    clientId: string,
    stepId: string,
    replanStepRequest: ReplanStepRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/replan`,
      replanStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/replan`,
      replanStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/replan`,
      replanStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 dropStep<TData = void>(clientId: string,
    stepId: string,
    dropStepRequest: DropStepRequest, options?: HttpClientBodyOptions): Observable<TData>;
 dropStep<TData = void>(clientId: string,
    stepId: string,
    dropStepRequest: DropStepRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 dropStep<TData = void>(clientId: string,
    stepId: string,
    dropStepRequest: DropStepRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  dropStep<TData = void>(
    clientId: string,
    stepId: string,
    dropStepRequest: DropStepRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/drop`,
      dropStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/drop`,
      dropStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/drop`,
      dropStepRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 reopenStep<TData = void>(clientId: string,
    stepId: string, options?: HttpClientBodyOptions): Observable<TData>;
 reopenStep<TData = void>(clientId: string,
    stepId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reopenStep<TData = void>(clientId: string,
    stepId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reopenStep<TData = void>(
    clientId: string,
    stepId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/steps/${stepId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The times the plan was looked back on, newest first
 */
 listProgressReviews<TData = ReviewsResponse>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 listProgressReviews<TData = ReviewsResponse>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listProgressReviews<TData = ReviewsResponse>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listProgressReviews<TData = ReviewsResponse>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/progress-reviews`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/progress-reviews`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/progress-reviews`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Look back on the plan, and choose per goal: keep, change or let go
 */
 holdProgressReview<TData = CreatedRecord>(clientId: string,
    holdReviewRequest: HoldReviewRequest, options?: HttpClientBodyOptions): Observable<TData>;
 holdProgressReview<TData = CreatedRecord>(clientId: string,
    holdReviewRequest: HoldReviewRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 holdProgressReview<TData = CreatedRecord>(clientId: string,
    holdReviewRequest: HoldReviewRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  holdProgressReview<TData = CreatedRecord>(
    clientId: string,
    holdReviewRequest: HoldReviewRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/progress-reviews`,
      holdReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/progress-reviews`,
      holdReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/progress-reviews`,
      holdReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Put a review differently, or answer the question of a lead
 */
 adaptProgressReview<TData = void>(clientId: string,
    reviewId: string,
    adaptReviewRequest: AdaptReviewRequest, options?: HttpClientBodyOptions): Observable<TData>;
 adaptProgressReview<TData = void>(clientId: string,
    reviewId: string,
    adaptReviewRequest: AdaptReviewRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 adaptProgressReview<TData = void>(clientId: string,
    reviewId: string,
    adaptReviewRequest: AdaptReviewRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  adaptProgressReview<TData = void>(
    clientId: string,
    reviewId: string,
    adaptReviewRequest: AdaptReviewRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/progress-reviews/${reviewId}`,
      adaptReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/progress-reviews/${reviewId}`,
      adaptReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/progress-reviews/${reviewId}`,
      adaptReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Agree with a review, as the lead of the team
 */
 approveProgressReview<TData = void>(clientId: string,
    reviewId: string,
    approveReviewRequest: ApproveReviewRequest, options?: HttpClientBodyOptions): Observable<TData>;
 approveProgressReview<TData = void>(clientId: string,
    reviewId: string,
    approveReviewRequest: ApproveReviewRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 approveProgressReview<TData = void>(clientId: string,
    reviewId: string,
    approveReviewRequest: ApproveReviewRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  approveProgressReview<TData = void>(
    clientId: string,
    reviewId: string,
    approveReviewRequest: ApproveReviewRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/progress-reviews/${reviewId}/approve`,
      approveReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/progress-reviews/${reviewId}/approve`,
      approveReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/progress-reviews/${reviewId}/approve`,
      approveReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Ask something about a review first, as the lead of the team
 */
 returnProgressReview<TData = void>(clientId: string,
    reviewId: string,
    returnReviewRequest: ReturnReviewRequest, options?: HttpClientBodyOptions): Observable<TData>;
 returnProgressReview<TData = void>(clientId: string,
    reviewId: string,
    returnReviewRequest: ReturnReviewRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 returnProgressReview<TData = void>(clientId: string,
    reviewId: string,
    returnReviewRequest: ReturnReviewRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  returnProgressReview<TData = void>(
    clientId: string,
    reviewId: string,
    returnReviewRequest: ReturnReviewRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/progress-reviews/${reviewId}/return`,
      returnReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/progress-reviews/${reviewId}/return`,
      returnReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/progress-reviews/${reviewId}/return`,
      returnReviewRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
};

