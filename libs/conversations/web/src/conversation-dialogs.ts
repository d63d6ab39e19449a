import { inject, Injectable, Injector, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { ConversationResponse } from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';
import { MissDialog } from './dialogs/miss-dialog';
import { MoveDialog } from './dialogs/move-dialog';

/** The short questions about an appointment; each gives true when it changed. */
@Injectable()
export class ConversationDialogs {
  private readonly dialogs = inject(MatDialog);
  private readonly injector = inject(Injector);

  miss(conversation: ConversationResponse): Promise<boolean | undefined> {
    return this.ask(MissDialog, conversation);
  }

  move(conversation: ConversationResponse): Promise<boolean | undefined> {
    return this.ask(MoveDialog, conversation);
  }

  private ask(dialog: Type<unknown>, data: ConversationResponse) {
    const opened = this.dialogs.open<unknown, unknown, boolean>(dialog, {
      data,
      injector: this.injector,
      width: '42rem',
      maxWidth: 'calc(100vw - 24px)',
    });
    return firstValueFrom(opened.afterClosed());
  }
}
