import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { getTeamWorkResource } from '@ademruimte/web-client';
import { DayPipe, Loaded, PageHeader, ResourceView } from '@ademruimte/web-ui';
import { teamIn } from '../../team/team-views';
import { waitingEndNames } from '../work-words';
import { AddToList } from './add-to-list';
import { WaitingList } from './waiting-list';

/** The whole waiting list, and who waited in the past year: nobody waits out of sight. */
@Component({
  selector: 'adem-waiting-page',
  imports: [AddToList, DayPipe, Loaded, PageHeader, ResourceView, RouterLink, WaitingList],
  templateUrl: './waiting-page.html',
})
export class WaitingPage {
  /** From the address: one of the own teams. */
  readonly toon = input<string>();

  private readonly asked = computed(() => {
    const scope = this.toon() === 'alle' ? ('organisation' as const) : ('team' as const);
    return { scope, teamId: teamIn(this.toon()) };
  });
  protected readonly work = getTeamWorkResource(this.asked);
  protected readonly reload = (): unknown => this.work.reload();
  protected readonly toTeam = computed(() => ({ toon: this.toon() ?? null }));
  protected readonly endNames = waitingEndNames();
}
