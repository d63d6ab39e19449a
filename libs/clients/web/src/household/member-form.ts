import { Component, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, type SchemaPathTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { householdRoleNames } from '@ademruimte/clients-ui';
import { type HouseholdRole, householdRoles, limits } from '@ademruimte/contracts';
import {
  aDay,
  atMost,
  ClientsService,
  type ClientListItem,
  type ConflictPart,
  type HouseholdMemberResponse,
  ifMatch,
  needed,
  newId,
  RecordForm,
  type Typed,
} from '@ademruimte/web-client';
import { Choice, DayField, FieldErrors, FormFoot, RecordConflict } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { ClientPicker } from './client-picker';

interface MemberModel extends Typed {
  name: string;
  role: HouseholdRole;
  birthDate: string;
  /** The client this person is, when they are one of the reader's own. */
  otherClientId: string;
}

type MemberRecord = Pick<HouseholdMemberResponse, 'version' | 'name' | 'role'>;

/** Somebody belongs to the household: adds them, or changes how they are known. */
@Component({
  selector: 'adem-member-form',
  imports: [
    Choice,
    ClientPicker,
    DayField,
    FieldErrors,
    FormField,
    FormFoot,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    RecordConflict,
  ],
  templateUrl: './member-form.html',
  styleUrl: '../fields/fields.scss',
})
export class MemberForm {
  readonly clientId = input.required<string>();
  /** Who is changed; nobody when somebody is added. */
  readonly member = input<HouseholdMemberResponse>();
  readonly done = output();
  /** They do not live there any more; which day comes next. */
  readonly leaves = output();

  private readonly clients = inject(ClientsService);
  private readonly newId = newId();
  private readonly names = householdRoleNames();
  protected readonly roles = householdRoles.map((value) => ({ value, label: this.names[value] }));
  protected readonly looking = signal(false);

  protected readonly record = new RecordForm<MemberModel>({
    from: () => modelFrom(this.member()),
    rules: memberRules,
    parts: () => memberParts(this.names),
    draft: () => ({
      form: 'household',
      clientId: this.clientId(),
      recordId: this.member()?.id ?? this.clientId(),
    }),
    send: (typed) => this.send(typed),
    read: (record: MemberRecord) => modelFrom(record),
    done: () => this.done.emit(),
  });

  protected pick(client: ClientListItem): void {
    this.looking.set(false);
    this.record.fill({ name: client.callName, otherClientId: client.id });
  }

  private send({ version, name, role, birthDate, otherClientId }: MemberModel): Promise<unknown> {
    const member = this.member();
    const known = { name, role, birthDate: birthDate || undefined };
    const options = { headers: ifMatch(version) };
    const request = member
      ? this.clients.changeHouseholdMember(this.clientId(), member.id, known, options)
      : this.clients.addHouseholdMember(this.clientId(), {
          ...{ id: this.newId, ...known },
          clientId: otherClientId || null,
        });
    return firstValueFrom<unknown>(request);
  }
}

function memberRules(path: SchemaPathTree<MemberModel>): void {
  needed(path.name, $localize`Wie is het?`);
  atMost(path.name, limits.fullName);
  aDay(path.birthDate, 'past');
}

function memberParts(names: Readonly<Record<HouseholdRole, string>>): ConflictPart<MemberModel>[] {
  return [
    { label: $localize`naam`, keys: ['name'], say: ({ name }) => name },
    { label: $localize`rol`, keys: ['role'], say: ({ role }) => names[role] },
  ];
}

function modelFrom(member: MemberRecord | undefined): MemberModel {
  const { version = 0, name = '', role = 'child' } = member ?? {};
  return { version, name, role, birthDate: '', otherClientId: '' };
}
