import { BadRequestException, type ValidationError, ValidationPipe } from '@nestjs/common';
import type { FieldCode } from '@ademruimte/contracts';
import { type FieldProblem, FieldsInvalid } from './problem';

/** Checks every request body and query against its DTO; unknown fields are refused. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => {
      const fields = flatten(errors);
      return fields.length ? new FieldsInvalid(fields) : new BadRequestException();
    },
  });
}

function flatten(errors: readonly ValidationError[], path = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    if (!error.property) return [];
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([name, message]) =>
      fieldProblem(field, name, message),
    );
    return [...own.slice(0, 1), ...flatten(error.children ?? [], field)];
  });
}

function fieldProblem(field: string, constraint: string, message: string): FieldProblem {
  if (constraint === 'whitelistValidation') return { field, code: 'unknown-field' };
  return { field, ...readFinding(message) };
}

/** Our own checks put their code and parameters into the message; others only say "wrong". */
function readFinding(message: string): { code: FieldCode; params?: Record<string, unknown> } {
  if (!message.startsWith('{')) return { code: 'wrong-type' };
  return JSON.parse(message) as { code: FieldCode };
}
