import {
  Day,
  Id,
  OneOf,
  OptionalDay,
  OptionalId,
  OptionalText,
  OptionalTexts,
} from '@ademruimte/api-platform';
import {
  type AgreementWay,
  agreementWays,
  type CalendarDay,
  limits,
  type SharingPartner,
  sharingPartners,
  type TellingWay,
  tellingWays,
} from '@ademruimte/contracts';

/** What a client wants shared with whom, and how that was agreed. */
export class SharingRequest {
  @OptionalId() id?: string | null;
  @OneOf(sharingPartners) withKind: SharingPartner;
  /** An experience expert of the client's team. */
  @OptionalId() staffMemberId?: string | null;
  /** Somebody outside the team who helps this client. */
  @OptionalId() helperId?: string | null;
  /** The name of an organisation. */
  @OptionalText({ max: limits.fullName }) name?: string | null;
  /** An expert gets phone and address this way; other parts are for who is outside. */
  @OptionalTexts({ max: 5, each: 20 }) parts?: string[];
  /** Codes of life domains. */
  @OptionalTexts({ max: 30, each: limits.name }) lifeDomainCodes?: string[];
  @Day() fromDay: CalendarDay;
  /** Needed for an experience expert. */
  @OptionalDay() untilDay?: CalendarDay | null;
  @OneOf(agreementWays) agreedHow: AgreementWay;
  @Day() agreedOn: CalendarDay;
}

/** Whom to ask; the client heard this name and agreed. */
export class ExpertInvitationRequest {
  @OptionalId() id?: string | null;
  @Id() staffMemberId: string;
  @Day() toldOn: CalendarDay;
  @OneOf(tellingWays) how: TellingWay;
}
