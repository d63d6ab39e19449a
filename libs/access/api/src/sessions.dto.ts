import {
  OptionalId,
  Shows,
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsListOf,
  ShowsMoment,
  ShowsNumber,
  ShowsText,
  ShowsTexts,
  Text,
} from '@ademruimte/api-platform';
import { limits, type Permission, permissions, type Role, roles } from '@ademruimte/contracts';

/** Signing in. */
export class SignInRequest {
  @Text({ max: limits.email }) email: string;
  @Text({ max: limits.password }) password: string;
  /** Needed when somebody works for more than one organisation. */
  @OptionalId() organisationId?: string | null;
}

/** Something with a name to show. */
export class NamedRecord {
  @ShowsId() id: string;
  @ShowsText() name: string;
}

/** Who is signed in, where, and what their roles can ever do. */
export class CurrentSession {
  @ShowsId() staffMemberId: string;
  @ShowsText() name: string;
  @ShowsText() initials: string;
  @ShowsText() email: string;
  @Shows(() => NamedRecord) organisation: NamedRecord;
  @ShowsListOf(roles) roles: Role[];
  @ShowsList(() => NamedRecord) teams: NamedRecord[];
  @ShowsListOf(permissions) permissions: Permission[];
  /** Seconds without a request after which the session ends. */
  @ShowsNumber() idleSeconds: number;
  @ShowsFlag() demo: boolean;
}

/** One of one's own open sessions. */
export class SessionListItem {
  @ShowsId() id: string;
  @ShowsMoment() startedAt: string;
  @ShowsMoment() lastSeenAt: string;
  @ShowsText() device: string;
  @ShowsFlag() current: boolean;
}

/** A colleague to show or to choose. */
export class ColleagueResponse {
  @ShowsId() id: string;
  @ShowsText() name: string;
  @ShowsText() initials: string;
  @ShowsListOf(roles) roles: Role[];
  @ShowsTexts() teamIds: string[];
}
