import { Injectable } from '@nestjs/common';
import { Notices, type OpenedClient } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import type { ReviewWordKind } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { type ProgressReview, ReviewWord } from './progress-review.entity';
import { approvalWanted, leadsOf } from './reviews.queries';

/** What a lead and a worker say to each other about a review, and how they hear of it. */
@Injectable()
export class ReviewConversation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
  ) {}

  /**
   * Whether a lead looks along: where the team wants it, unless the only lead is who looks back.
   * Without a lead today it waits for the next.
   */
  async isWanted({ teamId }: OpenedClient): Promise<boolean> {
    if (!(await approvalWanted(this.database, teamId))) return false;
    const leads = await leadsOf(this.database, teamId, this.clock.today());
    const { staffMemberId } = this.database.actor;
    return !leads.length || leads.some(({ id }) => id !== staffMemberId);
  }

  /** The leads of the team are asked to look along, once each. */
  async ask({ teamId }: OpenedClient, review: ProgressReview): Promise<void> {
    const { id, clientId } = review;
    await this.notices.settle(id, 'review_asked');
    await this.notices.settle(id, 'review_returned');
    const leads = await leadsOf(this.database, teamId, this.clock.today());
    const others = leads.filter((lead) => lead.id !== review.staffMemberId);
    const about = { kind: 'review_asked', clientId, aboutId: id } as const;
    await this.notices.tell(
      others.map((lead) => lead.id),
      about,
    );
  }

  /** Who held it hears what the lead said; nobody else is asked any more. */
  async decided(review: ProgressReview, words: string | null): Promise<void> {
    const { id, clientId, staffMemberId, approval } = review;
    const agreed = approval === 'approved';
    await this.say(review, agreed ? 'agreed' : 'question', words);
    await this.notices.settle(id, 'review_asked');
    const kind = agreed ? 'review_approved' : 'review_returned';
    await this.notices.tell([staffMemberId], { kind, clientId, aboutId: id });
  }

  /** Writes down what somebody says. */
  async say(about: ProgressReview, kind: ReviewWordKind, words: string | null): Promise<void> {
    const { id: reviewId, clientId } = about;
    const { staffMemberId } = this.database.actor;
    await this.database.repository(ReviewWord).insert({
      ...{ id: uuidv7(), clientId, reviewId, staffMemberId, kind, words },
      saidAt: this.clock.now(),
    });
  }
}
