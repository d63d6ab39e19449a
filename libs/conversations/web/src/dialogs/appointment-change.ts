import { inject, Injectable, signal } from '@angular/core';
import type { FieldTree, TreeValidationResult } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { HttpResponse } from '@angular/common/http';
import {
  type AppointmentSeen,
  conflictIn,
  ifMatch,
  refusedBy,
  versionAfter,
} from '@ademruimte/web-client';
import { sayDay, sayTime } from '@ademruimte/web-ui';
import { dayOf } from '@ademruimte/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import type { ConversationRecord } from '../form/conversation-model';

/** What a change is sent with, so that the answer tells the new version. */
interface ChangeOptions {
  readonly headers: ReturnType<typeof ifMatch>;
  readonly observe: 'response';
}

/** Sends what became of an appointment from a dialog; a colleague who was faster is told about. */
@Injectable()
export class AppointmentChange {
  readonly appointment = inject<AppointmentSeen>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<unknown, AppointmentSeen>>(MatDialogRef);
  private readonly version = signal(this.appointment.version);
  private readonly noticeSignal = signal('');

  /** What a colleague changed meanwhile, in a sentence. */
  readonly notice = this.noticeSignal.asReadonly();

  leave(): void {
    this.dialog.close();
  }

  async send<T>(
    form: FieldTree<T>,
    call: (
      clientId: string,
      id: string,
      options: ChangeOptions,
    ) => Observable<HttpResponse<unknown>>,
  ): Promise<TreeValidationResult> {
    const { clientId, id } = this.appointment;
    const before = this.version();
    const options = { headers: ifMatch(before), observe: 'response' } as const;
    try {
      const answer = await firstValueFrom(call(clientId, id, options));
      this.dialog.close({ ...this.appointment, version: versionAfter(answer, before) });
    } catch (error) {
      return this.refused(error, form);
    }
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
