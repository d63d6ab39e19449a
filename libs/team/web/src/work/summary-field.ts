import { Component, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits } from '@ademruimte/contracts';
import { sentenceOf } from '@ademruimte/web-client';

/** What a colleague has to know of one client: the facts with one click, then in own words. */
@Component({
  selector: 'adem-summary-field',
  imports: [MatButton, MatFormField, MatInput, MatLabel],
  template: `
    @if (words() || opened()) {
      <mat-form-field>
        <mat-label i18n>Wat de vervanger van {{ name() }} moet weten</mat-label>
        <textarea
          #field
          matInput
          rows="4"
          [attr.maxlength]="max"
          [value]="words()"
          (input)="wordsChange.emit(field.value)"
        ></textarea>
      </mat-form-field>
    } @else {
      <button matButton type="button" [disabled]="busy()" (click)="open()">
        <ng-container i18n
          >Samenvatting maken<span class="visually-hidden"> voor {{ name() }}</span></ng-container
        >
      </button>
      @if (refusal(); as sentence) {
        <p role="alert">{{ sentence }}</p>
      }
    }
  `,
  styles: `
    // Written words get the whole width; the button stands beside the name.
    :host:has(textarea) {
      flex-basis: 100%;
    }
    mat-form-field {
      width: 100%;
    }
  `,
})
export class SummaryField {
  readonly clientId = input.required<string>();
  readonly name = input.required<string>();
  readonly words = input('');
  readonly summarise = input.required<(clientId: string) => Promise<string>>();
  readonly wordsChange = output<string>();

  protected readonly max = limits.handoverSummary;
  protected readonly opened = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');

  protected async open(): Promise<void> {
    this.busy.set(true);
    this.refusal.set('');
    try {
      this.wordsChange.emit(await this.summarise()(this.clientId()));
      this.opened.set(true);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.busy.set(false);
  }
}
