import { Injectable } from '@nestjs/common';
import { Database } from '@ademruimte/api-platform';
import { Assessments, type AssessmentView, type SaidRating } from '@ademruimte/bridge-api';
import { fitted, type FittedRating } from './talk-fit';
import { sameDomains } from './talk.queries';

/** The draft a talk's answers join, if there is one, and how each of them stands along its bridge. */
export interface TalkAlong {
  readonly draft: AssessmentView | null;
  /** The version of the bridge the answers are kept along. */
  readonly templateId: string;
  readonly ratings: readonly FittedRating[];
}

/**
 * A talk keeps the version of the bridge it began on. When a colleague has a draft under way along
 * another version, an answer joins it only where both say the same in the same words.
 */
@Injectable()
export class TalkBridge {
  constructor(
    private readonly database: Database,
    private readonly assessments: Assessments,
  ) {}

  /** Lays what was said along one version of the bridge beside the draft under way. */
  async fit(clientId: string, templateId: string, said: readonly SaidRating[]): Promise<TalkAlong> {
    const draft = await this.assessments.underWay(clientId);
    if (!draft || draft.templateId === templateId) {
      return { draft, templateId, ratings: said.map((one) => ({ said: one, there: one })) };
    }
    const domains = await sameDomains(this.database, templateId, draft.templateId);
    const ratings = said.map((one) => ({ said: one, there: fitted(one, domains) }));
    return { draft, templateId: draft.templateId, ratings };
  }
}
