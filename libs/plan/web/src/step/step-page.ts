import { Component, computed, inject, input } from '@angular/core';
import { EmptyState, Loaded, QuotePipe, ResourceView } from '@ademruimte/web-ui';
import { LifeDomains } from '../life-domains';
import { OpenPlan } from '../open-plan';
import { ReadersNote } from '../readers-note';
import { StepForm } from './step-form';

/** One small step of a goal, new or in other words. */
@Component({
  selector: 'adem-step-page',
  imports: [EmptyState, Loaded, QuotePipe, ReadersNote, ResourceView, StepForm],
  providers: [LifeDomains],
  template: `
    <adem-resource-view [shape]="[520]">
      <section *ademLoaded="plan.resource" class="card stack form">
        @if (!plan.may('plan:edit')) {
          <h2 class="visually-hidden" i18n>Stap</h2>
          <adem-readers-note />
        } @else if (goal(); as about) {
          <div>
            <p class="soft">{{ about.title | quote }}</p>
            <h2 class="lead">
              @if (step()) {
                <ng-container i18n>De stap aanpassen</ng-container>
              } @else {
                <ng-container i18n>Wat is één kleine stap voor deze week?</ng-container>
              }
            </h2>
          </div>
          <adem-step-form [goal]="about" [step]="step()" (saved)="toPlan()" (left)="toPlan()" />
        } @else {
          <h2 class="visually-hidden" i18n>Stap</h2>
          <adem-empty-state heading="Deze stap is er niet meer" i18n-heading />
        }
      </section>
    </adem-resource-view>
  `,
  styles: `
    .form {
      max-width: 48rem;
    }
  `,
})
export class StepPage {
  /** From the address: the goal of a new step, or the step to change. */
  readonly goalId = input<string>();
  readonly stepId = input<string>();

  protected readonly plan = inject(OpenPlan);
  protected readonly step = computed(() => this.plan.findStep(this.stepId()) ?? null);
  protected readonly goal = computed(() =>
    this.plan.findGoal(this.goalId() ?? this.step()?.goalId),
  );

  /** Back to the plan, at the goal of this step. */
  protected toPlan(): void {
    const id = this.goal()?.id;
    void this.plan.goTo([], id && `doel-${id}`);
  }
}
