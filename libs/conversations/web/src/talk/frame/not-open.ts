import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { MomentPipe } from '@ademruimte/web-ui';
import type { ConversationPart } from '../talk-parts';
import type { TalkState } from '../talk-store';

/** Why a talk is not on screen yet, and what somebody can do now. */
@Component({
  selector: 'adem-not-open',
  imports: [MatButton, MomentPipe, RouterLink],
  template: `
    <section class="stack">
      @switch (state()) {
        @case ('another') {
          <h1 tabindex="-1" i18n>Er is nog een gesprek onderweg</h1>
          <p class="ask" i18n>
            Dat begon {{ underWay().startsAt | moment: 'full' }}. Alles wat je toen opschreef, is er
            nog.
          </p>
          <div class="row">
            <a matButton="filled" [routerLink]="other()" i18n>Verder met dat gesprek</a>
            <button matButton type="button" (click)="anew.emit()" i18n>
              Weggooien en opnieuw beginnen
            </button>
          </div>
        }
        @case ('not-prepared') {
          <h1 tabindex="-1" i18n>Dit gesprek staat nog niet op dit apparaat</h1>
          <p class="ask" i18n>Er is nu geen verbinding. Daarom kunnen we het niet openen.</p>
          <p class="soft" i18n>Praten kan altijd. Opschrijven kan straks.</p>
          <div class="row">
            <button matButton="filled" type="button" (click)="again.emit()" i18n>
              Opnieuw proberen
            </button>
          </div>
        }
        @case ('not-here') {
          <h1 tabindex="-1" i18n>Dit gesprek kunnen we niet openen</h1>
          <p class="ask" i18n>Misschien werk je nu niet met deze inwoner.</p>
          <div class="row">
            <a matButton="filled" routerLink="/inwoners" i18n>Naar je inwoners</a>
          </div>
        }
        @default {
          <h1 tabindex="-1" i18n>Dit gesprek kunnen we nu niet openen</h1>
          <p class="ask" i18n>Dat ligt aan ons, niet aan jou.</p>
          <div class="row">
            <button matButton="filled" type="button" (click)="again.emit()" i18n>
              Opnieuw proberen
            </button>
          </div>
        }
      }
    </section>
  `,
  styleUrl: '../stage.scss',
  styles: `
    section {
      max-width: 40rem;
      margin: 0 auto;
      padding: 24px 20px;
    }
  `,
})
export class NotOpen {
  readonly state = input.required<TalkState>();
  readonly clientId = input.required<string>();
  /** The conversation that is still under way. */
  readonly underWay = input.required<Partial<ConversationPart>>();
  readonly again = output();
  readonly anew = output();

  protected readonly other = computed(() => [
    '/inwoners',
    this.clientId(),
    'gesprek',
    this.underWay().id ?? '',
  ]);
}
