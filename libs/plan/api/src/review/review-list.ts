import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { ReviewConversation } from './review-conversation';
import type { ReviewsResponse } from './reviews.dto';
import { leadsOf, reviewsOf } from './reviews.queries';

/** The times a plan was looked back on, and who looks along with the next. */
@Injectable()
export class ReviewList {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly conversation: ReviewConversation,
    private readonly readLog: ReadLog,
  ) {}

  /** All reviews of a client's plan, the newest first. */
  async read(clientId: string): Promise<ReviewsResponse> {
    const client = await this.access.require(clientId, 'review:read');
    const items = await reviewsOf(this.database, clientId);
    const approvalWanted = await this.conversation.isWanted(client);
    const leads = await leadsOf(this.database, client.teamId, this.clock.today());
    await this.readLog.opened(clientId);
    return { items, approvalWanted, leadNames: leads.map(({ name }) => name) };
  }
}
