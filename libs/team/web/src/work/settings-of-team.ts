import { Component, inject, input } from '@angular/core';
import { getWorkSettingsResource } from '@ademruimte/web-client';
import { Loaded, ResourceView, Undo } from '@ademruimte/web-ui';
import { SettingsForm } from './settings-form';

/** The agreements of one team, as they are now, in a form. */
@Component({
  selector: 'adem-settings-of-team',
  imports: [Loaded, ResourceView, SettingsForm],
  template: `
    <adem-resource-view [shape]="[320]">
      <ng-container *ademLoaded="settings; let shown">
        <adem-settings-form [settings]="shown" (saved)="say()" />
      </ng-container>
    </adem-resource-view>
  `,
})
export class SettingsOfTeam {
  readonly teamId = input.required<string>();

  private readonly undo = inject(Undo);
  protected readonly settings = getWorkSettingsResource(this.teamId);

  protected say(): void {
    this.undo.say($localize`De afspraken zijn bewaard.`);
    this.settings.reload();
  }
}
