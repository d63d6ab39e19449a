import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import {
  ConversationsService,
  listNotesResource,
  type NoteListResponse,
  type NoteResponse,
  Paged,
} from '@ademruimte/web-client';
import { Loaded, MomentPipe, MoreButton, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** What was chosen otherwise than usual, note by note. */
export interface NoteChoice {
  leaveNoteIds: string[];
  takeNoteIds: string[];
}

/**
 * Which notes go along: all of them, unless one is left out; a confidential one only by choice.
 * Notes that are not on the screen yet follow the same rule.
 */
@Component({
  selector: 'adem-handover-notes',
  imports: [Loaded, MatCheckbox, MomentPipe, MoreButton, ResourceView],
  templateUrl: './handover-notes.html',
  styleUrl: './handover-notes.scss',
})
export class HandoverNotes {
  readonly clientId = input.required<string>();
  readonly choice = input.required<NoteChoice>();
  readonly chosen = output<NoteChoice>();

  private readonly server = inject(ConversationsService);
  protected readonly first = listNotesResource(this.clientId, signal({ scope: 'all' }));
  protected readonly notes = new Paged<NoteResponse, NoteListResponse>({
    first: this.first,
    fetch: (cursor) =>
      firstValueFrom(
        this.server.listNotes(this.clientId(), { scope: 'all', cursor: cursor ?? null }),
      ),
  });
  protected readonly waits = computed(
    () => this.first.hasValue() && this.first.value().notesWaitForPurpose,
  );

  protected goesAlong({ id, visibility }: NoteResponse): boolean {
    const { leaveNoteIds, takeNoteIds } = this.choice();
    return visibility === 'confidential' ? takeNoteIds.includes(id) : !leaveNoteIds.includes(id);
  }

  protected toggle({ id, visibility }: NoteResponse): void {
    const list = visibility === 'confidential' ? 'takeNoteIds' : 'leaveNoteIds';
    const { leaveNoteIds, takeNoteIds } = this.choice();
    const before = { leaveNoteIds, takeNoteIds };
    const others = before[list].filter((one) => one !== id);
    const next = others.length < before[list].length ? others : [...before[list], id];
    this.chosen.emit({ ...before, [list]: next });
  }
}
