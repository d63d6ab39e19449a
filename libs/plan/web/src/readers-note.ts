import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState } from '@ademruimte/web-ui';
import { OpenPlan } from './open-plan';

/** Said to who may read a plan and not change it, instead of a form that leads nowhere. */
@Component({
  selector: 'adem-readers-note',
  imports: [EmptyState, MatButton],
  template: `
    <adem-empty-state
      heading="Dit past de begeleider aan"
      i18n-heading
      text="Jij kunt het plan lezen."
      i18n-text
    >
      <button matButton="outlined" type="button" (click)="plan.goTo()" i18n>
        Naar het doelplan
      </button>
    </adem-empty-state>
  `,
})
export class ReadersNote {
  protected readonly plan = inject(OpenPlan);
}
