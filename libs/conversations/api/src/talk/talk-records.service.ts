import { Injectable } from '@nestjs/common';
import { Database } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { Conversations } from '../conversations.service';
import type { CloseTalkRequest } from './close-talk.dto';
import { isLeft, leftBehind, type Settled } from './talk-clash';
import { TalkExists } from './talk.errors';
import { Talk } from './talk.entity';
import { TalkChoices } from './talk-choices.service';
import { holdConversation, needsInterpreter } from './talk.queries';

/** What a talk keeps of what came of it. */
export type TalkOutcomes = Pick<
  Talk,
  | 'heldOn'
  | 'templateId'
  | 'assessmentId'
  | 'goalId'
  | 'stepId'
  | 'planVersionNumber'
  | 'nextConversationId'
>;

/** Writes down that a talk took place, what came of it, and what was not chosen. */
@Injectable()
export class TalkRecords {
  constructor(
    private readonly database: Database,
    private readonly conversations: Conversations,
    private readonly choices: TalkChoices,
  ) {}

  /** The conversation took place; a talk that was saved before is refused. */
  async begin(clientId: string, request: CloseTalkRequest, startsAt: Date): Promise<void> {
    const { id, version = null, kind, place = null, durationMinutes = null } = request.conversation;
    // Of two devices that send one talk, the second sees what the first did.
    await holdConversation(this.database, clientId, id);
    const known = await this.database.repository(Talk).existsBy({ conversationId: id });
    if (known) throw new TalkExists();
    const interpreter = version === null && (await needsInterpreter(this.database, clientId));
    await this.conversations.talk(clientId, {
      ...{ id, version, kind, startsAt, place, durationMinutes },
      ...(version === null && { interpreter }),
      agreedText: request.agreedText ?? null,
    });
  }

  /** Keeps what came of it, and for ever what was said and not chosen. */
  async write(
    clientId: string,
    { conversation, agreement, onCopy, next, step }: CloseTalkRequest,
    outcomes: TalkOutcomes,
    settled: readonly Settled[],
  ): Promise<void> {
    const { staffMemberId } = this.database.actor;
    const of = { clientId, conversationId: conversation.id, staffMemberId };
    await this.database.repository(Talk).insert({
      ...{ id: uuidv7(), ...of, ...outcomes, onCopy },
      agreedName: agreement?.clientName ?? null,
      agreedWay: agreement?.way ?? null,
      nextContactOn: next?.day ?? null,
    });
    const kept = [...settled, ...(isLeft(settled) ? leftBehind(step ?? {}) : [])];
    await this.choices.keep(of, kept);
  }
}
