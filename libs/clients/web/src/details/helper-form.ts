import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, type SchemaPathTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits } from '@ademruimte/contracts';
import {
  atMost,
  ClientsService,
  type ConflictPart,
  ifMatch,
  type HelperOfClient,
  needed,
  newId,
  RecordForm,
  sentenceOf,
  type Typed,
} from '@ademruimte/web-client';
import { FieldErrors, FormFoot, RecordConflict } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

interface HelperModel extends Typed {
  name: string;
  role: string;
  organisationName: string;
  reach: string;
  mayKnow: string;
}

const helperParts: readonly ConflictPart<HelperModel>[] = [
  { label: $localize`naam`, keys: ['name'], say: ({ name }) => name },
  { label: $localize`rol`, keys: ['role'], say: ({ role }) => role },
  {
    label: $localize`organisatie`,
    keys: ['organisationName'],
    say: ({ organisationName }) => organisationName,
  },
  { label: $localize`bereiken via`, keys: ['reach'], say: ({ reach }) => reach },
  { label: $localize`mag weten`, keys: ['mayKnow'], say: ({ mayKnow }) => mayKnow },
];

/** Somebody outside the team who helps: adds them, or changes what is known of them. */
@Component({
  selector: 'adem-helper-form',
  imports: [
    RecordConflict,
    FieldErrors,
    FormField,
    FormFoot,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  templateUrl: './helper-form.html',
  styleUrl: '../fields/fields.scss',
})
export class HelperForm {
  readonly clientId = input.required<string>();
  /** Who is changed; nobody when somebody is added. */
  readonly helper = input<HelperOfClient>();
  readonly done = output();

  private readonly clients = inject(ClientsService);
  private readonly newId = newId();
  protected readonly refusal = signal('');

  protected readonly record = new RecordForm<HelperModel>({
    from: () => modelFrom(this.helper()),
    rules: helperRules,
    parts: () => helperParts,
    draft: () => ({
      form: 'helper',
      clientId: this.clientId(),
      recordId: this.helper()?.id ?? this.clientId(),
    }),
    send: ({ version, ...typed }) => {
      const helper = this.helper();
      const options = { headers: ifMatch(version) };
      const request = helper
        ? this.clients.changeHelper(this.clientId(), helper.id, typed, options)
        : this.clients.addHelper(this.clientId(), { id: this.newId, ...typed });
      return firstValueFrom<unknown>(request);
    },
    read: (record) => modelFrom(record),
    done: () => this.done.emit(),
  });

  /** They no longer help; what was known of them stays in the history. */
  protected async end({ id, version }: HelperOfClient): Promise<void> {
    this.refusal.set('');
    try {
      const headers = ifMatch(version);
      await firstValueFrom(this.clients.endHelper(this.clientId(), id, { headers }));
      this.record.leave();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
  }
}

function helperRules(path: SchemaPathTree<HelperModel>): void {
  needed(path.name, $localize`Wie is het?`);
  needed(path.role, $localize`Wat is deze persoon? Bijvoorbeeld: buurvrouw.`);
  atMost(path.name, limits.fullName);
  atMost(path.role, limits.name);
  atMost(path.organisationName, limits.fullName);
  atMost(path.reach, limits.shortText);
  atMost(path.mayKnow, limits.sentence);
}

const nobody: HelperModel = {
  version: 0,
  name: '',
  role: '',
  organisationName: '',
  reach: '',
  mayKnow: '',
};

function modelFrom(helper: HelperOfClient | undefined): HelperModel {
  if (!helper) return nobody;
  const { version, name, role, organisationName, reach, mayKnow } = helper;
  return {
    ...{ version, name, role },
    organisationName: organisationName ?? '',
    reach: reach ?? '',
    mayKnow: mayKnow ?? '',
  };
}
