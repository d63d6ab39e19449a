import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { addDays, type CalendarDay, dayOf, isCalendarDay, mondayOf } from '@ademruimte/contracts';
import { DayField, sayDay } from '@ademruimte/web-ui';

/** A day somebody can choose in one press, and how people call it. */
interface NearDay {
  readonly day: CalendarDay;
  readonly label: string;
}

/**
 * Another day for a step, right where the step stands: a few near days in one press, or any other
 * one. Nothing is asked about why.
 */
@Component({
  selector: 'adem-another-day',
  imports: [DayField, FormField, FormRoot, MatButton],
  templateUrl: './another-day.html',
  styleUrl: './another-day.scss',
})
export class AnotherDay {
  /** The day it stands for now, which is not offered again. */
  readonly dueOn = input<CalendarDay | null>(null);
  readonly today = input<CalendarDay>(dayOf(new Date()));
  /** Why the last choice was not accepted. */
  readonly refusal = input('');
  /** Whether a choice is on its way. */
  readonly busy = input(false);

  readonly chosen = output<CalendarDay>();
  readonly cancelled = output();

  protected readonly near = computed(() => nearDays(this.today(), this.dueOn()));
  private readonly typed = signal({ dueOn: '' });
  protected readonly form = form(
    this.typed,
    (path) => {
      validate(path.dueOn, ({ value }) => this.problemOf(value()));
    },
    { submission: { action: () => this.submit() } },
  );

  constructor() {
    // It opens below the button that was pressed; who listens or uses a keyboard comes along.
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('button')?.focus());
  }

  private submit(): Promise<undefined> {
    this.chosen.emit(this.typed().dueOn);
    return Promise.resolve(undefined);
  }

  private problemOf(day: string) {
    if (!day) return { kind: 'required', message: $localize`Kies een dag.` };
    if (!isCalendarDay(day)) {
      return {
        kind: 'not-a-day',
        message: $localize`Deze dag bestaat niet. Schrijf bijvoorbeeld 24-11-2026.`,
      };
    }
    const past = { kind: 'day-in-past', message: $localize`Kies vandaag of een dag die nog komt.` };
    return day < this.today() ? past : undefined;
  }
}

/** Tomorrow, next Monday and a week from now, as far as they differ. */
function nearDays(today: CalendarDay, dueOn: CalendarDay | null): readonly NearDay[] {
  const days = [addDays(today, 1), addDays(mondayOf(today), 7), addDays(today, 7)];
  return [...new Set(days)]
    .filter((day) => day !== dueOn)
    .sort()
    .map((day) => ({ day, label: named(day, today) }));
}

function named(day: CalendarDay, today: CalendarDay): string {
  const short = sayDay(day, 'short', today);
  return day === addDays(today, 1) ? $localize`morgen, ${short}:day:` : short;
}
