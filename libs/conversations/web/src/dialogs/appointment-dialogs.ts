import { inject, Injectable, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { type AppointmentSeen, ConversationsService, ifMatch } from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';
import { MissDialog } from './miss-dialog';
import { MoveDialog } from './move-dialog';

/** The short questions about an appointment; each gives it with its new version when it changed. */
@Injectable({ providedIn: 'root' })
export class AppointmentDialogs {
  private readonly dialogs = inject(MatDialog);
  private readonly server = inject(ConversationsService);

  /** It did not happen, or will not: what came between, and a proposal. */
  miss(appointment: AppointmentSeen): Promise<AppointmentSeen | undefined> {
    return this.ask(MissDialog, appointment);
  }

  /** It goes to another moment. */
  move(appointment: AppointmentSeen): Promise<AppointmentSeen | undefined> {
    return this.ask(MoveDialog, appointment);
  }

  /** It stands as before; what came instead goes. */
  async takeBack({ clientId, id, version }: AppointmentSeen): Promise<void> {
    const options = { headers: ifMatch(version) };
    await firstValueFrom(this.server.planConversationAgain(clientId, id, options));
  }

  private ask(dialog: Type<unknown>, data: AppointmentSeen) {
    const opened = this.dialogs.open<unknown, AppointmentSeen, AppointmentSeen>(dialog, {
      data,
      width: '42rem',
      maxWidth: 'calc(100vw - 24px)',
    });
    return firstValueFrom(opened.afterClosed());
  }
}
