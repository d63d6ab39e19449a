import { Component, computed, inject, input } from '@angular/core';
import { EmptyState, Loaded, QuotePipe, ResourceView } from '@ademruimte/web-ui';
import { LifeDomains } from '../life-domains';
import { OpenPlan } from '../open-plan';
import { ReadersNote } from '../readers-note';
import { GoalForm } from './goal-form';

/** One goal, new or in other words. */
@Component({
  selector: 'adem-goal-page',
  imports: [EmptyState, GoalForm, Loaded, QuotePipe, ReadersNote, ResourceView],
  providers: [LifeDomains],
  template: `
    <adem-resource-view [shape]="[420]">
      <section *ademLoaded="plan.resource" class="card stack form">
        <div>
          @if (goal()) {
            <h2 class="lead" i18n>Doel aanpassen</h2>
            <p class="soft" i18n>Andere woorden spreken jullie daarna opnieuw af.</p>
            @if (saidBefore(); as words) {
              <p class="said" i18n>Bij het terugkijken: {{ words | quote }}</p>
            }
          } @else {
            <h2 class="lead" i18n>Een doel toevoegen</h2>
            <p class="soft" i18n>De inwoner kiest, in eigen woorden. Een brug is niet nodig.</p>
          }
        </div>
        @if (!plan.may('plan:edit')) {
          <adem-readers-note />
        } @else if (isMissing()) {
          <adem-empty-state heading="Dit doel is er niet meer" i18n-heading />
        } @else {
          <adem-goal-form [goal]="goal()" (saved)="toPlan($event)" (left)="toPlan()" />
        }
      </section>
    </adem-resource-view>
  `,
  styles: `
    .form {
      max-width: 42rem;
    }
    .said {
      white-space: pre-line;
    }
  `,
})
export class GoalPage {
  /** From the address; absent for a new goal. */
  readonly goalId = input<string>();

  protected readonly plan = inject(OpenPlan);
  protected readonly goal = computed(() => this.plan.findGoal(this.goalId()) ?? null);
  /** Why it should be different, as it was said when two people looked back. */
  protected readonly saidBefore = computed(
    () => this.plan.waitingFor(this.goalId() ?? '')?.words ?? '',
  );
  protected readonly isMissing = computed(() => !!this.goalId() && !this.goal());

  /** Back to the plan, at this goal when it is there. */
  protected toPlan(id = this.goalId()): void {
    void this.plan.goTo([], id && `doel-${id}`);
  }
}
