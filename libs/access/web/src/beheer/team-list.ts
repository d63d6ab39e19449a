import {
  afterNextRender,
  Component,
  type ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { FormField, FormRoot, max, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { bounds, limits } from '@ademruimte/contracts';
import {
  AccessService,
  atMost,
  type ConflictPart,
  ifMatch,
  listTeamSettingsResource,
  RecordForm,
  type TeamSettingsResponse,
  type Typed,
} from '@ademruimte/web-client';
import { FieldErrors, FormFoot, Loaded, RecordConflict, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

interface TypedTeam extends Typed {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly maxActiveGoals: number;
  readonly measurementMonths: number;
}

const NEW: TypedTeam = {
  ...{ id: '', version: 0, name: '', phone: '' },
  ...{ maxActiveGoals: bounds.activeGoals.default, measurementMonths: 6 },
};

/** The teams: their name and number, how many goals at once, how often a bridge is filled in. */
@Component({
  selector: 'adem-team-list',
  imports: [
    ...[FieldErrors, FormField, FormFoot, FormRoot, Loaded, MatButton, MatError, MatFormField],
    ...[MatInput, MatLabel, RecordConflict, ResourceView],
  ],
  templateUrl: './team-list.html',
})
export class TeamList {
  private readonly access = inject(AccessService);
  private readonly here = inject(Injector);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly teams = listTeamSettingsResource();
  protected readonly shape = [72];
  protected readonly isOpen = signal(false);
  protected readonly record = new RecordForm<TypedTeam>({
    from: () => NEW,
    rules: (path) => {
      required(path.name, { message: $localize`Vul een naam in.` });
      atMost(path.name, limits.name);
      atMost(path.phone, limits.phone);
      min(path.maxActiveGoals, 1, { message: $localize`Kies 1, 2 of 3.` });
      max(path.maxActiveGoals, 3, { message: $localize`Kies 1, 2 of 3.` });
      min(path.measurementMonths, 1, { message: $localize`Kies 1 tot en met 24 maanden.` });
      max(path.measurementMonths, 24, { message: $localize`Kies 1 tot en met 24 maanden.` });
    },
    parts: teamParts,
    draft: () => ({ form: 'team-settings' }),
    send: (typed) => this.save(typed),
    read: (current: TeamSettingsResponse) => typedFrom(current),
    done: () => this.finish(),
  });

  protected edit(team: TeamSettingsResponse): void {
    this.record.fill(typedFrom(team));
    this.open();
  }

  /** The form stands below the list; who opened it goes there. */
  protected open(): void {
    this.isOpen.set(true);
    afterNextRender({ read: () => this.heading()?.nativeElement.focus() }, { injector: this.here });
  }

  /** Theirs stays, or what was typed is not wanted any more. */
  protected letGo(): void {
    this.record.drop();
    this.finish();
  }

  private finish(): void {
    this.isOpen.set(false);
    this.record.startOver();
    this.teams.reload();
  }

  private save({ id, version, ...wanted }: TypedTeam): Promise<unknown> {
    const { access } = this;
    return id
      ? firstValueFrom(access.changeTeam(id, wanted, { headers: ifMatch(version) }))
      : firstValueFrom(access.addTeam(wanted));
  }
}

function typedFrom({ id, version, name, phone, ...team }: TeamSettingsResponse): TypedTeam {
  const { maxActiveGoals, measurementMonths } = team;
  return { id, version, name, phone: phone ?? '', maxActiveGoals, measurementMonths };
}

const teamParts = (): readonly ConflictPart<TypedTeam>[] => [
  { label: $localize`Naam van het team`, keys: ['name'], say: ({ name }) => name },
  { label: $localize`Telefoonnummer`, keys: ['phone'], say: ({ phone }) => phone },
  {
    label: $localize`Doelen tegelijk`,
    keys: ['maxActiveGoals'],
    say: ({ maxActiveGoals }) => String(maxActiveGoals),
  },
  {
    label: $localize`Maanden tussen twee bruggen`,
    keys: ['measurementMonths'],
    say: ({ measurementMonths }) => String(measurementMonths),
  },
];
