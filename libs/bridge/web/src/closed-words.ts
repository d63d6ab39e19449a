import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Rater } from '@ademruimte/contracts';
import {
  BridgeService,
  ClientInView,
  type RevealedWords,
  sentenceOf,
} from '@ademruimte/web-client';
import { QuotePipe } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/**
 * Own words in a sensitive part of life: closed to a passing eye, opened with a click that the
 * server writes down, and in sight only as long as this stands on the screen.
 */
@Component({
  selector: 'adem-closed-words',
  imports: [MatButton, QuotePipe],
  template: `
    @if (words(); as said) {
      <p class="quote">{{ said[ratedBy()] | quote }}</p>
    } @else if (mayOpen()) {
      <p class="row no-print">
        <button matButton="outlined" type="button" [disabled]="opening()" (click)="open()">
          <ng-container i18n
            >Eigen woorden tonen<span class="visually-hidden">
              over {{ about() }}</span
            ></ng-container
          >
        </button>
        <span class="soft small" i18n>We schrijven op dat je keek.</span>
      </p>
      @if (refusal(); as sentence) {
        <p role="alert">{{ sentence }}</p>
      }
    } @else {
      <p class="soft small no-print" i18n>Met eigen woorden erbij. Die zijn voor jou dicht.</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .quote {
      max-width: 34rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
      color: var(--adem-ink-soft);
    }
  `,
})
export class ClosedWords {
  readonly clientId = input.required<string>();
  readonly momentId = input.required<string>();
  readonly code = input.required<string>();
  /** The life domain, for who only hears the button. */
  readonly about = input.required<string>();
  readonly ratedBy = input.required<Rater>();

  private readonly bridge = inject(BridgeService);
  private readonly clients = inject(ClientInView);
  protected readonly mayOpen = computed(() => this.clients.may(this.clientId(), 'bridge:words'));
  /** What was opened; another moment or another part of life closes it again. */
  protected readonly words = linkedSignal<string, RevealedWords | null>({
    source: () => `${this.momentId()} ${this.code()}`,
    computation: () => null,
  });
  protected readonly opening = signal(false);
  protected readonly refusal = signal('');

  protected async open(): Promise<void> {
    this.opening.set(true);
    this.refusal.set('');
    const asked = this.bridge.revealOwnWords(this.clientId(), this.momentId(), this.code());
    try {
      this.words.set(await firstValueFrom(asked));
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.opening.set(false);
  }
}
