import type { SchemaPathTree } from '@angular/forms/signals';
import { type GoalOutcome, limits, type RecognitionKind } from '@ademruimte/contracts';
import { atMost, type EndGoalRequest, needed } from '@ademruimte/web-client';

/** How a goal ends, as its form holds it. */
export interface EndingModel {
  version: number;
  outcome: GoalOutcome | '';
  words: string;
  recognition: string;
  kind: RecognitionKind;
  milestone: string;
}

export const noEnding = (version: number): EndingModel => ({
  ...{ version, outcome: '', words: '', recognition: '', kind: 'word', milestone: '' },
});

export function endingRules(path: SchemaPathTree<EndingModel>): void {
  needed(path.outcome, $localize`Kies hoe het met dit doel ging.`);
  atMost(path.words, limits.ownWords);
  atMost(path.recognition, limits.sentence);
  atMost(path.milestone, limits.sentence);
}

export function endingFrom(typed: EndingModel, outcome: GoalOutcome): EndGoalRequest {
  const { words, recognition, kind, milestone } = typed;
  return {
    outcome,
    words: words || null,
    recognition: recognition ? { text: recognition, kind } : null,
    milestone: milestone || null,
  };
}
