import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatCalendar } from '@angular/material/datepicker';
import { MatError, MatFormField, MatHint, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type CalendarDay, isCalendarDay } from '@ademruimte/contracts';
import { provideDutchCalendar } from './dutch-calendar';
import { readDay, sayDay } from './dutch-days';
import { Under } from './under';

let count = 0;

/**
 * A day, typed as people write it ('24-11-2026', '24 november') or picked from a calendar. Its
 * value is a calendar day; what cannot be read stays as it was typed, for the form to speak about.
 * Use it with a signal form: `<adem-day-field label="Dag" [formField]="form.dueOn" />`.
 */
@Component({
  selector: 'adem-day-field',
  imports: [MatCalendar, MatError, MatFormField, MatHint, MatInput, MatLabel, MatSuffix, Under],
  providers: [provideDutchCalendar()],
  templateUrl: './day-field.html',
  styleUrl: './day-field.scss',
})
export class DayField implements FormValueControl<string> {
  readonly label = input.required<string>();
  /** The month the calendar opens at when no day was chosen yet. */
  readonly startAt = input<CalendarDay | null>(null);

  readonly value = model('');
  readonly touch = output();
  readonly touched = input(false);
  readonly invalid = input(false);
  readonly disabled = input(false);
  readonly required = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly id = `day-${count++}`;
  protected readonly opened = signal(false);
  protected readonly day = computed(() => (isCalendarDay(this.value()) ? this.value() : null));
  protected readonly text = computed(() => asTyped(this.value()));
  protected readonly hint = computed(() => {
    const day = this.day();
    return day ? sayDay(day) : '';
  });
  protected readonly messages = computed(() =>
    this.errors().map(({ message }) => message ?? $localize`Deze dag klopt nog niet.`),
  );
  protected readonly matcher = { isErrorState: (): boolean => this.wrong() };
  private readonly wrong = computed(() => this.touched() && this.invalid());
  private readonly box = viewChild.required(MatInput);

  constructor() {
    // Material's input only asks by itself when it is bound to a form directly.
    afterRenderEffect(() => {
      this.wrong();
      this.box().updateErrorState();
    });
  }

  /** Called by the form when it wants somebody to look here. */
  focus(): void {
    this.host.querySelector('input')?.focus();
  }

  protected read(typed: string): void {
    this.value.set(readDay(typed) ?? typed.trim());
  }

  protected pick(day: CalendarDay | null): void {
    this.value.set(day ?? '');
    this.host.querySelector<HTMLElement>('[popover]')?.hidePopover();
  }
}

/** A day as Dutch people write it in a box; anything else exactly as it was typed. */
function asTyped(value: string): string {
  return isCalendarDay(value) ? value.split('-').reverse().join('-') : value;
}
