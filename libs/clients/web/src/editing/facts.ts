import { Component, computed, input } from '@angular/core';
import type { ConflictPart } from '@ademruimte/web-client';

/** One thing that is written down: what it is, and what it says. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What stands in a record, to read: the same parts that are laid side by side in a conflict. */
export function factsOf<T>(parts: readonly ConflictPart<T>[], record: T): readonly Fact[] {
  return parts.map(({ label, say }) => ({ label, text: say(record) }));
}

/** What is written down, as label and text; what is empty is left out. */
@Component({
  selector: 'adem-facts',
  template: `
    @if (filled().length > 0) {
      <dl class="facts">
        @for (fact of filled(); track fact.label) {
          <dt>{{ fact.label }}</dt>
          <dd>{{ fact.text }}</dd>
        }
      </dl>
    } @else {
      <p class="soft" i18n>Hier staat nog niets.</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    dd {
      white-space: pre-line;
    }
  `,
})
export class Facts {
  readonly facts = input.required<readonly Fact[]>();

  protected readonly filled = computed(() => this.facts().filter(({ text }) => text !== ''));
}
