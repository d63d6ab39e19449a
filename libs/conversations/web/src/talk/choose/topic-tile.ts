import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { BridgeLifeDomain } from '@ademruimte/web-client';

/** One life domain to pick for today. For the worker it can also be set aside. */
@Component({
  selector: 'adem-topic-tile',
  imports: [MatButton],
  template: `
    <button
      type="button"
      class="tile"
      [class.aside]="aside()"
      [attr.aria-pressed]="chosen()"
      [attr.aria-describedby]="'bij-' + domain().code"
      (click)="pressed.emit()"
    >
      <span class="title">
        {{ domain().title }}
        <svg class="mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <path d="m5 11.5 4 4 8-9" />
        </svg>
      </span>
    </button>
    <span class="below soft small" [id]="'bij-' + domain().code">
      @if (aside()) {
        <ng-container i18n>Dit laten we liggen.</ng-container>
      } @else if (said()) {
        <ng-container i18n>Hier is al over gepraat.</ng-container>
      } @else if (showsHint()) {
        {{ domain().hint }}
      }
    </span>
    @if (forWorker()) {
      @if (domain().skipWhen; as when) {
        <p class="soft small" i18n>Sla over als dit klopt: {{ when }}</p>
      }
      @if (aside()) {
        <button matButton type="button" (click)="asideChanged.emit(false)" i18n>
          Toch erbij<span class="visually-hidden">: {{ domain().title }}</span>
        </button>
      } @else {
        <button matButton type="button" (click)="asideChanged.emit(true)" i18n>
          Hoeven we niet te weten<span class="visually-hidden">: {{ domain().title }}</span>
        </button>
      }
    }
  `,
  styleUrl: './topic-tile.scss',
  host: { '[class.chosen]': 'chosen()', '[class.aside]': 'aside()' },
})
export class TopicTile {
  readonly domain = input.required<BridgeLifeDomain>();
  /** Whether the hint may be shown; it is written in je. */
  readonly showsHint = input(true);
  readonly chosen = input(false);
  readonly aside = input(false);
  /** Whether it was talked about already today. */
  readonly said = input(false);
  readonly forWorker = input(false);
  readonly pressed = output();
  readonly asideChanged = output<boolean>();
}
