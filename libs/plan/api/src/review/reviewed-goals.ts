import { Injectable } from '@nestjs/common';
import { Database, RecordChanged } from '@ademruimte/api-platform';
import type { ReviewChoice } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Goals } from '../goals.service';
import { GoalHasEnded } from '../plan.errors';
import { type ProgressReview, ReviewedGoal } from './progress-review.entity';

/** What two people chose for one goal. */
export interface GoalLookedAt {
  readonly goalId: string;
  /** The version they looked at. */
  readonly version: number;
  readonly choice: ReviewChoice;
  readonly words?: string | null;
}

/**
 * What is chosen for each goal. It is only written down: changing a goal or letting it go is a
 * moment of its own, with a kind word.
 */
@Injectable()
export class ReviewedGoals {
  constructor(
    private readonly database: Database,
    private readonly goals: Goals,
  ) {}

  /** Writes down what was chosen, for the goals as the two people saw them. */
  async write(review: ProgressReview, chosen: readonly GoalLookedAt[]): Promise<void> {
    for (const one of chosen) await this.add(review, one);
  }

  /** Makes the choices of a review these; what is left out was taken back. */
  async adapt(review: ProgressReview, chosen: readonly GoalLookedAt[]): Promise<void> {
    const rows = this.database.repository(ReviewedGoal);
    const before = await rows.findBy({ reviewId: review.id });
    const known = new Set(before.map(({ goalId }) => goalId));
    for (const row of before) {
      const now = chosen.find(({ goalId }) => goalId === row.goalId);
      row.choice = now?.choice ?? null;
      row.words = now?.words ?? null;
      await rows.save(row);
    }
    await this.write(
      review,
      chosen.filter(({ goalId }) => !known.has(goalId)),
    );
  }

  private async add(review: ProgressReview, chosen: GoalLookedAt): Promise<void> {
    const { id: reviewId, clientId } = review;
    const { goalId, version: goalVersion, choice, words = null } = chosen;
    const { version, title, status, horizon, why } = await this.goals.look(clientId, goalId);
    if (version !== goalVersion) {
      throw new RecordChanged({ id: goalId, version, title, horizon, why, status });
    }
    if (status !== 'active' && status !== 'paused') throw new GoalHasEnded();
    const said = { clientId, reviewId, goalId, goalVersion, title, choice, words };
    await this.database.repository(ReviewedGoal).insert({ id: uuidv7(), ...said });
  }
}
