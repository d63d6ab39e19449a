import type { Sheet, Written } from './merge';

const VERSION = 1;

type Part = Readonly<Record<string, readonly Written[]>>;

/** A document as the text the server keeps. */
export function writeSheet(sheet: Sheet): string {
  return JSON.stringify({ v: VERSION, ...sheet });
}

/** Reads it back; undefined when it is not one of ours. */
export function readSheet(content: string): Sheet | undefined {
  try {
    const { v, seen, fields, earlier } = JSON.parse(content) as {
      v?: number;
      seen?: Record<string, number>;
      fields?: Part;
      earlier?: Part;
    };
    if (v !== VERSION || !seen || !fields || !earlier) return undefined;
    return { seen, fields, earlier };
  } catch {
    return undefined;
  }
}
