import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import type { NotChosen } from './talk-clash';
import { TalkChoice } from './talk-choice.entity';

/** Keeps for ever what was said in a talk and did not come where it was meant to go. */
@Injectable()
export class TalkChoices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async keep(
    talk: Pick<TalkChoice, 'clientId' | 'conversationId'>,
    kept: readonly NotChosen[],
  ): Promise<void> {
    if (!kept.length) return;
    const { clientId, conversationId } = talk;
    const { staffMemberId } = this.database.actor;
    const of = { clientId, conversationId, staffMemberId, chosenAt: this.clock.now() };
    await this.database.repository(TalkChoice).insert(
      kept.map(({ field, about, mine, theirs, kept: side }) => ({
        ...{ id: uuidv7(), ...of, field, about, mine, theirs, kept: side },
      })),
    );
  }
}
