import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  model,
  output,
  signal,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { addDays, type CalendarDay, dayOf } from '@ademruimte/contracts';
import { Choice, type ChoiceOption } from './choice';
import { DayField } from './day-field';
import { sayDay } from './dutch-days';

/** How many days are one press away, today included. */
const NEAR = 6;
const OTHER = 'other';

/** A day that is near: today and the days after (or before) in one press, or any from a calendar. */
@Component({
  selector: 'adem-day-choice',
  imports: [Choice, DayField],
  template: `
    <adem-choice
      [label]="label()"
      [options]="options()"
      [value]="picked()"
      [touched]="touched()"
      [invalid]="invalid() && !isOther()"
      [errors]="errors()"
      (valueChange)="pick($event)"
      (touch)="touch.emit()"
    />
    @if (isOther()) {
      <adem-day-field
        label="Andere dag"
        i18n-label
        [startAt]="today()"
        [touched]="touched()"
        [invalid]="invalid()"
        [errors]="errors()"
        [(value)]="value"
        (touch)="touch.emit()"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    adem-day-field {
      max-width: 18rem;
    }
  `,
})
export class DayChoice implements FormValueControl<string> {
  readonly label = input.required<string>();
  /** Whether the near days are those to come or those that were. */
  readonly range = input<'coming' | 'past'>('coming');
  /** The day to count from, where the clock of a device cannot be trusted. */
  readonly today = input<CalendarDay>(dayOf(new Date()));
  readonly value = model('');
  readonly touch = output();
  readonly touched = input(false);
  readonly invalid = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly near = computed(() => {
    const direction = this.range() === 'past' ? -1 : 1;
    return Array.from({ length: NEAR }, (_, days) => addDays(this.today(), days * direction));
  });
  protected readonly options = computed<readonly ChoiceOption[]>(() => [
    ...this.near().map((day, days) => ({ value: day, label: sayNear(day, days, this.today()) })),
    { value: OTHER, label: $localize`andere dag` },
  ]);

  private readonly wantsOther = signal(false);
  protected readonly isOther = computed(
    () => this.wantsOther() || (this.value() !== '' && !this.near().includes(this.value())),
  );
  protected readonly picked = computed(() => (this.isOther() ? OTHER : this.value()));

  /** Called by the form when it wants somebody to look here. */
  focus(): void {
    const find = (selector: string) => this.host.querySelector<HTMLElement>(selector);
    (find('adem-day-field input') ?? find('input:checked') ?? find('input'))?.focus();
  }

  protected pick(picked: string): void {
    this.wantsOther.set(picked === OTHER);
    this.value.set(picked === OTHER ? '' : picked);
  }
}

/** 'vandaag', 'morgen' or 'gisteren', and then the day of the week with its number: 'di 24'. */
function sayNear(day: CalendarDay, days: number, today: CalendarDay): string {
  return days < 2 ? sayDay(day, 'relative', today) : sayDay(day, 'short').split(' ', 2).join(' ');
}
