import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { BridgeLifeDomain } from '@ademruimte/web-client';

/** One life domain to pick for today. For the worker it can also be set aside. */
@Component({
  selector: 'adem-topic-tile',
  imports: [MatButton],
  template: `
    <div class="tile" [class.chosen]="chosen()" [class.aside]="aside()">
      <button
        type="button"
        [attr.aria-label]="domain().title"
        [attr.aria-pressed]="chosen()"
        [attr.aria-describedby]="'bij-' + domain().code"
        (click)="pressed.emit()"
      ></button>
      <span class="title" aria-hidden="true">
        <span>{{ domain().title }}</span>
        <svg class="mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
          <path d="m5 11.5 4 4 8-9" />
        </svg>
      </span>
      <span class="below" [id]="'bij-' + domain().code">
        @if (aside()) {
          <ng-container i18n>Dit laten we liggen.</ng-container>
        } @else if (said()) {
          <ng-container i18n>Hier is al over gepraat.</ng-container>
        } @else {
          {{ domain().hint }}
        }
      </span>
    </div>
    @if (forWorker()) {
      @if (domain().skipWhen; as when) {
        <p class="soft small" i18n>Sla over als dit klopt: {{ when }}</p>
      }
      <button matButton type="button" (click)="asideChanged.emit(!aside())">
        @if (aside()) {
          <ng-container i18n>Toch erbij</ng-container>
        } @else {
          <ng-container i18n>Hoeven we niet te weten</ng-container>
        }
        <span class="visually-hidden">: {{ domain().title }}</span>
      </button>
    }
  `,
  styleUrl: './topic-tile.scss',
  host: { '[class.for-worker]': 'forWorker()' },
})
export class TopicTile {
  readonly domain = input.required<BridgeLifeDomain>();
  readonly chosen = input(false);
  readonly aside = input(false);
  /** Whether it was talked about already today. */
  readonly said = input(false);
  readonly forWorker = input(false);
  readonly pressed = output();
  readonly asideChanged = output<boolean>();
}
