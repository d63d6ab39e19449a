import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { StepView } from './plan-view';
import { capital } from '@ademruimte/web-ui';
import { ownerOf, planned, sayIfThen } from './plan-words';

/** What comes now, large and first: the step, how it will go, who does it and when. */
@Component({
  selector: 'adem-next-step',
  imports: [MatButton],
  host: { class: 'card next' },
  templateUrl: './next-step.html',
  styleUrl: './next-step.scss',
})
export class NextStep<S extends StepView> {
  readonly step = input.required<S>();
  readonly clientName = input('');
  /** Whether the reader may say it is done or choose another day. */
  readonly mayDo = input(false, { transform: booleanAttribute });
  /** Whether "Gelukt" is quiet, because the page asks for something else first. */
  readonly quiet = input(false, { transform: booleanAttribute });

  readonly done = output<S>();
  readonly replan = output<S>();

  protected readonly ifThen = computed(() => sayIfThen(this.step().ifText, this.step().thenText));
  protected readonly owner = computed(() => capital(ownerOf(this.step(), this.clientName())));
  protected readonly when = computed(() => planned(this.step()));
}
