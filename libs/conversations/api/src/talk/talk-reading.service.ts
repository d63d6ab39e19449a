import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Database, NotFound } from '@ademruimte/api-platform';
import type { TalkResponse } from './talk.dto';
import { readTalk } from './talk.queries';
import { choiceResponse } from './talk-choice.dto';
import { choicesOf } from './talk-choice.queries';

/** Looks back at what came of a talk. */
@Injectable()
export class TalkReading {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly readLog: ReadLog,
  ) {}

  /** The talk of a conversation; that it was looked at is written down. */
  async read(clientId: string, conversationId: string): Promise<TalkResponse> {
    const { permissions } = await this.access.require(clientId, 'conversation:read');
    const talk = await readTalk(this.database, clientId, conversationId);
    if (!talk) throw new NotFound();
    const choices = permissions.includes('note:read')
      ? await choicesOf(this.database, clientId, [conversationId])
      : [];
    await this.readLog.opened(clientId);
    return { ...talk, choices: choices.map(choiceResponse) };
  }
}
