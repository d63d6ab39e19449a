import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { householdRoleNames } from '@ademruimte/clients-ui';
import { type HouseholdRole, householdRoles, limits } from '@ademruimte/contracts';
import {
  atMost,
  ClientInView,
  ClientsService,
  type ConflictPart,
  type HouseholdResponse,
  ifMatch,
  needed,
  newId,
  RecordForm,
  type Typed,
} from '@ademruimte/web-client';
import { Choice, FieldErrors, FormFoot, RecordConflict } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

interface HouseholdModel extends Typed {
  name: string;
  role: HouseholdRole;
}

const parts: readonly ConflictPart<HouseholdModel>[] = [
  { label: $localize`naam`, keys: ['name'], say: ({ name }) => name },
];

/** Begins a household with this client as its first member, or gives it another name. */
@Component({
  selector: 'adem-household-form',
  imports: [
    Choice,
    FieldErrors,
    FormField,
    FormFoot,
    FormRoot,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    RecordConflict,
  ],
  templateUrl: './household-form.html',
  styleUrl: '../fields/fields.scss',
})
export class HouseholdForm {
  readonly clientId = input.required<string>();
  /** The household that gets another name; none when one begins. */
  readonly household = input<HouseholdResponse>();
  readonly done = output();

  private readonly clients = inject(ClientsService);
  private readonly inView = inject(ClientInView);
  private readonly newId = newId();
  private readonly names = householdRoleNames();
  protected readonly roles = householdRoles.map((value) => ({ value, label: this.names[value] }));
  protected readonly roleLabel = computed(() => {
    const name = this.inView.find(this.clientId())?.callName ?? $localize`Deze inwoner`;
    return $localize`${name}:name: is in dit gezin`;
  });

  protected readonly record = new RecordForm<HouseholdModel>({
    from: () => modelFrom(this.household()),
    rules: (path) => {
      needed(path.name, $localize`Hoe noem je dit gezin?`);
      atMost(path.name, limits.name);
    },
    parts: () => parts,
    draft: () => ({
      form: 'household',
      clientId: this.clientId(),
      recordId: this.household()?.id ?? this.clientId(),
    }),
    send: ({ version, name, role }) => {
      const options = { headers: ifMatch(version) };
      const request = this.household()
        ? this.clients.renameHousehold(this.clientId(), { name }, options)
        : this.clients.startHousehold(this.clientId(), { id: this.newId, name, role });
      return firstValueFrom<unknown>(request);
    },
    read: (record: HouseholdResponse) => modelFrom(record),
    done: () => this.done.emit(),
  });
}

function modelFrom(household: HouseholdResponse | undefined): HouseholdModel {
  return { version: household?.version ?? 0, name: household?.name ?? '', role: 'parent' };
}
