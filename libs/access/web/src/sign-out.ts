import { inject, Injectable, InjectionToken } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { MatDialog } from '@angular/material/dialog';
import { Drafts, Session } from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';
import { UnsentDialog } from './unsent-dialog';

/** Leaves the page for good, so that nothing of it stays in memory. */
export const START_AFRESH = new InjectionToken<() => void>('start afresh', {
  providedIn: 'root',
  factory: () => {
    const document = inject(DOCUMENT);
    return () => document.location.assign('/inloggen');
  },
});

/** Signing out: first sends what was typed, and asks when something could not be sent. */
@Injectable({ providedIn: 'root' })
export class SignOut {
  private readonly drafts = inject(Drafts);
  private readonly session = inject(Session);
  private readonly dialogs = inject(MatDialog);
  private readonly startAfresh = inject(START_AFRESH);

  /** Resolves to false when somebody chose to stay. */
  async leave(): Promise<boolean> {
    const allSent = await this.drafts.flushAll();
    if (!allSent && !(await this.leaveAnyway())) return false;
    await this.session.signOut();
    this.startAfresh();
    return true;
  }

  private async leaveAnyway(): Promise<boolean> {
    const dialog = this.dialogs.open<UnsentDialog, unknown, boolean>(UnsentDialog, {
      width: '30rem',
      data: !this.drafts.wouldBeLost,
    });
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}
