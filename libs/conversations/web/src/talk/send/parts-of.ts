import { type Fields, quietly } from '@ademruimte/web-client';
import type { TalkParts } from '../talk-parts';

/** What a document says about one part of a talk, such as the goal. */
export function partOf<K extends keyof TalkParts>(fields: Fields, name: K): Partial<TalkParts[K]> {
  const start = `${name}.`;
  const found = Object.entries(fields).filter(([path]) => path.startsWith(start));
  const named = found.map(([path, value]) => [path.slice(start.length), value]);
  return Object.fromEntries(named) as Partial<TalkParts[K]>;
}

/** Words without the space around them; nothing when there are none. */
export function wordsOrNull(words: string | null | undefined): string | null {
  return words?.trim() || null;
}

/** How long a server may be silent about one request before it goes once more, in milliseconds. */
const PATIENCE = 15_000;

/** How a request of a talk goes: nobody is asked to sign in for it, nobody waits for ever. */
export const calmly = () => ({ context: quietly(), timeout: PATIENCE });
