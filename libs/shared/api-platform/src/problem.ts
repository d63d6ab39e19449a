import { ApiProperty } from '@nestjs/swagger';
import type { FieldCode, ProblemCode } from '@ademruimte/contracts';

/** A broken business rule. Each rule has its own subclass next to the code that enforces it. */
export abstract class DomainError extends Error {
  /** Stable name; becomes the last segment of the problem's `type`. */
  abstract readonly code: ProblemCode;
  abstract readonly status: number;
  /** Extra members of the problem document. */
  readonly details?: Record<string, unknown>;
  /** Whether those members show something of the client's file: then it counts as a look. */
  readonly showsFile: boolean = false;
  /** Extra headers of the answer. */
  readonly headers?: Record<string, string>;
}

/** The record does not exist, or not for whoever asks: the two are never told apart. */
export class NotFound extends DomainError {
  readonly code = 'not-found';
  readonly status = 404;

  constructor() {
    super('Not found.');
  }
}

/** A rule of the business says no to a request that is well-formed. */
export abstract class Conflict extends DomainError {
  readonly status = 409;
}

/** Somebody was faster; `current` is the record as it is now, for a person to compare. */
export class RecordChanged extends DomainError {
  readonly code = 'record-changed';
  readonly status = 412;
  override readonly showsFile = true;
  override readonly details: Record<string, unknown>;

  constructor(current: Record<string, unknown>) {
    super('Somebody changed this record in the meantime.');
    this.details = { current };
  }
}

/** One or more fields hold something that cannot be kept; nothing was saved. */
export class FieldsInvalid extends DomainError {
  readonly code = 'validation-failed';
  readonly status = 400;
  override readonly details: Record<string, unknown>;

  constructor(readonly errors: FieldProblem[]) {
    super('Some fields are not valid.');
    this.details = { errors };
  }

  /** For a rule that concerns one field and needs the database or the clock to know. */
  static of(field: string, code: FieldCode, params?: Record<string, unknown>): FieldsInvalid {
    return new FieldsInvalid([{ field, code, ...(params && { params }) }]);
  }
}

/** What is wrong with one field. */
export class FieldProblem {
  @ApiProperty({ example: 'goals.0.title' })
  field: string;
  /** Stable code of what is wrong; the web holds the Dutch sentence. */
  @ApiProperty({ type: String, example: 'too-long' })
  code: FieldCode;
  @ApiProperty({ required: false, type: Object, example: { max: 120 } })
  params?: Record<string, unknown>;
}

/** RFC 9457 problem document: the only error body this API returns. */
export class Problem {
  @ApiProperty({ example: '/problems/validation-failed' })
  type: string;
  @ApiProperty({ example: 'Some fields are not valid.' })
  title: string;
  @ApiProperty({ example: 400 })
  status: number;
  @ApiProperty({ required: false })
  detail?: string;
  @ApiProperty({ type: [FieldProblem], required: false })
  errors?: FieldProblem[];
  @ApiProperty({ type: Object, required: false, description: 'The record as it is now (412).' })
  current?: Record<string, unknown>;
}
