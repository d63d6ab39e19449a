import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, type SchemaPathTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { addDays, dayOf, isCalendarDay, limits } from '@ademruimte/contracts';
import {
  aDay,
  atMost,
  ClientsService,
  type HandoversResponse,
  needed,
  newId,
  RecordForm,
  sentenceOf,
  type Typed,
} from '@ademruimte/web-client';
import { DayField, DayPipe, FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { HandoverNotes, type NoteChoice } from './handover-notes';

interface TypedHandover extends Typed, NoteChoice {
  toStaffId: string;
  onDay: string;
  stayUntilDay: string;
  summary: string;
}

/**
 * Proposes to hand a client over: whom to, from which day, what the next worker has to know, and
 * which notes go along. The text is kept while somebody thinks about it.
 */
@Component({
  selector: 'adem-handover-form',
  imports: [
    ...[DayField, DayPipe, FieldErrors, FormField, FormFoot, FormRoot, HandoverNotes],
    ...[MatButton, MatError, MatFormField, MatHint, MatInput, MatLabel],
  ],
  templateUrl: './handover-form.html',
  styleUrls: ['../fields/fields.scss', './handover.scss'],
})
export class HandoverForm {
  readonly clientId = input.required<string>();
  readonly name = input.required<string>();
  readonly page = input.required<HandoversResponse>();
  /** Whether it is agreed at once. */
  readonly decides = input(false);
  readonly done = output();

  private readonly clients = inject(ClientsService);
  private readonly id = newId();
  protected readonly filling = signal(false);
  protected readonly refusal = signal('');

  protected readonly record = new RecordForm<TypedHandover>({
    from: () => nothing(),
    rules: handoverRules,
    draft: () => ({ form: 'handover', clientId: this.clientId() }),
    send: ({ version: _, stayUntilDay, ...typed }) =>
      firstValueFrom(
        this.clients.proposeHandover(this.clientId(), {
          ...{ id: this.id, ...typed, stayUntilDay: stayUntilDay || null },
        }),
      ),
    read: () => nothing(),
    done: () => this.done.emit(),
  });

  protected readonly keep = computed(() =>
    this.decides() ? $localize`Overdragen` : $localize`Voorstellen`,
  );
  protected readonly others = computed(() =>
    this.page()
      .alongWith.map(({ callName }) => callName)
      .join(', '),
  );
  /** The last day of who gives the client away. */
  protected readonly lastDay = computed(() => {
    const { onDay, stayUntilDay } = this.record.value();
    if (isCalendarDay(stayUntilDay) && stayUntilDay >= onDay) return stayUntilDay;
    return isCalendarDay(onDay) ? addDays(onDay, -1) : undefined;
  });

  protected choose(choice: NoteChoice): void {
    this.record.fill(choice);
  }

  /** Puts the facts of the file under what is there already, so that no typed word is lost. */
  protected async fillIn(): Promise<void> {
    if (this.filling()) return;
    this.filling.set(true);
    this.refusal.set('');
    try {
      const { text } = await firstValueFrom(this.clients.summariseForHandover(this.clientId()));
      const before = this.record.value().summary.trim();
      const summary = [before, text].filter(Boolean).join('\n\n');
      this.record.fill({ summary: before.includes(text) ? before : summary });
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.filling.set(false);
  }
}

function handoverRules(path: SchemaPathTree<TypedHandover>): void {
  needed(path.toStaffId, $localize`Wie neemt het over?`);
  needed(path.onDay, $localize`Vanaf welke dag?`);
  aDay(path.onDay);
  aDay(path.stayUntilDay);
  needed(path.summary, $localize`Wat moet de volgende weten? Een paar zinnen is genoeg.`);
  atMost(path.summary, limits.handoverSummary);
}

function nothing(): TypedHandover {
  const onDay = addDays(dayOf(new Date()), 1);
  const choice = { leaveNoteIds: [], takeNoteIds: [] };
  return { version: 0, toStaffId: '', onDay, stayUntilDay: '', summary: '', ...choice };
}
