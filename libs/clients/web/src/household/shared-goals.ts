import { Component, input } from '@angular/core';
import type { SharedGoal } from '@ademruimte/web-client';
import { DayPipe, QuotePipe } from '@ademruimte/web-ui';

/** What members of the household chose to share: goals and steps, never the reasons behind them. */
@Component({
  selector: 'adem-shared-goals',
  imports: [DayPipe, QuotePipe],
  template: `
    <section class="card quiet stack-small" aria-labelledby="shared">
      <h2 id="shared" i18n>Wat het gezin deelt</h2>
      <ul class="list-plain">
        @for (goal of goals(); track $index) {
          <li class="stack-small">
            <p>
              @if (goal.title; as title) {
                <span class="quote">{{ title | quote }}</span><br />
              }
              <span class="soft small" i18n>van {{ goal.clientCallName }}</span>
            </p>
            @if (goal.steps.length > 0) {
              <ul class="list-plain">
                @for (step of goal.steps; track $index) {
                  <li>
                    {{ step.text }}
                    <span class="soft">
                      @if (step.status === 'done') {
                        <ng-container i18n>gelukt</ng-container>
                      } @else {
                        {{ step.dueOn | day }}
                      }
                    </span>
                  </li>
                }
              </ul>
            }
          </li>
        } @empty {
          <li class="soft" i18n>
            Nog niets. In het doelplan kies je per doel of stap of het gezin meekijkt.
          </li>
        }
      </ul>
    </section>
  `,
})
export class SharedGoals {
  readonly goals = input.required<readonly SharedGoal[]>();
}
