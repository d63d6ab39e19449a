import { applyDecorators, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam, ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { type FieldCode, isCalendarDay } from '@ademruimte/contracts';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsOptional,
  registerDecorator,
  ValidateNested,
} from 'class-validator';
import { NotFound } from './problem';

/** What is wrong with a value, or undefined when it can be kept. */
export type Finding = { code: FieldCode; params?: Record<string, unknown> } | undefined;
type Test = (value: unknown) => Finding;
interface TextOptions {
  readonly max: number;
  readonly min?: number;
}
interface RangeOptions {
  readonly min: number;
  readonly max: number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/;
const PHONE = /^\+?[0-9][0-9 ()-]{5,28}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
// Everything PostgreSQL or a screen cannot show: control characters except tab and new line.
const FORBIDDEN = /[^\P{Cc}\t\n]|[\ufffe\uffff]/u;

/** Whether a value is written as a UUID. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** A text that must hold something; trimmed, in one Unicode form, new lines as `\n`. */
export function Text(options: TextOptions): PropertyDecorator {
  return field(textTest(options), { type: String, minLength: 1, maxLength: options.max });
}

/** A text that may be left out; an empty one becomes null. */
export function OptionalText(options: TextOptions): PropertyDecorator {
  return optional(textTest(options), { type: String, maxLength: options.max });
}

/** The id of a record, in one spelling: lower case. */
export function Id(): PropertyDecorator {
  return applyDecorators(field(idTest, { type: String, format: 'uuid' }), LowerCase());
}

/** The id of a record, or none. */
export function OptionalId(): PropertyDecorator {
  return applyDecorators(optional(idTest, { type: String, format: 'uuid' }), LowerCase());
}

/** A calendar day that exists. */
export function Day(): PropertyDecorator {
  return field(dayTest, { type: String, format: 'date', example: '2026-11-24' });
}

/** A calendar day, or none. */
export function OptionalDay(): PropertyDecorator {
  return optional(dayTest, { type: String, format: 'date', example: '2026-11-24' });
}

/** A moment with its offset, such as `2026-11-24T09:00:00Z`. */
export function Moment(): PropertyDecorator {
  return field(momentTest, { type: String, format: 'date-time' });
}

/** A moment, or none. */
export function OptionalMoment(): PropertyDecorator {
  return optional(momentTest, { type: String, format: 'date-time' });
}

/** A time on the clock here, such as `09:30`, or none. */
export function OptionalTime(): PropertyDecorator {
  return optional(patternTest(TIME, 'not-a-moment', 5), { type: String, example: '09:30' });
}

/** One of a closed list. */
export function OneOf(choices: readonly string[]): PropertyDecorator {
  return field(choiceTest(choices), { type: String, enum: [...choices] });
}

/** One of a closed list, or none. */
export function OptionalOneOf(choices: readonly string[]): PropertyDecorator {
  return optional(choiceTest(choices), { type: String, enum: [...choices] });
}

/** Yes or no. */
export function Flag(): PropertyDecorator {
  return field(flagTest, { type: Boolean });
}

/** Yes or no; left out is undefined. */
export function OptionalFlag(): PropertyDecorator {
  return optional(flagTest, { type: Boolean });
}

/** A whole number within bounds. */
export function WholeNumber(range: RangeOptions): PropertyDecorator {
  return field(numberTest(range), { type: 'integer', minimum: range.min, maximum: range.max });
}

/** A whole number within bounds, or none. */
export function OptionalWholeNumber(range: RangeOptions): PropertyDecorator {
  return optional(numberTest(range), { type: 'integer', minimum: range.min, maximum: range.max });
}

/** A number in steps of a half within bounds. */
export function Halves(range: RangeOptions): PropertyDecorator {
  return field(halvesTest(range), {
    ...{ type: Number, minimum: range.min, maximum: range.max, multipleOf: 0.5 },
  });
}

/** An e-mail address, or none. */
export function OptionalEmail(max: number): PropertyDecorator {
  return optional(patternTest(EMAIL, 'not-an-email', max), { type: String, maxLength: max });
}

/** An e-mail address. */
export function Email(max: number): PropertyDecorator {
  return field(patternTest(EMAIL, 'not-an-email', max), { type: String, maxLength: max });
}

/** A secret, kept exactly as it was typed: a space at its end belongs to it. */
export function Secret(max: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'password', maxLength: max }),
    required(textTest({ max })),
  );
}

/** A phone number as people write it, or none. */
export function OptionalPhone(max: number): PropertyDecorator {
  return optional(patternTest(PHONE, 'not-a-phone', max), { type: String, maxLength: max });
}

/** A part of the request with fields of its own. */
export function Nested(dto: () => new () => object): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => dto() }),
    required((value) => (isPlainObject(value) ? undefined : { code: 'wrong-type' })),
    ValidateNested(),
    Type(dto),
  );
}

/** A part with fields of its own, or none. */
export function OptionalNested(dto: () => new () => object): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => dto(), required: false, nullable: true }),
    IsOptional(),
    required((value) => (isPlainObject(value) ? undefined : { code: 'wrong-type' })),
    ValidateNested(),
    Type(dto),
  );
}

/** A list of parts, at most `max` long. */
export function ListOf(dto: () => new () => object, { max }: { max: number }): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => dto(), isArray: true, maxItems: max }),
    IsArray({ message: finding({ code: 'wrong-type' }) }),
    ArrayMaxSize(max, { message: finding({ code: 'too-many', params: { max } }) }),
    ValidateNested({ each: true, message: finding({ code: 'wrong-type' }) }),
    Type(dto),
  );
}

/** A list of parts, at most `max` long; may be left out. */
export function OptionalListOf(
  dto: () => new () => object,
  { max }: { max: number },
): PropertyDecorator {
  return applyDecorators(
    ListOf(dto, { max }),
    ApiProperty({ type: () => dto(), isArray: true, maxItems: max, required: false }),
    IsOptional(),
  );
}

/** A list of short texts, at most `max` long; may be left out. */
export function OptionalTexts(options: TextOptions & { max: number; each: number }) {
  const test: Test = (value) => {
    if (!Array.isArray(value)) return { code: 'wrong-type' };
    if (value.length > options.max) return { code: 'too-many', params: { max: options.max } };
    return value.map(textTest({ max: options.each })).find((found) => found !== undefined);
  };
  return applyDecorators(
    ApiProperty({ type: [String], required: false, maxItems: options.max }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value) ? value.map(normalised) : value,
    ),
    required(test),
  );
}

/** Some of a closed list, each at most once; may be left out. */
export function OptionalChoices(choices: readonly string[]): PropertyDecorator {
  const test: Test = (value) => {
    if (!Array.isArray(value)) return { code: 'wrong-type' };
    if (new Set(value).size < value.length) return { code: 'duplicate' };
    return value.map(choiceTest(choices)).find((found) => found !== undefined);
  };
  return applyDecorators(
    ApiProperty({
      ...{ type: String, enum: [...choices], isArray: true },
      ...{ maxItems: choices.length, required: false },
    }),
    IsOptional(),
    required(test),
  );
}

/** A list of ids of records, at most `max` long; may be left out. */
export function OptionalIds({ max }: { max: number }): PropertyDecorator {
  const test: Test = (value) => {
    if (!Array.isArray(value)) return { code: 'wrong-type' };
    if (value.length > max) return { code: 'too-many', params: { max } };
    return value.map(idTest).find((found) => found !== undefined);
  };
  return applyDecorators(
    ApiProperty({
      ...{ type: 'array', items: { type: 'string', format: 'uuid' } },
      ...{ required: false, maxItems: max },
    }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value)
        ? value.map((one: unknown) => (typeof one === 'string' ? one.toLowerCase() : one))
        : value,
    ),
    required(test),
  );
}

/** An id in the path. What is not written as an id cannot exist: it answers 404. */
export function IdParam(name: string): ParameterDecorator {
  return (target, key, index) => {
    Param(name, IdPipe)(target, key, index);
    if (key === undefined) return;
    const method = Object.getOwnPropertyDescriptor(target, key);
    if (method) ApiParam({ name, schema: { type: 'string', format: 'uuid' } })(target, key, method);
  };
}

class IdPipe implements PipeTransform {
  transform(value: unknown): string {
    if (!isId(value)) throw new NotFound();
    return value.toLowerCase();
  }
}

function field(test: Test, api: ApiPropertyOptions): PropertyDecorator {
  return applyDecorators(
    ApiProperty(api),
    Transform(({ value }) => normalised(value)),
    required(test),
  );
}

function optional(test: Test, api: ApiPropertyOptions): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ ...api, required: false, nullable: true } as ApiPropertyOptions),
    IsOptional(),
    Transform(({ value }: { value: unknown }) => emptyToNull(normalised(value))),
    required(test),
  );
}

/** One check per field, so that a person reads one sentence beside it. */
function required(test: Test): PropertyDecorator {
  return (target, key) => {
    registerDecorator({
      name: 'ademruimte',
      target: target.constructor,
      propertyName: String(key),
      validator: {
        validate: (value: unknown) => check(test, value) === undefined,
        defaultMessage: (args) => finding(check(test, args?.value)),
      },
    });
  };
}

function check(test: Test, value: unknown): Finding {
  return value === undefined || value === null ? { code: 'required' } : test(value);
}

function finding(found: Finding): string {
  return JSON.stringify(found ?? { code: 'wrong-type' });
}

function normalised(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').normalize('NFC').trim() : value;
}

function LowerCase(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim().toLowerCase() || null : value,
  );
}

function emptyToNull(value: unknown): unknown {
  return value === '' ? null : value;
}

function textTest({ max, min = 1 }: TextOptions): Test {
  return (value) => {
    if (typeof value !== 'string') return { code: 'wrong-type' };
    if (value === '') return { code: 'required' };
    if (FORBIDDEN.test(value) || !value.isWellFormed()) return { code: 'forbidden-character' };
    if (value.length < min) return { code: 'too-short', params: { min } };
    return value.length > max ? { code: 'too-long', params: { max } } : undefined;
  };
}

function patternTest(pattern: RegExp, code: FieldCode, max: number): Test {
  return (value) =>
    textTest({ max })(value) ?? (pattern.test(String(value)) ? undefined : { code });
}

function choiceTest(choices: readonly string[]): Test {
  return (value) => {
    if (typeof value !== 'string') return { code: 'wrong-type' };
    return choices.includes(value) ? undefined : { code: 'not-a-choice' };
  };
}

function numberTest({ min, max }: RangeOptions): Test {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return { code: 'wrong-type' };
    return value < min || value > max ? { code: 'out-of-range', params: { min, max } } : undefined;
  };
}

function halvesTest({ min, max }: RangeOptions): Test {
  return (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value * 2)) return { code: 'wrong-type' };
    return value < min || value > max ? { code: 'out-of-range', params: { min, max } } : undefined;
  };
}

function idTest(value: unknown): Finding {
  return isId(value) ? undefined : { code: 'not-an-id' };
}

function dayTest(value: unknown): Finding {
  return isCalendarDay(value) ? undefined : { code: 'not-a-day' };
}

function momentTest(value: unknown): Finding {
  const readable =
    typeof value === 'string' && MOMENT.test(value) && isCalendarDay(value.slice(0, 10));
  return readable && !Number.isNaN(Date.parse(value)) ? undefined : { code: 'not-a-moment' };
}

function flagTest(value: unknown): Finding {
  return typeof value === 'boolean' ? undefined : { code: 'wrong-type' };
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
