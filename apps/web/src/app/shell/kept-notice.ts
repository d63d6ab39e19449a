import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Kept } from '@ademruimte/web-client';

/** Says calmly that a closed talk is not in the file yet, and leads to it when it needs a person. */
@Component({
  selector: 'adem-kept-notice',
  imports: [RouterLink],
  template: `
    <div role="status">
      @if (choosing()[0]; as talk) {
        <p>
          <a
            [routerLink]="['/inwoners', talk.clientId, 'gesprek', talk.conversationId, 'afsluiten']"
          >
            @if (talk.state === 'urgent') {
              <ng-container i18n>Iets dringends staat nog niet in het dossier</ng-container>
            } @else if (talk.state === 'conflict') {
              <ng-container i18n>Een gesprek heeft jouw keuze nodig</ng-container>
            } @else {
              <ng-container i18n>Een gesprek staat nog niet in het dossier</ng-container>
            }
          </a>
        </p>
      } @else if (sending(); as count) {
        <p>
          <a routerLink="/onderweg" i18n>
            {count, plural, =1 {1 gesprek wacht} other {{{ count }} gesprekken wachten}} op
            verbinding
          </a>
        </p>
      }
    </div>
  `,
  styles: `
    p {
      padding: 8px 32px;
      background: var(--adem-sand);
      text-align: center;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--adem-target);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class KeptNotice {
  private readonly waiting = inject(Kept).waiting;

  protected readonly choosing = computed(() =>
    this.waiting().filter(({ state }) => state !== 'sending'),
  );
  protected readonly sending = computed(() => this.waiting().length);
}
