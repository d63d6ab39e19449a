import { inject, Injectable, signal } from '@angular/core';
import type { FieldTree, TreeValidationResult } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { conflictIn, type ConversationResponse, ifMatch, refusedBy } from '@ademruimte/web-client';
import { sayDay, sayTime } from '@ademruimte/web-ui';
import { dayOf } from '@ademruimte/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import type { ConversationRecord } from '../form/conversation-model';
import { OpenConversations } from '../open-conversations';

/** Sends what became of an appointment from a dialog; a colleague who was faster is told about. */
@Injectable()
export class AppointmentChange {
  readonly conversation = inject<ConversationResponse>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<unknown, boolean>>(MatDialogRef);
  private readonly open = inject(OpenConversations);
  private readonly version = signal(this.conversation.version);
  private readonly noticeSignal = signal('');

  /** What a colleague changed meanwhile, in a sentence. */
  readonly notice = this.noticeSignal.asReadonly();

  close(changed = false): void {
    this.dialog.close(changed);
  }

  async send<T>(
    form: FieldTree<T>,
    call: (
      clientId: string,
      id: string,
      options: { headers: ReturnType<typeof ifMatch> },
    ) => Observable<unknown>,
  ): Promise<TreeValidationResult> {
    const options = { headers: ifMatch(this.version()) };
    try {
      await firstValueFrom(call(this.open.clientId(), this.conversation.id, options));
    } catch (error) {
      return this.refused(error, form);
    }
    this.close(true);
    return undefined;
  }

  private refused<T>(error: unknown, form: FieldTree<T>): TreeValidationResult {
    const conflict = conflictIn<ConversationRecord>(error);
    if (!conflict) return refusedBy(error, form);
    const { version, startsAt } = conflict.current;
    this.version.set(version);
    const at = new Date(startsAt);
    const when = $localize`${sayDay(dayOf(at))}:day:, ${sayTime(at)}:time: uur`;
    this.noticeSignal.set(
      $localize`Een collega was je net voor. De afspraak staat op ${when}:when:.`,
    );
    return undefined;
  }
}
