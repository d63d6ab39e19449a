import { Component, input } from '@angular/core';
import { stepLine } from '@ademruimte/plan-ui';
import type { GoalResponse, StepResponse } from '@ademruimte/web-client';
import { QuotePipe } from '@ademruimte/web-ui';

/** What two people agreed: the goals that go on in own words, and which small steps came of them. */
@Component({
  selector: 'adem-agreed-goals',
  imports: [QuotePipe],
  template: `
    @for (goal of goals(); track goal.id) {
      <section class="stack-small goal" [attr.aria-labelledby]="'was-' + goal.id">
        <h4 class="quote" [id]="'was-' + goal.id">{{ goal.title | quote }}</h4>
        @if (stepsOf(goal); as steps) {
          @if (steps.length > 0) {
            <ul role="list" class="list-plain">
              @for (step of steps; track step.id) {
                <li class="step">
                  <span class="ring" aria-hidden="true" [class.on]="step.status === 'done'"></span>
                  <span>
                    {{ step.text }}
                    <span class="soft small line">{{ line(step) }}</span>
                  </span>
                </li>
              }
            </ul>
          } @else {
            <p class="soft" i18n>Nog zonder stappen.</p>
          }
        }
      </section>
    } @empty {
      <p class="soft" i18n>Er loopt nu geen doel. Opschrijven wat werkte, kan altijd.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 18px;
    }
    h4 {
      margin: 0;
      font-size: 1.05rem;
    }
    .step {
      display: flex;
      gap: 12px;
      align-items: baseline;
    }
    .step > :last-child {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .line {
      display: inline-block;
    }
    .ring {
      flex: none;
      width: 0.9rem;
      height: 0.9rem;
      border: 2px solid var(--adem-sea);
      border-radius: 50%;
      translate: 0 2px;
    }
    .ring.on {
      background: var(--adem-sea);
    }
  `,
})
export class AgreedGoals {
  readonly goals = input.required<readonly GoalResponse[]>();
  readonly clientName = input('');

  /** What was done first, then what goes on; what was let go is not brought up again. */
  protected stepsOf({ steps }: GoalResponse): readonly StepResponse[] {
    const done = steps.filter(({ status }) => status === 'done');
    return [...done, ...steps.filter(({ status }) => status !== 'done' && status !== 'dropped')];
  }

  protected line(step: StepResponse): string {
    return stepLine(step, this.clientName());
  }
}
