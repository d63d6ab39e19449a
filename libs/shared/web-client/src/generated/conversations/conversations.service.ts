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
  AppointmentsResponse,
  CalendarFeedAddress,
  CalendarFeedResponse,
  CloseTalkRequest,
  ConversationListResponse,
  CreatedRecord,
  FinishTalkRequest,
  HoldConversationRequest,
  ListAppointmentsParams,
  ListConversationsParams,
  ListNotesParams,
  MissConversationRequest,
  MoveConversationRequest,
  NoteListResponse,
  NotePurposeRequest,
  OwnNoteResponse,
  PrintTalkCopyParams,
  RecordConversationRequest,
  RevealedNote,
  ReviseConversationRequest,
  RewriteNoteRequest,
  TalkKit,
  TalkResponse,
  ThankForNoteRequest,
  WriteNoteRequest
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
export class ConversationsService {
  private readonly http = inject(HttpClient);
/**
 * @summary What the reader is expected at on these days
 */
 listAppointments<TData = AppointmentsResponse>(params: ListAppointmentsParams, options?: HttpClientBodyOptions): Observable<TData>;
 listAppointments<TData = AppointmentsResponse>(params: ListAppointmentsParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listAppointments<TData = AppointmentsResponse>(params: ListAppointmentsParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listAppointments<TData = AppointmentsResponse>(
    params: ListAppointmentsParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/appointments`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/appointments`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/appointments`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
/**
 * @summary Whether the own calendar can be read outside the product
 */
 getCalendarFeed<TData = CalendarFeedResponse>( options?: HttpClientBodyOptions): Observable<TData>;
 getCalendarFeed<TData = CalendarFeedResponse>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getCalendarFeed<TData = CalendarFeedResponse>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getCalendarFeed<TData = CalendarFeedResponse>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/calendar-feed`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/calendar-feed`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/calendar-feed`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary A new secret address for the own calendar, shown this once
 */
 makeCalendarFeed<TData = CalendarFeedAddress>( options?: HttpClientBodyOptions): Observable<TData>;
 makeCalendarFeed<TData = CalendarFeedAddress>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 makeCalendarFeed<TData = CalendarFeedAddress>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  makeCalendarFeed<TData = CalendarFeedAddress>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/calendar-feed`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/calendar-feed`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/calendar-feed`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The secret address of the own calendar stops working
 */
 revokeCalendarFeed<TData = void>( options?: HttpClientBodyOptions): Observable<TData>;
 revokeCalendarFeed<TData = void>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 revokeCalendarFeed<TData = void>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  revokeCalendarFeed<TData = void>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.delete<TData>(
      `/api/v1/calendar-feed`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.delete<TData>(
      `/api/v1/calendar-feed`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.delete<TData>(
      `/api/v1/calendar-feed`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
 readCalendar(file: string, options?: HttpClientBodyOptions): Observable<Blob>;
 readCalendar(file: string, options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
 readCalendar(file: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<Blob>>;
  readCalendar(
    file: string, options?: HttpClientObserveOptions): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    if (options?.observe === 'events') {
      return this.http.get(
      `/api/v1/calendar/${file}`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',}
    ) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(
      `/api/v1/calendar/${file}`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',}
    ) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(
      `/api/v1/calendar/${file}`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',}
    ) as Observable<Blob>;
  }
/**
 * @summary Conversations of a client, newest first
 */
 listConversations<TData = ConversationListResponse>(clientId: string,
    params?: ListConversationsParams, options?: HttpClientBodyOptions): Observable<TData>;
 listConversations<TData = ConversationListResponse>(clientId: string,
    params?: ListConversationsParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listConversations<TData = ConversationListResponse>(clientId: string,
    params?: ListConversationsParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listConversations<TData = ConversationListResponse>(
    clientId: string,
    params?: ListConversationsParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/conversations`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/conversations`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/conversations`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
/**
 * @summary Plan a conversation, or write down one that was held
 */
 recordConversation<TData = CreatedRecord>(clientId: string,
    recordConversationRequest: RecordConversationRequest, options?: HttpClientBodyOptions): Observable<TData>;
 recordConversation<TData = CreatedRecord>(clientId: string,
    recordConversationRequest: RecordConversationRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 recordConversation<TData = CreatedRecord>(clientId: string,
    recordConversationRequest: RecordConversationRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  recordConversation<TData = CreatedRecord>(
    clientId: string,
    recordConversationRequest: RecordConversationRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations`,
      recordConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations`,
      recordConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations`,
      recordConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Correct what was written down
 */
 reviseConversation<TData = void>(clientId: string,
    conversationId: string,
    reviseConversationRequest: ReviseConversationRequest, options?: HttpClientBodyOptions): Observable<TData>;
 reviseConversation<TData = void>(clientId: string,
    conversationId: string,
    reviseConversationRequest: ReviseConversationRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reviseConversation<TData = void>(clientId: string,
    conversationId: string,
    reviseConversationRequest: ReviseConversationRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reviseConversation<TData = void>(
    clientId: string,
    conversationId: string,
    reviseConversationRequest: ReviseConversationRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}`,
      reviseConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}`,
      reviseConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}`,
      reviseConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The planned conversation took place
 */
 holdConversation<TData = void>(clientId: string,
    conversationId: string,
    holdConversationRequest: HoldConversationRequest, options?: HttpClientBodyOptions): Observable<TData>;
 holdConversation<TData = void>(clientId: string,
    conversationId: string,
    holdConversationRequest: HoldConversationRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 holdConversation<TData = void>(clientId: string,
    conversationId: string,
    holdConversationRequest: HoldConversationRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  holdConversation<TData = void>(
    clientId: string,
    conversationId: string,
    holdConversationRequest: HoldConversationRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/hold`,
      holdConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/hold`,
      holdConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/hold`,
      holdConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The planned conversation did not happen; plan another at once
 */
 missConversation<TData = void>(clientId: string,
    conversationId: string,
    missConversationRequest: MissConversationRequest, options?: HttpClientBodyOptions): Observable<TData>;
 missConversation<TData = void>(clientId: string,
    conversationId: string,
    missConversationRequest: MissConversationRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 missConversation<TData = void>(clientId: string,
    conversationId: string,
    missConversationRequest: MissConversationRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  missConversation<TData = void>(
    clientId: string,
    conversationId: string,
    missConversationRequest: MissConversationRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/miss`,
      missConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/miss`,
      missConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/miss`,
      missConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The planned conversation goes to another moment
 */
 moveConversation<TData = void>(clientId: string,
    conversationId: string,
    moveConversationRequest: MoveConversationRequest, options?: HttpClientBodyOptions): Observable<TData>;
 moveConversation<TData = void>(clientId: string,
    conversationId: string,
    moveConversationRequest: MoveConversationRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 moveConversation<TData = void>(clientId: string,
    conversationId: string,
    moveConversationRequest: MoveConversationRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  moveConversation<TData = void>(
    clientId: string,
    conversationId: string,
    moveConversationRequest: MoveConversationRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/move`,
      moveConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/move`,
      moveConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/move`,
      moveConversationRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary It was not missed or moved after all: it stands as before
 */
 planConversationAgain<TData = void>(clientId: string,
    conversationId: string, options?: HttpClientBodyOptions): Observable<TData>;
 planConversationAgain<TData = void>(clientId: string,
    conversationId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 planConversationAgain<TData = void>(clientId: string,
    conversationId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  planConversationAgain<TData = void>(
    clientId: string,
    conversationId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/plan-again`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/plan-again`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/conversations/${conversationId}/plan-again`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The notes the reader may read, newest first
 */
 listNotes<TData = NoteListResponse>(clientId: string,
    params?: ListNotesParams, options?: HttpClientBodyOptions): Observable<TData>;
 listNotes<TData = NoteListResponse>(clientId: string,
    params?: ListNotesParams, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listNotes<TData = NoteListResponse>(clientId: string,
    params?: ListNotesParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listNotes<TData = NoteListResponse>(
    clientId: string,
    params?: ListNotesParams, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/notes`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/notes`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/notes`,{
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    );
  }
/**
 * @summary Write a note
 */
 writeNote<TData = CreatedRecord>(clientId: string,
    writeNoteRequest: WriteNoteRequest, options?: HttpClientBodyOptions): Observable<TData>;
 writeNote<TData = CreatedRecord>(clientId: string,
    writeNoteRequest: WriteNoteRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 writeNote<TData = CreatedRecord>(clientId: string,
    writeNoteRequest: WriteNoteRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  writeNote<TData = CreatedRecord>(
    clientId: string,
    writeNoteRequest: WriteNoteRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/notes`,
      writeNoteRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/notes`,
      writeNoteRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/notes`,
      writeNoteRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Change a note of one’s own
 */
 rewriteNote<TData = void>(clientId: string,
    noteId: string,
    rewriteNoteRequest: RewriteNoteRequest, options?: HttpClientBodyOptions): Observable<TData>;
 rewriteNote<TData = void>(clientId: string,
    noteId: string,
    rewriteNoteRequest: RewriteNoteRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 rewriteNote<TData = void>(clientId: string,
    noteId: string,
    rewriteNoteRequest: RewriteNoteRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  rewriteNote<TData = void>(
    clientId: string,
    noteId: string,
    rewriteNoteRequest: RewriteNoteRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/notes/${noteId}`,
      rewriteNoteRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.put<TData>(
      `/api/v1/clients/${clientId}/notes/${noteId}`,
      rewriteNoteRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.put<TData>(
      `/api/v1/clients/${clientId}/notes/${noteId}`,
      rewriteNoteRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The words of one confidential note; opening it is written down
 */
 revealNote<TData = RevealedNote>(clientId: string,
    noteId: string, options?: HttpClientBodyOptions): Observable<TData>;
 revealNote<TData = RevealedNote>(clientId: string,
    noteId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 revealNote<TData = RevealedNote>(clientId: string,
    noteId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  revealNote<TData = RevealedNote>(
    clientId: string,
    noteId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/notes/${noteId}/reveal`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/notes/${noteId}/reveal`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/notes/${noteId}/reveal`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Opens the notes of one file for a team lead, today
 */
 pickNotePurpose<TData = CreatedRecord>(clientId: string,
    notePurposeRequest: NotePurposeRequest, options?: HttpClientBodyOptions): Observable<TData>;
 pickNotePurpose<TData = CreatedRecord>(clientId: string,
    notePurposeRequest: NotePurposeRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 pickNotePurpose<TData = CreatedRecord>(clientId: string,
    notePurposeRequest: NotePurposeRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  pickNotePurpose<TData = CreatedRecord>(
    clientId: string,
    notePurposeRequest: NotePurposeRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/note-purposes`,
      notePurposeRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/note-purposes`,
      notePurposeRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/note-purposes`,
      notePurposeRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary All a talk needs, with or without a network
 */
 getTalkKit<TData = TalkKit>(clientId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getTalkKit<TData = TalkKit>(clientId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getTalkKit<TData = TalkKit>(clientId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getTalkKit<TData = TalkKit>(
    clientId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/talk-kit`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/talk-kit`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/talk-kit`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Close a talk: all that came of it, at once or not at all
 */
 closeTalk<TData = CreatedRecord>(clientId: string,
    closeTalkRequest: CloseTalkRequest, options?: HttpClientBodyOptions): Observable<TData>;
 closeTalk<TData = CreatedRecord>(clientId: string,
    closeTalkRequest: CloseTalkRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 closeTalk<TData = CreatedRecord>(clientId: string,
    closeTalkRequest: CloseTalkRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  closeTalk<TData = CreatedRecord>(
    clientId: string,
    closeTalkRequest: CloseTalkRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/talks`,
      closeTalkRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/talks`,
      closeTalkRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/talks`,
      closeTalkRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary What came of a talk
 */
 getTalk<TData = TalkResponse>(clientId: string,
    conversationId: string, options?: HttpClientBodyOptions): Observable<TData>;
 getTalk<TData = TalkResponse>(clientId: string,
    conversationId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 getTalk<TData = TalkResponse>(clientId: string,
    conversationId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  getTalk<TData = TalkResponse>(
    clientId: string,
    conversationId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/talks/${conversationId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/clients/${clientId}/talks/${conversationId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/clients/${clientId}/talks/${conversationId}`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary What the worker adds alone, afterwards
 */
 finishTalk<TData = void>(clientId: string,
    conversationId: string,
    finishTalkRequest: FinishTalkRequest, options?: HttpClientBodyOptions): Observable<TData>;
 finishTalk<TData = void>(clientId: string,
    conversationId: string,
    finishTalkRequest: FinishTalkRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 finishTalk<TData = void>(clientId: string,
    conversationId: string,
    finishTalkRequest: FinishTalkRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  finishTalk<TData = void>(
    clientId: string,
    conversationId: string,
    finishTalkRequest: FinishTalkRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/talks/${conversationId}/after`,
      finishTalkRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/talks/${conversationId}/after`,
      finishTalkRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/talks/${conversationId}/after`,
      finishTalkRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary Thank an experience expert for a note
 */
 thankForNote<TData = CreatedRecord>(clientId: string,
    noteId: string,
    thankForNoteRequest: ThankForNoteRequest, options?: HttpClientBodyOptions): Observable<TData>;
 thankForNote<TData = CreatedRecord>(clientId: string,
    noteId: string,
    thankForNoteRequest: ThankForNoteRequest, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 thankForNote<TData = CreatedRecord>(clientId: string,
    noteId: string,
    thankForNoteRequest: ThankForNoteRequest, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  thankForNote<TData = CreatedRecord>(
    clientId: string,
    noteId: string,
    thankForNoteRequest: ThankForNoteRequest, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/notes/${noteId}/thanks`,
      thankForNoteRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/notes/${noteId}/thanks`,
      thankForNoteRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/notes/${noteId}/thanks`,
      thankForNoteRequest,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary The newest notes of the caller, with the thanks for them
 */
 listOwnNotes<TData = OwnNoteResponse[]>( options?: HttpClientBodyOptions): Observable<TData>;
 listOwnNotes<TData = OwnNoteResponse[]>( options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 listOwnNotes<TData = OwnNoteResponse[]>( options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  listOwnNotes<TData = OwnNoteResponse[]>(
     options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.get<TData>(
      `/api/v1/own-notes`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.get<TData>(
      `/api/v1/own-notes`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.get<TData>(
      `/api/v1/own-notes`,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary An own task is done
 */
 markWorkerTaskDone<TData = void>(clientId: string,
    taskId: string, options?: HttpClientBodyOptions): Observable<TData>;
 markWorkerTaskDone<TData = void>(clientId: string,
    taskId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 markWorkerTaskDone<TData = void>(clientId: string,
    taskId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  markWorkerTaskDone<TData = void>(
    clientId: string,
    taskId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/worker-tasks/${taskId}/done`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/worker-tasks/${taskId}/done`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/worker-tasks/${taskId}/done`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary An own task was not done after all
 */
 reopenWorkerTask<TData = void>(clientId: string,
    taskId: string, options?: HttpClientBodyOptions): Observable<TData>;
 reopenWorkerTask<TData = void>(clientId: string,
    taskId: string, options?: HttpClientEventOptions): Observable<HttpEvent<TData>>;
 reopenWorkerTask<TData = void>(clientId: string,
    taskId: string, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<TData>>;
  reopenWorkerTask<TData = void>(
    clientId: string,
    taskId: string, options?: HttpClientObserveOptions): Observable<TData | HttpEvent<TData> | AngularHttpResponse<TData>> {
    if (options?.observe === 'events') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/worker-tasks/${taskId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
      }
    );
    }

    if (options?.observe === 'response') {
      return this.http.post<TData>(
      `/api/v1/clients/${clientId}/worker-tasks/${taskId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
      }
    );
    }

    return this.http.post<TData>(
      `/api/v1/clients/${clientId}/worker-tasks/${taskId}/reopen`,
      undefined,{
        ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
      }
    );
  }
/**
 * @summary What was agreed in a talk, on one page for the client
 */
 printTalkCopy(clientId: string,
    conversationId: string,
    params?: PrintTalkCopyParams, options?: HttpClientBodyOptions): Observable<Blob>;
 printTalkCopy(clientId: string,
    conversationId: string,
    params?: PrintTalkCopyParams, options?: HttpClientEventOptions): Observable<HttpEvent<Blob>>;
 printTalkCopy(clientId: string,
    conversationId: string,
    params?: PrintTalkCopyParams, options?: HttpClientResponseOptions): Observable<AngularHttpResponse<Blob>>;
  printTalkCopy(
    clientId: string,
    conversationId: string,
    params?: PrintTalkCopyParams, options?: HttpClientObserveOptions): Observable<Blob | HttpEvent<Blob> | AngularHttpResponse<Blob>> {
    const filteredParams = filterParams({...params, ...options?.params}, new Set<string>([]));

    if (options?.observe === 'events') {
      return this.http.get(
      `/api/v1/clients/${clientId}/talks/${conversationId}/copy`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'events',
        params: filteredParams,}
    ) as Observable<HttpEvent<Blob>>;
    }

    if (options?.observe === 'response') {
      return this.http.get(
      `/api/v1/clients/${clientId}/talks/${conversationId}/copy`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'response',
        params: filteredParams,}
    ) as Observable<AngularHttpResponse<Blob>>;
    }

    return this.http.get(
      `/api/v1/clients/${clientId}/talks/${conversationId}/copy`,{
        responseType: 'blob',
    ...(options as Omit<NonNullable<typeof options>, 'observe'>),
        observe: 'body',
        params: filteredParams,}
    ) as Observable<Blob>;
  }
};

