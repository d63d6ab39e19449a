import { Component, computed, inject, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits } from '@ademruimte/contracts';
import { aDay, atMost, ConversationsService, toFirstError } from '@ademruimte/web-client';
import { Choice, FieldErrors, MomentPipe } from '@ademruimte/web-ui';
import { MomentFields } from '../fields/moment-fields';
import { aTime, sent } from '../form/conversation-model';
import { isDue } from '../list/entries';
import { OpenConversations } from '../open-conversations';
import { AppointmentChange } from './appointment-change';

const OTHER = 'other';

/** What often comes in between; said without blame. */
const reasons = (): Readonly<Record<string, string>> => ({
  transport: $localize`Vervoer lukte niet.`,
  care: $localize`Er was geen opvang.`,
  credit: $localize`Het beltegoed was op.`,
  ill: $localize`Iemand was ziek.`,
});

/** An appointment that did not happen: what came in between, if anybody says, and a new moment. */
@Component({
  selector: 'adem-miss-dialog',
  imports: [
    Choice,
    FieldErrors,
    FormField,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MomentFields,
    MomentPipe,
  ],
  providers: [AppointmentChange],
  templateUrl: './miss-dialog.html',
  styleUrl: './dialogs.scss',
})
export class MissDialog {
  private readonly server = inject(ConversationsService);
  private readonly open = inject(OpenConversations);
  protected readonly change = inject(AppointmentChange);
  protected readonly isDue = isDue(this.change.conversation);

  private readonly typed = signal({
    reason: '',
    other: '',
    newStartsAt: { day: '', time: '' },
  });
  protected readonly form = form(
    this.typed,
    (path) => {
      atMost(path.other, limits.sentence);
      aDay(path.newStartsAt.day, 'coming');
      aTime(path.newStartsAt);
      required(path.newStartsAt.time, {
        message: $localize`Kies een tijd.`,
        when: ({ valueOf }) => valueOf(path.newStartsAt.day) !== '',
      });
      required(path.newStartsAt.day, {
        message: $localize`Kies een dag.`,
        when: ({ valueOf }) => valueOf(path.newStartsAt.time) !== '',
      });
    },
    { submission: { action: () => this.send(), onInvalid: (field) => toFirstError(field) } },
  );
  protected readonly asksOther = computed(() => this.typed().reason === OTHER);
  protected readonly options = [
    { value: '', label: $localize`niet bekend` },
    { value: 'transport', label: $localize`vervoer` },
    { value: 'care', label: $localize`opvang` },
    { value: 'credit', label: $localize`beltegoed` },
    { value: 'ill', label: $localize`ziek` },
    { value: OTHER, label: $localize`anders` },
  ];
  protected readonly nextLabel = computed(() => {
    const name = this.open.clientName();
    return name
      ? $localize`Wanneer zien jij en ${name}:name: elkaar?`
      : $localize`Wanneer zien jullie elkaar?`;
  });
  protected readonly keep = computed(() =>
    this.typed().newStartsAt.day
      ? $localize`Nieuwe afspraak maken`
      : $localize`Zonder nieuwe afspraak bewaren`,
  );

  private send(): Promise<TreeValidationResult> {
    const { reason, other, newStartsAt } = this.typed();
    const request = {
      reason: (reason === OTHER ? other.trim() : reasons()[reason]) || null,
      newStartsAt: newStartsAt.day ? sent(newStartsAt) : null,
    };
    return this.change.send(this.form, (clientId, id, options) =>
      this.server.missConversation(clientId, id, request, options),
    );
  }
}
