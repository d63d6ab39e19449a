import type {
  AssessmentKind,
  ContactChannel,
  ConversationKind,
  CutOff,
  FormOfAddress,
  GoalStatus,
  HouseholdRole,
  MissedBarrier,
  NoteVisibility,
  Rater,
  TrajectoryOutcome,
  UrgentKind,
} from '@ademruimte/contracts';

/** Who of the demonstration's staff does something. */
export type Teller = 'sanne' | 'tom' | 'roos' | 'farid' | 'ilse';

/** Who of them leads the work with somebody. */
export type Worker = Extract<Teller, 'sanne' | 'tom' | 'roos'>;

/** What is said of one life domain: a level with words, or why there is none. */
export interface Said {
  readonly domain: string;
  readonly by?: Rater;
  readonly level?: number;
  readonly reason?: 'not_now' | 'not_applicable' | 'not_needed';
  readonly words?: string;
}

/** A small step, with a day counted from the moment it is agreed. */
export interface StoryStep {
  readonly text: string;
  readonly by: 'client' | Teller;
  readonly inDays: number;
  readonly ifText?: string;
  readonly thenText?: string;
  readonly setback?: string;
  readonly confidence?: number;
  /** What became of it, in days after it was agreed. */
  readonly doneAfter?: number;
  /** The days it was planned again to, each on the day it was due before. */
  readonly replannedTo?: number | readonly number[];
  readonly praise?: string;
}

/** A goal in the resident's own words. */
export interface StoryGoal {
  readonly title: string;
  readonly domain: string;
  readonly horizon?: string;
  readonly why?: string;
  readonly shared?: boolean;
  readonly steps: readonly StoryStep[];
  /** How it stands at the end of the story. */
  readonly becomes?: Extract<GoalStatus, 'paused' | 'reached' | 'let_go'>;
  readonly milestone?: string;
}

/** How an appointment came about, in days. */
export interface PlannedAhead {
  readonly daysBefore: number;
  /** How long before the talk the reminder was given. */
  readonly remindedBefore?: number;
  /** It was planned for so many days before today at first, and moved. */
  readonly movedFrom?: number;
}

/** One talk and what came of it. */
export interface StoryMoment {
  readonly daysAgo: number;
  readonly hour: number;
  readonly kind: ConversationKind;
  readonly place?: string;
  /** That it was planned before, and whether somebody reminded by hand or by letter. */
  readonly planned?: PlannedAhead;
  readonly missed?: { readonly barriers: readonly MissedBarrier[]; readonly reason: string };
  readonly agreed?: string;
  readonly note?: { readonly text: string; readonly visibility: NoteVisibility };
  readonly assessment?: { readonly kind: AssessmentKind; readonly said: readonly Said[] };
  readonly goals?: readonly StoryGoal[];
  /** More steps for goals that exist, by their title. */
  readonly steps?: readonly (StoryStep & { readonly goal: string })[];
  readonly agreesPlan?: boolean;
}

/** One invented resident, from the first talk to today. */
export interface Story {
  readonly lead: Worker;
  readonly expert?: boolean;
  readonly startedDaysAgo: number;
  readonly person: {
    readonly callName: string;
    readonly givenNames?: string;
    readonly namePrefix?: string;
    readonly familyName?: string;
    readonly birthDate: string;
    readonly formOfAddress: FormOfAddress;
    readonly addressLine?: string;
    readonly postcode?: string;
    readonly city?: string;
    readonly secretAddress?: boolean;
  };
  readonly contact: {
    readonly channel: ContactChannel;
    readonly phone?: string;
    readonly email?: string;
    readonly language: string;
    readonly interpreter: boolean;
    readonly bestTime?: string;
  };
  readonly safeContactRule?: string;
  readonly reason: string;
  readonly strengths: readonly string[];
  readonly household?: {
    readonly name: string;
    /** The resident's own role in it. */
    readonly role: HouseholdRole;
    readonly members: readonly {
      readonly name: string;
      readonly role: HouseholdRole;
      readonly birthDate?: string;
    }[];
  };
  readonly helpers?: readonly {
    readonly name: string;
    readonly role: string;
    readonly organisationName?: string;
    readonly reach?: string;
    readonly mayKnow?: string;
  }[];
  readonly moments: readonly StoryMoment[];
  /** Something that cannot wait, heard yesterday. */
  readonly urgent?: {
    readonly kind: UrgentKind;
    readonly about?: CutOff;
    readonly text: string;
  };
  /** The next talk, in days from today. */
  readonly next?: {
    readonly inDays: number;
    readonly hour: number;
    readonly kind: ConversationKind;
    readonly place?: string;
    /** When it was planned, and when somebody reminded of it, in days before today. */
    readonly plannedDaysAgo?: number;
    readonly remindedDaysAgo?: number;
    /** It was to be reminded of by mail, which did not arrive. */
    readonly mailFails?: boolean;
  };
  /** Support ended, some days before today. */
  readonly ends?: { readonly daysAgo: number; readonly outcome: TrajectoryOutcome };
  /** The lead proposes to hand over, in days from today; nobody decided yet. */
  readonly handover?: {
    readonly to: Worker;
    readonly inDays: number;
    /** What the next worker should know besides what the file says. */
    readonly words: string;
  };
}
