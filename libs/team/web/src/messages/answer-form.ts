import { afterNextRender, Component, ElementRef, inject, input, output } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits } from '@ademruimte/contracts';
import {
  atMost,
  ifMatch,
  type MessageResponse,
  needed,
  newId,
  RecordForm,
  TeamService,
  type Typed,
} from '@ademruimte/web-client';
import { FieldErrors, FormFoot, RecordConflict } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

interface TypedAnswer extends Typed {
  text: string;
}

/** The answer to a question of a colleague; kept while typed. */
@Component({
  selector: 'adem-answer-form',
  imports: [
    ...[FieldErrors, FormField, FormFoot, FormRoot, RecordConflict],
    ...[MatError, MatFormField, MatInput, MatLabel],
  ],
  template: `
    @if (record.conflict()) {
      <adem-record-conflict [form]="record" (leave)="record.leave()" />
    } @else {
      <form class="stack-small" novalidate [formRoot]="record.fields">
        <mat-form-field>
          <mat-label i18n>Jouw antwoord</mat-label>
          <textarea matInput rows="3" [formField]="record.fields.text"></textarea>
          <adem-field-errors matError [of]="record.fields.text" />
        </mat-form-field>
        <adem-form-foot
          back="Laat maar"
          i18n-back
          keep="Antwoord versturen"
          i18n-keep
          [form]="record.fields"
          [draft]="record.draft()"
          (leave)="left.emit()"
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
  `,
})
export class AnswerForm {
  readonly clientId = input.required<string>();
  readonly message = input.required<MessageResponse>();
  readonly saved = output();
  readonly left = output();

  private readonly team = inject(TeamService);
  private readonly id = newId();

  protected readonly record = new RecordForm<TypedAnswer>({
    from: () => ({ version: this.message().version, text: '' }),
    rules: (path) => {
      needed(path.text, $localize`Schrijf je antwoord op.`);
      atMost(path.text, limits.ownWords);
    },
    draft: () => ({ form: 'message', clientId: this.clientId(), recordId: this.message().id }),
    send: ({ version, text }) => {
      const headers = ifMatch(version);
      const answer = { id: this.id, text };
      const { id } = this.message();
      return firstValueFrom(this.team.answerMessage(this.clientId(), id, answer, { headers }));
    },
    read: ({ version }: MessageResponse) => ({ version, text: '' }),
    done: () => this.saved.emit(),
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('textarea')?.focus());
  }
}
