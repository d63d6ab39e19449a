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
import { type LineReader, linesOf } from './person-lines';
import type { AppointmentOfPerson, PersonToday, StepOfPerson } from './today-people';
import type { Promised } from './today-promises';

/** One person with all there is today; each thing can be answered right here. */
@Component({
  selector: 'adem-person-card',
  imports: [AnotherDay, MatButton, RouterLink],
  templateUrl: './person-card.html',
  styleUrls: ['./item.scss', './person-card.scss'],
})
export class PersonCard {
  readonly person = input.required<PersonToday>();
  readonly reader = input.required<LineReader>();
  readonly mayDo = input.required<(step: StepOfPerson) => boolean>();
  /** Why the last action on something was not accepted. */
  readonly refusal = input<{ readonly id: string; readonly sentence: string }>();

  readonly done = output<StepOfPerson>();
  readonly letGo = output<StepOfPerson>();
  readonly replan = output<{ step: StepOfPerson; dueOn: CalendarDay }>();
  readonly kept = output<Promised>();
  readonly move = output<AppointmentOfPerson>();
  readonly miss = output<AppointmentOfPerson>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly lines = computed(() => linesOf(this.person(), this.reader()));
  private readonly steps = computed(() =>
    this.person()
      .steps.map(({ id, version }) => `${id} ${String(version)}`)
      .join(),
  );
  /** The step that gets another day; closed again once the steps are other ones, and only then. */
  protected readonly choosing = linkedSignal<unknown, string | undefined>({
    // A computed one: the page looks again after each thing that is done, and mostly finds the same.
    source: this.steps,
    computation: () => undefined,
  });

  protected toggle(id: string): void {
    this.choosing.set(this.choosing() === id ? undefined : id);
  }

  protected leave(id: string): void {
    this.choosing.set(undefined);
    this.host.querySelector<HTMLElement>(`[data-replan="${id}"]`)?.focus();
  }
}
