import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { limits } from '@ademruimte/contracts';
import {
  atMost,
  type ConflictPart,
  ConversationsService,
  ifMatch,
  needed,
  newId,
  type NoteResponse,
  RecordForm,
  type Typed,
} from '@ademruimte/web-client';
import { noteVisibilityNames } from '@ademruimte/conversations-ui';
import { FormFoot, RecordConflict } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { NoteFields } from '../fields/note-fields';
import { noNote, type NoteModel } from '../form/conversation-model';
import { OpenConversations } from '../open-conversations';

type TypedNote = NoteModel & Typed;

/** What the server says about a note when it was changed elsewhere meanwhile. */
type NoteRecord = Pick<NoteResponse, 'version' | 'text' | 'visibility'>;

/** A note: new, beside a conversation or on its own, or one's own in other words. */
@Component({
  selector: 'adem-note-form',
  imports: [FormFoot, FormRoot, NoteFields, RecordConflict],
  template: `
    @if (form.conflict()) {
      <adem-record-conflict [form]="form" (leave)="letGo()" />
    } @else {
      <form class="stack-small" novalidate [formRoot]="form.fields">
        <adem-note-fields [fields]="form.fields" [label]="label()" />
        <adem-form-foot
          restarts
          [form]="form.fields"
          [keep]="keep"
          [draft]="form.draft()"
          (leave)="left.emit()"
          (again)="form.startOver()"
        />
      </form>
    }
  `,
})
export class NoteForm {
  /** The note to put in other words; none for a new one. */
  readonly note = input<NoteResponse>();
  /** The conversation a new note belongs to, if any. */
  readonly conversationId = input<string>();
  readonly saved = output<string>();
  readonly left = output();

  private readonly open = inject(OpenConversations);
  private readonly server = inject(ConversationsService);
  private readonly newId = newId();
  protected readonly keep = $localize`Notitie bewaren`;
  protected readonly label = computed(() =>
    this.note() ? $localize`Notitie aanpassen` : $localize`Nieuwe notitie`,
  );

  protected readonly form = new RecordForm<TypedNote>({
    from: () => typedFrom(this.note()),
    rules: (path) => {
      needed(path.text, $localize`Schrijf de notitie op.`);
      atMost(path.text, limits.note);
    },
    parts: noteParts,
    draft: () => ({
      form: 'note',
      clientId: this.open.clientId(),
      recordId: this.note()?.id ?? this.conversationId(),
    }),
    send: (typed) => this.send(typed),
    read: (current: NoteRecord) => typedFrom(current),
    done: () => this.saved.emit(this.note()?.id ?? this.newId),
  });

  constructor() {
    // It takes the place of the button that was pressed; who listens or uses a keyboard comes along.
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('textarea')?.focus());
  }

  protected letGo(): void {
    this.form.drop();
    this.left.emit();
  }

  private send({ version, text, visibility }: TypedNote): Promise<unknown> {
    const clientId = this.open.clientId();
    const note = this.note();
    if (note) {
      const headers = ifMatch(version);
      const words = { text, visibility };
      return firstValueFrom(this.server.rewriteNote(clientId, note.id, words, { headers }));
    }
    const request = { id: this.newId, conversationId: this.conversationId(), text, visibility };
    return firstValueFrom(this.server.writeNote(clientId, request));
  }
}

function typedFrom(note: NoteRecord | undefined): TypedNote {
  if (!note) return { version: 0, ...noNote() };
  const { version, text, visibility } = note;
  return { version, text, visibility };
}

const noteParts = (): readonly ConflictPart<TypedNote>[] => [
  { label: $localize`Notitie`, keys: ['text'], say: ({ text }) => text },
  {
    label: $localize`Wie mag dit lezen?`,
    keys: ['visibility'],
    say: ({ visibility }) => noteVisibilityNames()[visibility],
  },
];
