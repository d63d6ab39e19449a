import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** Metadata key of a route that takes a password or a token. */
export const TAKES_CREDENTIAL = 'ademruimte:takes-credential';

/** Marks a route at which something secret can be guessed: guessing there is slowed down. */
export function TakesCredential(): MethodDecorator {
  return applyDecorators(
    SetMetadata(TAKES_CREDENTIAL, true),
    ApiExtension('x-takes-credential', true),
  );
}
