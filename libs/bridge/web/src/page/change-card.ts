import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Rater } from '@ademruimte/contracts';
import type { BridgeChange, BridgePicturePillar } from '@ademruimte/web-client';
import { changeWords, comparedWords } from './change-words';

/** What changed between two moments, for each life domain apart. */
@Component({
  selector: 'adem-change-card',
  imports: [RouterLink],
  host: { class: 'card stack-small' },
  template: `
    <h2 i18n>Wat veranderde er?</h2>
    @if (change().n > 0) {
      <p>{{ compared() }} {{ words() }}</p>
      <ul class="list-plain lines" role="list">
        @for (one of changed(); track one.code) {
          <li class="row between">
            <a [routerLink]="one.code">{{ one.title }}</a>
            <span i18n>van {{ one.then }} naar {{ one.now }}</span>
          </li>
        }
      </ul>
    } @else {
      <p class="soft" i18n>Er is nog niets om naast elkaar te leggen.</p>
    }
  `,
  styles: `
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--adem-target);
    }
    .lines > li {
      padding-block: 2px;
    }
  `,
})
export class ChangeCard {
  readonly pillars = input.required<readonly BridgePicturePillar[]>();
  readonly change = input.required<BridgeChange>();
  readonly rater = input.required<Rater>();

  protected readonly compared = computed(() => comparedWords(this.change()));
  protected readonly words = computed(() => changeWords(this.change()));
  protected readonly changed = computed(() =>
    this.pillars()
      .flatMap(({ domains }) => domains)
      .map(({ code, title, now, then }) => ({
        code,
        title,
        now: now[this.rater()]?.level,
        then: then[this.rater()]?.level,
      }))
      .filter(({ now, then }) => now && then && now !== then),
  );
}
