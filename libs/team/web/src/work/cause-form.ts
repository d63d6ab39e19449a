import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, type SchemaPathTree } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits, type StagnationCause, stagnationCauses } from '@ademruimte/contracts';
import {
  aDay,
  atMost,
  newId,
  RecordForm,
  type StuckResponse,
  TeamService,
  type Typed,
} from '@ademruimte/web-client';
import { Choice, DayField, FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { causeNames } from './work-words';

interface TypedCause extends Typed {
  cause: StagnationCause;
  words: string;
  hiddenUntil: string;
}

/** What is behind a standstill; who waits for somebody else can rest until a day. */
@Component({
  selector: 'adem-cause-form',
  imports: [
    ...[Choice, DayField, FieldErrors, FormField, FormFoot, FormRoot],
    ...[MatError, MatFormField, MatInput, MatLabel],
  ],
  template: `
    <form class="stack-small" novalidate [formRoot]="record.fields">
      <adem-choice
        label="Wat zit erachter?"
        i18n-label
        [options]="causes"
        [formField]="record.fields.cause"
      />
      <mat-form-field>
        <mat-label i18n>In een paar woorden (mag leeg)</mat-label>
        <input matInput [formField]="record.fields.words" />
        <adem-field-errors matError [of]="record.fields.words" />
      </mat-form-field>
      @if (waits()) {
        <adem-day-field
          label="Tot wanneer niet tonen? (mag leeg)"
          i18n-label
          [formField]="record.fields.hiddenUntil"
        />
      }
      <adem-form-foot
        back="Laat maar"
        i18n-back
        [form]="record.fields"
        [draft]="record.draft()"
        (leave)="left.emit()"
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
export class CauseForm {
  readonly stuck = input.required<StuckResponse>();
  readonly saved = output();
  readonly left = output();

  private readonly team = inject(TeamService);
  private readonly id = newId();
  protected readonly causes = stagnationCauses.map((value) => ({
    value,
    label: causeNames()[value],
  }));
  protected readonly waits = computed(() => this.record.value().cause === 'waiting_third_party');

  protected readonly record = new RecordForm<TypedCause>({
    from: () => this.known(),
    rules: causeRules,
    draft: () => ({ form: 'stagnation-cause', clientId: this.stuck().clientId }),
    send: ({ version: _, cause, words, hiddenUntil }) => {
      const until = cause === 'waiting_third_party' && hiddenUntil ? hiddenUntil : null;
      const noted = { id: this.id, cause, words: words || null, hiddenUntil: until };
      return firstValueFrom(this.team.noteStagnationCause(this.stuck().clientId, noted));
    },
    read: () => this.known(),
    done: () => this.saved.emit(),
  });

  private known(): TypedCause {
    const cause = this.stuck().cause;
    return {
      ...{ version: 0, cause: cause?.cause ?? 'no_contact', words: cause?.words ?? '' },
      hiddenUntil: cause?.hiddenUntil ?? '',
    };
  }
}

function causeRules(path: SchemaPathTree<TypedCause>): void {
  atMost(path.words, limits.sentence);
  aDay(path.hiddenUntil, 'coming');
}
