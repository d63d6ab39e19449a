import { Component, inject, input, output } from '@angular/core';
import {
  FormField,
  FormRoot,
  max,
  min,
  type SchemaPathTree,
  validate,
} from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { bounds, limits } from '@ademruimte/contracts';
import {
  atMost,
  type ConflictPart,
  ifMatch,
  RecordForm,
  TeamService,
  type Typed,
  type WorkSettingsResponse,
} from '@ademruimte/web-client';
import { FieldErrors, FormFoot, RecordConflict } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

interface TypedSettings extends Typed {
  stagnationDays: number | null;
  bandLow: number | null;
  bandHigh: number | null;
  bandReason: string;
  reviewMonths: number | null;
  caseloadReviewWeeks: number | null;
  figuresThreshold: number | null;
  approvalWanted: boolean;
}

/** Days, weeks and a band a team agreed on; a colleague's change is laid beside one's own. */
@Component({
  selector: 'adem-settings-form',
  imports: [
    ...[FieldErrors, FormField, FormFoot, FormRoot, RecordConflict],
    ...[MatCheckbox, MatError, MatFormField, MatHint, MatInput, MatLabel],
  ],
  templateUrl: './settings-form.html',
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      gap: 16px;
    }
    mat-form-field {
      width: 100%;
    }
  `,
})
export class SettingsForm {
  readonly settings = input.required<WorkSettingsResponse>();
  readonly saved = output();

  private readonly team = inject(TeamService);

  protected readonly record = new RecordForm<TypedSettings>({
    from: () => typedFrom(this.settings()),
    rules: settingsRules,
    parts,
    draft: () => ({ form: 'work-settings', recordId: this.settings().teamId }),
    send: ({ version, ...typed }) => {
      const headers = ifMatch(version);
      const wanted = { ...typed, bandReason: typed.bandReason.trim() || null };
      const request = wanted as Parameters<TeamService['changeWorkSettings']>[1];
      return firstValueFrom(
        this.team.changeWorkSettings(this.settings().teamId, request, { headers }),
      );
    },
    read: (current: WorkSettingsResponse) => typedFrom(current),
    done: () => this.saved.emit(),
  });
}

function typedFrom(settings: WorkSettingsResponse): TypedSettings {
  const { version, stagnationDays, bandLow, bandHigh, bandReason, reviewMonths } = settings;
  const { caseloadReviewWeeks, figuresThreshold, approvalWanted } = settings;
  return {
    ...{ version, stagnationDays, bandLow, bandHigh, bandReason: bandReason ?? '' },
    ...{ reviewMonths, caseloadReviewWeeks, figuresThreshold, approvalWanted },
  };
}

function settingsRules(path: SchemaPathTree<TypedSettings>): void {
  const between = (
    field: SchemaPathTree<number | null>,
    range: { readonly min: number; readonly max: number },
  ) => {
    const message = $localize`Kies een getal van ${range.min}:min: tot ${range.max}:max:.`;
    validate(field, ({ value }) => (value() === null ? { kind: 'required', message } : null));
    min(field, range.min, { message });
    max(field, range.max, { message });
  };
  between(path.stagnationDays, bounds.stagnationDays);
  between(path.reviewMonths, bounds.reviewMonths);
  between(path.caseloadReviewWeeks, bounds.caseloadReviewWeeks);
  between(path.figuresThreshold, bounds.figuresThreshold);
  const band = $localize`Vul beide in, of geen van beide. De laagste eerst.`;
  validate(path.bandHigh, ({ value, valueOf }) => {
    const low = valueOf(path.bandLow);
    const high = value();
    if ((low === null) !== (high === null)) return { kind: 'band', message: band };
    return low !== null && high !== null && low > high ? { kind: 'band', message: band } : null;
  });
  atMost(path.bandReason, limits.sentence);
}

const number = (value: number | null) => (value === null ? $localize`niets` : String(value));
const parts = (): readonly ConflictPart<TypedSettings>[] => [
  {
    label: $localize`Dagen zonder stap of gesprek`,
    keys: ['stagnationDays'],
    say: ({ stagnationDays }) => number(stagnationDays),
  },
  {
    label: $localize`Hoeveel werk past bij één persoon`,
    keys: ['bandLow', 'bandHigh', 'bandReason'],
    say: ({ bandLow, bandHigh, bandReason }) =>
      `${number(bandLow)}–${number(bandHigh)} ${bandReason}`.trim(),
  },
  {
    label: $localize`Maanden tot terugkijken op een plan`,
    keys: ['reviewMonths'],
    say: ({ reviewMonths }) => number(reviewMonths),
  },
  {
    label: $localize`Weken tussen twee besprekingen`,
    keys: ['caseloadReviewWeeks'],
    say: ({ caseloadReviewWeeks }) => number(caseloadReviewWeeks),
  },
  {
    label: $localize`Vanaf hoeveel mensen een cijfer getoond wordt`,
    keys: ['figuresThreshold'],
    say: ({ figuresThreshold }) => number(figuresThreshold),
  },
  {
    label: $localize`Meekijken met het terugkijken`,
    keys: ['approvalWanted'],
    say: ({ approvalWanted }) => (approvalWanted ? $localize`ja` : $localize`nee`),
  },
];
