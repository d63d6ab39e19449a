import fc from 'fast-check';
import { ClientsGiven } from '@ademruimte/clients-api/testing';
import type { Person } from '@ademruimte/access-api/testing';
import { type Running, startApp } from '@ademruimte/api-testing';
import { fieldCodes, problemCodes } from '@ademruimte/contracts';
import { domains, entities } from '../../app.module';
import { type Operation, operations, resolved, sampleOf, type Schema } from './operations';

const RUNS = 25;
const writes = operations.filter(({ method, body }) => method !== 'get' && body);

/** Odd, but good enough to get past a field's own check and reach the rules behind it. */
const odd = [
  'x'.repeat(150),
  'أمينة حدادي من الشمال هنا',
  '👩‍👩‍👧 geen gewone letters ✨',
  "Robert'); -- nog wat woorden",
];

/** What people and machines send by mistake or on purpose. */
const junk = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    '\0',
    'a\u0000b',
    '\ud800',
    '2026-02-30',
    '9999-99-99',
    '0000-00-00',
    '-infinity',
    'Infinity',
    -1,
    0,
    6,
    1e99,
    1.5,
    true,
    'x'.repeat(70_000),
    '01890000-0000-7000-8000-000000000000',
    "'; DROP TABLE app.client; --",
    '<script>alert(1)</script>',
  ),
  fc.constantFrom(...odd),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.jsonValue(),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.array(fc.jsonValue(), { maxLength: 5 }),
);

/** Bodies that are right but for one text each, which is odd. */
function oddlyWorded(schema: Schema): object[] {
  const base = sampleOf(schema) as object;
  const texts = Object.entries(resolved(schema).properties ?? {}).filter(
    ([, { type, format, enum: choices }]) => type === 'string' && !format && !choices,
  );
  return texts.flatMap(([name]) => odd.map((words) => ({ ...base, [name]: words })));
}

/** A body of the right shape in which one or two fields, at any depth, became something else. */
function spoiled(schema: Schema): fc.Arbitrary<unknown> {
  const { properties = {} } = resolved(schema);
  const names = Object.keys(properties);
  const base = sampleOf(schema) as Record<string, unknown>;
  if (!names.length) return junk;
  const nested = (name: string): fc.Arbitrary<unknown> => {
    const inner = resolved(properties[name] ?? {});
    if (inner.properties) return fc.oneof(junk, spoiled(inner));
    if (inner.items) return fc.oneof(junk, fc.array(spoiled(inner.items), { maxLength: 3 }));
    return junk;
  };
  const oneField = fc
    .constantFrom(...names, 'organisationId', '__proto__', 'version')
    .chain((name) => nested(name).map((value) => ({ [name]: value })));
  return fc.oneof(
    { weight: 6, arbitrary: oneField.map((field) => ({ ...base, ...field })) },
    {
      weight: 2,
      arbitrary: fc.tuple(oneField, oneField).map(([a, b]) => ({ ...base, ...a, ...b })),
    },
    { weight: 1, arbitrary: junk },
  );
}

describe('bad input', () => {
  let running: Running;
  let given: ClientsGiven;
  let person: Person;
  let clientId: string;
  let goalId: string;
  let stepId: string;
  let foreign: string;

  beforeAll(async () => {
    running = await startApp(domains, entities);
    given = new ClientsGiven(running.app);
    const { caseworker, client } = await given.aCaseload();
    const other = await given.aCaseload();
    person = caseworker;
    clientId = client.id;
    foreign = other.client.id;
    const template = (await person.get('/bridge-templates/current').expect(200)).body;
    const lifeDomainId = template.pillars[0].domains[0].id as string;
    const goal = await person.post(`${client.path}/goals`, { title: 'Rust', lifeDomainId });
    goalId = goal.body.id as string;
    const step = await person.post(`${client.path}/goals/${goalId}/steps`, {
      text: 'Een brief openen',
      owner: 'client',
      dueOn: '2199-01-01',
    });
    stepId = step.body.id as string;
    expect(stepId).toBeTruthy();
  });
  afterAll(() => running.stop());

  const address = ({ path }: Operation) =>
    path
      .replace('{clientId}', clientId)
      .replace('{goalId}', goalId)
      .replace('{stepId}', stepId)
      .replace('{form}', 'note')
      .replace(/\{\w+\}/g, foreign);

  it.each(writes.map((one) => [one.name, one] as const))(
    '%s never answers with a fault of ours, and always says what is wrong',
    async (_, operation) => {
      const send = operation.method === 'put' ? person.put : person.post;
      for (const body of oddlyWorded(operation.body ?? {})) {
        const { status } = await send(address(operation), body).set('If-Match', '"1"');
        expect(status).toBeLessThan(500);
      }
      await fc.assert(
        fc.asyncProperty(spoiled(operation.body ?? {}), async (body) => {
          const answer = await send(address(operation), body as object).set('If-Match', '"1"');
          expect(answer.status).toBeLessThan(500);
          if (answer.status < 400) return;
          const problem = answer.body as { type: string; errors?: { code: string }[] };
          expect(answer.get('content-type')).toContain('application/problem+json');
          expect(problemCodes).toContain(problem.type.replace('/problems/', ''));
          for (const { code } of problem.errors ?? []) expect(fieldCodes).toContain(code);
        }),
        { numRuns: RUNS, seed: 42 },
      );
    },
    // Trying a password costs time on purpose, and a busy machine takes more of it.
    30_000,
  );

  it.each(['{', '[1,', '"tekst"', 'nul', ''])(
    'reads no body that is not JSON: %j',
    async (text) => {
      const answer = await person
        .post('/clients')
        .set('Content-Type', 'application/json')
        .send(text);
      expect(answer.status).toBe(400);
    },
  );

  it('takes no other kind of body', async () => {
    const answer = await person
      .post('/clients')
      .set('Content-Type', 'application/x-www-form-urlencoded')
      .send('callName=Amina');
    expect([403, 415]).toContain(answer.status);
  });

  it.each(['abc', '"x"', 'W/"1"', '1'])(
    'asks for one version in If-Match, not %s',
    async (header) => {
      const answer = await person
        .post(`/clients/${clientId}/goals/${goalId}/rest`)
        .set('If-Match', header);
      expect(answer.body.type).toBe('/problems/if-match-invalid');
    },
  );
});
