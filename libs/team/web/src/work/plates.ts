import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PlateResponse } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';
import { plateLine } from './work-words';

/** What is on whose plate, by name; never in order of how much. */
@Component({
  selector: 'adem-plates',
  imports: [DayPipe, MatButton, RouterLink],
  template: `
    <ul class="list-plain lines" role="list">
      @for (plate of plates(); track plate.staffMemberId) {
        <li class="row between">
          <div>
            <h3>{{ plate.name }}</h3>
            <p class="soft">{{ line(plate) }}</p>
            @if (plate.away; as away) {
              <p>
                <span class="chip">
                  @if (away.untilDay; as until) {
                    <ng-container i18n
                      >afwezig van {{ away.fromDay | day: 'short' }} tot en met
                      {{ until | day: 'short' }}</ng-container
                    >
                  } @else {
                    <ng-container i18n
                      >afwezig vanaf {{ away.fromDay | day: 'short' }}</ng-container
                    >
                  }
                </span>
              </p>
            }
          </div>
          <div class="row">
            <a matButton="outlined" [routerLink]="['/team', 'bespreking', plate.staffMemberId]">
              <ng-container i18n
                >Bespreken<span class="visually-hidden"> met {{ plate.name }}</span></ng-container
              >
            </a>
            @if (plate.clients > 0) {
              <a matButton [routerLink]="['/team', 'verdelen', plate.staffMemberId]">
                <ng-container i18n
                  >Verdelen<span class="visually-hidden">
                    van het werk van {{ plate.name }}</span
                  ></ng-container
                >
              </a>
            }
          </div>
        </li>
      }
    </ul>
  `,
})
export class Plates {
  readonly plates = input.required<readonly PlateResponse[]>();

  protected line(plate: PlateResponse): string {
    return plateLine(plate);
  }
}
