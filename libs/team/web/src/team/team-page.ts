import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { getTeamResource, Session, type TeamNoticeResponse } from '@ademruimte/web-client';
import { Choice, Loaded, PageHeader, ResourceView, sayDay } from '@ademruimte/web-ui';
import { TeamWork } from '../work/team-work';
import { TeamMembers } from './team-members';
import { headingOf, showsOneTeam, teamIn, viewsOf, workOf } from './team-views';

/**
 * Who works here together, and how the work goes: for a team lead of the team, for a caseworker
 * their own. Names stand in order of the alphabet, never of a number.
 */
@Component({
  selector: 'adem-team-page',
  imports: [
    ...[Choice, Loaded, MatButton, PageHeader, ResourceView, RouterLink],
    ...[TeamMembers, TeamWork],
  ],
  templateUrl: './team-page.html',
  styles: `
    summary {
      min-height: var(--adem-target);
      align-content: center;
      cursor: pointer;
    }
    // The mark that it opens stands beside the words.
    .fold {
      display: inline;
    }
  `,
})
export class TeamPage {
  /** From the address: one of the own teams, `alle` of them, or `mijn` own work. */
  readonly toon = input<string>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);

  private readonly wanted = computed(() => ({ teamId: teamIn(this.toon()) }));
  protected readonly team = getTeamResource(this.wanted);
  protected readonly shape = [80, 260, 260];

  private readonly known = computed(() => (this.team.hasValue() ? this.team.value() : undefined));
  protected readonly heading = computed(() => headingOf(this.toon(), this.known()));
  protected readonly oneTeam = computed(() => showsOneTeam(this.toon()));
  protected readonly line = computed(() => {
    const team = this.known();
    if (!team || !this.oneTeam()) return undefined;
    return [colleagues(team.members.length), people(team.clientCount), reach(team.phone)]
      .filter(Boolean)
      .join(' · ');
  });

  /** Whether the reader leads the team that is shown. */
  protected readonly leads = computed(() => this.known()?.clientCount !== null);

  protected readonly views = computed(() => {
    const carriesWork = this.session.current()?.roles.includes('caseworker') ?? false;
    return viewsOf(this.known()?.teams ?? [], carriesWork);
  });
  protected readonly view = computed(() => this.toon() ?? this.known()?.id ?? '');

  protected readonly work = computed(() =>
    this.session.may('work:read') ? workOf(this.toon(), this.known()) : undefined,
  );
  protected readonly seesFigures = computed(() => this.session.may('figures:read'));
  protected readonly mayBeAway = computed(() => this.session.may('absence:edit'));
  protected readonly toTeam = computed(() => ({ toon: this.toon() ?? null }));

  protected show(view: string): void {
    void this.router.navigate([], { queryParams: { toon: view }, replaceUrl: true });
  }

  protected noticeWords({ staffName, day }: TeamNoticeResponse): string {
    const when = sayDay(day);
    return $localize`${staffName}:name: keek op ${when}:day: vaak of iemand al bekend is. Vraag samen hoe dat kwam.`;
  }
}

const colleagues = (count: number) =>
  count === 1 ? $localize`één collega` : $localize`${count}:count: collega’s`;

const people = (count: number | null) => {
  if (count === null) return '';
  return count === 1 ? $localize`één inwoner` : $localize`${count}:count: inwoners`;
};

const reach = (phone: string | null) => (phone ? $localize`te bereiken op ${phone}:phone:` : '');
