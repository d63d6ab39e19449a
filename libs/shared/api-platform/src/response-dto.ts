import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiProperty,
} from '@nestjs/swagger';

interface Nullable {
  readonly nullable?: boolean;
}
type Dto = () => new (...args: never[]) => object;

/** Shows a text. */
export function ShowsText(options: Nullable = {}): PropertyDecorator {
  return ApiProperty({ type: String, ...options });
}

/** Shows the id of a record. */
export function ShowsId(options: Nullable = {}): PropertyDecorator {
  return ApiProperty({ type: String, format: 'uuid', ...options });
}

/** Shows a calendar day. */
export function ShowsDay(options: Nullable = {}): PropertyDecorator {
  return ApiProperty({ type: String, format: 'date', ...options });
}

/** Shows a moment in UTC. */
export function ShowsMoment(options: Nullable = {}): PropertyDecorator {
  return ApiProperty({ type: String, format: 'date-time', ...options });
}

/** Shows a whole number. */
export function ShowsNumber(options: Nullable = {}): PropertyDecorator {
  return ApiProperty({ type: 'integer', ...options });
}

/** Shows a number in steps of a half. */
export function ShowsHalves(options: Nullable = {}): PropertyDecorator {
  return ApiProperty({ type: Number, ...options });
}

/** Shows yes or no. */
export function ShowsFlag(options: Nullable = {}): PropertyDecorator {
  return ApiProperty({ type: Boolean, ...options });
}

/** Shows one of a closed list. */
export function ShowsOneOf(choices: readonly string[], options: Nullable = {}): PropertyDecorator {
  return ApiProperty({ type: String, enum: [...choices], ...options });
}

/** Shows a list of closed choices. */
export function ShowsListOf(choices: readonly string[]): PropertyDecorator {
  return ApiProperty({ type: String, enum: [...choices], isArray: true });
}

// Swagger looks a type up later only when the function is called `type`; hence not simply `dto`.

/** Shows a part with fields of its own. */
export function Shows(dto: Dto, options: Nullable = {}): PropertyDecorator {
  return ApiProperty({ type: () => dto(), ...options });
}

/** Shows a list of parts; one that is not required is left out for some readers. */
export function ShowsList(dto: Dto, options: { required?: boolean } = {}): PropertyDecorator {
  return ApiProperty({ type: () => dto(), isArray: true, ...options });
}

/** Shows a list of texts. */
export function ShowsTexts(): PropertyDecorator {
  return ApiProperty({ type: [String] });
}

/** Metadata key of a route that only looks, whatever its method. */
export const READS = 'ademruimte:reads';

/** What a creating command answers. */
export class CreatedRecord {
  @ShowsId() id: string;
}

/** A route that reads (or searches by POST): 200 with the described body. */
export function Answers(dto: Dto | [Dto]): MethodDecorator {
  const isArray = Array.isArray(dto);
  const type = isArray ? dto[0]() : dto();
  return applyDecorators(SetMetadata(READS, true), HttpCode(200), ApiOkResponse({ type, isArray }));
}

/** A route that makes a record: 201 with `{ id }`, `Location` and `ETag`. */
export function Creates(): MethodDecorator {
  return applyDecorators(HttpCode(201), ApiCreatedResponse({ type: CreatedRecord }));
}

/** A route that changes a record somebody saw: needs `If-Match`, answers 204 with the new `ETag`. */
export function Changes(): MethodDecorator {
  return applyDecorators(
    HttpCode(204),
    ApiNoContentResponse({ description: 'Changed; ETag holds the new version.' }),
    ApiHeader({ name: 'If-Match', required: true, schema: { type: 'string', example: '"3"' } }),
  );
}

/** A route that does something without a version, such as ending a session: 204. */
export function Does(): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiNoContentResponse({ description: 'Done.' }));
}

/** A route that reads and answers with a file of this type, to look at and to print. */
export function AnswersFile(type: string): MethodDecorator {
  return applyDecorators(
    SetMetadata(READS, true),
    HttpCode(200),
    ApiProduces(type),
    ApiOkResponse({
      description: 'The file.',
      content: { [type]: { schema: { type: 'string', format: 'binary' } } },
    }),
  );
}
