import { Component, inject, input, output } from '@angular/core';
import { FormField, FormRoot, required } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type BottleneckTheme, bottleneckThemes, limits } from '@ademruimte/contracts';
import { atMost, needed, newId, RecordForm, TeamService, type Typed } from '@ademruimte/web-client';
import { Choice, FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { themeChoices } from './bottleneck-words';

interface TypedReport extends Typed {
  text: string;
  theme: BottleneckTheme | '';
  aboutClient: boolean;
}

/** Says in a few sentences where the system works against people. */
@Component({
  selector: 'adem-bottleneck-form',
  imports: [
    ...[Choice, FieldErrors, FormField, FormFoot, FormRoot],
    ...[MatCheckbox, MatError, MatFormField, MatHint, MatInput, MatLabel],
  ],
  template: `
    <form class="card stack" novalidate [formRoot]="record.fields">
      <mat-form-field hideRequiredMarker>
        <mat-label i18n>Wat werkt er tegen?</mat-label>
        <textarea matInput rows="4" [formField]="record.fields.text"></textarea>
        <mat-hint i18n
          >Schrijf geen namen op. Zo kunnen we het delen met wie het kan veranderen.</mat-hint
        >
        <adem-field-errors matError [of]="record.fields.text" />
      </mat-form-field>
      <adem-choice
        label="Waar gaat het over?"
        i18n-label
        [options]="themes"
        [formField]="record.fields.theme"
      />
      @if (clientName(); as name) {
        <mat-checkbox [formField]="record.fields.aboutClient">
          <ng-container i18n
            >Kwam op bij {{ name }}. Wie het leest, ziet deze naam niet.</ng-container
          >
        </mat-checkbox>
      }
      <adem-form-foot
        [form]="record.fields"
        keep="Melden"
        i18n-keep
        [draft]="record.draft()"
        (leave)="left.emit()"
      />
    </form>
  `,
})
export class BottleneckForm {
  /** In whose file somebody was when they came here. */
  readonly clientId = input<string>();
  readonly clientName = input<string>();
  readonly done = output();
  readonly left = output();

  private readonly team = inject(TeamService);
  private readonly id = newId();
  protected readonly themes = themeChoices();

  protected readonly record = new RecordForm<TypedReport>({
    from: () => ({ version: 0, text: '', theme: '', aboutClient: true }),
    rules: (path) => {
      needed(path.text, $localize`Schrijf op wat er tegenwerkt.`);
      atMost(path.text, limits.ownWords);
      required(path.theme, { message: $localize`Kies wat het beste past.` });
    },
    draft: () => ({ form: 'bottleneck', ...(this.clientId() && { clientId: this.clientId() }) }),
    send: ({ text, theme: chosen, aboutClient }) => {
      const theme = bottleneckThemes.find((one) => one === chosen) ?? 'other';
      const clientId = aboutClient && this.clientName() ? (this.clientId() ?? null) : null;
      return firstValueFrom(this.team.reportBottleneck({ id: this.id, text, theme, clientId }));
    },
    read: (current) => current,
    done: () => this.done.emit(),
  });
}
