import type {
  AgreementWay,
  CalendarDay,
  ConversationKind,
  NoLevelReason,
  NoteVisibility,
  RecognitionKind,
  StepOwner,
} from '@ademruimte/contracts';

/** What somebody pointed at: a sentence, or a reason for none. */
export interface TalkRating {
  readonly level: number | null;
  readonly reason: NoLevelReason | null;
}

/** Which conversation this is; `version` is null when it was not planned. */
export interface ConversationPart {
  readonly id: string;
  readonly version: number | null;
  readonly kind: ConversationKind;
  readonly startsAt: string;
  readonly place: string | null;
}

/** The one goal; `version` is null for a new one, `base` holds the words it had at the start. */
export interface GoalPart {
  readonly id: string;
  readonly version: number | null;
  readonly base: string | null;
  readonly title: string;
  /** The id of a life domain of the talk's template. */
  readonly lifeDomain: string;
  readonly why: string;
}

/** The one step, what it hangs on, and what helps when it goes wrong. */
export interface StepPart {
  readonly id: string;
  readonly text: string;
  readonly owner: StepOwner;
  readonly ownerName: string;
  readonly dueOn: CalendarDay;
  readonly if: string;
  readonly then: string;
  readonly setback: string;
  readonly confidence: number;
  readonly reminderBy: string;
  readonly reminderHow: string;
}

/** Who said yes to it, and in which way. */
export interface AgreePart {
  readonly client: boolean;
  readonly worker: boolean;
  readonly way: AgreementWay;
}

/** When the two see each other again. */
export interface NextPart {
  readonly day: CalendarDay;
  readonly time: string;
  readonly kind: ConversationKind;
  readonly place: string;
}

/** Two versions of one thing: what the talk says and what a colleague made of it meanwhile. */
export interface TalkConflict {
  readonly field: string;
  readonly about: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly theirsBy: string | null;
}

/** What a person chose between the two, having seen both. */
export interface TalkChoice {
  readonly field: string;
  readonly keep: 'mine' | 'theirs';
  readonly theirs: string | null;
}

/**
 * How it stands with sending the talk; the key makes it happen once. `conflicts` wait for a person
 * to choose; `why` is the code of a refusal.
 */
export interface ClosePart {
  readonly key: string;
  readonly state: 'open' | 'sending' | 'sent' | 'conflict' | 'refused';
  readonly conflicts: readonly TalkConflict[];
  readonly choices: readonly TalkChoice[];
  readonly why: string;
}

/** What the worker adds alone, afterwards; only the day of the next contact is needed. */
export interface AfterPart {
  readonly nextContactOn: CalendarDay;
  readonly time: string;
  readonly note: string;
  readonly visibility: NoteVisibility;
  readonly task: string;
  readonly taskOn: CalendarDay;
  readonly recognition: string;
  readonly recognitionKind: RecognitionKind;
  readonly key: string;
  readonly state: 'open' | 'sending' | 'sent' | 'refused';
  readonly why: string;
}

/** The parts of a talk, by the first word of their fields in its one document. */
export interface TalkParts {
  readonly conversation: ConversationPart;
  readonly goal: GoalPart;
  readonly step: StepPart;
  readonly agree: AgreePart;
  readonly next: NextPart;
  readonly close: ClosePart;
  readonly after: AfterPart;
}
