import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { Choice, QuotePipe } from '@ademruimte/web-ui';

/** A goal that may rest. */
export interface MayRest {
  readonly id: string;
  readonly title: string;
}

/** One goal too many at once: which of them may rest for a while? */
@Component({
  selector: 'adem-rest-dialog',
  imports: [Choice, MatButton, MatDialogActions, MatDialogContent, MatDialogTitle],
  providers: [QuotePipe],
  template: `
    <h2 mat-dialog-title i18n>Welk doel mag even rusten?</h2>
    <mat-dialog-content>
      <div class="stack">
        <p i18n>Er lopen al genoeg doelen. Eén ding tegelijk geeft rust.</p>
        <adem-choice
          label="Dit doel mag rusten"
          i18n-label
          [labelHidden]="true"
          [options]="options"
          [(value)]="chosen"
        />
      </div>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton type="button" (click)="dialog.close()" i18n>Terug</button>
      <button
        matButton="filled"
        type="button"
        [disabled]="chosen() === ''"
        (click)="dialog.close(chosen())"
        i18n
      >
        Dit doel laten rusten
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './dialogs.scss',
})
export class RestDialog {
  private readonly quote = inject(QuotePipe);
  private readonly goals = inject<readonly MayRest[]>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<RestDialog, string>>(MatDialogRef);
  protected readonly options = this.goals.map(({ id, title }) => ({
    value: id,
    label: this.quote.transform(title),
  }));
  protected readonly chosen = signal('');
}
