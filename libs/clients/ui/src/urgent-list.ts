import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type CalendarDay, dayOf } from '@ademruimte/contracts';
import { DayPipe } from '@ademruimte/web-ui';
import type { UrgentNeedView } from './urgent-view';
import { urgentSentence, urgentTitle } from './urgent-words';

/** What cannot wait and is still open, on top of the file until somebody took care of it. */
@Component({
  selector: 'adem-urgent-list',
  imports: [DayPipe, MatButton],
  template: `
    <section aria-labelledby="urgent">
      <h2 id="urgent" class="soft" tabindex="-1" i18n>Dit gaat voor</h2>
      <ul class="list-plain" role="list">
        @for (line of lines(); track line.need.id) {
          <li>
            <div class="what">
              <h3>{{ line.title }}</h3>
              <p class="strong">{{ line.sentence }}</p>
              @if (line.need.text; as words) {
                <p class="words">{{ words }}</p>
              }
              <p class="soft small" i18n>
                {{ line.who }} doet dit. Gehoord op {{ line.need.knownOn | day }}.
              </p>
            </div>
            @if (mayRecord()) {
              <div class="row no-print">
                <button
                  matButton="outlined"
                  type="button"
                  [disabled]="busy()"
                  (click)="handled.emit(line.need)"
                >
                  <ng-container i18n
                    >Afgehandeld<span class="visually-hidden"> {{ line.title }}</span></ng-container
                  >
                </button>
                <button matButton type="button" [disabled]="busy()" (click)="edit.emit(line.need)">
                  <ng-container i18n
                    >Aanpassen<span class="visually-hidden"> {{ line.title }}</span></ng-container
                  >
                </button>
              </div>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    section {
      padding: 14px 18px;
      border: 1px solid var(--adem-line);
      border-left: 5px solid var(--adem-honey-ink);
      border-radius: 12px;
      background: var(--adem-card);
    }
    h2 {
      font-size: 1rem;
      line-height: 1.5;
      font-weight: 400;

      &:focus {
        outline: none;
      }
    }
    h3 {
      font-size: 1.12rem;
    }
    ul {
      gap: 0;
    }
    li:last-child {
      padding-bottom: 0;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 20px;
      padding-block: 8px;
    }
    li + li {
      border-top: 1px solid var(--adem-line);
    }
    .what {
      flex: 1 1 20rem;
      min-width: 0;
    }
    .words {
      max-width: 46rem;
      white-space: pre-line;
    }
  `,
})
export class UrgentList {
  readonly needs = input.required<readonly UrgentNeedView[]>();
  readonly clientName = input('');
  readonly today = input<CalendarDay>(dayOf(new Date()));
  readonly mayRecord = input(false);
  readonly busy = input(false);

  readonly handled = output<UrgentNeedView>();
  readonly edit = output<UrgentNeedView>();

  protected readonly lines = computed(() =>
    this.needs().map((need) => ({
      need,
      title: urgentTitle(need.kind, need.about),
      sentence: urgentSentence(need, this.today()),
      who: need.actsOwner === 'client' ? this.clientName() : need.actsName,
    })),
  );
}
