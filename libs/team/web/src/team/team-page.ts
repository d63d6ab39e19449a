import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type CalendarDay, dayOf } from '@ademruimte/contracts';
import {
  ClientsService,
  getTeamResource,
  sentenceOf,
  Session,
  type TeamNoticeResponse,
} from '@ademruimte/web-client';
import { Loaded, PageHeader, ResourceView, sayDay, Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { TeamClients, type WantedLead } from './team-clients';
import { TeamMembers } from './team-members';
import { TeamWork } from '../work/team-work';

/**
 * Who works here together. For a team lead also whom the team works with, those without a lead
 * worker first; names stand in order of the alphabet, never of a number.
 */
@Component({
  selector: 'adem-team-page',
  imports: [
    ...[Loaded, MatButton, PageHeader, ResourceView, RouterLink],
    ...[TeamClients, TeamMembers, TeamWork],
  ],
  templateUrl: './team-page.html',
})
export class TeamPage {
  private readonly clients = inject(ClientsService);
  private readonly undo = inject(Undo);
  private readonly session = inject(Session);

  protected readonly team = getTeamResource();
  protected readonly shape = [80, 260, 260];
  protected readonly busy = signal(false);
  protected readonly refusal = signal<{ id: string; sentence: string } | undefined>(undefined);

  private readonly known = computed(() => (this.team.hasValue() ? this.team.value() : undefined));
  protected readonly heading = computed(() => this.known()?.name ?? $localize`Team`);
  protected readonly line = computed(() => {
    const phone = this.known()?.phone;
    return phone ? $localize`Te bereiken op ${phone}:phone:` : undefined;
  });

  /** Whether the reader leads this team, and so sees whom it works with. */
  protected readonly leads = computed(() => !!this.known()?.clients);

  protected readonly seesFigures = computed(() => this.session.may('figures:read'));

  /** Only somebody who does the work with clients can lead it. */
  protected readonly workers = computed(() =>
    (this.known()?.members ?? []).filter(({ roles }) => roles.includes('caseworker')),
  );
  protected readonly unassigned = computed(() => this.known()?.unassigned ?? []);
  protected readonly led = computed(() =>
    (this.known()?.clients ?? []).filter(({ leadWorkerName }) => leadWorkerName !== null),
  );

  protected noticeWords({ staffName, day }: TeamNoticeResponse): string {
    const when = sayDay(day);
    return $localize`${staffName}:name: keek op ${when}:day: vaak of iemand al bekend is. Vraag samen hoe dat kwam.`;
  }

  protected async assign({ client, worker }: WantedLead): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(undefined);
    const fromDay: CalendarDay = dayOf(new Date());
    const wanted = { staffMemberId: worker.id, kind: 'lead_worker', fromDay } as const;
    try {
      await firstValueFrom(this.clients.assignColleague(client.id, wanted));
      this.undo.say($localize`${worker.name}:worker: begeleidt nu ${client.callName}:client:.`);
      this.team.reload();
    } catch (error) {
      this.refusal.set({ id: client.id, sentence: sentenceOf(error) });
    } finally {
      this.busy.set(false);
    }
  }
}
