import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { Permission } from '@ademruimte/contracts';
import {
  ClientInView,
  type ConversationResponse,
  ConversationsService,
  listConversationsResource,
  listNotesResource,
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
  private readonly params = inject(ActivatedRoute).params;

  readonly clientId = toSignal(this.params.pipe(map((params) => String(params['clientId']))), {
    requireSync: true,
  });
  readonly resource = listConversationsResource(this.clientId);
  readonly notes = listNotesResource(this.clientId);

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
    const list = this.resource.hasValue() ? this.resource.value() : undefined;
    return list?.items.find((conversation) => conversation.id === id);
  }

  /** Shows what is kept now; resolves when it is there, so that a new one can be looked at. */
  async refresh(): Promise<void> {
    this.notes.reload();
    try {
      this.resource.value.set(await firstValueFrom(this.server.listConversations(this.clientId())));
    } catch {
      // What was written is kept; the list says itself that it could not be fetched.
      this.resource.reload();
    }
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

  private addressOf(path: readonly string[] = []): string[] {
    return ['/inwoners', this.clientId(), 'gesprekken', ...path];
  }
}

/** Where on the page a conversation or note stands. */
export function placeOf(id: string): string {
  return `gesprek-${id}`;
}
