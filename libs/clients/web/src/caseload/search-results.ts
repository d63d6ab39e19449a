import { Component, computed, input } from '@angular/core';
import { searchClientsResource } from '@ademruimte/web-client';
import { EmptyState, Loaded, ResourceView } from '@ademruimte/web-ui';
import { CaseloadRows } from './caseload-rows';

/** Who answers to a piece of a name, typing errors forgiven. The name travels in the body only. */
@Component({
  selector: 'adem-search-results',
  imports: [CaseloadRows, EmptyState, Loaded, ResourceView],
  template: `
    <section class="stack-small" aria-labelledby="found">
      <h2 id="found" i18n>Gevonden</h2>
      <adem-resource-view [shape]="[84, 84, 84]">
        <div class="stack-small" *ademLoaded="found; let found">
          <p class="visually-hidden" role="status" i18n>
            {found.items.length, plural,
              =0 {Niemand gevonden}
              =1 {Eén inwoner gevonden}
              other {{{ found.items.length }} inwoners gevonden}
            }
          </p>
          @if (found.items.length > 0) {
            <adem-caseload-rows [items]="found.items" [withTeam]="true" />
          } @else {
            <adem-empty-state
              heading="Niemand gevonden"
              i18n-heading
              text="Probeer een stukje van de naam, of een andere schrijfwijze."
              i18n-text
            />
          }
        </div>
      </adem-resource-view>
    </section>
  `,
  styles: ':host { display: block }',
})
export class SearchResults {
  readonly words = input.required<string>();

  private readonly request = computed(() => ({ words: this.words() }));
  protected readonly found = searchClientsResource(this.request);
}
