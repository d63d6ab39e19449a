import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { NoteResponse } from '@ademruimte/web-client';
import { noteVisibilityNames } from '@ademruimte/conversations-ui';
import { MomentPipe } from '@ademruimte/web-ui';
import { OpenConversations } from '../open-conversations';
import { NoteForm } from './note-form';

/** A note to read, with who may read it in words; one's own can be put in other words. */
@Component({
  selector: 'adem-note-line',
  imports: [MatButton, MomentPipe, NoteForm],
  template: `
    @if (editing()) {
      <adem-note-form [note]="note()" (saved)="saved()" (left)="close()" />
    } @else {
      <p class="text">{{ note().text }}</p>
      <div class="row soft small">
        <span>{{ note().authorName }}, {{ note().writtenAt | moment: 'date' }}</span>
        <span class="chip">{{ readers() }}</span>
        @if (mayChange()) {
          <button matButton type="button" (click)="editing.set(true)">
            <ng-container i18n
              >Notitie aanpassen<span class="visually-hidden">
                van {{ note().writtenAt | moment: 'date' }}</span
              ></ng-container
            >
          </button>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class NoteLine {
  readonly note = input.required<NoteResponse>();

  private readonly open = inject(OpenConversations);
  protected readonly editing = signal(false);
  protected readonly readers = computed(() => noteVisibilityNames()[this.note().visibility]);
  protected readonly mayChange = computed(() => this.note().own && this.open.may('note:write'));

  protected async saved(): Promise<void> {
    await this.open.refresh();
    this.close();
  }

  protected close(): void {
    this.editing.set(false);
    this.open.focusOn(this.note().conversationId ?? this.note().id);
  }
}
