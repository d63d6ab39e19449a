import { Component, DestroyRef, effect, inject, output, signal, untracked } from '@angular/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { bounds, limits } from '@ademruimte/contracts';
import { SearchWords } from '@ademruimte/web-client';

/** How long somebody's fingers rest before the name is looked up, in milliseconds. */
export const REST = 400;

/**
 * The field to find somebody by a piece of their name. It asks once the fingers rest, from three
 * letters on, and takes over what was typed in the bar.
 */
@Component({
  selector: 'adem-name-search',
  imports: [MatFormField, MatHint, MatInput, MatLabel],
  template: `
    <form role="search" aria-label="Inwoner zoeken" i18n-aria-label (submit)="now($event)">
      <mat-form-field>
        <mat-label i18n>Zoek op naam</mat-label>
        <input
          #field
          matInput
          type="search"
          id="zoeken"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          [maxLength]="max"
          [value]="typed()"
          (input)="later(field.value)"
        />
        @if (tooShort()) {
          <mat-hint i18n>Typ minstens drie letters.</mat-hint>
        }
      </mat-form-field>
    </form>
  `,
  styles: `
    :host {
      display: block;
    }
    mat-form-field {
      width: 100%;
    }
  `,
})
export class NameSearch {
  /** What to look for; empty when there is nothing to look for yet. */
  readonly asked = output<string>();

  protected readonly max = limits.searchWords;
  protected readonly typed = signal('');
  protected readonly tooShort = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const bar = inject(SearchWords);
    effect(() => {
      const handedOver = bar.words();
      if (!handedOver) return;
      untracked(() => {
        this.typed.set(handedOver);
        this.ask();
        bar.ask('');
      });
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected later(words: string): void {
    this.typed.set(words);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), REST);
  }

  protected now(event: Event): void {
    event.preventDefault();
    this.ask();
  }

  private ask(): void {
    clearTimeout(this.timer);
    const words = this.typed().trim();
    const enough = words.length >= bounds.searchMinimum;
    this.tooShort.set(words.length > 0 && !enough);
    this.asked.emit(enough ? words : '');
  }
}
