import { Component, inject, signal } from '@angular/core';
import { form, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import { aDay, ConversationsService, toFirstError } from '@ademruimte/web-client';
import { FieldErrors, MomentPipe } from '@ademruimte/web-ui';
import { MomentFields } from '../fields/moment-fields';
import { SameDay } from '../fields/same-day';
import { momentRules, sent } from '../form/conversation-model';
import { AppointmentChange } from './appointment-change';

/** Another moment for an appointment. */
@Component({
  selector: 'adem-move-dialog',
  imports: [
    FieldErrors,
    FormRoot,
    MatButton,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    MomentFields,
    MomentPipe,
    SameDay,
  ],
  providers: [AppointmentChange],
  template: `
    <h2 mat-dialog-title i18n>Welk moment past beter?</h2>
    <form [formRoot]="form" novalidate>
      <mat-dialog-content>
        <div class="stack">
          <p class="soft" i18n>Nu: {{ change.appointment.startsAt | moment: 'full' }}</p>
          <adem-moment-fields [fields]="form.startsAt" />
          <adem-same-day
            [moment]="typed().startsAt"
            [minutes]="change.appointment.durationMinutes"
            [except]="change.appointment.id"
          />
          @if (change.notice(); as words) {
            <p class="hint" role="alert">{{ words }}</p>
          }
          <adem-field-errors [of]="form" />
        </div>
      </mat-dialog-content>
      <mat-dialog-actions>
        <button matButton type="button" (click)="change.leave()" i18n>Terug</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()" i18n>
          Afspraak verzetten
        </button>
      </mat-dialog-actions>
    </form>
  `,
  styleUrl: './dialogs.scss',
})
export class MoveDialog {
  private readonly server = inject(ConversationsService);
  protected readonly change = inject(AppointmentChange);

  protected readonly typed = signal({ startsAt: { day: '', time: '' } });
  protected readonly form = form(
    this.typed,
    (path) => {
      momentRules(path.startsAt);
      aDay(path.startsAt.day, 'coming');
    },
    { submission: { action: () => this.send(), onInvalid: (field) => toFirstError(field) } },
  );

  private send(): Promise<TreeValidationResult> {
    const request = { startsAt: sent(this.typed().startsAt) };
    return this.change.send(this.form, (clientId, id, options) =>
      this.server.moveConversation(clientId, id, request, options),
    );
  }
}
