import { Component, computed, inject, input } from '@angular/core';
import { EmptyState, Loaded, QuotePipe, ResourceView, Undo } from '@ademruimte/web-ui';
import { OpenPlan } from '../open-plan';
import { ReadersNote } from '../readers-note';
import { EndGoalForm } from './end-goal-form';

/** The end of one goal. */
@Component({
  selector: 'adem-end-goal-page',
  imports: [EmptyState, EndGoalForm, Loaded, QuotePipe, ReadersNote, ResourceView],
  template: `
    <adem-resource-view [shape]="[420]">
      <section *ademLoaded="plan.resource" class="card stack form">
        @if (!plan.may('plan:edit')) {
          <h2 class="visually-hidden" i18n>Doel afronden</h2>
          <adem-readers-note />
        } @else if (goal(); as ending) {
          <div>
            <p class="soft">{{ ending.title | quote }}</p>
            <h2 class="lead" i18n>Dit doel afronden</h2>
          </div>
          <adem-end-goal-form
            [goal]="ending"
            [chosen]="chosen()"
            (saved)="saved()"
            (left)="plan.goTo()"
          />
        } @else {
          <h2 class="visually-hidden" i18n>Doel afronden</h2>
          <adem-empty-state heading="Dit doel is er niet meer" i18n-heading />
        }
      </section>
    </adem-resource-view>
  `,
  styles: `
    .form {
      max-width: 42rem;
    }
  `,
})
export class EndGoalPage {
  readonly goalId = input.required<string>();

  protected readonly plan = inject(OpenPlan);
  private readonly undo = inject(Undo);
  protected readonly goal = computed(() => this.plan.findGoal(this.goalId()));
  /** What two people chose and said when they looked back: nobody types it twice. */
  protected readonly chosen = computed(() => {
    const waiting = this.plan.waitingFor(this.goalId());
    return waiting?.choice === 'let_go' ? waiting : undefined;
  });

  protected saved(): void {
    this.plan.reload();
    void this.plan.goTo();
    this.undo.say($localize`Dit doel is afgerond.`);
  }
}
