import { Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { DayChoice, FieldErrors, TimeChoice } from '@ademruimte/web-ui';
import type { ChosenMoment } from '../form/conversation-model';

/** When people meet: a day and a time, near ones in one press. */
@Component({
  selector: 'adem-moment-fields',
  imports: [DayChoice, FieldErrors, FormField, TimeChoice],
  template: `
    <adem-day-choice [label]="dayLabel()" [range]="range()" [formField]="fields().day" />
    <div>
      <adem-time-choice label="Hoe laat?" i18n-label [formField]="fields().time" />
      <adem-field-errors [of]="fields()" />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }
  `,
})
export class MomentFields {
  readonly fields = input.required<FieldTree<ChosenMoment, string>>();
  readonly dayLabel = input($localize`Welke dag?`);
  readonly range = input<'coming' | 'past'>('coming');
}
