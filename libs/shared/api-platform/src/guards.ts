import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiOperation } from '@nestjs/swagger';
import type { Permission } from '@ademruimte/contracts';

/** Metadata key of the permission a route asks for. */
export const REQUIRES = 'ademruimte:requires';
/** Metadata key of a route that needs no session. */
export const PUBLIC = 'ademruimte:public';

/**
 * Says which permission a route needs. The guard asks it of the person's roles before any record
 * is looked up; the API description shows it.
 */
export function Requires(permission: Permission, summary?: string): MethodDecorator {
  return applyDecorators(
    SetMetadata(REQUIRES, permission),
    ApiExtension('x-requires', permission),
    ...(summary ? [ApiOperation({ summary })] : []),
  );
}

/** The visible exception to "deny by default": a route that works without a session. */
export function Public(): MethodDecorator {
  return applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-public', true));
}
