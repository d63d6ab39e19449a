import { Injectable } from '@nestjs/common';
import { ClientAssignments } from '@ademruimte/clients-api';
import { Messages } from '../messages/messages.service';

type Part = Parameters<ClientAssignments['start']>[1];

/** Lets a colleague begin with a client outside a hand-over, and tells them what to know. */
@Injectable()
export class Newcomers {
  constructor(
    private readonly assignments: ClientAssignments,
    private readonly messages: Messages,
  ) {}

  /** They begin; what was written for them is in sight from the day they do. */
  async begin(clientId: string, part: Part, words: string | null): Promise<void> {
    await this.assignments.start(clientId, part);
    if (words) await this.messages.tell(clientId, part.staffMemberId, words);
  }
}
