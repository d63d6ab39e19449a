import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ownerOf, planned, type StepView } from '@ademruimte/plan-ui';

/** The next step in one quiet line, for the pages that are about something else. */
@Component({
  selector: 'adem-next-line',
  imports: [RouterLink],
  template: `
    <p>
      <a routerLink="." i18n>De volgende stap</a>
      <b>{{ step().text }}</b>
      <span class="soft">{{ who() }}</span>
    </p>
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 14px;
      padding: 10px 18px;
      border-radius: 12px;
      background: var(--adem-sea-1);
    }
  `,
})
export class NextLine {
  readonly step = input.required<StepView>();
  readonly clientName = input('');

  protected readonly who = computed(
    () => `${ownerOf(this.step(), this.clientName())} · ${planned(this.step())}`,
  );
}
