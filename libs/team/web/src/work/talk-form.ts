import { Component, computed, inject, input, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatButton } from '@angular/material/button';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { dayOf } from '@ademruimte/contracts';
import {
  type CaseloadAgendaResponse,
  ifMatch,
  newId,
  RecordForm,
  TeamService,
} from '@ademruimte/web-client';
import { DayField, FieldErrors, FormFoot, RecordConflict } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { firstFew } from './first-few';
import { talkFrom, talkRules, type TypedTalk } from './agenda-model';

/** So many at first; the others are one press away. */
const FEW = 6;

/** What a lead and a worker agree per client, thanks, and when they talk again. */
@Component({
  selector: 'adem-talk-form',
  imports: [
    ...[DayField, FieldErrors, FormField, FormFoot, FormRoot, RecordConflict, RouterLink],
    ...[MatButton, MatError, MatFormField, MatInput, MatLabel],
  ],
  templateUrl: './talk-form.html',
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
})
export class TalkForm {
  readonly agenda = input.required<CaseloadAgendaResponse>();
  /** The client somebody came to talk about. */
  readonly over = input<string>();
  readonly saved = output();

  private readonly team = inject(TeamService);
  private readonly id = newId();

  protected readonly record = new RecordForm<TypedTalk>({
    from: () => talkFrom(this.agenda(), this.over()),
    rules: talkRules,
    draft: () => ({ form: 'caseload-review', recordId: this.agenda().staffMemberId }),
    send: (typed) => this.send(typed),
    read: (current: { version: number }) => ({
      ...talkFrom(this.agenda(), this.over()),
      ...current,
    }),
    done: () => this.saved.emit(),
  });

  protected readonly items = firstFew(
    computed(() => [...this.record.fields.items]),
    FEW,
  );

  /** A talk that was not planned is planned for today first, and then held. */
  private async send({ version, thanks, nextOn, items }: TypedTalk): Promise<void> {
    const { planned, staffMemberId } = this.agenda();
    const id = planned?.id ?? this.id;
    if (!planned) {
      const plannedOn = dayOf(new Date());
      await firstValueFrom(this.team.planCaseloadReview({ id, staffMemberId, plannedOn }));
    }
    const agreed = items
      .filter(({ agreement }) => agreement.trim())
      .map(({ clientId, why, agreement }) => ({ clientId, why, agreement }));
    const held = { thanks: thanks || null, nextOn, items: agreed };
    const headers = ifMatch(planned ? version : 1);
    await firstValueFrom(this.team.holdCaseloadReview(id, held, { headers }));
  }
}
