import { inject, Injectable, signal } from '@angular/core';
import {
  ifMatch,
  type ReminderResponse,
  RemindersService,
  sentenceOf,
} from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';

/** A reminder, and whose it is. */
export interface OwnedReminder extends ReminderResponse {
  readonly clientId: string;
}

/** What can be done with a reminder; what was refused is said beside it. */
@Injectable()
export class ReminderActions {
  private readonly server = inject(RemindersService);
  private readonly undo = inject(Undo);
  /** What was refused, in a sentence; empty when nothing was. */
  readonly refusal = signal('');

  /** Somebody did it in person, or posted the letter; for a while it can be taken back. */
  async done(one: OwnedReminder, after: () => void): Promise<void> {
    const { clientId, id, version } = one;
    const said = one.channel === 'letter' ? $localize`Gepost.` : $localize`Fijn, gedaan.`;
    const call = this.server.remindByHand(clientId, id, seen(one));
    if (!(await this.send(call, after))) return;
    const now = seen({ version: version + 1 });
    this.undo.offer(said, () => this.send(this.server.takeBackReminder(clientId, id, now), after));
  }

  /** It goes out once more. */
  async again(one: OwnedReminder, after: () => void): Promise<void> {
    const call = this.server.sendReminderAgain(one.clientId, one.id, seen(one));
    if (await this.send(call, after)) this.undo.say($localize`Hij gaat opnieuw op weg.`);
  }

  /** It is not needed; for a while it can be taken back. */
  async withdraw(one: OwnedReminder, after: () => void): Promise<void> {
    const call = this.server.withdrawReminder(one.clientId, one.id, seen(one));
    if (!(await this.send(call, after))) return;
    this.undo.offer($localize`Deze herinnering gaat niet.`, () => this.planAgain(one, after));
  }

  private planAgain(one: OwnedReminder, after: () => void): Promise<boolean> {
    const { aboutKind, aboutId, channel, text } = one;
    const wanted = { aboutKind, aboutId, channel, text };
    return this.send(this.server.planReminder(one.clientId, wanted), after);
  }

  private async send(call: Observable<unknown>, after: () => void): Promise<boolean> {
    this.refusal.set('');
    try {
      await firstValueFrom(call);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
      after();
      return false;
    }
    after();
    return true;
  }
}

function seen({ version }: Pick<OwnedReminder, 'version'>) {
  return { headers: ifMatch(version) };
}
