import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot, type SchemaPathTree } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type AftercareWay, aftercareWays, dayOf, limits } from '@ademruimte/contracts';
import {
  aDay,
  atMost,
  type DueResponse,
  listAftercareResource,
  needed,
  newId,
  RecordForm,
  TeamService,
  type Typed,
} from '@ademruimte/web-client';
import { Choice, DayField, DayPipe, FieldErrors, FormFoot, QuotePipe } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { aftercareNames } from '../work-words';

interface TypedCheck extends Typed {
  how: AftercareWay;
  words: string;
  wantsBack: boolean;
  doneOn: string;
}

/** What was written down, for who wants to take it back or to go on. */
export interface NotedCheck {
  readonly id: string;
  readonly clientId: string;
  readonly callName: string;
  readonly wantsBack: boolean;
}

/** Asking how it goes after support ended: a short form, and what came of it before. */
@Component({
  selector: 'adem-aftercare-form',
  imports: [
    ...[Choice, DayField, DayPipe, FieldErrors, FormField, FormFoot, FormRoot, QuotePipe],
    ...[MatCheckbox, MatError, MatFormField, MatHint, MatInput, MatLabel],
  ],
  templateUrl: './aftercare-form.html',
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
  `,
})
export class AftercareForm {
  readonly due = input.required<DueResponse>();
  readonly saved = output<NotedCheck>();
  readonly left = output();

  private readonly team = inject(TeamService);
  private readonly id = newId();
  private readonly clientId = computed(() => this.due().clientId);

  protected readonly earlier = listAftercareResource(this.clientId);
  protected readonly names = aftercareNames();
  protected readonly ways = aftercareWays.map((value) => ({ value, label: this.names[value] }));
  protected readonly spoken = computed(() => this.record.value().how === 'spoken');
  private last: TypedCheck = nothing();

  protected readonly record = new RecordForm<TypedCheck>({
    from: nothing,
    rules,
    draft: () => ({ form: 'aftercare', clientId: this.clientId() }),
    send: (typed) => this.send(typed),
    read: nothing,
    done: () => {
      const { clientId, callName } = this.due();
      this.saved.emit({ id: this.id, clientId, callName, wantsBack: this.last.wantsBack });
    },
  });

  private async send(typed: TypedCheck): Promise<void> {
    const { trajectoryId, months, clientId } = this.due();
    if (!trajectoryId || !months) return;
    const { how, doneOn } = typed;
    const said = how === 'spoken';
    this.last = { ...typed, wantsBack: said && typed.wantsBack };
    const check = { id: this.id, trajectoryId, months, how, doneOn };
    const words = said ? typed.words || null : null;
    const { wantsBack } = this.last;
    await firstValueFrom(this.team.noteAftercare(clientId, { ...check, words, wantsBack }));
  }
}

function nothing(): TypedCheck {
  const doneOn = dayOf(new Date());
  return { version: 0, how: 'spoken', words: '', wantsBack: false, doneOn };
}

function rules(path: SchemaPathTree<TypedCheck>): void {
  atMost(path.words, limits.sentence);
  needed(path.doneOn, $localize`Kies de dag.`);
  aDay(path.doneOn, 'past');
}
