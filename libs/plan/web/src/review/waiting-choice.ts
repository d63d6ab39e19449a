import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ReviewChoice } from '@ademruimte/contracts';

/** What two people chose for a goal when they looked back, as long as nobody did it yet. */
@Component({
  selector: 'adem-waiting-choice',
  imports: [MatButton, RouterLink],
  host: { class: 'row no-print' },
  template: `
    @if (choice() === 'let_go') {
      <span class="soft" i18n>Jullie kozen: loslaten.</span>
      <a
        matButton
        [routerLink]="['doel', goalId(), 'afronden']"
        [attr.aria-describedby]="'doel-' + goalId()"
        i18n
        >Doel afronden</a
      >
    } @else {
      <span class="soft" i18n>Jullie kozen: anders.</span>
      <a
        matButton
        [routerLink]="['doel', goalId()]"
        [attr.aria-describedby]="'doel-' + goalId()"
        i18n
        >Doel aanpassen</a
      >
    }
  `,
})
export class WaitingChoice {
  readonly goalId = input.required<string>();
  readonly choice = input.required<ReviewChoice>();
}
