import { Injectable } from '@nestjs/common';
import { Database } from '@ademruimte/api-platform';
import { RatingRequest } from '@ademruimte/bridge-api';
import { Goals } from '@ademruimte/plan-api';
import type { CloseTalkRequest, TalkAssessment, TalkGoal } from './close-talk.dto';
import {
  answersApart,
  goalClashes,
  ratingClash,
  ratingLeft,
  type Settled,
  settle,
  type TalkClash,
} from './talk-clash';
import { TalkBridge } from './talk-bridge.service';
import { withoutPlace, withPlace } from './talk-fit';
import { TalkConflict } from './talk.errors';
import { lastChange, ratingWords } from './talk.queries';

/** Finds where a colleague changed the same as the talk did, and what a person chose there. */
@Injectable()
export class TalkClashes {
  constructor(
    private readonly database: Database,
    private readonly bridge: TalkBridge,
    private readonly goals: Goals,
  ) {}

  /**
   * What was chosen for each clash there is now. Throws {@link TalkConflict} with all of them while
   * one is open, or while the other side is not what the person saw when choosing.
   */
  async settle(
    clientId: string,
    { assessment, goal, choices = [] }: CloseTalkRequest,
  ): Promise<Settled[]> {
    const clashes = [
      ...(assessment ? await this.ofRatings(clientId, assessment) : []),
      ...(goal ? await this.ofGoal(clientId, goal) : []),
    ];
    const settled = settle(clashes, choices);
    if (!settled) throw new TalkConflict(clashes);
    return settled;
  }

  private async ofRatings(
    clientId: string,
    { ratings, templateId }: TalkAssessment,
  ): Promise<TalkClash[]> {
    const said = ratings.map((one) => RatingRequest.said(one));
    const along = await this.bridge.fit(clientId, templateId, said);
    if (!along.draft) return [];
    const joins = withPlace(along.ratings);
    const apart = answersApart(joins, along.draft.ratings);
    const left = withoutPlace(along.ratings);
    if (!apart.length && !left.length) return [];
    const words = await ratingWords(this.database, [...joins, ...left]);
    const last = await lastChange(this.database, 'assessment', along.draft.id);
    return [
      ...apart.map((two) => ratingClash(two, words, last)),
      ...left.map((one) => ({ ...ratingLeft(one, words), ...last })),
    ];
  }

  private async ofGoal(
    clientId: string,
    { id, version, title, base = null }: TalkGoal,
  ): Promise<TalkClash[]> {
    if (version == null) return [];
    const now = await this.goals.look(clientId, id);
    const clashes = goalClashes({ version, title, base }, now, { theirsBy: null, at: null });
    if (!clashes.length) return [];
    const last = await lastChange(this.database, 'goal', id);
    return clashes.map((clash) => ({ ...clash, ...last }));
  }
}
