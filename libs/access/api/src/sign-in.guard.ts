import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { FieldsInvalid } from '@ademruimte/api-platform';
import { limits } from '@ademruimte/contracts';
import type { Request } from 'express';

/** Runs the local strategy; checks the shape first, since guards come before validation. */
@Injectable()
export class SignInGuard extends AuthGuard('local') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request<unknown, unknown, unknown>>();
    const { email, password } = (request.body ?? {}) as Record<string, unknown>;
    requireText('email', email, limits.email);
    requireText('password', password, limits.password);
    return (await super.canActivate(context)) as boolean;
  }
}

function requireText(field: string, value: unknown, max: number): void {
  if (value === undefined || value === '') throw FieldsInvalid.of(field, 'required');
  if (typeof value !== 'string') throw FieldsInvalid.of(field, 'wrong-type');
  if (value.length > max) throw FieldsInvalid.of(field, 'too-long', { max });
  if (value.includes('\0')) throw FieldsInvalid.of(field, 'forbidden-character');
}
