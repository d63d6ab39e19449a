import { Component, inject, input, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type EmergencyVerdict, emergencyVerdicts, limits } from '@ademruimte/contracts';
import {
  AccessService,
  atMost,
  type EmergencyResponse,
  ifMatch,
  RecordForm,
  type Typed,
} from '@ademruimte/web-client';
import { Choice, FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { verdictWords } from './emergency-words';

interface ReviewModel extends Typed {
  verdict: EmergencyVerdict | '';
  words: string;
}

/** What a colleague finds of an emergency, afterwards. */
@Component({
  selector: 'adem-review-form',
  imports: [
    ...[Choice, FieldErrors, FormField, FormFoot, FormRoot],
    ...[MatError, MatFormField, MatInput, MatLabel],
  ],
  template: `
    <form class="stack" novalidate [formRoot]="record.fields">
      <adem-choice
        label="Wat vind je?"
        i18n-label
        [options]="verdicts"
        [formField]="record.fields.verdict"
      />
      <mat-form-field>
        <mat-label i18n>Toelichting, als dat helpt</mat-label>
        <textarea matInput rows="3" [formField]="record.fields.words"></textarea>
        <adem-field-errors matError [of]="record.fields.words" />
      </mat-form-field>
      <adem-form-foot
        [form]="record.fields"
        keep="Vastleggen"
        i18n-keep
        [draft]="record.draft()"
        (leave)="record.leave()"
      />
    </form>
  `,
})
export class ReviewForm {
  readonly emergency = input.required<EmergencyResponse>();
  readonly done = output();

  private readonly access = inject(AccessService);
  private readonly names = verdictWords();
  protected readonly verdicts = emergencyVerdicts.map((value) => ({
    value,
    label: this.names[value],
  }));

  protected readonly record = new RecordForm<ReviewModel>({
    from: () => ({ version: this.emergency().version, verdict: '', words: '' }),
    rules: (path) => {
      required(path.verdict, { message: $localize`Kies wat het beste past.` });
      atMost(path.words, limits.emergencyReason);
    },
    draft: () => ({ form: 'emergency-review', recordId: this.emergency().id }),
    send: ({ verdict, words, version }) => {
      const found = emergencyVerdicts.find((one) => one === verdict) ?? 'justified';
      const options = { headers: ifMatch(version) };
      const request = { verdict: found, words: words || null };
      return firstValueFrom(this.access.reviewEmergency(this.emergency().id, request, options));
    },
    read: ({ version }: { version: number }) => ({ version, verdict: '', words: '' }),
    done: () => this.done.emit(),
  });
}
