import { Component, computed, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { dayOf, limits } from '@ademruimte/contracts';
import { aDay, atMost, needed, type ProcessingActivityItem } from '@ademruimte/web-client';
import { Choice, DayField, FieldErrors } from '@ademruimte/web-ui';
import type { FieldsOf, PathsOf } from './fields-of';

/** Why support begins, on which ground, and when the person heard what we write down. */
export interface TrajectoryModel {
  reason: string;
  /** Empty is the usual ground of the team. */
  processingActivityId: string;
  noticeGivenOn: string;
}

export const noTrajectory = (): TrajectoryModel => ({
  reason: '',
  processingActivityId: '',
  noticeGivenOn: '',
});

export function trajectoryRules(path: PathsOf<TrajectoryModel>): void {
  needed(path.reason, $localize`Waarom komt deze inwoner? Eén zin is genoeg.`);
  atMost(path.reason, limits.sentence);
  needed(path.noticeGivenOn, $localize`Op welke dag heb je het verteld?`);
  aDay(path.noticeGivenOn, 'past');
}

/** The fields a spell of support begins with. */
@Component({
  selector: 'adem-trajectory-fields',
  imports: [
    Choice,
    DayField,
    FieldErrors,
    FormField,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  templateUrl: './trajectory-fields.html',
  styleUrl: './fields.scss',
})
export class TrajectoryFields {
  readonly fields = input.required<FieldsOf<TrajectoryModel>>();
  readonly grounds = input.required<readonly ProcessingActivityItem[]>();
  /** The ground the team works on as a rule. */
  readonly usualId = input<string | null>(null);

  protected readonly other = signal(false);
  protected readonly ground = computed(() => {
    const id = this.fields().processingActivityId().value() || this.usualId();
    return this.grounds().find((ground) => ground.id === id);
  });
  protected readonly choices = computed(() =>
    this.grounds().map(({ id, name, law }) => ({ value: id, label: `${name} (${law})` })),
  );

  /** All grounds come in sight, with the one that counts now chosen. */
  protected chooseOther(): void {
    this.fields()
      .processingActivityId()
      .value.set(this.ground()?.id ?? '');
    this.other.set(true);
  }

  protected toldToday(): void {
    const field = this.fields().noticeGivenOn();
    field.value.set(dayOf(new Date()));
    field.markAsTouched();
  }
}
