import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, Loaded, MoreButton, ResourceView } from '@ademruimte/web-ui';
import { NoteForm } from './note-form';
import { NoteLine } from './note-line';
import { OpenConversations, placeOf } from '../open-conversations';

/** Notes for who walks along from experience: their own, and what was shared with them. */
@Component({
  selector: 'adem-notes-page',
  imports: [EmptyState, Loaded, MatButton, MoreButton, NoteForm, NoteLine, ResourceView],
  template: `
    <adem-resource-view [shape]="[120, 120]">
      <div class="stack" *ademLoaded="open.notes">
        <header class="row between">
          <h2 i18n>Notities</h2>
          @if (mayWrite() && !writing()) {
            <button matButton="filled" type="button" (click)="writing.set(true)" i18n>
              Notitie schrijven
            </button>
          }
        </header>
        @if (writing()) {
          <div class="card">
            <adem-note-form (saved)="written($event)" (left)="writing.set(false)" />
          </div>
        }
        @for (note of open.looseNotes.items(); track note.id) {
          <article class="card" tabindex="-1" [id]="placeOf(note.id)">
            <adem-note-line [note]="note" />
          </article>
        } @empty {
          @if (!writing()) {
            <adem-empty-state
              heading="Hier komen jouw notities"
              i18n-heading
              text="Wat viel je op? Wat hielp? Eén zin is genoeg."
              i18n-text
            />
          }
        }
        <adem-more-button
          [hasMore]="!!open.looseNotes.cursor()"
          [fetching]="open.looseNotes.fetching()"
          [refusal]="open.looseNotes.refusal()"
          added=""
          (more)="open.looseNotes.more()"
        >
          <ng-container i18n>Eerdere notities</ng-container>
        </adem-more-button>
      </div>
    </adem-resource-view>
  `,
})
export class NotesPage {
  protected readonly open = inject(OpenConversations);
  protected readonly placeOf = placeOf;
  protected readonly writing = signal(false);
  protected readonly mayWrite = computed(() => this.open.may('note:write'));

  protected async written(id: string): Promise<void> {
    this.writing.set(false);
    await this.open.refresh();
    this.open.focusOn(id);
  }
}
