import type {
  CalendarDay,
  ConversationKind,
  FormOfAddress,
  StepOwner,
} from '@ademruimte/contracts';

/** A step as the agreed version holds it, as far as paper needs it: never how sure somebody is. */
export interface AgreedStepOnCopy {
  readonly id: string;
  readonly text: string;
  readonly owner: StepOwner;
  readonly ownerName: string | null;
  readonly dueOn: CalendarDay;
  readonly ifText: string | null;
  readonly thenText: string | null;
  readonly setbackText: string | null;
  readonly reminderBy?: string | null;
  readonly reminderHow?: string | null;
}

/** A goal as the agreed version holds it. */
export interface AgreedGoalOnCopy {
  readonly id: string;
  readonly title: string;
  readonly lifeDomain: { readonly sensitive: boolean };
  readonly steps: readonly AgreedStepOnCopy[];
}

/** The next time they meet. */
export interface NextMeeting {
  readonly startsAt: string;
  readonly kind: ConversationKind;
  readonly place: string | null;
}

/** All that a client's copy of one talk is made from. */
export interface CopySource {
  readonly callName: string;
  readonly formOfAddress: FormOfAddress;
  readonly language: string | null;
  readonly secretAddress: boolean;
  readonly hasSafeContactRule: boolean;
  readonly addressLine: string | null;
  readonly postcode: string | null;
  readonly staffName: string;
  readonly teamName: string;
  readonly teamPhone: string | null;
  readonly heldOn: CalendarDay;
  readonly onCopy: boolean;
  readonly goalId: string | null;
  readonly stepId: string | null;
  /** What both agreed on in this talk; empty when nothing was agreed. */
  readonly agreedGoals: readonly AgreedGoalOnCopy[];
  readonly nextContactOn: CalendarDay | null;
  readonly nextMeeting: NextMeeting | null;
}
