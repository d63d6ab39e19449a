import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, Loaded, MomentPipe, ResourceView } from '@ademruimte/web-ui';
import { ConversationDialogs } from '../conversation-dialogs';
import { NoteForm } from '../notes/note-form';
import { NoteLine } from '../notes/note-line';
import { OpenConversations, placeOf } from '../open-conversations';
import { ConversationCard } from './conversation-card';
import { entriesFrom, isDue } from './entries';

/** What is planned with a client and what was, with what was agreed each time. */
@Component({
  selector: 'adem-conversations-page',
  imports: [
    ConversationCard,
    EmptyState,
    Loaded,
    MatButton,
    MomentPipe,
    NoteForm,
    NoteLine,
    ResourceView,
  ],
  providers: [ConversationDialogs],
  templateUrl: './conversations-page.html',
  styleUrl: './conversations-page.scss',
})
export class ConversationsPage {
  protected readonly open = inject(OpenConversations);
  protected readonly placeOf = placeOf;
  protected readonly writing = signal(false);
  protected readonly mayEdit = computed(() => this.open.may('conversation:edit'));
  protected readonly mayWrite = computed(() => this.open.may('note:write'));
  protected readonly notesFailed = computed(() => this.open.notes.status() === 'error');
  protected readonly entries = computed(() => {
    const { resource, notes } = this.open;
    if (!resource.hasValue()) return undefined;
    return entriesFrom(resource.value(), notes.hasValue() ? notes.value() : undefined);
  });
  /** The one thing this page asks for: to say how the first that is due went. */
  protected readonly firstDue = computed(() => this.entries()?.coming.find((one) => isDue(one)));

  protected async written(id: string): Promise<void> {
    this.writing.set(false);
    await this.open.show(id);
  }
}
