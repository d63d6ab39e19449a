import { Component, inject } from '@angular/core';
import {
  type BottleneckListResponse,
  type BottleneckResponse,
  listBottlenecksResource,
  Paged,
  TeamService,
} from '@ademruimte/web-client';
import { DayPipe, EmptyState, Loaded, MoreButton, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { themeName } from './bottleneck-words';

/** What was reported, for who can mend it; never with the person it came up with. */
@Component({
  selector: 'adem-bottleneck-list',
  imports: [DayPipe, EmptyState, Loaded, MoreButton, ResourceView],
  template: `
    <adem-resource-view [shape]="[110, 110, 110]">
      <div class="stack" *ademLoaded="all">
        @for (report of list.items(); track report.id) {
          <article class="card stack-small">
            <p class="soft small">
              {{ report.reportedOn | day: 'date' }} · {{ themeName(report.theme) }}
              @if (report.teamName; as team) {
                · {{ team }}
              }
              @if (report.reportedByName; as name) {
                · <ng-container i18n>gemeld door {{ name }}</ng-container>
              }
            </p>
            <p class="words">{{ report.text }}</p>
          </article>
        } @empty {
          <adem-empty-state
            heading="Nog geen meldingen"
            i18n-heading
            text="Begeleiders en ervaringsdeskundigen melden hier wat mensen tegenwerkt."
            i18n-text
          />
        }
        <adem-more-button
          [hasMore]="!!list.cursor()"
          [fetching]="list.fetching()"
          [refusal]="list.refusal()"
          added=""
          (more)="list.more()"
        >
          <ng-container i18n>Eerdere meldingen</ng-container>
        </adem-more-button>
      </div>
    </adem-resource-view>
  `,
  styles: `
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class BottleneckList {
  private readonly team = inject(TeamService);
  protected readonly themeName = themeName;
  protected readonly all = listBottlenecksResource();
  protected readonly list = new Paged<BottleneckResponse, BottleneckListResponse>({
    first: this.all,
    fetch: (cursor) => firstValueFrom(this.team.listBottlenecks({ cursor: cursor ?? null })),
  });
}
