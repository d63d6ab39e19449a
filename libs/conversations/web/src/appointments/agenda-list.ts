import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type CalendarDay, dayOf } from '@ademruimte/contracts';
import { type AppointmentResponse, sentenceOf } from '@ademruimte/web-client';
import { DayPipe, MomentPipe, Undo } from '@ademruimte/web-ui';
import { AppointmentDialogs } from '../dialogs/appointment-dialogs';
import { sayArrangement } from '../list/conversation-words';
import { placeOf } from '../open-conversations';
import type { AgendaDay } from './agenda';

/** Appointments under each other, day by day; each can be moved or missed right here. */
@Component({
  selector: 'adem-agenda-list',
  imports: [DayPipe, MatButton, MomentPipe, RouterLink],
  templateUrl: './agenda-list.html',
  styleUrl: './agenda-list.scss',
})
export class AgendaList {
  readonly days = input.required<readonly AgendaDay[]>();
  readonly today = input.required<CalendarDay>();
  readonly mayPlan = input(false);
  /** The day somebody wants to plan something on. */
  readonly plan = output<CalendarDay>();
  /** Something of it is otherwise now; the page reads anew. */
  readonly changed = output();

  private readonly dialogs = inject(AppointmentDialogs);
  private readonly undo = inject(Undo);
  protected readonly placeOf = placeOf;
  protected readonly say = sayArrangement;

  protected isDue({ startsAt }: AppointmentResponse): boolean {
    return dayOf(new Date(startsAt)) <= this.today();
  }

  protected async move(appointment: AppointmentResponse): Promise<void> {
    await this.ask('move', appointment, $localize`De afspraak is verzet.`);
  }

  protected async miss(appointment: AppointmentResponse): Promise<void> {
    await this.ask('miss', appointment, $localize`Bewaard.`);
  }

  private async ask(
    question: 'miss' | 'move',
    { callName, conversationId, ...appointment }: AppointmentResponse,
    message: string,
  ): Promise<void> {
    const seen = { ...appointment, id: conversationId, clientName: callName };
    const now = await this.dialogs[question](seen);
    if (!now) return;
    this.changed.emit();
    this.undo.offer(message, async () => {
      try {
        await this.dialogs.takeBack(now);
      } catch (error) {
        this.undo.say(sentenceOf(error));
      }
      this.changed.emit();
    });
  }
}
