import { Component, inject, input, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { type ClientDetails, ClientsService, ifMatch, RecordForm } from '@ademruimte/web-client';
import { Choice, FormFoot, RecordConflict } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { AddressFields } from '../fields/address-fields';
import { PersonFields } from '../fields/person-fields';
import { type TypedPerson, typedPersonRules, personParts, personFrom } from './person';

/** Changes somebody's names, birth date, form of address and where they live. */
@Component({
  selector: 'adem-person-form',
  imports: [AddressFields, Choice, RecordConflict, FormField, FormFoot, FormRoot, PersonFields],
  template: `
    @if (record.conflict()) {
      <adem-record-conflict [form]="record" (leave)="record.leave()" />
    } @else {
      <form class="stack" novalidate [formRoot]="record.fields">
        <adem-person-fields [fields]="record.fields" />
        <adem-choice
          label="Aanspreken met"
          i18n-label
          [options]="forms"
          [formField]="record.fields.formOfAddress"
        />
        <adem-address-fields [fields]="record.fields" />
        <adem-form-foot
          back="Laat maar"
          i18n-back
          [form]="record.fields"
          [draft]="record.draft()"
          (leave)="record.leave()"
        />
      </form>
    }
  `,
})
export class PersonForm {
  readonly client = input.required<ClientDetails>();
  readonly done = output();

  private readonly clients = inject(ClientsService);
  protected readonly forms = [
    { value: 'u', label: $localize`u` },
    { value: 'je', label: $localize`je` },
  ] as const;

  protected readonly record = new RecordForm<TypedPerson>({
    from: () => personFrom(this.client()),
    rules: typedPersonRules,
    parts: () => personParts,
    draft: () => ({ form: 'client-details', clientId: this.client().id }),
    send: ({ version, birthDate, ...rest }) => {
      const request = { ...rest, birthDate: birthDate || null };
      const options = { headers: ifMatch(version) };
      return firstValueFrom(this.clients.changeClient(this.client().id, request, options));
    },
    read: (record) => personFrom(record),
    done: () => this.done.emit(),
  });
}
