import { booleanAttribute, Component, input, output } from '@angular/core';
import type { NoLevelReason } from '@ademruimte/contracts';
import { BridgeStones } from './bridge-stones';

/** One of the sentences of a life domain. */
export interface LevelSentence {
  readonly level: number;
  readonly sentence: string;
}

/** What somebody can point at: one of the sentences, or a reason for none. */
export interface Answer {
  readonly level: number | null;
  readonly reason: NoLevelReason | null;
}

/** A reason for no level, as somebody would say it. */
export interface ReasonOption {
  readonly reason: NoLevelReason;
  readonly label: string;
}

let count = 0;

/** Five sentences to point at, and leaving it out, which is as large as a sentence. */
@Component({
  selector: 'adem-rating-choice',
  imports: [BridgeStones],
  templateUrl: './rating-choice.html',
  styleUrl: './rating-choice.scss',
  host: { '[class.quiet]': 'quiet()' },
})
export class RatingChoice {
  readonly legend = input.required<string>();
  readonly levels = input.required<readonly LevelSentence[]>();
  readonly reasons = input.required<readonly ReasonOption[]>();
  readonly answer = input<Answer>();
  /** Smaller, for the worker's own view. */
  readonly quiet = input(false, { transform: booleanAttribute });
  readonly answered = output<Answer>();

  protected readonly group = `rating-${count++}`;
}
