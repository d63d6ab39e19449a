import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type ClientListItem, searchClientsResource } from '@ademruimte/web-client';
import { Loaded, ResourceView } from '@ademruimte/web-ui';

/** The clients a name may mean, each one press away. */
@Component({
  selector: 'adem-picker-results',
  imports: [Loaded, MatButton, ResourceView],
  template: `
    <adem-resource-view [shape]="[44, 44]">
      <ul class="list-plain" role="list" *ademLoaded="found">
        @for (client of clients(); track client.id) {
          <li>
            <button matButton="outlined" type="button" (click)="picked.emit(client)">
              {{ client.fullName }}
            </button>
          </li>
        } @empty {
          <li class="soft" i18n>Niemand van jouw inwoners heet zo.</li>
        }
      </ul>
    </adem-resource-view>
  `,
})
export class PickerResults {
  readonly words = input.required<string>();
  readonly except = input.required<string>();
  readonly picked = output<ClientListItem>();

  private readonly request = computed(() => ({ words: this.words(), scope: 'mine' as const }));
  protected readonly found = searchClientsResource(this.request);
  protected readonly clients = computed(() => {
    const items = this.found.hasValue() ? this.found.value().items : [];
    return items.filter(({ id }) => id !== this.except());
  });
}
