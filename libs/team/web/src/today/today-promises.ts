import { inject, Injectable } from '@angular/core';
import {
  ConversationsService,
  ifMatch,
  RemindersService,
  TeamService,
  type TodayAgreementResponse,
  type TodayReminderResponse,
  type TodayTaskResponse,
  versionAfter,
} from '@ademruimte/web-client';
import type { HttpResponse } from '@angular/common/http';
import { firstValueFrom, type Observable } from 'rxjs';

/** Something the reader would do: said in a talk, agreed with their lead, or a reminder to give. */
export type Promised =
  | ({ readonly kind: 'task' } & TodayTaskResponse)
  | ({ readonly kind: 'agreement' } & TodayAgreementResponse)
  | ({ readonly kind: 'reminder' } & TodayReminderResponse);

interface Options {
  readonly headers: ReturnType<typeof ifMatch>;
  readonly observe: 'response';
}

/** Says to the server that a promise was kept; each answers with the way back. */
@Injectable({ providedIn: 'root' })
export class TodayPromises {
  private readonly conversations = inject(ConversationsService);
  private readonly team = inject(TeamService);
  private readonly reminders = inject(RemindersService);

  async keep(promised: Promised): Promise<() => Promise<unknown>> {
    const { version } = promised;
    const [done, back] = this.waysOf(promised);
    const answer = await firstValueFrom(done(seen(version)));
    return () => firstValueFrom(back(seen(versionAfter(answer, version))));
  }

  private waysOf(promised: Promised): readonly [Way, Way] {
    const { id, clientId } = promised;
    switch (promised.kind) {
      case 'task':
        return [
          (options) => this.conversations.markWorkerTaskDone(clientId, id, options),
          (options) => this.conversations.reopenWorkerTask(clientId, id, options),
        ];
      case 'agreement':
        return [
          (options) => this.team.keepAgreement(promised.reviewId, id, options),
          (options) => this.team.reopenAgreement(promised.reviewId, id, options),
        ];
      case 'reminder':
        return [
          (options) => this.reminders.remindByHand(clientId, id, options),
          (options) => this.reminders.takeBackReminder(clientId, id, options),
        ];
    }
  }
}

type Way = (options: Options) => Observable<HttpResponse<void>>;

function seen(version: number): Options {
  return { headers: ifMatch(version), observe: 'response' };
}
