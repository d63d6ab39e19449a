import { inject, Injectable, signal } from '@angular/core';
import type { CalendarDay } from '@ademruimte/contracts';
import { AppointmentChanges, sentenceOf, StepActions } from '@ademruimte/web-client';
import { sayDay, Undo } from '@ademruimte/web-ui';
import type { AppointmentOfPerson, StepOfPerson } from './today-people';
import { type Promised, TodayPromises } from './today-promises';

/** Something with an id that an action is about. */
interface Acted {
  readonly id: string;
}

/** What can be done right on Vandaag; each is taken back with one press. */
@Injectable()
export class TodayActions {
  private readonly steps = inject(StepActions);
  private readonly promises = inject(TodayPromises);
  private readonly appointments = inject(AppointmentChanges);
  private readonly undo = inject(Undo);
  private readonly leftSignal = signal<ReadonlySet<string>>(new Set());
  private readonly refusalSignal = signal<{ id: string; sentence: string } | undefined>(undefined);
  private reload: () => void = () => undefined;

  /** What was done here leaves at once; the server is told meanwhile. */
  readonly left = this.leftSignal.asReadonly();
  /** Why the last action was not accepted, and on what. */
  readonly refusal = this.refusalSignal.asReadonly();

  /** Says how the page is read anew once the server knows. */
  onChange(reload: () => void): void {
    this.reload = reload;
  }

  done(step: StepOfPerson): Promise<void> {
    return this.finish(step, $localize`Gelukt: ${step.text}:step:`, () => this.steps.done(step));
  }

  letGo(step: StepOfPerson): Promise<void> {
    return this.finish(step, $localize`Losgelaten: ${step.text}:step:`, () =>
      this.steps.drop(step),
    );
  }

  replan(step: StepOfPerson, dueOn: CalendarDay, today: CalendarDay): Promise<void> {
    return this.act(step, async () => {
      const now = await this.steps.replan(step, dueOn);
      const message = $localize`Opnieuw gepland: ${sayDay(dueOn)}:day:`;
      // A day that is over cannot be chosen again, so there is no way back to it.
      if (step.dueOn < today) return this.undo.say(message);
      this.undo.offer(message, () => this.act(step, () => this.steps.replan(now, step.dueOn)));
    });
  }

  keep(promised: Promised): Promise<void> {
    return this.finish(promised, keptWords(promised), () => this.promises.keep(promised));
  }

  async move(appointment: AppointmentOfPerson): Promise<void> {
    await this.ask('move', appointment, $localize`De afspraak is verzet.`);
  }

  async miss(appointment: AppointmentOfPerson): Promise<void> {
    await this.ask('miss', appointment, $localize`Bewaard.`);
  }

  private async ask(
    question: 'miss' | 'move',
    { conversationId: id, callName: clientName, ...appointment }: AppointmentOfPerson,
    message: string,
  ): Promise<void> {
    const now = await this.appointments[question]({ ...appointment, id, clientName });
    if (!now) return;
    this.reload();
    this.undo.offer(message, () => this.act({ id }, () => this.appointments.takeBack(now)));
  }

  /** It leaves at once, and comes back when it was refused or taken back. */
  private async finish(
    one: Acted,
    message: string,
    work: () => Promise<() => Promise<unknown>>,
  ): Promise<void> {
    this.leftSignal.update((left) => new Set([...left, one.id]));
    await this.act(one, async () => {
      const takeBack = await work();
      this.undo.offer(message, () =>
        this.act(one, async () => {
          await takeBack();
          this.bringBack(one);
        }),
      );
    });
  }

  private async act(one: Acted, work: () => Promise<unknown>): Promise<void> {
    this.refusalSignal.set(undefined);
    try {
      await work();
    } catch (error) {
      this.bringBack(one);
      this.refusalSignal.set({ id: one.id, sentence: sentenceOf(error) });
    }
    this.reload();
  }

  private bringBack({ id }: Acted): void {
    this.leftSignal.update((left) => new Set([...left].filter((other) => other !== id)));
  }
}

function keptWords(promised: Promised): string {
  const { kind, callName, text } = promised;
  if (kind !== 'reminder') return $localize`Gedaan: ${text}:task:`;
  return promised.channel === 'letter'
    ? $localize`Gepost: de herinnering voor ${callName}:name:`
    : $localize`Gedaan: ${callName}:name: herinnerd`;
}
