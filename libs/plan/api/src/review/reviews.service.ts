import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { ChangeOf } from '../change-of';
import { ProgressReview } from './progress-review.entity';
import { ReviewConversation } from './review-conversation';
import { type GoalLookedAt, ReviewedGoals } from './reviewed-goals';

/** What was said while looking back. */
export interface LookedBack {
  readonly worked?: string | null;
  readonly hindered?: string | null;
  readonly goals: readonly GoalLookedAt[];
}

/** A review as it was held. */
export interface HeldReview extends LookedBack {
  readonly id?: string | null;
  readonly heldOn?: CalendarDay | null;
}

/** A review put differently, with what is said back to a lead who had a question. */
export interface AdaptedReview extends LookedBack {
  readonly answer?: string | null;
}

/** Looking back on the plan: with the client, and where a team wants it with the lead. */
@Injectable()
export class Reviews {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly goals: ReviewedGoals,
    private readonly conversation: ReviewConversation,
  ) {}

  /** Writes down a review, all of it or nothing; returns the id. */
  async hold(clientId: string, wanted: HeldReview): Promise<string> {
    const client = await this.access.require(clientId, 'review:hold');
    const heldOn = wanted.heldOn ?? this.clock.today();
    if (heldOn > this.clock.today()) throw FieldsInvalid.of('heldOn', 'day-in-future');
    const id = wanted.id ?? uuidv7();
    const review = new ProgressReview();
    const { worked = null, hindered = null } = wanted;
    const { staffMemberId } = this.database.actor;
    const asksLead = await this.conversation.isWanted(client);
    const askedAt = asksLead ? this.clock.now() : null;
    review.hold({ id, clientId, heldOn, worked, hindered, staffMemberId }, askedAt);
    await this.database.repository(ProgressReview).insert(review);
    await this.goals.write(review, wanted.goals);
    if (asksLead) await this.conversation.ask(client, review);
    return id;
  }

  /**
   * Puts a review differently, until a lead agreed. A lead who had a question gets it back with the
   * answer. Returns the new version.
   */
  async adapt({ clientId, id, version }: ChangeOf, wanted: AdaptedReview): Promise<number> {
    const client = await this.access.require(clientId, 'review:hold');
    const review = await this.database.claim(ProgressReview, { id, clientId }, version);
    const { worked = null, hindered = null, answer } = wanted;
    const wasReturned = review.approval === 'returned';
    review.adapt({ worked, hindered }, this.clock.now());
    await this.database.repository(ProgressReview).save(review);
    await this.goals.adapt(review, wanted.goals);
    if (wasReturned && answer) await this.conversation.say(review, 'answer', answer);
    if (review.approval === 'asked') await this.conversation.ask(client, review);
    return review.version;
  }

  /** The lead agrees; returns the new version. */
  approve(change: ChangeOf, words: string | null): Promise<number> {
    return this.decide(change, 'approved', words);
  }

  /** The lead has a question first; returns the new version. */
  return(change: ChangeOf, words: string): Promise<number> {
    return this.decide(change, 'returned', words);
  }

  private async decide(
    { clientId, id, version }: ChangeOf,
    how: 'approved' | 'returned',
    words: string | null,
  ): Promise<number> {
    await this.access.require(clientId, 'review:approve');
    const review = await this.database.claim(ProgressReview, { id, clientId }, version);
    review.decide(how, this.database.actor.staffMemberId, this.clock.now());
    await this.database.repository(ProgressReview).save(review);
    await this.conversation.decided(review, words);
    return review.version;
  }
}
