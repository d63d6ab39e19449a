import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  CONFIG,
  type Config,
  DomainError,
  type PersonRequest,
  PUBLIC,
  REQUIRES,
} from '@ademruimte/api-platform';
import { type Permission, rolesMay } from '@ademruimte/contracts';
import { tokenOf } from './session-cookie';
import { Sessions } from './sessions.service';

/** There is no open session. */
export class NotSignedIn extends DomainError {
  readonly code = 'not-signed-in';
  readonly status = 401;

  constructor() {
    super('Sign in first.');
  }
}

/** The person's roles never do this kind of thing, whoever it is about. */
export class NotAllowed extends DomainError {
  readonly code = 'not-allowed';
  readonly status = 403;

  constructor() {
    super('Your role does not do this.');
  }
}

/**
 * Who are you, and may your role do this kind of thing? Denies by default: a route without
 * `@Requires` or `@Public` is closed to everybody.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean>(PUBLIC, context.getHandler())) return true;
    const request = context.switchToHttp().getRequest<PersonRequest>();
    const token = tokenOf(request, this.config);
    const person = token && (await this.sessions.use(token, request.requestId ?? ''));
    if (!person) throw new NotSignedIn();
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, context.getHandler());
    if (!permission || !rolesMay(person.roles, permission)) throw new NotAllowed();
    request.person = person;
    return true;
  }
}
