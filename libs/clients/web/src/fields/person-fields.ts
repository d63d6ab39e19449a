import { Component, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits } from '@ademruimte/contracts';
import { aDay, atMost, needed } from '@ademruimte/web-client';
import { DayField, FieldErrors } from '@ademruimte/web-ui';
import type { FieldsOf, PathsOf } from './fields-of';

/** What somebody is called, and when they were born. */
export interface PersonModel {
  callName: string;
  givenNames: string;
  namePrefix: string;
  familyName: string;
  birthDate: string;
}

export const noPerson = (): PersonModel => ({
  callName: '',
  givenNames: '',
  namePrefix: '',
  familyName: '',
  birthDate: '',
});

/** One name is enough; everything else may stay empty. */
export function personRules(path: PathsOf<PersonModel>): void {
  needed(path.callName, $localize`Hoe wil deze inwoner genoemd worden?`);
  for (const name of ['callName', 'givenNames', 'namePrefix', 'familyName'] as const) {
    atMost(path[name], limits.name);
  }
  aDay(path.birthDate, 'past');
}

/** The fields for somebody's name and birth date. */
@Component({
  selector: 'adem-person-fields',
  imports: [DayField, FieldErrors, FormField, MatError, MatFormField, MatHint, MatInput, MatLabel],
  templateUrl: './person-fields.html',
  styleUrl: './fields.scss',
})
export class PersonFields {
  readonly fields = input.required<FieldsOf<PersonModel>>();
  /** Whether only what is needed to look somebody up is asked. */
  readonly brief = input(false);
}
