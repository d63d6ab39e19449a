import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Refused } from '@ademruimte/api-platform';
import { dayOf, type Permission } from '@ademruimte/contracts';
import type { CloseTalkRequest } from './close-talk.dto';
import { TalkClashes } from './talk-clashes.service';
import { talkMoment } from './talk-moment';
import { TalkOutcome } from './talk-outcome.service';
import { TalkRecords } from './talk-records.service';

const NEEDED: readonly Permission[] = [
  'conversation:edit',
  'bridge:rate',
  'plan:edit',
  'plan:agree',
];

/** Closes a talk: whatever came of it is saved together, once, or not at all. */
@Injectable()
export class TalkClosing {
  constructor(
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly clashes: TalkClashes,
    private readonly records: TalkRecords,
    private readonly outcome: TalkOutcome,
  ) {}

  /** Closes the talk; returns the id of its conversation. */
  async close(clientId: string, request: CloseTalkRequest): Promise<string> {
    const { permissions } = await this.access.require(clientId, 'conversation:edit');
    if (!NEEDED.every((one) => permissions.includes(one))) throw new Refused(clientId);
    const at = talkMoment(new Date(request.conversation.startsAt), this.clock.now());
    await this.records.begin(clientId, request, at);
    const settled = await this.clashes.settle(clientId, request);
    const talk = { clientId, heldOn: dayOf(at), settled };
    const outcomes = await this.outcome.apply(talk, request);
    await this.records.write(clientId, request, outcomes, settled);
    return request.conversation.id;
  }
}
