import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';

/** Asked at signing out while some text could not be sent: staying is the first answer. */
@Component({
  selector: 'adem-unsent-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 mat-dialog-title i18n>Nog niet alles is bewaard</h2>
    <mat-dialog-content>
      @if (safeHere) {
        <p i18n>
          Een deel van je tekst is nog niet verstuurd. Het blijft versleuteld op dit apparaat. Log
          je hier weer in, dan is het er nog.
        </p>
      } @else {
        <p i18n>
          Een deel van je tekst is nog niet verstuurd. Log je nu uit, dan gaat dat verloren.
        </p>
      }
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton="filled" type="button" [mat-dialog-close]="false" i18n>Blijven</button>
      <button matButton="text" class="destructive" [mat-dialog-close]="true" type="button" i18n>
        Toch uitloggen
      </button>
    </mat-dialog-actions>
  `,
})
export class UnsentDialog {
  /** Whether all of it stays on this device for the same person. */
  protected readonly safeHere = inject<boolean>(MAT_DIALOG_DATA);
}
