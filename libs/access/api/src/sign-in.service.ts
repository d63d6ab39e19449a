import { Injectable } from '@nestjs/common';
import { Clock, Conflict, Database, DomainError, FieldsInvalid } from '@ademruimte/api-platform';
import { passwordFits } from './passwords';
import { Sessions } from './sessions.service';
import { SignInLimits } from './sign-in-limits';

/** Wrong address or password: never which of the two. */
export class WrongCredentials extends DomainError {
  readonly code = 'wrong-credentials';
  readonly status = 401;

  constructor() {
    super('E-mail address or password is not right.');
  }
}

/** Somebody works for more organisations and acts for one at a time. */
export class ChooseOrganisation extends Conflict {
  readonly code = 'choose-organisation';
  override readonly details: Record<string, unknown>;

  constructor(organisations: readonly NamedOrganisation[]) {
    super('Choose for which organisation you work now.');
    this.details = { organisations };
  }
}

interface NamedOrganisation {
  readonly id: string;
  readonly name: string;
}

interface Material {
  readonly staff_member_id: string;
  readonly password_hash: string;
}

/** From where and with what somebody signs in. */
export interface Place {
  readonly address: string;
  readonly device: string;
}

/** Signing in with e-mail address and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly limits: SignInLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * Whose password this is. Unknown and known accounts answer the same, equally slowly; throws
   * {@link WrongCredentials} or TooManyAttempts.
   */
  async check(email: string, password: string, address: string): Promise<string> {
    await this.limits.admit(email, address);
    const [material] = await this.database.anonymously<Material>(
      'SELECT * FROM app.sign_in_material($1)',
      [email],
    );
    const fits = await passwordFits(material?.password_hash, password);
    if (!fits || !material) throw new WrongCredentials();
    await this.limits.succeeded(email, address);
    return material.staff_member_id;
  }

  /** Opens a session in one organisation; asks which when there are more. */
  async open(
    staffMemberId: string,
    organisationId: string | null | undefined,
    place: Place,
  ): Promise<{ id: string; token: string }> {
    const organisations = await this.database.anonymously<NamedOrganisation>(
      'SELECT * FROM app.organisations_of($1, $2::date)',
      [staffMemberId, this.clock.today()],
    );
    // Somebody without any work today gets the same answer as somebody unknown.
    if (!organisations.length) throw new WrongCredentials();
    if (!organisationId && organisations.length > 1) throw new ChooseOrganisation(organisations);
    const chosen = organisationId
      ? organisations.find(({ id }) => id === organisationId)
      : organisations[0];
    if (!chosen) throw FieldsInvalid.of('organisationId', 'unknown-record');
    return this.sessions.open(staffMemberId, chosen.id, place.device);
  }
}
