import {
  Email,
  Nested,
  OneOf,
  Secret,
  ShowsMoment,
  ShowsText,
  Text,
} from '@ademruimte/api-platform';
import { limits, type Role } from '@ademruimte/contracts';

/** Roles with which somebody can decide about the roles the first administrator proposes. */
export const secondPairOfEyes = ['administrator', 'privacy_officer'] as const satisfies Role[];

/** The person who looks along from the first day. */
export class SecondPerson {
  @Text({ max: limits.name }) name: string;
  @Email(limits.email) email: string;
  @OneOf(secondPairOfEyes) role: (typeof secondPairOfEyes)[number];
}

/** Starts an organisation with the token the server printed. */
export class FirstAdministratorRequest {
  @Secret(limits.token) token: string;
  @Text({ max: limits.name }) organisationName: string;
  @Text({ max: limits.name }) name: string;
  @Email(limits.email) email: string;
  @Secret(limits.password) password: string;
  @Nested(() => SecondPerson) second: SecondPerson;
}

/** A link to hand over in person; it is shown once and never again. */
export class InvitationLink {
  @ShowsText() token: string;
  @ShowsMoment() expiresAt: string;
}
