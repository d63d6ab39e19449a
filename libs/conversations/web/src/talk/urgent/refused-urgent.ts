import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TalkStore } from '../talk-store';
import { TalkUrgent } from './talk-urgent';

/**
 * Says on every screen of a talk that something urgent is not in the file, why, and what to do. It
 * does not say what it is about: somebody else may look along.
 */
@Component({
  selector: 'adem-refused-urgent',
  imports: [MatButton],
  template: `
    <div role="status">
      @for (need of urgent.refused(); track need.id) {
        <div class="note no-print">
          <div class="words">
            <p class="strong" i18n>Iets dringends staat nog niet in het dossier.</p>
            @if (need.gone) {
              <p i18n>
                Dit dossier is gesloten, of een collega heeft het nu. Geef het door aan
                {{ team() }}.
              </p>
            } @else {
              <p>{{ need.why }} <ng-container i18n>Kijk het samen na.</ng-container></p>
            }
          </div>
          <div class="row">
            <button matButton="outlined" type="button" (click)="urgent.ask(need.id)" i18n>
              Bekijken
            </button>
            <button matButton type="button" (click)="urgent.settle(need.id)" i18n>
              Ik gaf het door
            </button>
          </div>
        </div>
      }
    </div>
  `,
  styles: `
    .note {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 20px;
      max-width: 52rem;
      margin: 8px auto 0;
      padding: 10px 20px;
      border: 1px solid var(--adem-line);
      border-left: 5px solid var(--adem-honey-ink);
      border-radius: 12px;
      background: var(--adem-card);
    }
    .words {
      flex: 1 1 18rem;
      min-width: 0;
    }
  `,
})
export class RefusedUrgentNote {
  private readonly store = inject(TalkStore);
  protected readonly urgent = inject(TalkUrgent);

  /** Whom to tell, with the number when there is one. */
  protected readonly team = computed(() => {
    const { teamName, teamPhone } = this.store.kit();
    return teamPhone ? `${teamName} (${teamPhone})` : teamName;
  });
}
