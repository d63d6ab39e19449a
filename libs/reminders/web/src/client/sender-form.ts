import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits } from '@ademruimte/contracts';
import {
  atMost,
  type ClientRemindersResponse,
  ifMatch,
  refusedBy,
  RemindersService,
  toFirstError,
} from '@ademruimte/web-client';
import { FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** The name a client agreed to see below a reminder; empty is the worker's own first name. */
@Component({
  selector: 'adem-sender-form',
  imports: [
    ...[FieldErrors, FormField, FormFoot, FormRoot, MatError, MatFormField, MatHint],
    ...[MatInput, MatLabel],
  ],
  template: `
    <form class="stack-small" novalidate [formRoot]="form">
      <mat-form-field>
        <mat-label i18n>Naam onder het bericht</mat-label>
        <input matInput autocomplete="off" [formField]="form.sender" />
        <mat-hint i18n>Leeg: je eigen voornaam</mat-hint>
        <adem-field-errors matError [of]="form.sender" />
      </mat-form-field>
      <adem-form-foot back="Laat maar" i18n-back [form]="form" (leave)="left.emit()" />
    </form>
  `,
})
export class SenderForm {
  readonly clientId = input.required<string>();
  readonly reach = input.required<ClientRemindersResponse['reach']>();
  readonly saved = output();
  readonly left = output();

  private readonly server = inject(RemindersService);
  private readonly typed = linkedSignal(() => ({ sender: this.reach().sender ?? '' }));
  protected readonly form = form(this.typed, (path) => atMost(path.sender, limits.name), {
    submission: { action: () => this.send(), onInvalid: toFirstError },
  });

  private async send(): Promise<TreeValidationResult> {
    const { wanted, version } = this.reach();
    const wishes = { wanted, sender: this.typed().sender.trim() || null };
    try {
      const options = { headers: ifMatch(version) };
      await firstValueFrom(this.server.wishReminders(this.clientId(), wishes, options));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.saved.emit();
    return undefined;
  }
}
