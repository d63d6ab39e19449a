import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type GetTeamWorkParams, getTeamWorkResource, Session } from '@ademruimte/web-client';
import { Loaded, ResourceView } from '@ademruimte/web-ui';
import { DueList } from './due-list';
import { Plates } from './plates';
import { StuckList } from './stuck-list';
import type { ToTeam } from './to-team';
import { WhoWaits } from './who-waits/who-waits';

/**
 * The three questions of a team lead: who is stuck, whose plate is full, what comes up. A caseworker
 * is shown the same of their own work.
 */
@Component({
  selector: 'adem-team-work',
  imports: [
    ...[DueList, Loaded, MatButton, Plates],
    ...[ResourceView, RouterLink, StuckList, WhoWaits],
  ],
  templateUrl: './team-work.html',
  styleUrl: './team-work.scss',
})
export class TeamWork {
  /** Whose work; the server knows when nothing is said. */
  readonly asked = input<GetTeamWorkParams>({});
  /** What the address of a page that goes on from here says, to come back to the same view. */
  readonly toTeam = input<ToTeam>({ toon: null });

  protected readonly work = getTeamWorkResource(this.asked);
  protected readonly showsResting = signal(false);
  protected readonly mayLead = inject(Session).may('team:work');
  protected readonly workers = computed(() => {
    const load = this.work.hasValue() ? this.work.value().load : [];
    return new Set(load.map(({ staffMemberId }) => staffMemberId));
  });
  protected readonly reload = (): unknown => this.work.reload();
}
