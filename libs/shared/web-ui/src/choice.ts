import {
  booleanAttribute,
  Component,
  ElementRef,
  inject,
  input,
  model,
  output,
} from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';

/** One answer somebody can pick. */
export interface ChoiceOption<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

let count = 0;

/**
 * A short list to pick one from, all of it in sight: pills, with `look="segment"` one bar with
 * parts, with `look="tiles"` large and equal. Underneath are ordinary radio buttons. In a signal form:
 * `<adem-choice label="Aanspreken met" [options]="forms" [formField]="form.formOfAddress" />`.
 */
@Component({
  selector: 'adem-choice',
  template: `
    <fieldset [class]="look()" [disabled]="disabled()">
      <legend [class.visually-hidden]="labelHidden()">{{ label() }}</legend>
      <div class="options">
        @for (option of options(); track option.value) {
          <label>
            <input
              type="radio"
              class="visually-hidden"
              [name]="group"
              [value]="option.value"
              [checked]="option.value === value()"
              [attr.aria-describedby]="said() ? group : null"
              (change)="value.set(option.value)"
              (blur)="touch.emit()"
            />
            <span>{{ option.label }}</span>
          </label>
        }
      </div>
      @if (said()) {
        <div class="said" [id]="group" role="alert">
          @for (error of errors(); track error.kind) {
            <span>{{ error.message }}</span>
          }
        </div>
      }
    </fieldset>
  `,
  styleUrl: './choice.scss',
})
export class Choice<T extends string> implements FormValueControl<T> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly ChoiceOption<T>[]>();
  readonly look = input<'pills' | 'segment' | 'tiles'>('pills');
  /** Whether the label is for a screen reader only, because the page already says it. */
  readonly labelHidden = input(false, { transform: booleanAttribute });

  readonly value = model.required<T>();
  readonly touch = output();
  readonly touched = input(false);
  readonly invalid = input(false);
  readonly disabled = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly group = `choice-${count++}`;

  /** Called by the form when it wants somebody to look here. */
  focus(): void {
    const find = (selector: string) => this.host.querySelector<HTMLElement>(selector);
    (find('input:checked') ?? find('input'))?.focus();
  }

  protected said(): boolean {
    return this.touched() && this.invalid();
  }
}
