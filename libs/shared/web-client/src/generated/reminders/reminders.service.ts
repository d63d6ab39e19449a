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
  ChangeReminderRequest,
  ClientRemindersResponse,
  ConfirmReachRequest,
  CreatedRecord,
  ListRemindersParams,
  PlanReminderRequest,
  ReminderWishesRequest,
  RemindersResponse
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
export class RemindersService {
  private readonly http = inject(HttpClient);
/**
 * @summary Reminders of a client: planned, sent and failed
 */
 listClientReminders<TData = ClientRemindersResponse>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 listClientReminders<TData = ClientRemindersResponse>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listClientReminders<TData = ClientRemindersResponse>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listClientReminders<TData = ClientRemindersResponse>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/reminders`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/reminders`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/reminders`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Remind of an appointment or a step
 */
 planReminder<TData = CreatedRecord>(clientId: string,
    planReminderRequest: PlanReminderRequest, options?: HttpClientBodyOptions): Observable<TData>;
 planReminder<TData = CreatedRecord>(clientId: string,
    planReminderRequest: PlanReminderRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 planReminder<TData = CreatedRecord>(clientId: string,
    planReminderRequest: PlanReminderRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  planReminder<TData = CreatedRecord>(
    clientId: string,
    planReminderRequest: PlanReminderRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders`,
      planReminderRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders`,
      planReminderRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders`,
      planReminderRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Another channel, another moment or other words
 */
 changeReminder<TData = void>(clientId: string,
    reminderId: string,
    changeReminderRequest: ChangeReminderRequest, options?: HttpClientBodyOptions): Observable<TData>;
 changeReminder<TData = void>(clientId: string,
    reminderId: string,
    changeReminderRequest: ChangeReminderRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 changeReminder<TData = void>(clientId: string,
    reminderId: string,
    changeReminderRequest: ChangeReminderRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  changeReminder<TData = void>(
    clientId: string,
    reminderId: string,
    changeReminderRequest: ChangeReminderRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}`,
      changeReminderRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}`,
      changeReminderRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}`,
      changeReminderRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary It is not needed
 */
 withdrawReminder<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientBodyOptions): Observable<TData>;
 withdrawReminder<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 withdrawReminder<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  withdrawReminder<TData = void>(
    clientId: string,
    reminderId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/withdraw`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The worker did it in person, or posted the letter
 */
 remindByHand<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientBodyOptions): Observable<TData>;
 remindByHand<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 remindByHand<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  remindByHand<TData = void>(
    clientId: string,
    reminderId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/done-by-hand`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/done-by-hand`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/done-by-hand`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary It was not given or posted after all
 */
 takeBackReminder<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientBodyOptions): Observable<TData>;
 takeBackReminder<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 takeBackReminder<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  takeBackReminder<TData = void>(
    clientId: string,
    reminderId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/not-done`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/not-done`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/not-done`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary What did not arrive goes out once more
 */
 sendReminderAgain<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientBodyOptions): Observable<TData>;
 sendReminderAgain<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 sendReminderAgain<TData = void>(clientId: string,
    reminderId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  sendReminderAgain<TData = void>(
    clientId: string,
    reminderId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/again`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/again`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/again`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The reminder as a letter, on one page
 */
 printReminderLetter(clientId: string,
    reminderId: string, options?: HttpClientBodyOptions): Observable<Blob>;
 printReminderLetter(clientId: string,
    reminderId: string, options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
 printReminderLetter(clientId: string,
    reminderId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<Blob>>;
  printReminderLetter(
    clientId: string,
    reminderId: string, options?: HttpClientObserveOptions): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/letter`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',}
    ) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/letter`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',}
    ) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(
      `/api/v1/clients/${clientId}/reminders/${reminderId}/letter`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',}
    ) as Observable<Blob>;
  }
/**
 * @summary What was sent, what failed and what waits for the reader
 */
 listReminders<TData = RemindersResponse>(params?: ListRemindersParams, options?: HttpClientBodyOptions): Observable<TData>;
 listReminders<TData = RemindersResponse>(params?: ListRemindersParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listReminders<TData = RemindersResponse>(params?: ListRemindersParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listReminders<TData = RemindersResponse>(
    params?: ListRemindersParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/reminders`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/reminders`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/reminders`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
/**
 * @summary Whether a client wants reminders, and in whose name
 */
 wishReminders<TData = void>(clientId: string,
    reminderWishesRequest: ReminderWishesRequest, options?: HttpClientBodyOptions): Observable<TData>;
 wishReminders<TData = void>(clientId: string,
    reminderWishesRequest: ReminderWishesRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 wishReminders<TData = void>(clientId: string,
    reminderWishesRequest: ReminderWishesRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  wishReminders<TData = void>(
    clientId: string,
    reminderWishesRequest: ReminderWishesRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/reminder-wishes`,
      reminderWishesRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/reminder-wishes`,
      reminderWishesRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/reminder-wishes`,
      reminderWishesRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary A number or e-mail address is still the client’s own
 */
 confirmReach<TData = void>(clientId: string,
    confirmReachRequest: ConfirmReachRequest, options?: HttpClientBodyOptions): Observable<TData>;
 confirmReach<TData = void>(clientId: string,
    confirmReachRequest: ConfirmReachRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 confirmReach<TData = void>(clientId: string,
    confirmReachRequest: ConfirmReachRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  confirmReach<TData = void>(
    clientId: string,
    confirmReachRequest: ConfirmReachRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminder-reach`,
      confirmReachRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminder-reach`,
      confirmReachRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminder-reach`,
      confirmReachRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Reminders fit what was agreed on safe contact
 */
 confirmSafeContact<TData = void>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 confirmSafeContact<TData = void>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 confirmSafeContact<TData = void>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  confirmSafeContact<TData = void>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminder-safe-contact`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminder-safe-contact`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/reminder-safe-contact`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
};

