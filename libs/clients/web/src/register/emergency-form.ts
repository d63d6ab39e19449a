import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { bounds, type EmergencyKind, emergencyKinds, limits } from '@ademruimte/contracts';
import { AccessService, atMost, newId, RecordForm, type Typed } from '@ademruimte/web-client';
import { Choice, FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

interface EmergencyModel extends Typed {
  kind: EmergencyKind | '';
  reason: string;
}

/** Opens a file that is not yours because it cannot wait: what it is, and why, comes first. */
@Component({
  selector: 'adem-emergency-form',
  imports: [
    ...[Choice, FieldErrors, FormField, FormFoot, FormRoot],
    ...[MatError, MatFormField, MatHint, MatInput, MatLabel],
  ],
  template: `
    <form class="stack" novalidate [formRoot]="record.fields">
      <p i18n>
        Je leest dan een uur mee. De regisseur, de teamleider en de privacyfunctionaris horen het
        meteen. De inwoner ziet het ook.
      </p>
      <adem-choice
        label="Wat is er aan de hand?"
        i18n-label
        [options]="kinds"
        [formField]="record.fields.kind"
      />
      <mat-form-field>
        <mat-label i18n>Waarom kan het niet wachten?</mat-label>
        <textarea matInput rows="3" [formField]="record.fields.reason"></textarea>
        <mat-hint i18n>Eén of twee zinnen. Een collega leest dit na.</mat-hint>
        <adem-field-errors matError [of]="record.fields.reason" />
      </mat-form-field>
      <adem-form-foot
        [form]="record.fields"
        keep="Dossier een uur openen"
        i18n-keep
        [draft]="record.draft()"
        (leave)="record.leave()"
      />
    </form>
  `,
})
export class EmergencyForm {
  readonly clientId = input.required<string>();
  readonly done = output();

  private readonly access = inject(AccessService);
  private readonly router = inject(Router);
  private readonly id = newId();
  private readonly isOpen = signal(false);
  protected readonly kinds = [
    { value: 'safety', label: $localize`Iemand is niet veilig` },
    { value: 'health', label: $localize`Gezondheid` },
    { value: 'child', label: $localize`Een kind` },
    { value: 'other', label: $localize`Iets anders` },
  ] as const satisfies readonly { value: EmergencyKind; label: string }[];

  protected readonly record = new RecordForm<EmergencyModel>({
    from: () => ({ version: 0, kind: '', reason: '' }),
    rules: (path) => {
      required(path.kind, { message: $localize`Kies wat het beste past.` });
      validate(path.reason, ({ value }) =>
        value().trim().length < bounds.emergencyReasonMinimum
          ? { kind: 'too-short', message: $localize`Schrijf iets meer: wat is er aan de hand?` }
          : null,
      );
      atMost(path.reason, limits.emergencyReason);
    },
    draft: () => ({ form: 'emergency', recordId: this.clientId() }),
    send: async ({ kind, reason }) => {
      const known = emergencyKinds.find((one) => one === kind) ?? 'other';
      const request = { id: this.id, kind: known, reason };
      await firstValueFrom(this.access.openInEmergency(this.clientId(), request));
      this.isOpen.set(true);
    },
    read: (current) => current,
    done: () => {
      if (this.isOpen()) void this.router.navigate(['/inwoners', this.clientId()]);
      this.done.emit();
    },
  });
}
