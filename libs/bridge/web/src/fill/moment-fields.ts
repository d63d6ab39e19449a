import { Component, effect, input, linkedSignal, output, untracked } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { type AssessmentKind, assessmentKinds, type CalendarDay } from '@ademruimte/contracts';
import { aDay, needed } from '@ademruimte/web-client';
import { Choice, DayField } from '@ademruimte/web-ui';
import { kindWords } from '../kind-words';
import type { MomentPart } from './filling';

/** What kind of moment this is, and on which day people talked. */
@Component({
  selector: 'adem-moment-fields',
  imports: [Choice, DayField, FormField],
  template: `
    <adem-choice
      label="Wat voor moment is dit?"
      i18n-label
      [options]="kinds"
      [formField]="fields.kind"
    />
    <adem-day-field label="Dag van het gesprek" i18n-label [formField]="fields.heldOn" />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 16px 32px;
      align-items: end;
    }
    adem-day-field {
      flex: 0 1 18rem;
    }
  `,
})
export class MomentFields {
  readonly kind = input.required<AssessmentKind>();
  readonly heldOn = input.required<CalendarDay>();
  /** Undefined while the day is not right. */
  readonly changed = output<MomentPart | undefined>();

  protected readonly kinds = assessmentKinds.map((value) => ({ value, label: kindWords(value) }));
  private readonly model = linkedSignal(() =>
    untracked(() => ({ kind: this.kind(), heldOn: this.heldOn() })),
  );
  protected readonly fields = form(this.model, (path) => {
    needed(path.heldOn, $localize`Op welke dag praatten jullie?`);
    aDay(path.heldOn, 'past');
  });

  constructor() {
    effect(() => {
      const chosen = this.fields().valid() ? this.model() : undefined;
      untracked(() => this.changed.emit(chosen));
    });
  }
}
