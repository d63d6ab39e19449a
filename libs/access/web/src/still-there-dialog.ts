import { Component, effect, inject, type Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MatDialog,
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { IdleClock } from '@ademruimte/web-client';

/** Asks calmly whether somebody is still there; goes away by itself when that is known. */
export function openStillThere(injector: Injector): void {
  injector.get(MatDialog).open(StillThereDialog, { width: '30rem', disableClose: true });
}

/** Two minutes before a session ends for who sits still. */
@Component({
  selector: 'adem-still-there-dialog',
  imports: [MatButton, MatDialogActions, MatDialogContent, MatDialogTitle],
  template: `
    <h2 mat-dialog-title i18n>Ben je er nog?</h2>
    <mat-dialog-content>
      <p i18n>Over twee minuten gaat het scherm op slot. Wat je typte, blijft bewaard.</p>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton="filled" type="button" (click)="stay()" i18n>Ja, ik ga verder</button>
    </mat-dialog-actions>
  `,
})
export class StillThereDialog {
  private readonly clock = inject(IdleClock);

  constructor() {
    const dialog = inject<MatDialogRef<StillThereDialog>>(MatDialogRef);
    effect(() => {
      if (this.clock.presence() !== 'ask') dialog.close();
    });
  }

  protected stay(): void {
    void this.clock.stay();
  }
}
