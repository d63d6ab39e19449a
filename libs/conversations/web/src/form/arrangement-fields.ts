import { Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type ConversationKind, conversationKinds } from '@ademruimte/contracts';
import { conversationKindNames } from '@ademruimte/conversations-ui';
import type { ClientDetails } from '@ademruimte/web-client';
import { capital, Choice, FieldErrors } from '@ademruimte/web-ui';
import { MomentFields } from '../fields/moment-fields';
import { ReachPanel } from '../fields/reach-panel';
import { SameDay } from '../fields/same-day';
import type { ConversationModel } from './conversation-model';

const MINUTES = ['30', '45', '60', '90'];
/** Ways to meet that have a place to go to. */
const SOMEWHERE: readonly ConversationKind[] = ['visit', 'office'];

/** When, where and how people meet. */
@Component({
  selector: 'adem-arrangement-fields',
  imports: [
    Choice,
    FieldErrors,
    FormField,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MomentFields,
    ReachPanel,
    SameDay,
  ],
  templateUrl: './arrangement-fields.html',
  styleUrl: './arrangement-fields.scss',
  host: { class: 'stack' },
})
export class ArrangementFields {
  readonly fields = input.required<FieldTree<ConversationModel>>();
  readonly client = input.required<ClientDetails>();
  /** The conversation that is put right; none when it is a new one. */
  readonly conversationId = input<string>();

  protected readonly kinds = conversationKinds.map((value) => ({
    value,
    label: capital(conversationKindNames()[value]),
  }));
  protected readonly minutes = computed(() => {
    const now = this.fields().durationMinutes().value();
    const known = now === '' || MINUTES.includes(now) ? MINUTES : [...MINUTES, now];
    return [
      { value: '', label: this.wasHeld() ? $localize`weet ik niet` : $localize`weet ik nog niet` },
      ...known.map((value) => ({ value, label: $localize`${value}:minutes: minuten` })),
    ];
  });
  protected readonly length = computed(
    () => Number(this.fields().durationMinutes().value()) || null,
  );
  protected readonly wasHeld = computed(() => this.fields().status().value() === 'held');
  protected readonly hasPlace = computed(
    () => SOMEWHERE.includes(this.fields().kind().value()) || this.fields().place().value() !== '',
  );
}
