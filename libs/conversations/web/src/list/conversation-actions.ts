import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  type AppointmentSeen,
  type ConversationResponse,
  sentenceOf,
} from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { copyAddress, type CopyPaper } from '../copy-address';
import { OpenConversations, placeOf } from '../open-conversations';
import { AppointmentDialogs } from '../dialogs/appointment-dialogs';
import { isDue } from './entries';

/** What can be done with a conversation: say how it went, another moment, a note, a correction. */
@Component({
  selector: 'adem-conversation-actions',
  imports: [MatButton, RouterLink],
  templateUrl: './conversation-actions.html',
  styleUrl: './conversation-actions.scss',
})
export class ConversationActions {
  readonly conversation = input.required<ConversationResponse>();
  readonly first = input(false);
  readonly write = output();

  private readonly dialogs = inject(AppointmentDialogs);
  private readonly open = inject(OpenConversations);
  private readonly undo = inject(Undo);
  protected readonly about = computed(() => placeOf(this.conversation().id));
  protected readonly isDue = computed(() => isDue(this.conversation()));
  protected readonly mayEdit = computed(() => this.open.may('conversation:edit'));
  protected readonly mayWrite = computed(() => this.open.may('note:write'));

  protected readonly showsHistory = computed(() => this.open.may('history:read'));
  protected readonly history = computed(() => [
    ...['/inwoners', this.open.clientId(), 'geschiedenis', 'conversation', this.conversation().id],
  ]);

  /** Where the client's own copy of this talk is. */
  protected copy(paper: CopyPaper): string {
    return copyAddress(this.open.clientId(), this.conversation().id, paper);
  }

  protected async move(): Promise<void> {
    await this.toNew(await this.dialogs.move(this.seen()));
  }

  protected async miss(): Promise<void> {
    await this.toNew(await this.dialogs.miss(this.seen()));
  }

  protected goTo(page: 'ging-door' | 'aanpassen'): void {
    void this.open.goTo([this.conversation().id, page]);
  }

  /** Brings the appointment that came instead in view, or else this one. */
  private async toNew(changed: AppointmentSeen | undefined): Promise<void> {
    if (!changed) return;
    const { id } = changed;
    await this.open.refresh();
    const instead = this.open.find(id)?.movedToId;
    const message = instead ? $localize`De nieuwe afspraak staat erbij.` : $localize`Bewaard.`;
    this.undo.offer(message, () => this.takeBack(changed));
    await this.open.lookAt(instead ?? id);
  }

  private async takeBack(changed: AppointmentSeen): Promise<void> {
    try {
      await this.dialogs.takeBack(changed);
    } catch (error) {
      this.undo.say(sentenceOf(error));
    }
    await this.open.show(changed.id);
  }

  private seen(): AppointmentSeen {
    const { id, version, startsAt, durationMinutes } = this.conversation();
    const { clientId, clientName } = this.open;
    return {
      ...{ clientId: clientId(), clientName: clientName() },
      ...{ id, version, startsAt, durationMinutes },
    };
  }
}
