import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FileStrength } from '@ademruimte/web-client';

/** What goes well and what somebody can build on; it stands before what happened. */
@Component({
  selector: 'adem-strengths',
  imports: [RouterLink],
  template: `
    <section class="card quiet stack-small" aria-labelledby="strengths">
      <h2 id="strengths" i18n>Wat goed gaat</h2>
      @if (strengths().length > 0) {
        <ul class="list-plain chips" role="list">
          @for (strength of strengths(); track strength.id) {
            <li>
              <span class="chip">{{ strength.text }}</span>
            </li>
          }
        </ul>
      } @else {
        <p class="soft" i18n>Waar is iemand goed in, en wie of wat geeft kracht?</p>
        @if (mayAdd()) {
          <p><a routerLink="gegevens" i18n>Schrijf op wat goed gaat</a></p>
        }
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 10px;
    }
  `,
})
export class Strengths {
  readonly strengths = input.required<readonly FileStrength[]>();
  readonly mayAdd = input(false);
}
