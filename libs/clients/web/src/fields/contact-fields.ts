import { Component, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { channelNames, commonLanguages, otherLanguages } from '@ademruimte/clients-ui';
import { contactChannels, limits, type ContactChannel } from '@ademruimte/contracts';
import { atMost } from '@ademruimte/web-client';
import { Choice, FieldErrors } from '@ademruimte/web-ui';
import type { FieldsOf, PathsOf } from './fields-of';

/** How somebody likes to be reached, and in which language. */
export interface ContactModel {
  channel: ContactChannel;
  phone: string;
  email: string;
  language: string;
  interpreter: boolean;
  bestTime: string;
}

export const noContact = (): ContactModel => ({
  channel: 'phone',
  phone: '',
  email: '',
  language: 'nl',
  interpreter: false,
  bestTime: '',
});

/** Whether a number or address can be right, the server says. */
export function contactRules(path: PathsOf<ContactModel>): void {
  atMost(path.phone, limits.phone);
  atMost(path.email, limits.email);
  atMost(path.bestTime, limits.shortText);
}

/** The fields for a contact preference. */
@Component({
  selector: 'adem-contact-fields',
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
  ],
  templateUrl: './contact-fields.html',
  styleUrl: './fields.scss',
})
export class ContactFields {
  readonly fields = input.required<FieldsOf<ContactModel>>();

  private readonly names = channelNames();
  protected readonly channels = contactChannels.map((value) => ({
    value,
    label: this.names[value],
  }));
  protected readonly common = commonLanguages();
  protected readonly others = otherLanguages();
}
