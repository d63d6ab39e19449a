import { DOCUMENT } from '@angular/common';
import { Component, inject, type Injector } from '@angular/core';
import {
  MatDialog,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { type CurrentSession, Session } from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';
import { SignInForm } from './sign-in-form';

/** Opens the sign-in sheet over the page; true when the same person came back. */
export async function openSignInSheet(injector: Injector): Promise<boolean> {
  const sheet = injector.get(MatDialog).open<SignInSheet, unknown, boolean>(SignInSheet, {
    disableClose: true,
    width: '32rem',
    backdropClass: 'adem-covered',
    autoFocus: 'input[type=password]',
  });
  return (await firstValueFrom(sheet.afterClosed())) ?? false;
}

/** Signing in again over the page one was working on: everything typed stays as it is. */
@Component({
  selector: 'adem-sign-in-sheet',
  imports: [MatDialogContent, MatDialogTitle, SignInForm],
  template: `
    <h2 mat-dialog-title i18n>Log even opnieuw in</h2>
    <mat-dialog-content>
      <div class="stack">
        <p i18n>Je was een tijdje weg. Wat je typte, staat er nog.</p>
        <adem-sign-in-form [email]="before?.email ?? ''" (signedIn)="back($event)" />
      </div>
    </mat-dialog-content>
  `,
})
export class SignInSheet {
  protected readonly before = inject(Session).current();
  private readonly sheet = inject<MatDialogRef<SignInSheet, boolean>>(MatDialogRef);
  private readonly document = inject(DOCUMENT);

  /** Somebody else at the same screen starts afresh and never inherits this page. */
  protected back(session: CurrentSession): void {
    const same =
      session.staffMemberId === this.before?.staffMemberId &&
      session.organisation.id === this.before.organisation.id;
    if (!same) this.document.location.assign('/vandaag');
    this.sheet.close(same);
  }
}
