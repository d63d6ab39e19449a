import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ConversationsService, type NoteResponse, sentenceOf } from '@ademruimte/web-client';
import { noteVisibilityNames } from '@ademruimte/conversations-ui';
import { MomentPipe } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { OpenConversations } from '../open-conversations';
import { NoteForm } from './note-form';
import { NoteThanks } from './note-thanks';

/** A note to read, with who may read it in words; one's own can be put in other words. */
@Component({
  selector: 'adem-note-line',
  imports: [MatButton, MomentPipe, NoteForm, NoteThanks],
  template: `
    @if (editing()) {
      <adem-note-form [note]="note()" (saved)="saved()" (left)="close()" />
    } @else {
      @if (note().closed && !revealed()) {
        <p>
          <button matButton="outlined" type="button" [disabled]="opening()" (click)="reveal()">
            <ng-container i18n
              >Vertrouwelijke notitie lezen<span class="visually-hidden">
                van {{ note().authorName }}</span
              ></ng-container
            >
          </button>
          <span class="soft small" i18n>We schrijven op dat je keek.</span>
        </p>
        @if (refusal(); as sentence) {
          <p role="alert">{{ sentence }}</p>
        }
      } @else {
        <p class="text">{{ note().closed ? revealed() : note().text }}</p>
      }
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
      <adem-note-thanks [note]="note()" />
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
  private readonly conversations = inject(ConversationsService);
  protected readonly editing = signal(false);
  /** The words of a closed note, only as long as this line is on the screen. */
  protected readonly revealed = signal('');
  protected readonly opening = signal(false);
  protected readonly refusal = signal('');
  protected readonly readers = computed(() => noteVisibilityNames()[this.note().visibility]);
  protected readonly mayChange = computed(() => this.note().own && this.open.may('note:write'));

  protected async reveal(): Promise<void> {
    this.opening.set(true);
    this.refusal.set('');
    const { id } = this.note();
    try {
      const asked = this.conversations.revealNote(this.open.clientId(), id);
      this.revealed.set((await firstValueFrom(asked)).text);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.opening.set(false);
  }

  protected async saved(): Promise<void> {
    await this.open.refresh();
    this.close();
  }

  protected close(): void {
    this.editing.set(false);
    this.open.focusOn(this.note().conversationId ?? this.note().id);
  }
}
