import { Component, computed, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { bounds, type FormOfAddress } from '@ademruimte/contracts';
import { Choice, QuotePipe } from '@ademruimte/web-ui';

/** How sure somebody is, 0 to 10. Under 7 a kind idea comes along; it is never a mark. */
@Component({
  selector: 'adem-how-sure',
  imports: [Choice, MatButton, QuotePipe],
  template: `
    <adem-choice
      [label]="question()"
      [options]="numbers"
      [value]="value()"
      [touched]="touched()"
      [invalid]="invalid()"
      [errors]="errors()"
      (valueChange)="value.set($event)"
      (touch)="touch.emit()"
    />
    <div role="status">
      @if (isUnsure()) {
        <div class="hint">
          <p>
            <ng-container i18n>Een {{ value() }}. Wat maakt het een punt hoger?</ng-container>
            {{ ' ' }}
            @if (idea(); as smaller) {
              <ng-container i18n>
                Of maken we de stap kleiner, zoals {{ smaller | quote }}?
              </ng-container>
            } @else {
              <ng-container i18n>Of maken we de stap kleiner?</ng-container>
            }
          </p>
          <button matButton type="button" (click)="smaller.emit()" i18n>
            Maak de stap kleiner
          </button>
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    .hint {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      padding: 10px 6px 10px 16px;
      border-radius: 14px;
      background: var(--adem-honey);
      color: var(--adem-honey-ink);
    }
    p {
      flex: 1 1 18rem;
    }
    button {
      margin-left: -14px;
      --mat-button-text-label-text-color: var(--adem-honey-ink);
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
  `,
})
export class HowSure implements FormValueControl<string> {
  readonly formOfAddress = input.required<FormOfAddress>();
  /** Something smaller than most steps, to show what is meant. */
  readonly idea = input<string>();
  readonly value = model('');
  readonly touch = output();
  readonly touched = input(false);
  readonly invalid = input(false);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly smaller = output();

  protected readonly numbers = Array.from({ length: bounds.confidence.max + 1 }, (_, number) => ({
    value: String(number),
    label: String(number),
  }));
  protected readonly question = computed(() =>
    this.formOfAddress() === 'u'
      ? $localize`Hoe zeker bent u dat dit lukt?`
      : $localize`Hoe zeker ben je dat dit lukt?`,
  );
  protected readonly isUnsure = computed(
    () => this.value() !== '' && Number(this.value()) < bounds.confidenceToGo,
  );
}
