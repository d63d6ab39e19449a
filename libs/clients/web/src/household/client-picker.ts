import { Component, computed, debounced, input, output, signal } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { bounds, limits } from '@ademruimte/contracts';
import type { ClientListItem } from '@ademruimte/web-client';
import { REST } from '../caseload/name-search';
import { PickerResults } from './picker-results';

/** Finds one of the reader's own clients by name, to say that this is who is meant. */
@Component({
  selector: 'adem-client-picker',
  imports: [MatFormField, MatHint, MatInput, MatLabel, PickerResults],
  template: `
    <mat-form-field>
      <mat-label i18n>Zoek in je inwoners</mat-label>
      <input
        #field
        matInput
        type="search"
        autocomplete="off"
        spellcheck="false"
        [maxLength]="max"
        (input)="typed.set(field.value)"
        (keydown.enter)="$event.preventDefault()"
      />
      @if (!words()) {
        <mat-hint i18n>Typ minstens drie letters.</mat-hint>
      }
    </mat-form-field>
    @if (words(); as asked) {
      <adem-picker-results [words]="asked" [except]="except()" (picked)="picked.emit($event)" />
    }
  `,
  host: { class: 'stack-small' },
  styles: 'mat-form-field { width: 100% }',
})
export class ClientPicker {
  /** Whose page this is; nobody is picked as a member of their own household twice. */
  readonly except = input.required<string>();
  readonly picked = output<ClientListItem>();

  protected readonly max = limits.searchWords;
  protected readonly typed = signal('');
  private readonly rested = debounced(() => this.typed().trim(), REST);
  protected readonly words = computed(() => {
    const words = this.rested.hasValue() ? this.rested.value() : '';
    return words.length >= bounds.searchMinimum ? words : '';
  });
}
