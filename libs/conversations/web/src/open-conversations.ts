import { HttpErrorResponse, httpResource } from '@angular/common/http';
import {
  afterNextRender,
  computed,
  DOCUMENT,
  inject,
  Injectable,
  Injector,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { Permission } from '@ademruimte/contracts';
import {
  ClientInView,
  type ClientRemindersResponse,
  type ConversationListResponse,
  type ConversationResponse,
  ConversationsService,
  listConversationsResource,
  listNotesResource,
  type NoteListResponse,
  type NoteResponse,
  Paged,
  type ReminderResponse,
  Session,
} from '@ademruimte/web-client';
import { firstValueFrom, map } from 'rxjs';

/** The conversations and notes of the client whose pages are open. */
@Injectable()
export class OpenConversations {
  private readonly inView = inject(ClientInView);
  private readonly session = inject(Session);
  private readonly server = inject(ConversationsService);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly params = inject(ActivatedRoute).params;

  readonly clientId = toSignal(this.params.pipe(map((params) => String(params['clientId']))), {
    requireSync: true,
  });
  readonly resource = listConversationsResource(this.clientId);
  readonly notes = listNotesResource(this.clientId, signal({ scope: 'loose' }));
  /** What is planned, and what was, the newest first. */
  readonly talks = new Paged<ConversationResponse, ConversationListResponse>({
    first: this.resource,
    fetch: (cursor) =>
      firstValueFrom(this.server.listConversations(this.clientId(), { cursor: cursor ?? null })),
  });
  /** Notes that belong to no conversation, the newest first. */
  readonly looseNotes = new Paged<NoteResponse, NoteListResponse>({
    first: this.notes,
    fetch: (cursor) =>
      firstValueFrom(
        this.server.listNotes(this.clientId(), { scope: 'loose', cursor: cursor ?? null }),
      ),
  });
  readonly hasEarlier = computed(() => !!this.talks.cursor() || !!this.looseNotes.cursor());

  /** How the client is reminded; not asked for by who may not know. */
  private readonly reminders = httpResource<ClientRemindersResponse>(() =>
    this.may('reminder:read') ? `/api/v1/clients/${this.clientId()}/reminders` : undefined,
  );

  /** How the client is called; empty until the frame knows. */
  readonly clientName = computed(() => this.inView.find(this.clientId())?.callName ?? '');
  /** Who is signed in, as somebody who is there. */
  readonly me = computed(() => {
    const { staffMemberId = '', name = '' } = this.session.current() ?? {};
    return { staffMemberId, helperId: null, name };
  });

  may(permission: Permission): boolean {
    return this.inView.may(this.clientId(), permission);
  }

  find(id: string | null | undefined): ConversationResponse | undefined {
    return this.talks.items().find((conversation) => conversation.id === id);
  }

  /** The newest reminder of an appointment that is still to come. */
  reminderOf({ id, status }: ConversationResponse): ReminderResponse | undefined {
    if (status !== 'planned' || !this.reminders.hasValue()) return undefined;
    const all = this.reminders.value().items.filter(({ aboutId }) => aboutId === id);
    return all.find(({ state }) => state !== 'withdrawn') ?? all[0];
  }

  /** The appointment that went to this one's moment. */
  movedFrom(id: string): ConversationResponse | undefined {
    return this.talks
      .items()
      .find(({ status, movedToId }) => status === 'moved' && movedToId === id);
  }

  /** Fetches what was earlier; false when something of it did not come. */
  async fetchEarlier(): Promise<boolean> {
    const lists = [this.talks, this.looseNotes].filter((list) => list.cursor() !== undefined);
    const came = await Promise.all(lists.map((list) => list.more()));
    return came.every(Boolean);
  }

  /** Shows what is kept now; resolves when it is there, so that a new one can be looked at. */
  async refresh(): Promise<void> {
    await Promise.all([
      this.again(this.talks, () => this.resource.reload()),
      this.again(this.looseNotes, () => this.notes.reload()),
    ]);
    this.reminders.reload();
  }

  /** Goes to a page of these conversations. */
  goTo(path: readonly string[] = []): Promise<boolean> {
    return this.router.navigate(this.addressOf(path));
  }

  /** Goes to the list, with one conversation or note in view. */
  async show(id: string): Promise<void> {
    await this.refresh();
    await this.lookAt(id);
  }

  /** Goes to the list as it is known, with one conversation or note in view. */
  lookAt(id: string): Promise<boolean> {
    return this.router.navigate(this.addressOf(), { fragment: placeOf(id) });
  }

  /** Brings who listens or uses a keyboard back to a conversation or note on the page. */
  focusOn(id: string): void {
    const focus = () => this.document.getElementById(placeOf(id))?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  /** What was written is kept; a list that cannot be fetched says so itself. */
  private async again(list: { refresh(): Promise<void> }, reload: () => void): Promise<void> {
    try {
      await list.refresh();
    } catch (error) {
      if (!(error instanceof HttpErrorResponse)) throw error;
      reload();
    }
  }

  private addressOf(path: readonly string[] = []): string[] {
    return ['/inwoners', this.clientId(), 'gesprekken', ...path];
  }
}

/** Where on the page a conversation or note stands. */
export function placeOf(id: string): string {
  return `gesprek-${id}`;
}
