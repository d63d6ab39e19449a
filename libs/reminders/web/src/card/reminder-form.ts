import { Component, inject, input, output } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { dayOf, limits, type ReminderChannel, reminderChannels } from '@ademruimte/contracts';
import {
  aDay,
  atMost,
  ifMatch,
  needed,
  RecordForm,
  RemindersService,
  type Typed,
} from '@ademruimte/web-client';
import {
  Choice,
  DayChoice,
  FieldErrors,
  FormFoot,
  isClockTime,
  momentAt,
  PlainHelp,
  RecordConflict,
  sayDay,
  sayTime,
  TimeChoice,
  timeOf,
} from '@ademruimte/web-ui';
import { reminderChannelNames } from '@ademruimte/reminders-ui';
import { firstValueFrom } from 'rxjs';
import type { OwnedReminder } from './reminder-actions';

interface ReminderModel extends Typed {
  channel: ReminderChannel;
  dueAt: { day: string; time: string };
  text: string;
}

type Record = Pick<OwnedReminder, 'version' | 'channel' | 'dueAt' | 'text'>;

/** Another way, another moment or other words for one reminder. */
@Component({
  selector: 'adem-reminder-form',
  imports: [
    ...[Choice, DayChoice, FieldErrors, FormField, FormFoot, FormRoot, MatError, MatFormField],
    ...[MatInput, MatLabel, PlainHelp, RecordConflict, TimeChoice],
  ],
  template: `
    @if (record.conflict()) {
      <adem-record-conflict [form]="record" (leave)="leave()" />
    } @else {
      <form class="stack" novalidate [formRoot]="record.fields">
        <adem-choice
          label="Hoe herinner je?"
          i18n-label
          [options]="channels"
          [formField]="record.fields.channel"
        />
        <adem-day-choice
          label="Op welke dag?"
          i18n-label
          [range]="'coming'"
          [formField]="record.fields.dueAt.day"
        />
        <div>
          <adem-time-choice label="Hoe laat?" i18n-label [formField]="record.fields.dueAt.time" />
          <adem-field-errors [of]="record.fields.dueAt" />
        </div>
        <mat-form-field>
          <mat-label i18n>Tekst van de herinnering</mat-label>
          <textarea matInput rows="5" [formField]="record.fields.text"></textarea>
          <adem-field-errors matError [of]="record.fields.text" />
        </mat-form-field>
        <p class="soft small" i18n>
          Misschien leest er iemand mee. Laat daarom de reden en de plaats weg.
        </p>
        <adem-plain-help [text]="record.value().text" />
        <adem-form-foot
          [form]="record.fields"
          [draft]="record.draft()"
          back="Laat maar"
          i18n-back
          (leave)="leave()"
        />
      </form>
    }
  `,
})
export class ReminderForm {
  readonly reminder = input.required<OwnedReminder>();
  readonly saved = output();
  readonly left = output();

  private readonly server = inject(RemindersService);
  private readonly names = reminderChannelNames();
  protected readonly channels = reminderChannels.map((value) => ({
    value,
    label: this.names[value],
  }));

  protected readonly record = new RecordForm<ReminderModel>({
    from: () => modelFrom(this.reminder()),
    rules: (path) => {
      needed(path.dueAt.day, $localize`Kies een dag.`);
      aDay(path.dueAt.day);
      needed(path.dueAt.time, $localize`Kies een tijd.`);
      validate(path.dueAt.time, ({ value }) =>
        value() && !isClockTime(value())
          ? { kind: 'not-a-time', message: $localize`Schrijf de tijd als 9.30.` }
          : null,
      );
      needed(path.text, $localize`Wat wil je laten weten?`);
      atMost(path.text, limits.reminderText);
    },
    draft: () => ({ form: 'reminder', recordId: this.reminder().id }),
    send: ({ channel, dueAt, text, version }) => {
      const { clientId, id } = this.reminder();
      const moment = momentAt(dueAt.day, dueAt.time)?.toISOString() ?? null;
      const isSame = moment === new Date(this.reminder().dueAt).toISOString();
      const request = { channel, dueAt: isSame ? null : moment, text };
      const options = { headers: ifMatch(version) };
      return firstValueFrom(this.server.changeReminder(clientId, id, request, options));
    },
    read: (current: Record) => modelFrom(current),
    done: () => this.saved.emit(),
    parts: () => [
      { label: $localize`Hoe`, keys: ['channel'], say: ({ channel }) => this.names[channel] },
      { label: $localize`Wanneer`, keys: ['dueAt'], say: ({ dueAt }) => sayMoment(dueAt) },
      { label: $localize`Tekst`, keys: ['text'], say: ({ text }) => text },
    ],
  });

  protected leave(): void {
    this.record.drop();
    this.left.emit();
  }
}

function modelFrom({ version, channel, dueAt, text }: Record): ReminderModel {
  const at = new Date(dueAt);
  // To the minute: a moment of the server can be finer than a clock.
  return { version, channel, dueAt: { day: dayOf(at), time: timeOf(at) }, text };
}

function sayMoment({ day, time }: ReminderModel['dueAt']): string {
  const at = momentAt(day, time);
  return at ? `${sayDay(day)}, ${sayTime(at)}` : '';
}
