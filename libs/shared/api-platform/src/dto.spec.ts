import type { ArgumentMetadata } from '@nestjs/common';
import {
  Day,
  Id,
  ListOf,
  Moment,
  Nested,
  OneOf,
  OptionalEmail,
  OptionalPhone,
  OptionalText,
  OptionalTexts,
  Text,
  WholeNumber,
} from './dto';
import { FieldsInvalid } from './problem';
import { validationPipe } from './validation';

class Part {
  @Text({ max: 5 }) name: string;
}

class Example {
  @Text({ max: 10 }) text: string;
  @OptionalText({ max: 10 }) maybe?: string | null;
  @Id() id: string;
  @Day() day: string;
  @Moment() moment: string;
  @OneOf(['je', 'u']) form: string;
  @WholeNumber({ min: 1, max: 5 }) level: number;
  @OptionalEmail(50) email?: string | null;
  @OptionalPhone(30) phone?: string | null;
  @OptionalTexts({ max: 2, each: 5 }) words?: string[];
  @Nested(() => Part) part: Part;
  @ListOf(() => Part, { max: 2 }) parts: Part[];
}

const good = {
  text: 'rust',
  id: '01890000-0000-7000-8000-000000000000',
  day: '2026-11-24',
  moment: '2026-11-24T09:00:00Z',
  form: 'je',
  level: 3,
  part: { name: 'Sami' },
  parts: [],
};

const read = (body: unknown): Promise<Example> =>
  validationPipe().transform(body, {
    type: 'body',
    metatype: Example,
  } as ArgumentMetadata) as Promise<Example>;

const problemsOf = async (body: unknown) => {
  const error: unknown = await read(body).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof FieldsInvalid ? error.errors : error;
};

describe('reading a request', () => {
  it('keeps what is good, trimmed and in one Unicode form', async () => {
    const e = await read({ ...good, text: '  Zoe\u0308\r\n ', maybe: '  ', email: 'a@b.nl' });
    expect(e).toMatchObject({ text: 'Zoë', maybe: null, email: 'a@b.nl' });
  });

  it('spells an id in one way', async () => {
    const { id } = await read({ ...good, id: '01890000-0000-7000-8000-00000000ABCD' });
    expect(id).toBe('01890000-0000-7000-8000-00000000abcd');
  });

  it.each([
    ['text', undefined, { code: 'required' }],
    ['text', null, { code: 'required' }],
    ['text', '   ', { code: 'required' }],
    ['text', 7, { code: 'wrong-type' }],
    ['text', {}, { code: 'wrong-type' }],
    ['text', 'elf tekens!', { code: 'too-long', params: { max: 10 } }],
    ['text', 'nul\0', { code: 'forbidden-character' }],
    ['text', 'bel\u0007', { code: 'forbidden-character' }],
    ['text', 'half \ud800', { code: 'forbidden-character' }],
    ['maybe', ['x'], { code: 'wrong-type' }],
    ['id', 'abc', { code: 'not-an-id' }],
    ['day', '2026-02-30', { code: 'not-a-day' }],
    ['day', '24-11-2026', { code: 'not-a-day' }],
    ['day', 20261124, { code: 'not-a-day' }],
    ['moment', '2026-11-24T09:00', { code: 'not-a-moment' }],
    ['moment', '2026-02-30T09:00:00Z', { code: 'not-a-moment' }],
    ['form', 'jullie', { code: 'not-a-choice' }],
    ['form', 1, { code: 'wrong-type' }],
    ['level', 0, { code: 'out-of-range', params: { min: 1, max: 5 } }],
    ['level', 6, { code: 'out-of-range', params: { min: 1, max: 5 } }],
    ['level', 2.5, { code: 'wrong-type' }],
    ['level', '3', { code: 'wrong-type' }],
    ['email', 'geen adres', { code: 'not-an-email' }],
    ['phone', '06', { code: 'not-a-phone' }],
    ['words', ['a', 'b', 'c'], { code: 'too-many', params: { max: 2 } }],
    ['words', ['lang woord'], { code: 'too-long', params: { max: 5 } }],
    ['words', 'los', { code: 'wrong-type' }],
    ['part', 'los', { code: 'wrong-type' }],
    ['part', [], { code: 'wrong-type' }],
    ['parts', {}, { code: 'wrong-type' }],
    ['parts', [1, 2, 3].map(() => ({ name: 'x' })), { code: 'too-many', params: { max: 2 } }],
  ])('says what is wrong with %s when it is %j', async (field, value, problem) => {
    expect(await problemsOf({ ...good, [field]: value })).toEqual([{ field, ...problem }]);
  });

  it('names the path of a field inside a part or a list', async () => {
    expect(await problemsOf({ ...good, part: { name: 'te lang' } })).toEqual([
      { field: 'part.name', code: 'too-long', params: { max: 5 } },
    ]);
    expect(await problemsOf({ ...good, parts: [{ name: 'ok' }, {}] })).toEqual([
      { field: 'parts.1.name', code: 'required' },
    ]);
  });

  it('refuses a field nobody asked for, also inside a part', async () => {
    expect(await problemsOf({ ...good, organisationId: 'x' })).toEqual([
      { field: 'organisationId', code: 'unknown-field' },
    ]);
    expect(await problemsOf({ ...good, part: { name: 'ok', extra: 1 } })).toEqual([
      { field: 'part.extra', code: 'unknown-field' },
    ]);
  });

  it.each([[[]], ['text'], [3]])('refuses a body that is no object: %j', async (body) => {
    await expect(read(body)).rejects.toThrow();
  });
});
