import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type CalendarDay, dayOf } from '@ademruimte/contracts';
import {
  type ClientDetails,
  type ConversationResponse,
  listColleaguesResource,
  newId,
  RecordForm,
} from '@ademruimte/web-client';
import { Choice, FieldErrors, FormFoot, RecordConflict } from '@ademruimte/web-ui';
import { AttendeesField, type Invitee } from '../fields/attendees-field';
import { NoteFields } from '../fields/note-fields';
import { OpenConversations } from '../open-conversations';
import { ArrangementFields } from './arrangement-fields';
import { ConversationSender } from './conversation-sender';
import {
  type ConversationModel,
  conversationModelOf,
  type ConversationRecord,
  conversationRules,
  noConversation,
  type Purpose,
} from './conversation-model';
import { conversationParts, outcomeParts, sayChosen } from './conversation-parts';

/** A conversation: to plan, to write down, to correct, or to say what came of it. */
@Component({
  selector: 'adem-conversation-form',
  imports: [
    ArrangementFields,
    AttendeesField,
    Choice,
    FieldErrors,
    FormField,
    FormFoot,
    FormRoot,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    NoteFields,
    RecordConflict,
  ],
  providers: [ConversationSender],
  templateUrl: './conversation-form.html',
})
export class ConversationForm {
  readonly client = input.required<ClientDetails>();
  readonly purpose = input.required<Purpose>();
  /** The conversation this is about; none when it is a new one. */
  readonly conversation = input<ConversationResponse>();
  /** The day a new one is on, when somebody chose it before. */
  readonly day = input<CalendarDay>();
  /** It is kept; with its id. */
  readonly saved = output<string>();
  readonly left = output();

  private readonly open = inject(OpenConversations);
  private readonly sender = inject(ConversationSender);
  private readonly newId = newId();
  private readonly colleaguesResource = listColleaguesResource({ defaultValue: [] });

  protected readonly form = new RecordForm<ConversationModel>({
    from: () => this.first(),
    rules: (path) => conversationRules(path, () => this.purpose()),
    parts: () => (this.purpose() === 'hold' ? outcomeParts() : conversationParts()),
    draft: () => ({
      form: 'conversation',
      clientId: this.client().id,
      recordId: this.conversation()?.id,
    }),
    send: (typed) => this.send(typed),
    read: (current: ConversationRecord) => this.theirs(current),
    done: () => this.saved.emit(this.conversation()?.id ?? this.newId),
  });
  protected readonly fields = this.form.fields;

  protected readonly isNew = computed(() => this.purpose() === 'record');
  protected readonly asksArrangement = computed(() => this.purpose() !== 'hold');
  protected readonly asksOutcome = computed(
    () => this.purpose() === 'hold' || this.form.value().status === 'held',
  );
  protected readonly asksNote = computed(() => this.asksOutcome() && this.purpose() !== 'revise');
  protected readonly near = computed(() => this.invitees());
  protected readonly colleagues = computed<readonly Invitee[]>(() => {
    const all = this.colleaguesResource.hasValue() ? this.colleaguesResource.value() : [];
    return all.map(({ id, name }) => ({ staffMemberId: id, helperId: null, name }));
  });
  protected readonly whens = [
    { value: 'planned' as const, label: $localize`nee, dat komt nog` },
    { value: 'held' as const, label: $localize`ja, het was er al` },
  ];
  /** How a colleague left the conversation, in a sentence. */
  protected readonly now = computed(() => {
    const theirs = this.form.conflict();
    return theirs ? $localize`Het staat nu op ${sayChosen(theirs.startsAt)}:when:.` : '';
  });
  protected readonly attendeesLabel = computed(() =>
    this.asksOutcome() ? $localize`Wie was erbij?` : $localize`Wie is erbij?`,
  );
  protected readonly keep = computed(() =>
    this.asksOutcome() ? $localize`Gesprek bewaren` : $localize`Afspraak bewaren`,
  );

  protected letGo(): void {
    this.form.drop();
    this.left.emit();
  }

  private first(): ConversationModel {
    const conversation = this.conversation();
    if (conversation) return conversationModelOf(conversation);
    return noConversation(this.client().contact.interpreter, [this.open.me()], this.day());
  }

  /** What was typed about the outcome is no part of theirs, unless they wrote one too. */
  private theirs(current: ConversationRecord): ConversationModel {
    const mine = this.form.value();
    const theirs = conversationModelOf(current, mine.note);
    if (this.purpose() !== 'hold' || theirs.status === 'held') return theirs;
    return { ...theirs, agreedText: mine.agreedText, attendees: mine.attendees };
  }

  private send(typed: ConversationModel): Promise<unknown> {
    const id = this.conversation()?.id;
    if (!id) return this.sender.record(typed, this.newId);
    if (this.purpose() === 'revise') return this.sender.revise(id, typed);
    return this.sender.hold(id, typed);
  }

  /** Who works with this client today, and who else helps. */
  private invitees(): readonly Invitee[] {
    const { assignments, helpers } = this.client();
    const today = dayOf(new Date());
    const colleagues = assignments
      .filter(({ fromDay, untilDay }) => fromDay <= today && (!untilDay || untilDay >= today))
      .map(({ staffMemberId, staffName }) => ({ staffMemberId, helperId: null, name: staffName }));
    const others = helpers
      .filter(({ endedOn }) => endedOn === null)
      .map(({ id, name, role }) => ({ staffMemberId: null, helperId: id, name, role }));
    return [this.open.me(), ...colleagues, ...others];
  }
}
