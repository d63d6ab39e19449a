import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { DomainError } from './problem';

/** A change did not say which version it was made on. */
class IfMatchRequired extends DomainError {
  readonly code = 'if-match-required';
  readonly status = 428;

  constructor() {
    super('Say with If-Match which version you changed.');
  }
}

/** The If-Match header holds something else than one version. */
class IfMatchInvalid extends DomainError {
  readonly code = 'if-match-invalid';
  readonly status = 400;

  constructor() {
    super('If-Match must hold one version, such as "3".');
  }
}

/** Reads `If-Match: "3"`; throws when it is missing (428) or unreadable (400). */
export function versionFrom(header: string | undefined): number {
  if (header === undefined) throw new IfMatchRequired();
  const [, version] = /^"(\d{1,9})"$/.exec(header) ?? [];
  if (version === undefined) throw new IfMatchInvalid();
  return Number(version);
}

/** The version the editor saw, from the `If-Match` header; undefined when the last writer wins. */
export const OptionalIfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | undefined => {
    const header = context.switchToHttp().getRequest<Request>().get('if-match');
    return header === undefined ? undefined : versionFrom(header);
  },
);

/** The version the editor saw, from the `If-Match` header. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionFrom(context.switchToHttp().getRequest<Request>().get('if-match')),
);
