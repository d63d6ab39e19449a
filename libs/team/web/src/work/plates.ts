import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { dayOf } from '@ademruimte/contracts';
import { type PlateResponse, Session } from '@ademruimte/web-client';
import type { ToTeam } from './to-team';
import { awayWords, isAwayOn, plateLine } from './work-words';

/** What is on whose plate, by name; never in order of how much. */
@Component({
  selector: 'adem-plates',
  imports: [MatButton, RouterLink],
  templateUrl: './plates.html',
  styles: `
    li {
      display: grid;
      justify-items: start;
      gap: 4px;
    }
    // Words of a quiet button begin where the name above them does.
    .acts {
      margin-inline-start: -12px;
    }
  `,
})
export class Plates {
  readonly plates = input.required<readonly PlateResponse[]>();
  /** Whether to say in which team, where more than one is shown. */
  readonly withTeam = input(false);
  readonly toTeam = input<ToTeam>({ toon: null });

  private readonly me = inject(Session).current()?.staffMemberId;
  private readonly today = dayOf(new Date());

  /** Of who is away it is not said that there is room. */
  protected line(plate: PlateResponse): string {
    const isAway = isAwayOn(plate.away, this.today);
    return plateLine(isAway ? { ...plate, position: 'no_band' } : plate);
  }

  /** That they are away now, or will be. */
  protected away({ away }: PlateResponse): string {
    return away ? awayWords(away, this.today) : '';
  }

  /** While somebody is away their work may have to go to others first. */
  protected divideFirst({ away, clients }: PlateResponse): boolean {
    return clients > 0 && isAwayOn(away, this.today);
  }

  /** A talk takes two. */
  protected talks({ staffMemberId }: PlateResponse): boolean {
    return staffMemberId !== this.me;
  }
}
