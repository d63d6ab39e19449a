import { Component, computed, inject, input, signal } from '@angular/core';
import { sayBarriers } from '@ademruimte/conversations-ui';
import { ReminderLine } from '@ademruimte/reminders-ui';
import type { ConversationResponse } from '@ademruimte/web-client';
import { MomentPipe } from '@ademruimte/web-ui';
import { NoteForm } from '../notes/note-form';
import { NoteLine } from '../notes/note-line';
import { OpenConversations, placeOf } from '../open-conversations';
import { ConversationActions } from './conversation-actions';
import { sayArrangement, sayNames } from './conversation-words';
import { isDue } from './entries';
import { sayNotChosen } from './not-chosen';

/** One conversation: when, how, who was there, what was agreed, and the notes that belong to it. */
@Component({
  selector: 'adem-conversation-card',
  imports: [ConversationActions, MomentPipe, NoteForm, NoteLine, ReminderLine],
  templateUrl: './conversation-card.html',
  styleUrl: './conversation-card.scss',
  host: { class: 'card stack-small', '[class.next]': 'next()' },
})
export class ConversationCard {
  readonly conversation = input.required<ConversationResponse>();
  /** Whether this is what comes now. */
  readonly next = input(false);
  /** Whether saying how it went is what this page asks for. */
  readonly first = input(false);

  protected readonly open = inject(OpenConversations);
  protected readonly writing = signal(false);
  protected readonly place = computed(() => placeOf(this.conversation().id));
  protected readonly isDue = computed(() => isDue(this.conversation()));
  protected readonly how = computed(() => sayArrangement(this.conversation()));
  protected readonly who = computed(() =>
    sayNames(this.conversation().attendees.map(({ name }) => name)),
  );
  /** How the client is reminded of it, once it is planned. */
  protected readonly reminder = computed(() => this.open.reminderOf(this.conversation()));
  /** What stood in the way. */
  protected readonly between = computed(() => sayBarriers(this.conversation().missedBarriers));
  /** What was said as well, and not chosen. */
  protected readonly also = computed(() => this.conversation().choices.flatMap(sayNotChosen));
  /** The appointment that came instead of this one. */
  protected readonly instead = computed(() => this.open.find(this.conversation().movedToId));

  /** The moment it was moved from. */
  protected readonly earlier = computed(() => this.open.movedFrom(this.conversation().id));

  protected async written(): Promise<void> {
    await this.open.refresh();
    this.stopWriting();
  }

  protected stopWriting(): void {
    this.writing.set(false);
    this.open.focusOn(this.conversation().id);
  }
}
