import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { getTeamResource } from '@ademruimte/web-client';
import { Loaded, PageHeader, ResourceView } from '@ademruimte/web-ui';
import { SettingsOfTeam } from './settings-of-team';
import { teamIn } from '../team/team-views';

/** How a team agreed to work; its lead keeps it. */
@Component({
  selector: 'adem-work-settings-page',
  imports: [Loaded, PageHeader, ResourceView, RouterLink, SettingsOfTeam],
  template: `
    <div class="page page-narrow">
      <adem-page-header
        [heading]="heading()"
        line="Spreek dit samen af. Het zegt hoe jullie werken, niet hoe goed."
        i18n-line
      >
        <a routerLink="/team" [queryParams]="toTeam()" i18n>Terug naar het team</a>
      </adem-page-header>
      <adem-resource-view [shape]="[320]">
        <ng-container *ademLoaded="team">
          <adem-settings-of-team [teamId]="teamId()" />
        </ng-container>
      </adem-resource-view>
    </div>
  `,
})
export class WorkSettingsPage {
  /** From the address: one of the own teams. */
  readonly toon = input<string>();

  private readonly wanted = computed(() => ({ teamId: teamIn(this.toon()) }));
  protected readonly team = getTeamResource(this.wanted);
  protected readonly toTeam = computed(() => ({ toon: this.toon() ?? null }));
  protected readonly heading = computed(() =>
    this.team.hasValue() && this.team.value().teams.length > 1
      ? $localize`Afspraken van ${this.team.value().name}:team:`
      : $localize`Afspraken van het team`,
  );
  protected readonly teamId = computed(() => (this.team.hasValue() ? this.team.value().id : ''));
}
