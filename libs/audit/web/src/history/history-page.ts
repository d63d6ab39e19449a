import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type HistoryPart, historyParts } from '@ademruimte/contracts';
import { ClientInView, readHistoryResource } from '@ademruimte/web-client';
import { EmptyState, Loaded, MomentPipe, ResourceView } from '@ademruimte/web-ui';
import { changeWords, type HistoryItemView } from './change-words';
import { recordName } from './field-names';

/** Where somebody came from, and goes back to. */
const BACK: Readonly<Partial<Record<HistoryPart, string>>> = {
  goal: 'doelplan',
  step: 'doelplan',
  conversation: 'gesprekken',
  note: 'gesprekken',
  household: 'gezin',
};

/** What was done to one record, told in sentences, newest first. */
@Component({
  selector: 'adem-history-page',
  imports: [EmptyState, Loaded, MatButton, MomentPipe, ResourceView, RouterLink],
  template: `
    <div class="stack page-list">
      <header class="row between">
        <h2 tabindex="-1">
          <ng-container i18n>Geschiedenis van {{ name() }}</ng-container>
        </h2>
        <a matButton class="no-print" [routerLink]="back()" i18n>Terug</a>
      </header>
      <adem-resource-view [shape]="[90, 90, 90]">
        <ng-container *ademLoaded="history; let found">
          @if (found.items.length > 0) {
            <div class="card">
              <ol role="list" class="list-plain lines">
                @for (item of found.items; track $index) {
                  <li>
                    <p class="soft small">{{ item.at | moment: 'full' }}</p>
                    @for (sentence of words(item); track $index) {
                      <p [class.soft]="item.kind === 'made' && !$first">{{ sentence }}</p>
                    }
                  </li>
                }
              </ol>
            </div>
          } @else {
            <adem-empty-state
              heading="Nog niets veranderd"
              i18n-heading
              text="Hier lees je straks wie wat veranderde, en wanneer."
              i18n-text
            />
          }
        </ng-container>
      </adem-resource-view>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .page-list {
      max-width: 760px;
    }
    p {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class HistoryPage {
  /** From the address. */
  readonly clientId = input.required<string>();
  readonly part = input.required<string>();
  readonly recordId = input.required<string>();

  private readonly inView = inject(ClientInView);
  private readonly known = computed<HistoryPart>(
    () => historyParts.find((one) => one === this.part()) ?? 'client',
  );
  protected readonly history = readHistoryResource(this.clientId, this.known, this.recordId);

  protected readonly name = computed(() => {
    const callName = this.inView.find(this.clientId())?.callName;
    return this.known() === 'client' && callName ? callName : recordName(this.known());
  });
  protected readonly back = computed(() => [
    ...['/inwoners', this.clientId(), BACK[this.known()] ?? 'gegevens'],
  ]);

  protected words(item: HistoryItemView): string[] {
    return changeWords(this.known(), item);
  }
}
