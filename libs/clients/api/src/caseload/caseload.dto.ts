import {
  Day,
  OptionalId,
  OptionalOneOf,
  Shows,
  ShowsDay,
  ShowsId,
  ShowsList,
  ShowsMoment,
  ShowsOneOf,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import {
  bounds,
  type CalendarDay,
  type ClientStatus,
  clientStatuses,
  limits,
  type Relation,
  relations,
  type StepOwner,
  stepOwners,
} from '@ademruimte/contracts';

/** Whose clients: one's own, or those of the team one leads. */
export const caseloadScopes = ['mine', 'team'] as const;
/** One of the two. */
export type CaseloadScope = (typeof caseloadScopes)[number];

/** Which clients of a caseload. */
export const caseloadStatuses = ['active', 'paused', 'closed', 'all'] as const;
/** One of those. */
export type CaseloadStatus = (typeof caseloadStatuses)[number];

/** A page of a caseload. */
export class CaseloadQuery {
  @OptionalOneOf(caseloadScopes) scope?: CaseloadScope | null;
  @OptionalOneOf(caseloadStatuses) status?: CaseloadStatus | null;
  /** The last client of the page before; never a name, for it stands in an address. */
  @OptionalId() cursor?: string | null;
}

/** A piece of a name. Left out, the scope is everybody one may see. */
export class ClientSearchRequest {
  @Text({ min: bounds.searchMinimum, max: limits.searchWords }) words: string;
  @OptionalOneOf(caseloadScopes) scope?: CaseloadScope | null;
}

/** The question "is this person perhaps known already?", asked before registering. */
export class ClientMatchRequest {
  @Text({ max: limits.fullName }) name: string;
  @Day() birthDate: CalendarDay;
}

/** The first step that is still to do. */
export class NextStep {
  @ShowsText() text: string;
  @ShowsDay() dueOn: CalendarDay;
  @ShowsOneOf(stepOwners) owner: StepOwner;
}

/** A client in a list. Who sees only what is shared reads the name to be called by. */
export class ClientListItem {
  @ShowsId() id: string;
  @ShowsText() callName: string;
  @ShowsText() fullName: string;
  @ShowsOneOf(clientStatuses) status: ClientStatus;
  @ShowsId() teamId: string;
  @ShowsText() teamName: string;
  @ShowsText({ nullable: true }) leadWorkerName: string | null;
  @Shows(() => NextStep, { nullable: true }) nextStep: NextStep | null;
  @ShowsMoment({ nullable: true }) nextConversationAt: string | null;
  @ShowsDay({ nullable: true }) lastContactOn: CalendarDay | null;
  @ShowsOneOf(relations) relation: Relation;
}

/** A page of clients, by name. */
export class ClientPage {
  @ShowsList(() => ClientListItem) items: ClientListItem[];
  @ShowsId({ nullable: true }) nextCursor: string | null;
}

/** The clients a search found, nearest first. */
export class FoundClients {
  @ShowsList(() => ClientListItem) items: ClientListItem[];
}

/** A team to call: nothing about the person. */
export class KnownAtTeam {
  @ShowsText() teamName: string;
  @ShowsText({ nullable: true }) teamPhone: string | null;
  /** The one person who may be meant there, to open in an emergency; null when there are more. */
  @ShowsId({ nullable: true }) clientId: string | null;
}

/** Where somebody is perhaps known already. */
export class ClientMatches {
  @ShowsList(() => KnownAtTeam) items: KnownAtTeam[];
}
