import { Component, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits } from '@ademruimte/contracts';
import { atMost } from '@ademruimte/web-client';
import { FieldErrors } from '@ademruimte/web-ui';
import type { FieldsOf, PathsOf } from './fields-of';

/** Where somebody lives, and whether that is nobody else's business. */
export interface AddressModel {
  addressLine: string;
  postcode: string;
  city: string;
  secretAddress: boolean;
}

export const noAddress = (): AddressModel => ({
  addressLine: '',
  postcode: '',
  city: '',
  secretAddress: false,
});

/** All of it may stay empty: not everybody has an address. */
export function addressRules(path: PathsOf<AddressModel>): void {
  atMost(path.addressLine, limits.addressLine);
  atMost(path.postcode, limits.postcode);
  atMost(path.city, limits.city);
}

/** The fields for an address. */
@Component({
  selector: 'adem-address-fields',
  imports: [FieldErrors, FormField, MatCheckbox, MatError, MatFormField, MatInput, MatLabel],
  template: `
    <div class="fields">
      <mat-form-field>
        <mat-label i18n>Straat en huisnummer</mat-label>
        <input matInput autocomplete="off" [formField]="fields().addressLine" />
        <adem-field-errors matError [of]="fields().addressLine" />
      </mat-form-field>
      <mat-form-field class="short">
        <mat-label i18n>Postcode</mat-label>
        <input matInput autocomplete="off" [formField]="fields().postcode" />
        <adem-field-errors matError [of]="fields().postcode" />
      </mat-form-field>
      <mat-form-field class="rest">
        <mat-label i18n>Woonplaats</mat-label>
        <input matInput autocomplete="off" [formField]="fields().city" />
        <adem-field-errors matError [of]="fields().city" />
      </mat-form-field>
      <div>
        <mat-checkbox [formField]="fields().secretAddress" i18n>Geheim adres</mat-checkbox>
        @if (fields().secretAddress().value()) {
          <p class="soft small" i18n>
            Het adres komt dan op geen afdruk, in geen agenda en bij geen gezinslid.
          </p>
        }
      </div>
    </div>
  `,
  styleUrl: './fields.scss',
})
export class AddressFields {
  readonly fields = input.required<FieldsOf<AddressModel>>();
}
