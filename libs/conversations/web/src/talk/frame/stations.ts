import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Under } from '@ademruimte/web-ui';

/** One place on the way through a talk. */
export interface Station {
  readonly path: string;
  readonly label: string;
}

/** The six places of a talk, in order. Nobody has to pass them all. */
export const stations: readonly Station[] = [
  { path: 'aankomen', label: $localize`Aankomen` },
  { path: 'kiezen', label: $localize`Kiezen` },
  { path: 'praten', label: $localize`Praten` },
  { path: 'doel', label: $localize`Doel` },
  { path: 'afsluiten', label: $localize`Afsluiten` },
  { path: 'daarna', label: $localize`Daarna` },
];

/** Where people are in the talk; each place is a link. On a phone one button opens them. */
@Component({
  selector: 'adem-stations',
  imports: [RouterLink, RouterLinkActive, Under],
  template: `
    <button type="button" class="here" popovertarget="waar-we-zijn">
      <span class="visually-hidden" i18n>Waar we zijn: </span>
      <b>{{ callName() }}</b>
      <span class="place">
        {{ here() }}
        <svg width="12" height="8" viewBox="0 0 12 8" aria-hidden="true">
          <path d="m1.5 1.5 4.5 4.5 4.5-4.5" />
        </svg>
      </span>
    </button>
    <nav popover ademUnder id="waar-we-zijn" aria-label="Waar we zijn" i18n-aria-label>
      @for (station of all; track station.path) {
        <a
          routerLinkActive="on"
          ariaCurrentWhenActive="step"
          [routerLink]="['/inwoners', clientId(), 'gesprek', conversationId(), station.path]"
          >{{ station.label }}</a
        >
      }
    </nav>
  `,
  styleUrl: './stations.scss',
})
export class Stations {
  readonly clientId = input.required<string>();
  readonly conversationId = input.required<string>();
  readonly callName = input.required<string>();
  /** The name of the place people are at. */
  readonly here = input.required<string>();

  protected readonly all = stations;
}
