import { Injectable } from '@nestjs/common';
import { Database, FieldsInvalid } from '@ademruimte/api-platform';
import { Assessments, RatingRequest, type SaidRating } from '@ademruimte/bridge-api';
import type { FinishTalkRequest } from './finish-talk.dto';
import { TalkBridge } from './talk-bridge.service';
import { TalkChoices } from './talk-choices.service';
import { ratingLeft } from './talk-clash';
import { withoutPlace, withPlace } from './talk-fit';
import { ratingWords } from './talk.queries';
import type { Talk } from './talk.entity';

/** The worker's own view beside the client's, after which the measurement is history. */
@Injectable()
export class TalkMeasure {
  constructor(
    private readonly database: Database,
    private readonly assessments: Assessments,
    private readonly bridge: TalkBridge,
    private readonly choices: TalkChoices,
  ) {}

  /** Adds the views to the talk's measurement; one that has no place there is kept with the talk. */
  async conclude(talk: Talk, request: FinishTalkRequest): Promise<void> {
    const { clientId, assessmentId, templateId } = talk;
    const said = workerViews(request);
    if (!templateId) {
      if (said.length) throw FieldsInvalid.of('ratings', 'unknown-record');
      return;
    }
    const { draft, ratings } = await this.bridge.fit(clientId, templateId, said);
    const joins = draft?.id === assessmentId;
    await this.keep(talk, joins ? withoutPlace(ratings) : assessmentId ? [] : said);
    if (!assessmentId) return;
    await this.assessments.conclude(clientId, assessmentId, joins ? withPlace(ratings) : said);
  }

  private async keep(talk: Talk, left: readonly SaidRating[]): Promise<void> {
    const words = await ratingWords(this.database, left);
    await this.choices.keep(
      talk,
      left.map((one) => ({ ...ratingLeft(one, words), kept: 'theirs' as const })),
    );
  }
}

/** Afterwards only the worker speaks: what the client said was said in the talk. */
function workerViews({ ratings = [] }: FinishTalkRequest): SaidRating[] {
  const client = ratings.findIndex(({ ratedBy }) => ratedBy === 'client');
  if (client >= 0) throw FieldsInvalid.of(`ratings.${client}.ratedBy`, 'not-a-choice');
  return ratings.map((one) => RatingRequest.said(one));
}
