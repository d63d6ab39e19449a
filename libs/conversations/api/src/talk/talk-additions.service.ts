import { Injectable } from '@nestjs/common';
import type { OpenedClient } from '@ademruimte/access-api';
import { FieldsInvalid } from '@ademruimte/api-platform';
import { Assessments, RatingRequest, type SaidRating } from '@ademruimte/bridge-api';
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
    private readonly assessments: Assessments,
    private readonly notes: Notes,
    private readonly tasks: WorkerTasks,
    private readonly appreciation: Appreciation,
    private readonly nextContact: NextContact,
  ) {}

  /** The worker's own view beside the client's; then the measurement is history. */
  async measure({ clientId, assessmentId }: Talk, request: FinishTalkRequest): Promise<void> {
    const said = workerViews(request);
    if (!assessmentId) {
      if (said.length) throw FieldsInvalid.of('ratings', 'unknown-record');
      return;
    }
    await this.assessments.conclude(clientId, assessmentId, said);
  }

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

/** Afterwards only the worker speaks: what the client said was said in the talk. */
function workerViews({ ratings = [] }: FinishTalkRequest): SaidRating[] {
  const client = ratings.findIndex(({ ratedBy }) => ratedBy === 'client');
  if (client >= 0) throw FieldsInvalid.of(`ratings.${client}.ratedBy`, 'not-a-choice');
  return ratings.map((one) => RatingRequest.said(one));
}
