import type { Person } from '@ademruimte/access-api/testing';
import { historyParts } from '@ademruimte/contracts';
import { readPdf } from '@ademruimte/conversations-api/testing';
import { type Operation, sampleOf } from './operations';

const NOWHERE = '01890000-0000-7000-8000-000000000000';
/** A version nobody has: a change is refused, with the record as the asker may see it. */
const STALE = '"999"';
const DAYS = '?from=2020-01-01&until=2199-12-31';
const WEEKS = '?from=2026-11-01&until=2026-11-30';
/** What some routes ask besides. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  ...{ readLog: [DAYS], exportLog: [DAYS], listAppointments: [WEEKS] },
  ...{ printTalkCopy: ['?size=a5&onCopy=true'] },
  ...{ listClients: ['', '?scope=team'], listNotes: ['', '?scope=loose'] },
  ...{ listEmergencies: ['', '?scope=all'], readClientLog: ['', '?from=2020-01-01'] },
};

/** The records a walk asks for, by the name they have in an address. */
export interface Ids {
  readonly clientId: string;
  readonly staffMemberId: string;
  readonly [name: string]: string;
}

/** What one route answered: the status, and every word of it. */
export interface Said {
  readonly name: string;
  readonly status: number;
  readonly text: string;
}

/** Somebody asks every one of these routes about these records, and searches for `word`. */
export async function walked(
  person: Person,
  { routes, ids, word }: { routes: readonly Operation[]; ids: Ids; word: string },
): Promise<Said[]> {
  const all: Said[] = [];
  for (const route of routes) {
    const body = bodyOf(route, word);
    for (const address of addresses(route, ids)) all.push(await said(person, route, address, body));
  }
  return all;
}

/** The routes on which a word came back. */
export function metOn(said: readonly Said[], word: string): string[] {
  return [...new Set(said.filter(({ text }) => text.includes(word)).map(({ name }) => name))].sort(
    (a, b) => a.localeCompare(b),
  );
}

/** The addresses of one route: a history has one for each part. */
function addresses({ name, path }: Operation, ids: Ids): string[] {
  const filled = path.replace(/\{(\w+)\}/g, (whole, id: string) => ids[id] ?? whole);
  const paths = filled.includes('{part}')
    ? historyParts.map((part) => `${filled.replace('{part}', part)}`)
    : [filled];
  const queries =
    name === 'previewForExpert' ? [`?staffMemberId=${ids.staffMemberId}`] : QUERIES[name];
  return paths
    .map((one) => {
      const part = /history\/(\w+)/.exec(one)?.[1] ?? '';
      return one.replace('{recordId}', ids[`${part}Id`] ?? ids.clientId);
    })
    .map((one) => one.replace(/\{\w+\}/g, NOWHERE))
    .flatMap((one) => (queries ?? ['']).map((query) => `${one}${query}`));
}

function bodyOf({ name, method, body }: Operation, word: string): object | undefined {
  if (method === 'get' || method === 'delete') return undefined;
  if (name === 'searchClients' || name === 'searchLogClients') return { words: word };
  if (name === 'matchClient') return { name: word, birthDate: '1989-04-17' };
  return body ? (sampleOf(body) as object) : {};
}

async function said(
  person: Person,
  { name, method }: Operation,
  address: string,
  body: object | undefined,
): Promise<Said> {
  const answer = await person[method](address, body)
    .set('If-Match', STALE)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(Buffer.from(part)));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
  const bytes = answer.body as Buffer;
  const isPaper = answer.get('content-type') === 'application/pdf';
  const pages = isPaper ? readPdf(bytes).pages.map(({ text }) => text) : [];
  const text = [JSON.stringify(answer.headers), bytes.toString('utf8'), ...pages].join('\n');
  return { name, status: answer.status, text };
}
