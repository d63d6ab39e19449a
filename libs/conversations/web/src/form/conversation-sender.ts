import { inject, Injectable } from '@angular/core';
import {
  codeOf,
  ConversationsService,
  ifMatch,
  newId,
  type NoteWords,
} from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';
import { OpenConversations } from '../open-conversations';
import {
  arrangementOf,
  attendeesOf,
  type ConversationModel,
  newConversation,
  noteOf,
} from './conversation-model';

/** Brings what was typed about a conversation to the server. */
@Injectable()
export class ConversationSender {
  private readonly open = inject(OpenConversations);
  private readonly server = inject(ConversationsService);
  private readonly noteId = newId();

  record(typed: ConversationModel, id: string): Promise<unknown> {
    const request = newConversation(typed, id);
    return firstValueFrom(this.server.recordConversation(this.open.clientId(), request));
  }

  revise(id: string, typed: ConversationModel): Promise<unknown> {
    const headers = ifMatch(typed.version);
    const request = arrangementOf(typed);
    const clientId = this.open.clientId();
    return firstValueFrom(this.server.reviseConversation(clientId, id, request, { headers }));
  }

  /** It took place. When a colleague said so already, what was chosen from both is kept. */
  async hold(id: string, typed: ConversationModel): Promise<void> {
    const clientId = this.open.clientId();
    const note = noteOf(typed);
    if (typed.status !== 'held') {
      const headers = ifMatch(typed.version);
      const agreedText = typed.agreedText.trim() || null;
      const request = { agreedText, note, attendees: attendeesOf(typed) };
      await firstValueFrom(this.server.holdConversation(clientId, id, request, { headers }));
      return;
    }
    // The note first: its own id makes a second try harmless when the rest is refused.
    if (note) await this.addNote(id, note);
    await this.revise(id, typed);
  }

  private async addNote(conversationId: string, note: NoteWords): Promise<void> {
    const request = { id: this.noteId, conversationId, ...note };
    try {
      await firstValueFrom(this.server.writeNote(this.open.clientId(), request));
    } catch (error) {
      if (codeOf(error) !== 'already-exists') throw error;
    }
  }
}
