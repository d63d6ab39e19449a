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
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Choice, type ChoiceOption } from './choice';
import { isClockTime, readTime } from './dutch-times';

const OTHER = 'other';
const OFTEN = ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00', '16:00'];

/**
 * A time of the day: an hour people often meet at in one press, or any other as it is typed
 * ('9.30', '14:15'). What cannot be read stays as it was typed, for the form to speak about.
 */
@Component({
  selector: 'adem-time-choice',
  imports: [Choice, MatError, MatFormField, MatInput, MatLabel],
  template: `
    <adem-choice
      [label]="label()"
      [options]="options"
      [value]="picked()"
      [touched]="touched()"
      [invalid]="invalid() && !isOther()"
      [errors]="errors()"
      (valueChange)="pick($event)"
      (touch)="touch.emit()"
    />
    @if (isOther()) {
      <mat-form-field hideRequiredMarker>
        <mat-label i18n>Tijd</mat-label>
        <input
          #box
          matInput
          autocomplete="off"
          placeholder="9.30"
          i18n-placeholder
          [errorStateMatcher]="matcher"
          [value]="text()"
          (change)="read(box.value)"
          (blur)="touch.emit()"
        />
        @for (error of errors(); track $index) {
          <mat-error>{{ error.message }}</mat-error>
        }
      </mat-form-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    mat-form-field {
      max-width: 12rem;
    }
  `,
})
export class TimeChoice implements FormValueControl<string> {
  readonly label = input.required<string>();
  readonly value = model('');
  readonly touch = output();
  readonly touched = input(false);
  readonly invalid = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly box = viewChild(MatInput);
  protected readonly options: readonly ChoiceOption[] = [
    ...OFTEN.map((value) => ({ value, label: asTyped(value) })),
    { value: OTHER, label: $localize`andere tijd` },
  ];
  private readonly wantsOther = signal(false);
  protected readonly isOther = computed(
    () => this.wantsOther() || (this.value() !== '' && !OFTEN.includes(this.value())),
  );
  protected readonly picked = computed(() => (this.isOther() ? OTHER : this.value()));
  protected readonly text = computed(() => asTyped(this.value()));
  private readonly wrong = computed(() => this.touched() && this.invalid());
  protected readonly matcher = { isErrorState: (): boolean => this.wrong() };

  constructor() {
    // Material's input only asks by itself when it is bound to a form directly.
    afterRenderEffect(() => {
      this.wrong();
      this.box()?.updateErrorState();
    });
  }

  /** Called by the form when it wants somebody to look here. */
  focus(): void {
    const find = (selector: string) => this.host.querySelector<HTMLElement>(selector);
    (find('mat-form-field input') ?? find('input:checked') ?? find('input'))?.focus();
  }

  protected read(typed: string): void {
    this.wantsOther.set(true);
    this.value.set(readTime(typed) ?? typed.trim());
  }

  protected pick(picked: string): void {
    this.wantsOther.set(picked === OTHER);
    this.value.set(picked === OTHER ? '' : picked);
  }
}

/** A time as Dutch people write it: '9.00'; anything else exactly as it was typed. */
function asTyped(value: string): string {
  return isClockTime(value) ? value.replace(/^0/, '').replace(':', '.') : value;
}
