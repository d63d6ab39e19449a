import { Component, inject, signal } from '@angular/core';
import {
  form,
  FormField,
  FormRoot,
  max,
  min,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { bounds } from '@ademruimte/contracts';
import {
  AccessService,
  ifMatch,
  listTeamSettingsResource,
  refusedBy,
  type TeamSettingsResponse,
} from '@ademruimte/web-client';
import { FieldErrors, Loaded, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

interface Typed {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly phone: string;
  readonly maxActiveGoals: number;
  readonly measurementMonths: number;
}

const NEW: Typed = {
  ...{ id: '', version: 0, name: '', phone: '' },
  ...{ maxActiveGoals: bounds.activeGoals.default, measurementMonths: 6 },
};

/** The teams: their name and number, how many goals at once, how often a bridge is filled in. */
@Component({
  selector: 'adem-team-list',
  imports: [
    ...[FieldErrors, FormField, FormRoot, Loaded, MatButton, MatError, MatFormField, MatInput],
    ...[MatLabel, ResourceView],
  ],
  templateUrl: './team-list.html',
})
export class TeamList {
  private readonly access = inject(AccessService);

  protected readonly teams = listTeamSettingsResource();
  protected readonly shape = [72];
  protected readonly typed = signal<Typed>(NEW);
  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.name, { message: $localize`Vul een naam in.` });
      min(path.maxActiveGoals, 1, { message: $localize`Kies 1, 2 of 3.` });
      max(path.maxActiveGoals, 3, { message: $localize`Kies 1, 2 of 3.` });
      min(path.measurementMonths, 1, { message: $localize`Kies 1 tot en met 24 maanden.` });
      max(path.measurementMonths, 24, { message: $localize`Kies 1 tot en met 24 maanden.` });
    },
    { submission: { action: () => this.save() } },
  );

  protected edit(team: TeamSettingsResponse): void {
    const { id, version, name, phone, maxActiveGoals, measurementMonths } = team;
    this.typed.set({ id, version, name, phone: phone ?? '', maxActiveGoals, measurementMonths });
  }

  protected startOver(): void {
    this.typed.set(NEW);
    this.form().reset();
  }

  private async save(): Promise<TreeValidationResult> {
    const { id, version, ...wanted } = this.typed();
    const { access } = this;
    try {
      await (id
        ? firstValueFrom(access.changeTeam(id, wanted, { headers: ifMatch(version) }))
        : firstValueFrom(access.addTeam(wanted)));
      this.startOver();
      this.teams.reload();
      return undefined;
    } catch (error) {
      // A colleague was faster: the list shows theirs, what was typed stays here.
      this.teams.reload();
      return refusedBy(error, this.form);
    }
  }
}
