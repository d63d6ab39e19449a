import {
  ShowsDay,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsListOf,
  ShowsMoment,
  ShowsNumber,
  ShowsOneOf,
  ShowsText,
  ShowsTexts,
} from '@ademruimte/api-platform';
import {
  type AgreementWay,
  agreementWays,
  type CalendarDay,
  type FilePart,
  fileParts,
  type InvitationState,
  invitationStates,
  type Relation,
  relations,
  type SharedPart,
  sharedParts,
  type SharingPartner,
  sharingPartners,
  type TellingWay,
  tellingWays,
} from '@ademruimte/contracts';

/** Why a part is open or closed: the relation that opens it, or what the matrix says is missing. */
export const accessReasons = [...relations, 'role-never', 'relation-gives-less'] as const;
/** One of them. */
export type AccessReason = (typeof accessReasons)[number];

/** One part of the file, with the line of the access matrix that decides about it. */
export class PartOpened {
  @ShowsOneOf(fileParts) part: FilePart;
  @ShowsFlag() open: boolean;
  @ShowsOneOf(accessReasons) because: AccessReason;
}

/** Somebody of the organisation who has access today: by which relation, to what, until when. */
export class PersonWithAccess {
  @ShowsId() staffMemberId: string;
  @ShowsText() name: string;
  /** Why: the relation that opens the file. */
  @ShowsOneOf(relations) because: Relation;
  @ShowsListOf(fileParts) sees: FilePart[];
  /** Part by part why it is open to them, or why not. */
  @ShowsList(() => PartOpened) parts: PartOpened[];
  /** Parts of life that opened above what they always see. */
  @ShowsTexts() lifeDomains: string[];
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay({ nullable: true }) untilDay: CalendarDay | null;
  /** When an emergency ends. */
  @ShowsMoment({ nullable: true }) untilMoment: string | null;
}

/** Somebody outside the organisation who helps. */
export class HelperOutside {
  @ShowsId() id: string;
  @ShowsText() name: string;
  @ShowsText() role: string;
  @ShowsText({ nullable: true }) organisationName: string | null;
  @ShowsText({ nullable: true }) mayKnow: string | null;
}

/** A part of life by its name. */
export class SharedLifeDomain {
  @ShowsText() code: string;
  @ShowsText() title: string;
  @ShowsFlag() sensitive: boolean;
}

/** What the client wants shared with whom. */
export class SharingAgreementResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(sharingPartners) withKind: SharingPartner;
  @ShowsText() name: string;
  @ShowsListOf(sharedParts) parts: SharedPart[];
  @ShowsList(() => SharedLifeDomain) lifeDomains: SharedLifeDomain[];
  @ShowsDay() fromDay: CalendarDay;
  @ShowsDay({ nullable: true }) untilDay: CalendarDay | null;
  @ShowsOneOf(agreementWays) agreedHow: AgreementWay;
  @ShowsDay() agreedOn: CalendarDay;
  /** The day it was taken back. */
  @ShowsDay({ nullable: true }) withdrawnOn: CalendarDay | null;
}

/** An experience expert who was asked, and what came of it. */
export class ExpertInvitationResponse {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsId() staffMemberId: string;
  @ShowsText() name: string;
  @ShowsText() invitedByName: string;
  @ShowsDay() toldOn: CalendarDay;
  @ShowsOneOf(tellingWays) how: TellingWay;
  @ShowsOneOf(invitationStates) state: InvitationState;
  /** The day the client heard that it will be somebody else. */
  @ShowsDay({ nullable: true }) toldOtherOn: CalendarDay | null;
}

/** Who sees what of one client, and what the client wants shared with whom. */
export class WhoSeesWhat {
  @ShowsDay() day: CalendarDay;
  @ShowsList(() => PersonWithAccess) people: PersonWithAccess[];
  @ShowsList(() => HelperOutside) helpers: HelperOutside[];
  /** The newest first, also what ended. */
  @ShowsList(() => SharingAgreementResponse) agreements: SharingAgreementResponse[];
  /** The newest first. */
  @ShowsList(() => ExpertInvitationResponse) invitations: ExpertInvitationResponse[];
}

/** Somebody who is asked to work along, or does: nothing but the name to be called by. */
export class OwnInvitation {
  @ShowsId() id: string;
  @ShowsNumber() version: number;
  @ShowsOneOf(['open', 'accepted']) state: 'open' | 'accepted';
  @ShowsText() callName: string;
  /** Null until the invitation is accepted: there is nothing to open before. */
  @ShowsId({ nullable: true }) clientId: string | null;
}
