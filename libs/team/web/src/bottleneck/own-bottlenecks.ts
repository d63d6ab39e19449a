import { Component } from '@angular/core';
import { listOwnBottlenecksResource } from '@ademruimte/web-client';
import { DayPipe, Loaded, ResourceView } from '@ademruimte/web-ui';
import { themeName } from './bottleneck-words';

/** What somebody reported themselves, with whom it came up as long as that file is open to them. */
@Component({
  selector: 'adem-own-bottlenecks',
  imports: [DayPipe, Loaded, ResourceView],
  template: `
    <adem-resource-view [shape]="[90]">
      <ng-container *ademLoaded="own; let mine">
        @if (mine.length > 0) {
          <section class="block" aria-labelledby="own-reports">
            <h2 id="own-reports" i18n>Wat jij meldde</h2>
            @for (report of mine; track report.id) {
              <article class="card stack-small">
                <p class="soft small">
                  {{ report.reportedOn | day: 'date' }} · {{ themeName(report.theme) }}
                  @if (report.client; as client) {
                    · <ng-container i18n>bij {{ client.callName }}</ng-container>
                  }
                </p>
                <p class="words">{{ report.text }}</p>
              </article>
            }
          </section>
        }
      </ng-container>
    </adem-resource-view>
  `,
  styles: `
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class OwnBottlenecks {
  protected readonly own = listOwnBottlenecksResource();
  protected readonly themeName = themeName;

  reload(): void {
    this.own.reload();
  }
}
