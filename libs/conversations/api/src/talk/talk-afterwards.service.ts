import { Injectable } from '@nestjs/common';
import { ClientAccess, type OpenedClient } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import type { FinishTalkRequest } from './finish-talk.dto';
import { Talk } from './talk.entity';
import { TalkAdditions } from './talk-additions.service';
import { TalkMeasure } from './talk-measure.service';

/** Which talk, and the version its worker saw. */
export interface TalkInSight {
  readonly clientId: string;
  readonly conversationId: string;
  readonly version: number;
}

/** The five minutes after a talk: what the worker adds alone, once. */
@Injectable()
export class TalkAfterwards {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly measure: TalkMeasure,
    private readonly additions: TalkAdditions,
  ) {}

  /** Adds all of it and makes the measurement history; returns the new version of the talk. */
  async finish(
    { clientId, conversationId, version }: TalkInSight,
    request: FinishTalkRequest,
  ): Promise<number> {
    const client = await this.access.require(clientId, 'conversation:edit');
    const talk = await this.hold(client, conversationId, version);
    if (request.nextContactOn < this.clock.today()) {
      throw FieldsInvalid.of('nextContactOn', 'day-in-past');
    }
    await this.measure.conclude(talk, request);
    await this.additions.write(client, talk, request);
    talk.finish({
      by: this.database.actor.staffMemberId,
      at: this.clock.now(),
      nextContactOn: request.nextContactOn,
      nextConversationId: await this.additions.next(talk, request),
    });
    await this.database.repository(Talk).save(talk);
    return version + 1;
  }

  /** Finished is said before stale: it is what whoever comes second wants to know. */
  private async hold(
    { clientId }: OpenedClient,
    conversationId: string,
    version: number,
  ): Promise<Talk> {
    const repository = this.database.repository(Talk);
    const lock = { mode: 'for_no_key_update' } as const;
    const found = await repository.findOne({ where: { clientId, conversationId }, lock });
    if (!found) throw new NotFound();
    found.requireNotFinished();
    return this.database.claim(Talk, { id: found.id, clientId }, version);
  }
}
