import { Component, inject, input, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { type ClientDetails, ClientsService, ifMatch, RecordForm } from '@ademruimte/web-client';
import { DayField, FormFoot, RecordConflict } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { ContactFields } from '../fields/contact-fields';
import { type TypedContact, typedContactRules, contactParts, contactFrom } from './contact';

/** Changes how somebody likes to be reached. */
@Component({
  selector: 'adem-contact-form',
  imports: [RecordConflict, ContactFields, DayField, FormField, FormFoot, FormRoot],
  template: `
    @if (record.conflict()) {
      <adem-record-conflict [form]="record" (leave)="record.leave()" />
    } @else {
      <form class="stack" novalidate [formRoot]="record.fields">
        <adem-contact-fields [fields]="record.fields" />
        <adem-day-field
          label="Nummer gecheckt op"
          i18n-label
          [formField]="record.fields.numberConfirmedOn"
        />
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
export class ContactForm {
  readonly client = input.required<ClientDetails>();
  readonly done = output();

  private readonly clients = inject(ClientsService);

  protected readonly record = new RecordForm<TypedContact>({
    from: () => contactFrom(this.client().contact),
    rules: typedContactRules,
    parts: () => contactParts,
    draft: () => ({ form: 'contact-preference', clientId: this.client().id }),
    send: ({ version, numberConfirmedOn, ...rest }) => {
      const request = { ...rest, numberConfirmedOn: numberConfirmedOn || null };
      const options = { headers: ifMatch(version) };
      return firstValueFrom(
        this.clients.changeContactPreference(this.client().id, request, options),
      );
    },
    read: (record) => contactFrom(record),
    done: () => this.done.emit(),
  });
}
