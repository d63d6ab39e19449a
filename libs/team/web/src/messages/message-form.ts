import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, type SchemaPathTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits, type OpeningKind } from '@ademruimte/contracts';
import {
  aDay,
  atMost,
  type ClientMessagesResponse,
  needed,
  newId,
  RecordForm,
  TeamService,
  type Typed,
} from '@ademruimte/web-client';
import { Choice, DayField, FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { firstKind, firstWords } from './beginnings';

interface TypedMessage extends Typed {
  kind: OpeningKind;
  toStaffMemberId: string;
  text: string;
  dueOn: string;
}

/** A question, a word of thanks, or for a team lead something to look after; kept while typed. */
@Component({
  selector: 'adem-message-form',
  imports: [
    ...[Choice, DayField, FieldErrors, FormField, FormFoot, FormRoot],
    ...[MatError, MatFormField, MatInput, MatLabel],
  ],
  template: `
    <form class="card stack-small" novalidate [formRoot]="record.fields">
      <adem-choice
        label="Wat wil je zeggen?"
        i18n-label
        [options]="kinds()"
        [formField]="record.fields.kind"
      />
      <mat-form-field floatLabel="always">
        <mat-label i18n>Aan wie?</mat-label>
        <select matNativeControl [formField]="record.fields.toStaffMemberId">
          <option value=""></option>
          @for (colleague of page().colleagues; track colleague.id) {
            <option [value]="colleague.id">{{ colleague.name }}</option>
          }
        </select>
        <adem-field-errors matError [of]="record.fields.toStaffMemberId" />
      </mat-form-field>
      <mat-form-field>
        <mat-label i18n>Bericht</mat-label>
        <textarea matInput rows="3" [formField]="record.fields.text"></textarea>
        <adem-field-errors matError [of]="record.fields.text" />
      </mat-form-field>
      @if (record.value().kind === 'follow_up') {
        <adem-day-field
          label="Voor welke dag? (mag leeg)"
          i18n-label
          [formField]="record.fields.dueOn"
        />
      }
      <adem-form-foot
        restarts
        back="Laat maar"
        i18n-back
        keep="Versturen"
        i18n-keep
        [form]="record.fields"
        [draft]="record.draft()"
        (leave)="left.emit()"
        (again)="record.startOver()"
      />
    </form>
  `,
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
  `,
})
export class MessageForm {
  readonly clientId = input.required<string>();
  readonly page = input.required<ClientMessagesResponse>();
  /** How it begins, and to whom: from a page that knows what may help. */
  readonly begin = input<string>();
  readonly to = input<string>();
  readonly saved = output();
  readonly left = output();

  private readonly team = inject(TeamService);
  private readonly id = newId();
  protected readonly kinds = computed(() => [
    { value: 'question' as const, label: $localize`Een vraag` },
    { value: 'thanks' as const, label: $localize`Dankjewel` },
    ...(this.page().mayFollowUp
      ? [{ value: 'follow_up' as const, label: $localize`Pak je dit op?` }]
      : []),
  ]);

  protected readonly record = new RecordForm<TypedMessage>({
    from: () => this.nothing(),
    rules: messageRules,
    draft: () => ({ form: 'message', clientId: this.clientId() }),
    send: ({ version: _, dueOn, ...typed }) => {
      const day = typed.kind === 'follow_up' && dueOn ? dueOn : null;
      const message = { id: this.id, ...typed, dueOn: day };
      return firstValueFrom(this.team.writeMessage(this.clientId(), message));
    },
    read: () => this.nothing(),
    done: () => this.saved.emit(),
  });

  private nothing(): TypedMessage {
    const [only, another] = this.page().colleagues;
    const wanted = this.page().colleagues.find(({ id }) => id === this.to())?.id;
    const toStaffMemberId = wanted ?? (only && !another ? only.id : '');
    const text = firstWords(this.begin());
    const kind = firstKind(this.begin());
    return { version: 0, kind, toStaffMemberId, text, dueOn: '' };
  }
}

function messageRules(path: SchemaPathTree<TypedMessage>): void {
  needed(path.toStaffMemberId, $localize`Aan wie schrijf je?`);
  needed(path.text, $localize`Schrijf je bericht op.`);
  atMost(path.text, limits.ownWords);
  aDay(path.dueOn, 'coming');
}
