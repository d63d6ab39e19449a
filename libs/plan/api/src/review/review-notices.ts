import { Injectable } from '@nestjs/common';
import { Notices, type OpenedClient, ReadLog } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import type { NoticeKind } from '@ademruimte/contracts';
import type { ProgressReview } from './progress-review.entity';
import { leadsOf } from './reviews.queries';

/** Tells who has to know of a review, and writes down who looked. */
@Injectable()
export class ReviewNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly readLog: ReadLog,
  ) {}

  /** The leads of the team are asked to look along. */
  async leads({ teamId }: OpenedClient, { id, clientId }: ProgressReview): Promise<void> {
    const leads = await leadsOf(this.database, teamId, this.clock.today());
    await this.notices.tell(leads, { kind: 'review_asked', clientId, aboutId: id });
  }

  /** Who held it hears what the lead said; nobody else is asked any more. */
  async worker({ id, clientId, staffMemberId }: ProgressReview, kind: NoticeKind): Promise<void> {
    await this.notices.settle(id, 'review_asked');
    await this.notices.tell([staffMemberId], { kind, clientId, aboutId: id });
  }

  /** Somebody read the reviews of a client. */
  async wereRead(clientId: string): Promise<void> {
    await this.readLog.opened(clientId);
  }
}
