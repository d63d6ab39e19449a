import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState, Loaded, MomentPipe, MoreButton, ResourceView } from '@ademruimte/web-ui';
import { NoteForm } from '../notes/note-form';
import { NoteLine } from '../notes/note-line';
import { NotePurpose } from '../notes/note-purpose';
import { OpenConversations, placeOf } from '../open-conversations';
import { ConversationCard } from './conversation-card';
import { entriesFrom, type Entry, isDue } from './entries';

/** What is planned with a client and what was, with what was agreed each time. */
@Component({
  selector: 'adem-conversations-page',
  imports: [
    ConversationCard,
    EmptyState,
    Loaded,
    MatButton,
    MomentPipe,
    MoreButton,
    NoteForm,
    NoteLine,
    NotePurpose,
    ResourceView,
    RouterLink,
  ],
  templateUrl: './conversations-page.html',
  styleUrl: './conversations-page.scss',
})
export class ConversationsPage {
  protected readonly open = inject(OpenConversations);
  protected readonly placeOf = placeOf;
  protected readonly writing = signal(false);
  protected readonly mayEdit = computed(() => this.open.may('conversation:edit'));
  protected readonly maySeeReminders = computed(() => this.open.may('reminder:read'));
  protected readonly mayWrite = computed(() => this.open.may('note:write'));
  protected readonly notesFailed = computed(() => this.open.notes.status() === 'error');
  protected readonly entries = computed(() =>
    this.open.resource.hasValue() ? entriesFrom(this.open.talks, this.open.looseNotes) : undefined,
  );
  /** The one thing this page asks for: to say how the first that is due went. */
  protected readonly firstDue = computed(() => this.entries()?.coming.find((one) => isDue(one)));

  protected readonly fetching = signal(false);
  protected readonly added = signal('');
  private firstAdded: string | undefined;
  protected readonly refusal = computed(
    () => this.open.talks.refusal() || this.open.looseNotes.refusal(),
  );

  /** Until something new is in sight: a page may hold only what is told elsewhere. */
  protected async earlier(): Promise<void> {
    const before = this.past().length;
    this.fetching.set(true);
    this.added.set('');
    let goesOn = true;
    while (goesOn && this.past().length === before) {
      goesOn = (await this.open.fetchEarlier()) && this.open.hasEarlier();
    }
    this.fetching.set(false);
    const count = this.past().length - before;
    this.firstAdded = this.past()[before]?.id;
    if (count > 0) this.added.set($localize`Erbij gekomen: ${count}:count:.`);
  }

  /** To the first of what was added. */
  protected toAdded(): void {
    if (this.firstAdded) this.open.focusOn(this.firstAdded);
  }

  private past(): readonly Entry[] {
    return this.entries()?.past ?? [];
  }

  protected async written(id: string): Promise<void> {
    this.writing.set(false);
    await this.open.show(id);
  }
}
