import { Component, computed, input } from '@angular/core';
import { assignmentNames } from '@ademruimte/clients-ui';
import type { AssignmentKind } from '@ademruimte/contracts';
import type { FileHelper } from '@ademruimte/web-client';

/** Who helps: colleagues with their part in the work, and people from outside the team. */
@Component({
  selector: 'adem-helpers',
  template: `
    <section class="card stack-small" aria-labelledby="helpers">
      <h2 id="helpers" i18n>Wie helpt mee</h2>
      <dl class="facts">
        @for (line of lines(); track $index) {
          <dt>{{ line.role }}</dt>
          <dd>{{ line.name }}</dd>
        } @empty {
          <dd class="soft" i18n>Er is nog niemand genoemd.</dd>
        }
      </dl>
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class Helpers {
  readonly helpers = input.required<readonly FileHelper[]>();

  protected readonly lines = computed(() => this.helpers().map(lineOf));
}

function lineOf({ kind, role, name, organisationName }: FileHelper) {
  const part = kind === 'staff' ? assignmentNames()[role as AssignmentKind] : role;
  return { role: part, name: [name, organisationName].filter(Boolean).join(', ') };
}
