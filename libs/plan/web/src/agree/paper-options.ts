import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { QuotePipe } from '@ademruimte/web-ui';
import type { SheetGoal } from './plan-sheet';

/** Prints the plan. What is sensitive is on paper only when the client saw it and said so. */
@Component({
  selector: 'adem-paper-options',
  imports: [MatButton, MatCheckbox, QuotePipe],
  host: { class: 'no-print' },
  template: `
    @for (goal of sensitive(); track goal.id) {
      <mat-checkbox
        [checked]="mayPrint().has(goal.id)"
        (change)="allow(goal.id, $event.checked)"
        i18n
      >
        {{ goal.title | quote }} mag op papier
      </mat-checkbox>
    }
    <div>
      <button matButton="outlined" type="button" (click)="print()" i18n>Afdrukken</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
  `,
})
export class PaperOptions {
  readonly goals = input.required<readonly SheetGoal[]>();
  readonly mayPrint = model<ReadonlySet<string>>(new Set());

  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly sensitive = computed(() =>
    this.goals().filter(({ lifeDomain }) => lifeDomain.sensitive),
  );

  protected allow(goalId: string, allowed: boolean): void {
    const others = [...this.mayPrint()].filter((id) => id !== goalId);
    this.mayPrint.set(new Set(allowed ? [...others, goalId] : others));
  }

  protected print(): void {
    this.window?.print();
  }
}
