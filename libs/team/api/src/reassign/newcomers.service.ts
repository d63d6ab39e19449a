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

  /** They begin; the words are in sight for them from the day they do. */
  async begin(clientId: string, part: Part, words: string): Promise<void> {
    await this.assignments.start(clientId, part);
    await this.messages.tell(clientId, part.staffMemberId, words);
  }
}
