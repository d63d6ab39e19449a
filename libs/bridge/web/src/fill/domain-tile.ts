import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BridgeStones, ratingWords } from '@ademruimte/bridge-ui';
import type { BridgeLifeDomain } from '@ademruimte/web-client';
import type { Said } from './said';

/** One life domain to pick, with what was said about it until now. */
@Component({
  selector: 'adem-domain-tile',
  imports: [BridgeStones, RouterLink],
  template: `
    <a
      class="title"
      fragment="onderwerp"
      [id]="'tegel-' + domain().code"
      [routerLink]="domain().code"
      >{{ domain().title }}</a
    >
    <p class="soft small">{{ domain().hint }}</p>
    @if (domain().skipWhen; as when) {
      <p class="soft small" i18n>Sla over als dit klopt: {{ when }}</p>
    }
    @if (client() || worker()) {
      <div class="said">
        @if (client(); as said) {
          <p class="row">
            @if (said.level; as level) {
              <adem-bridge-stones [level]="level" />
            }
            <span>{{ clientWords() }}</span>
          </p>
        }
        @if (workerWords(); as words) {
          <p class="soft small" i18n>Begeleider: {{ words }}</p>
        }
      </div>
    }
  `,
  styleUrl: './domain-tile.scss',
})
export class DomainTile {
  readonly domain = input.required<BridgeLifeDomain>();
  readonly client = input<Said>();
  readonly worker = input<Said>();

  protected readonly clientWords = computed(() => ratingWords(this.client()));
  protected readonly workerWords = computed(() => ratingWords(this.worker()));
}
