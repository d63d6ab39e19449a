import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CalendarDay } from '@ademruimte/contracts';
import { AnotherDay } from '@ademruimte/plan-ui';
import type { TodayPersonResponse, TodayStepResponse } from '@ademruimte/web-client';
import { sayDay } from '@ademruimte/web-ui';

/** A step that was or is due, and whose file it is in. */
export interface StepOfPerson extends TodayStepResponse {
  readonly clientId: string;
}

/** One person with the steps to look at; each can be done, or get another day, right here. */
@Component({
  selector: 'adem-person-steps',
  imports: [AnotherDay, MatButton, RouterLink],
  templateUrl: './person-steps.html',
  styleUrls: ['./item.scss', './person-steps.scss'],
})
export class PersonSteps {
  readonly person = input.required<TodayPersonResponse>();
  readonly today = input.required<CalendarDay>();
  /** The reader's own name, for steps that are theirs. */
  readonly myName = input('');
  readonly mayDo = input.required<(step: StepOfPerson) => boolean>();
  /** Why the last action on a step was not accepted. */
  readonly refusal = input<{ readonly id: string; readonly sentence: string }>();

  readonly done = output<StepOfPerson>();
  readonly replan = output<{ step: StepOfPerson; dueOn: CalendarDay }>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly lines = computed(() => {
    const { clientId, steps } = this.person();
    return steps.map((step) => ({
      step: { ...step, clientId },
      when: sayDay(step.dueOn, 'relative', this.today()),
      who: this.whoDoes(step),
    }));
  });
  /** The step that gets another day; closed again once the steps are other ones. */
  protected readonly choosing = linkedSignal<unknown, string | undefined>({
    source: () =>
      this.person()
        .steps.map(({ id, version }) => `${id} ${String(version)}`)
        .join(),
    computation: () => undefined,
  });

  protected toggle(id: string): void {
    this.choosing.set(this.choosing() === id ? undefined : id);
  }

  protected leave(id: string): void {
    this.choosing.set(undefined);
    this.host.querySelector<HTMLElement>(`[data-replan="${id}"]`)?.focus();
  }

  private whoDoes({ owner, ownerName }: TodayStepResponse): string {
    if (owner === 'client' || !ownerName) return '';
    const mine = owner === 'worker' && ownerName === this.myName();
    return mine ? $localize`Jij:` : `${ownerName}:`;
  }
}
