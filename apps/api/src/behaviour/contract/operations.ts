import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Permission } from '@ademruimte/contracts';

/** The part of JSON schema our contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly example?: unknown;
}

/** One operation of the contract, as a test walks it. */
export interface Operation {
  readonly name: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly requires: Permission | undefined;
  readonly body: Schema | undefined;
  /** Whether it answers with something to read, whatever its method. */
  readonly answers: boolean;
}

interface Document {
  readonly paths: Record<string, Record<string, RawOperation>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}
interface RawOperation {
  readonly operationId: string;
  readonly 'x-requires'?: Permission;
  readonly responses: Readonly<Record<string, unknown>>;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
}

const FILE = join(resolve(__dirname, '../../../../..'), 'docs/openapi.json');
const contract = JSON.parse(readFileSync(FILE, 'utf8')) as Document;

/** Every operation of the committed contract. */
export const operations: readonly Operation[] = Object.entries(contract.paths).flatMap(
  ([path, item]) =>
    Object.entries(item).map(([method, raw]) => ({
      name: raw.operationId,
      method: method as Operation['method'],
      path,
      requires: raw['x-requires'],
      body: raw.requestBody?.content['application/json']?.schema,
      answers: '200' in raw.responses,
    })),
);

/** Follows references, so that a test sees the fields. */
export function resolved(schema: Schema): Schema {
  const { $ref, allOf } = schema;
  if ($ref) return resolved(contract.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  return allOf?.[0] ? resolved(allOf[0]) : schema;
}

/** A value of the right shape: only what is required, made up from type and format. */
export function sampleOf(schema: Schema): unknown {
  const { type, format = '', properties, enum: choices, minimum = 1 } = resolved(schema);
  if (choices) return choices[0];
  if (properties) return sampleObject(resolved(schema));
  const plain = { array: [], boolean: false, integer: minimum, number: minimum, object: {} };
  return type && type in plain ? plain[type as keyof typeof plain] : (SAMPLES[format] ?? 'woorden');
}

function sampleObject({ properties = {}, required = [] }: Schema): object {
  const needed = Object.entries(properties).filter(([name]) => required.includes(name));
  return Object.fromEntries(needed.map(([name, property]) => [name, sampleOf(property)]));
}

const SAMPLES: Record<string, string> = {
  date: '2026-01-15',
  'date-time': '2026-01-15T09:00:00Z',
  uuid: '01890000-0000-7000-8000-00000000abcd',
};
