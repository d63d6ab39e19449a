import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { agreementWayNames } from '@ademruimte/plan-ui';
import type { PlanResponse } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';

/** How it stands with the agreement: not yet, agreed, or changed since; and what came before. */
@Component({
  selector: 'adem-agreement-card',
  imports: [DayPipe, MatButton, RouterLink],
  host: { class: 'card quiet stack-small no-print' },
  template: `
    @if (plan().agreed; as agreed) {
      @if (plan().changedSinceAgreement) {
        <h3 i18n>Nog niet opnieuw afgesproken</h3>
        <p i18n>Er is iets veranderd sinds {{ agreed.agreedOn | day }}. Lees het samen na.</p>
      } @else {
        <h3 i18n>Samen afgesproken</h3>
        <p>{{ agreed.agreedOn | day }}</p>
        <p class="soft">{{ line() }}</p>
      }
    } @else {
      <h3 i18n>Nog niet samen afgesproken</h3>
      <p i18n>Lees het plan samen. Klopt het? Dan spreken jullie het af.</p>
    }
    @if (mayAgree() && isOpen()) {
      <div>
        <button
          [matButton]="first() ? 'filled' : 'outlined'"
          type="button"
          (click)="agree.emit()"
          i18n
        >
          Samen afspreken
        </button>
      </div>
    }
    @if (earlier().length > 0) {
      <details>
        <summary i18n>Wat we afspraken</summary>
        <ul class="list-plain">
          @for (version of earlier(); track version.number) {
            <li>
              <a [routerLink]="['afgesproken', version.number]">{{ version.agreedOn | day }}</a>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    h3 {
      font-size: 1.12rem;
    }
    summary {
      width: fit-content;
      min-height: var(--adem-target);
      padding-block: 0.55rem;
      border-radius: 8px;
      color: var(--adem-sea-dark);
      cursor: pointer;
    }
    li a {
      display: inline-flex;
      align-items: center;
      min-height: 2rem;
    }
  `,
})
export class AgreementCard {
  readonly plan = input.required<PlanResponse>();
  readonly mayAgree = input(false);
  /** Whether agreeing is what this page asks for now. */
  readonly first = input(false);
  readonly agree = output();

  private readonly wayNames = agreementWayNames();
  protected readonly isOpen = computed(
    () => this.plan().agreed === null || this.plan().changedSinceAgreement,
  );
  protected readonly earlier = computed(() => this.plan().versions);
  protected readonly line = computed(() => {
    const agreed = this.plan().agreed;
    if (!agreed) return '';
    const who = [agreed.clientName, agreed.staffName].filter((name) => !!name);
    return `${who.join($localize` en `)} · ${this.wayNames[agreed.way]}`;
  });
}
