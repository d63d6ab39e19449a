import { Component, inject, input, output } from '@angular/core';
import { FormField, FormRoot, type SchemaPathTree, validate } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { dayOf } from '@ademruimte/contracts';
import {
  aDay,
  type AbsenceResponse,
  type ConflictPart,
  ifMatch,
  needed,
  newId,
  RecordForm,
  TeamService,
  type Typed,
} from '@ademruimte/web-client';
import {
  type ChoiceOption,
  DayField,
  FieldErrors,
  FormFoot,
  RecordConflict,
  sayDay,
} from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

interface TypedAbsence extends Typed {
  staffMemberId: string;
  fromDay: string;
  untilDay: string;
}

/** An absence that was added, for who wants to take it back. */
export interface AddedAbsence {
  readonly id: string;
}

/** The days somebody is away; nobody asks why. */
@Component({
  selector: 'adem-absence-form',
  imports: [
    ...[DayField, FieldErrors, FormField, FormFoot, FormRoot, RecordConflict],
    ...[MatError, MatFormField, MatInput, MatLabel],
  ],
  template: `
    @if (record.conflict()) {
      <adem-record-conflict [form]="record" (leave)="record.leave()" />
    } @else {
      <form class="stack-small" novalidate [formRoot]="record.fields">
        @if (!absence() && people().length > 1) {
          <mat-form-field floatLabel="always">
            <mat-label i18n>Wie is er niet?</mat-label>
            <select matNativeControl [formField]="record.fields.staffMemberId">
              @if (!about()) {
                <option value=""></option>
              }
              @for (person of people(); track person.value) {
                <option [value]="person.value">{{ person.label }}</option>
              }
            </select>
            <adem-field-errors matError [of]="record.fields.staffMemberId" />
          </mat-form-field>
        }
        <div class="days">
          <adem-day-field label="Vanaf" i18n-label [formField]="record.fields.fromDay" />
          <adem-day-field
            label="Tot en met (mag leeg)"
            i18n-label
            [formField]="record.fields.untilDay"
          />
        </div>
        <adem-form-foot
          restarts
          back="Laat maar"
          i18n-back
          [form]="record.fields"
          [draft]="record.draft()"
          (leave)="record.drop(); left.emit()"
          (again)="record.startOver()"
        />
      </form>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
    .days {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      gap: 12px;
    }
  `,
})
export class AbsenceForm {
  /** What is changed; none for days that are new. */
  readonly absence = input<AbsenceResponse>();
  /** Who can be away here: oneself, and for a team lead the team. */
  readonly people = input.required<readonly ChoiceOption[]>();
  /** Whom it is about, to begin with. */
  readonly about = input.required<string>();
  readonly added = output<AddedAbsence>();
  readonly saved = output();
  readonly left = output();

  private readonly team = inject(TeamService);
  private readonly id = newId();

  protected readonly record = new RecordForm<TypedAbsence>({
    from: () => this.known(this.absence()),
    rules,
    parts,
    draft: () => ({ form: 'absence', recordId: this.absence()?.id ?? (this.about() || undefined) }),
    send: (typed) => this.send(typed),
    read: (current: AbsenceResponse) => this.known(current),
    done: () => this.saved.emit(),
  });

  private known(absence: AbsenceResponse | undefined): TypedAbsence {
    return {
      version: absence?.version ?? 0,
      staffMemberId: absence?.staffMemberId ?? this.about(),
      fromDay: absence?.fromDay ?? dayOf(new Date()),
      untilDay: absence?.untilDay ?? '',
    };
  }

  private async send({ version, staffMemberId, fromDay, untilDay }: TypedAbsence): Promise<void> {
    const days = { fromDay, untilDay: untilDay || null };
    const known = this.absence();
    if (known) {
      const headers = ifMatch(version);
      await firstValueFrom(this.team.changeAbsence(known.id, days, { headers }));
      return;
    }
    await firstValueFrom(this.team.addAbsence({ id: this.id, staffMemberId, ...days }));
    this.added.emit({ id: this.id });
  }
}

function rules(path: SchemaPathTree<TypedAbsence>): void {
  needed(path.staffMemberId, $localize`Kies wie er niet is.`);
  needed(path.fromDay, $localize`Kies de eerste dag.`);
  aDay(path.fromDay);
  aDay(path.untilDay);
  validate(path.untilDay, ({ value, valueOf }) =>
    value() && value() < valueOf(path.fromDay)
      ? { kind: 'end-before-start', message: $localize`De laatste dag ligt voor de eerste.` }
      : null,
  );
}

const said = (day: string) => (day ? sayDay(day, 'date') : $localize`nog niet bekend`);
const parts = (): readonly ConflictPart<TypedAbsence>[] => [
  { label: $localize`Vanaf`, keys: ['fromDay'], say: ({ fromDay }) => said(fromDay) },
  { label: $localize`Tot en met`, keys: ['untilDay'], say: ({ untilDay }) => said(untilDay) },
];
