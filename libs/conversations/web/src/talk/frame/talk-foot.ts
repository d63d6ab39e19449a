import { Component } from '@angular/core';

/**
 * The bottom of a screen: quiet ways on the left and, last, the one thing to press. It stays in
 * sight while people look at what is above it, which scrolls on its own and never lies under it.
 */
@Component({
  selector: 'adem-talk-foot',
  template: '<div class="line"><ng-content /></div>',
  styles: `
    :host {
      display: block;
      padding: 10px 28px calc(10px + env(safe-area-inset-bottom));
      border-top: 1px solid var(--adem-line);
      background: var(--adem-paper);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px 12px;
      max-width: 76rem;
      margin-inline: auto;
    }
    .line ::ng-deep > :last-child {
      margin-left: auto;
    }
    @media (max-width: 45rem) {
      :host {
        padding-inline: 14px;
      }
      .line {
        column-gap: 6px;
      }
      /* The quiet ways fold their words, so that all of it fits beside each other. */
      .line ::ng-deep > .mat-mdc-button-base:not(:last-child) {
        flex: 0 1 6.6rem;
        padding-inline: 6px;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class TalkFoot {}
