import { Component, computed, DOCUMENT, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TalkStore } from '../talk-store';
import { TalkUrgent } from './talk-urgent';

/**
 * Says on every screen of a talk that something urgent is not in the file, why, and what to do. It
 * does not say what it is about: somebody else may look along. Folded, it is one line.
 */
@Component({
  selector: 'adem-refused-urgent',
  imports: [MatButton],
  template: `
    <div role="status">
      @for (need of urgent.refused(); track need.id) {
        <details class="no-print" [open]="hasRoom">
          <summary i18n>Iets dringends staat nog niet in het dossier.</summary>
          <p>
            {{ need.why }}
            @if (need.gone) {
              <ng-container i18n>Geef het door aan {{ team() }}.</ng-container>
            } @else {
              <ng-container i18n>Kijk het samen na.</ng-container>
            }
          </p>
          <div class="row">
            <button matButton="outlined" type="button" (click)="urgent.ask(need.id)" i18n>
              Bekijken
            </button>
            <button matButton type="button" (click)="urgent.settle(need.id)" i18n>
              Ik gaf het door
            </button>
          </div>
        </details>
      }
    </div>
  `,
  styles: `
    details {
      width: min(52rem, 100% - 32px);
      margin: 8px auto 0;
      padding-inline: 18px;
      border: 1px solid var(--adem-line);
      border-left: 5px solid var(--adem-honey-ink);
      border-radius: 12px;
      background: var(--adem-card);

      &[open] {
        padding-bottom: 10px;
      }
    }
    summary {
      min-height: var(--adem-target);
      padding-block: 0.6rem;
      font-weight: 600;
      cursor: pointer;
    }
    .row {
      margin-top: 6px;
    }
  `,
})
export class RefusedUrgentNote {
  private readonly store = inject(TalkStore);
  protected readonly urgent = inject(TalkUrgent);

  /** On a phone it begins as one line. */
  protected readonly hasRoom = (inject(DOCUMENT).defaultView?.innerWidth ?? 0) > 720;

  /** Whom to tell, with the number when there is one. */
  protected readonly team = computed(() => {
    const { teamName, teamPhone } = this.store.kit();
    return teamPhone ? `${teamName} (${teamPhone})` : teamName;
  });
}
