import { Injectable } from '@nestjs/common';
import type { OpenedClient } from '@ademruimte/access-api';
import { Appreciation } from '@ademruimte/plan-api';
import { Notes } from '../notes.service';
import type { FinishTalkRequest } from './finish-talk.dto';
import { NextContact } from './next-contact.service';
import type { Talk } from './talk.entity';
import { WorkerTasks } from './worker-tasks.service';

/** What a worker adds to a talk afterwards, each part where it belongs. */
@Injectable()
export class TalkAdditions {
  constructor(
    private readonly notes: Notes,
    private readonly tasks: WorkerTasks,
    private readonly appreciation: Appreciation,
    private readonly nextContact: NextContact,
  ) {}

  /** A note, promises, and a word of recognition. */
  async write(client: OpenedClient, talk: Talk, request: FinishTalkRequest): Promise<void> {
    const { clientId, conversationId, goalId } = talk;
    const { note, tasks = [], recognition } = request;
    if (note) await this.notes.add(client, { ...note, conversationId });
    await this.tasks.promise({ clientId, conversationId }, tasks);
    if (recognition) await this.appreciation.give(clientId, recognition, { goalId });
  }

  /** The next contact; with a time it is an appointment. */
  async next(talk: Talk, request: FinishTalkRequest): Promise<string | null> {
    const { nextContactOn, nextTime = null, nextKind = null, nextPlace = null } = request;
    const contact = { day: nextContactOn, time: nextTime, kind: nextKind, place: nextPlace };
    const planned = await this.nextContact.plan(talk.clientId, contact, talk.nextConversationId);
    // Without a time the appointment that was made in the talk stands.
    return planned ?? (nextContactOn === talk.nextContactOn ? talk.nextConversationId : null);
  }
}
