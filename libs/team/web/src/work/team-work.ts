import { Component, computed, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { getTeamWorkResource } from '@ademruimte/web-client';
import { DayPipe, Loaded, ResourceView } from '@ademruimte/web-ui';
import { DueList } from './due-list';
import { Plates } from './plates';
import { StuckList } from './stuck-list';

/** The three questions of a team lead: who is stuck, whose plate is full, what comes up. */
@Component({
  selector: 'adem-team-work',
  imports: [...[DayPipe, DueList, Loaded, MatButton, Plates, ResourceView, RouterLink, StuckList]],
  templateUrl: './team-work.html',
})
export class TeamWork {
  protected readonly work = getTeamWorkResource(signal({ scope: 'team' as const }));
  protected readonly showsResting = signal(false);
  protected readonly workers = computed(() => {
    const load = this.work.hasValue() ? this.work.value().load : [];
    return new Map(load.map(({ name, staffMemberId }) => [name, staffMemberId]));
  });
}
