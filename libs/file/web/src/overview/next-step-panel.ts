import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CalendarDay } from '@ademruimte/contracts';
import { AnotherDay, NextStep } from '@ademruimte/plan-ui';
import type { FileNextStep } from '@ademruimte/web-client';

/** What comes next, first and large; when nothing does, where it begins. */
@Component({
  selector: 'adem-next-step-panel',
  imports: [AnotherDay, MatButton, NextStep],
  templateUrl: './next-step-panel.html',
  styleUrl: './next-step-panel.scss',
})
export class NextStepPanel {
  readonly step = input.required<FileNextStep | null>();
  readonly clientName = input('');
  /** Whether somebody works on a goal now, which may have no step to do. */
  readonly hasGoal = input(false);
  readonly mayDo = input(false);
  readonly mayPlan = input(false);
  readonly busy = input(false);

  readonly done = output<FileNextStep>();
  readonly replan = output<{ step: FileNextStep; dueOn: CalendarDay }>();
  readonly addGoal = output();
  readonly addStep = output();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly which = computed(() => {
    const step = this.step();
    return step && `${step.id} ${step.version}`;
  });
  /** Closed again as soon as the step is another one, or stands for another day. */
  protected readonly choosing = linkedSignal({ source: this.which, computation: () => false });

  private acted = false;

  constructor() {
    // What was pressed may be gone with the step; who uses a keyboard goes on from here.
    afterRenderEffect({
      read: () => {
        this.which();
        const lost = this.acted && document.activeElement === document.body;
        if (lost) this.host.querySelector<HTMLElement>('.place')?.focus();
        this.acted = false;
      },
    });
  }

  protected finish(step: FileNextStep): void {
    this.acted = true;
    this.done.emit(step);
  }

  protected choose(step: FileNextStep, dueOn: CalendarDay): void {
    this.acted = true;
    this.replan.emit({ step, dueOn });
  }

  protected leave(): void {
    this.choosing.set(false);
    const buttons = [...this.host.querySelectorAll<HTMLElement>('adem-next-step button')];
    buttons.find((button) => button.textContent?.includes('Opnieuw plannen'))?.focus();
  }
}
