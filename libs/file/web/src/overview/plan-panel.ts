import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { GoalCard } from '@ademruimte/plan-ui';
import type { FileAgreement, GoalResponse, StepResponse } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';

/** The goals somebody works on, and those that rest, with their small steps. */
@Component({
  selector: 'adem-plan-panel',
  imports: [DayPipe, GoalCard, MatButton],
  template: `
    <section class="card" aria-labelledby="plan">
      <div class="row between">
        <h2 id="plan" i18n>Doelplan</h2>
        @if (mayPlan() && hasGoal()) {
          <button matButton="text" class="no-print" type="button" (click)="addGoal.emit()" i18n>
            Doel toevoegen
          </button>
        }
      </div>
      @if (agreement(); as agreed) {
        @if (agreed.changedSince) {
          <p class="soft small" i18n>Nog niet opnieuw afgesproken.</p>
        } @else {
          <p class="soft small" i18n>Samen afgesproken op {{ agreed.agreedOn | day }}</p>
        }
      }
      <ul class="list-plain lines" role="list">
        @for (goal of goals(); track goal.id) {
          <li>
            <adem-goal-card
              compact
              [goal]="goal"
              [clientName]="clientName()"
              [mayDo]="mayDo()"
              (done)="done.emit($event)"
              (reopen)="reopen.emit($event)"
            />
          </li>
        } @empty {
          <li class="soft" i18n>Hier komen de doelen, in eigen woorden, met kleine stappen.</li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    li:last-child {
      padding-bottom: 0;
    }
    button {
      margin-right: -14px;
    }
  `,
})
export class PlanPanel {
  readonly goals = input.required<readonly GoalResponse[]>();
  readonly agreement = input<FileAgreement | null>(null);
  readonly clientName = input('');
  readonly mayPlan = input(false);
  readonly mayDo = input.required<(step: StepResponse) => boolean>();

  readonly done = output<StepResponse>();
  readonly reopen = output<StepResponse>();
  readonly addGoal = output();

  /** Without one, the first goal is what the page asks for already. */
  protected readonly hasGoal = computed(() =>
    this.goals().some(({ status }) => status === 'active'),
  );
}
