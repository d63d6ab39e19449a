import { Component, computed, inject, input, numberAttribute, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { agreementWayNames } from '@ademruimte/plan-ui';
import { getPlanVersionResource, type PlanVersionResponse } from '@ademruimte/web-client';
import { DayPipe, Loaded, ResourceView } from '@ademruimte/web-ui';
import { OpenPlan } from '../open-plan';
import { PaperOptions } from './paper-options';
import { PlanSheet } from './plan-sheet';

/** What was agreed once, word for word. It never changes. */
@Component({
  selector: 'adem-agreed-page',
  imports: [DayPipe, Loaded, MatButton, PaperOptions, PlanSheet, ResourceView],
  template: `
    <adem-resource-view [shape]="[420]">
      <div *ademLoaded="version; let agreed" class="stack sheet-page">
        <section class="card stack" aria-labelledby="agreed">
          <div>
            <h2 id="agreed" class="lead" i18n>
              Afgesproken op {{ agreed.agreedOn | day: 'long' }}
            </h2>
            <p class="soft">{{ line(agreed) }}</p>
          </div>
          <adem-plan-sheet
            [goals]="agreed.goals"
            [clientName]="plan.clientName()"
            [formOfAddress]="plan.formOfAddress()"
            [mayPrint]="mayPrint()"
          />
          <adem-paper-options [goals]="agreed.goals" [(mayPrint)]="mayPrint" />
        </section>
        <div class="no-print">
          <button matButton type="button" (click)="plan.goTo()" i18n>
            Terug naar het doelplan
          </button>
        </div>
      </div>
    </adem-resource-view>
  `,
  styleUrl: './sheet-page.scss',
})
export class AgreedPage {
  /** From the address: which agreement, counted from 1. */
  readonly number = input.required({ transform: numberAttribute });

  protected readonly plan = inject(OpenPlan);
  protected readonly mayPrint = signal<ReadonlySet<string>>(new Set());
  private readonly asked = computed(() => this.number());
  protected readonly version = getPlanVersionResource(this.plan.clientId, this.asked);
  private readonly wayNames = agreementWayNames();

  protected line({ clientName, staffName, way }: PlanVersionResponse): string {
    const who = [clientName, staffName].filter((name) => !!name).join($localize` en `);
    return `${who} · ${this.wayNames[way]}`;
  }
}
