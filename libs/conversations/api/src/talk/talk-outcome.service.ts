import { Injectable } from '@nestjs/common';
import { Assessments, RatingRequest, type SaidRating } from '@ademruimte/bridge-api';
import type { CloseTalkRequest } from './close-talk.dto';
import { NextContact } from './next-contact.service';
import { TalkBridge } from './talk-bridge.service';
import { isSameQuestion, keptOf, ratingField, type Settled } from './talk-clash';
import { withPlace } from './talk-fit';
import { type TalkContext, TalkPlan } from './talk-plan.service';
import type { TalkOutcomes } from './talk-records.service';
import { within } from './within';

/** Takes what came of a talk to where it belongs: bridge, plan and agenda. */
@Injectable()
export class TalkOutcome {
  constructor(
    private readonly assessments: Assessments,
    private readonly bridge: TalkBridge,
    private readonly plan: TalkPlan,
    private readonly nextContact: NextContact,
  ) {}

  /** Saves each part there is; returns what the talk remembers of it. */
  async apply(talk: TalkContext, request: CloseTalkRequest): Promise<TalkOutcomes> {
    const { heldOn } = talk;
    const assessmentId = await this.measure(talk, request);
    const plan = await this.plan.take(talk, request);
    const nextConversationId = await this.next(talk, request);
    const { assessment } = request;
    const templateId = assessment?.ratings.length ? assessment.templateId : null;
    return { heldOn, templateId, assessmentId, ...plan, nextConversationId };
  }

  /** A talk in which nobody pointed at anything makes no measurement. */
  private async measure(
    { clientId, heldOn, settled }: TalkContext,
    { assessment }: CloseTalkRequest,
  ): Promise<string | null> {
    if (!assessment?.ratings.length) return null;
    const { id, kind, templateId, ratings } = assessment;
    const answers = ratings.map((one) => RatingRequest.said(one));
    const { draft, ...along } = await this.bridge.fit(clientId, templateId, answers);
    const joins = withPlace(along.ratings);
    // Nothing of the talk is in a draft none of it fits, so the draft is not the talk's to finish.
    if (!joins.length) return null;
    const said = joins.filter((one) => counts(one, settled, draft?.ratings ?? []));
    const moment = { id, kind, templateId: along.templateId, heldOn };
    return within('assessment', () => this.assessments.join(clientId, moment, said));
  }

  private async next(
    { clientId }: TalkContext,
    { next, conversation }: CloseTalkRequest,
  ): Promise<string | null> {
    if (!next) return null;
    const { day, time = null, place = null } = next;
    const kind = next.kind ?? conversation.kind;
    return this.nextContact.plan(clientId, { day, time, kind, place });
  }
}

/** What was not chosen stays out, and what a worker set aside gives way to a worker's own view. */
function counts(
  one: SaidRating,
  settled: readonly Settled[],
  drafted: readonly SaidRating[],
): boolean {
  if (one.ratedBy === 'client') return keptOf(settled, ratingField(one)) === 'mine';
  return !drafted.some((other) => isSameQuestion(other, one));
}
