import type { Clash, Fields, Json } from './kept-types';

/** When something was written: a Lamport counter and who wrote it. No clock is ever asked. */
export type Stamp = readonly [counter: number, writer: string];

/** One value with its stamp. */
export interface Written {
  readonly at: Stamp;
  readonly value: Json;
}

/**
 * A document that can be changed in several places and laid together again. `seen` is everything
 * this copy knows of, per writer; a value it has seen and no longer holds was replaced.
 */
export interface Sheet {
  readonly seen: Readonly<Record<string, number>>;
  /** Newest first; more than one when they were written at the same time. */
  readonly fields: Readonly<Record<string, readonly Written[]>>;
  /** What was typed at the same time and not chosen; it stays for ever. */
  readonly earlier: Readonly<Record<string, readonly Written[]>>;
}

/** A document nobody wrote in. */
export const emptySheet: Sheet = { seen: {}, fields: {}, earlier: {} };

/** Writes values by path; undefined takes a field away. What is already so leaves no trace. */
export function write(
  sheet: Sheet,
  writer: string,
  values: Readonly<Record<string, Json | undefined>>,
): Sheet {
  const changes = Object.entries(values).filter(([path, value]) => !isSo(sheet, path, value));
  if (changes.length === 0) return sheet;
  const at: Stamp = [Math.max(0, ...Object.values(sheet.seen)) + 1, writer];
  const fields = { ...sheet.fields };
  const earlier = { ...sheet.earlier };
  for (const [path, value] of changes) {
    const lost = notChosen(sheet.fields[path], value);
    if (lost.length > 0) earlier[path] = united(earlier[path], lost);
    if (value === undefined) delete fields[path];
    else fields[path] = [{ at, value }];
  }
  return { seen: { ...sheet.seen, [writer]: at[0] }, fields, earlier };
}

/**
 * Lays two copies together. In whatever order and however often it is done, the outcome is the
 * same, and no value typed without knowing of the other is lost.
 */
export function merge(one: Sheet, other: Sheet): Sheet {
  if (one === other) return one;
  const fields: Record<string, readonly Written[]> = {};
  for (const path of pathsOf(one.fields, other.fields)) {
    const [ours, theirs] = [one.fields[path] ?? [], other.fields[path] ?? []];
    const heads = united(
      ours.filter((head) => isAlive(head, theirs, other.seen)),
      theirs.filter((head) => isAlive(head, ours, one.seen)),
    );
    if (heads.length > 0) fields[path] = heads;
  }
  const earlier: Record<string, readonly Written[]> = {};
  for (const path of pathsOf(one.earlier, other.earlier)) {
    earlier[path] = united(one.earlier[path], other.earlier[path]);
  }
  return { seen: newestOf(one.seen, other.seen), fields, earlier };
}

/** Whether this copy knows everything the other knows. */
export function covers(one: Sheet['seen'], other: Sheet['seen']): boolean {
  return Object.entries(other).every(([writer, counter]) => (one[writer] ?? 0) >= counter);
}

/** The values to show: of two written at the same time, the same one everywhere. */
export function fieldsOf(sheet: Sheet): Fields {
  const shown = Object.entries(sheet.fields).flatMap(([path, [head]]) =>
    head ? [[path, head.value] as const] : [],
  );
  return Object.fromEntries(shown);
}

/** The fields that hold two different values, written at the same time. */
export function clashesOf(sheet: Sheet): readonly Clash[] {
  return Object.entries(sheet.fields).flatMap(([path, [head, ...others]]) => {
    const other = others.find(({ value }) => !same(value, head?.value));
    return head && other ? [{ path, mine: head.value, theirs: other.value }] : [];
  });
}

/** What was typed at the same time and is not shown, newest first. */
export function earlierOf(sheet: Sheet): Readonly<Record<string, readonly Json[]>> {
  const shown = fieldsOf(sheet);
  const lost = pathsOf(sheet.earlier, sheet.fields).flatMap((path) => {
    const all = united(sheet.earlier[path], losersOf(sheet.fields[path]));
    const values = all.map(({ value }) => value).filter((value) => !same(value, shown[path]));
    return values.length > 0 ? [[path, values] as const] : [];
  });
  return Object.fromEntries(lost);
}

/** Whether two values are the same, in whatever order their parts are named. */
export function same(one: Json | undefined, other: Json | undefined): boolean {
  return spelled(one) === spelled(other);
}

function isSo(sheet: Sheet, path: string, value: Json | undefined): boolean {
  const heads = sheet.fields[path] ?? [];
  if (value === undefined) return heads.length === 0;
  return heads.length === 1 && same(heads[0]?.value, value);
}

/** Going on with what is shown leaves the others behind; choosing another leaves the shown one. */
function notChosen(heads: readonly Written[] = [], value: Json | undefined): readonly Written[] {
  const others = losersOf(heads).filter((one) => !same(one.value, value));
  return others.length < heads.length - 1 ? heads.filter((one) => !same(one.value, value)) : others;
}

function losersOf(heads: readonly Written[] = []): readonly Written[] {
  return heads.slice(1);
}

/** A value lives on while the other copy holds it too, or does not know of it yet. */
function isAlive({ at }: Written, there: readonly Written[], seen: Sheet['seen']): boolean {
  const [counter, writer] = at;
  return counter > (seen[writer] ?? 0) || there.some((head) => isOneMoment(head.at, at));
}

function united(one: readonly Written[] = [], other: readonly Written[] = []): readonly Written[] {
  const added = other.filter((head) => !one.some(({ at }) => isOneMoment(at, head.at)));
  return [...one, ...added].sort(newestFirst);
}

function newestFirst(one: Written, other: Written): number {
  const [counter, writer] = one.at;
  const [otherCounter, otherWriter] = other.at;
  return otherCounter - counter || (otherWriter < writer ? -1 : 1);
}

function isOneMoment(one: Stamp, other: Stamp): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

function newestOf(one: Sheet['seen'], other: Sheet['seen']): Sheet['seen'] {
  const newest = { ...one };
  for (const [writer, counter] of Object.entries(other)) {
    newest[writer] = Math.max(newest[writer] ?? 0, counter);
  }
  return newest;
}

function pathsOf(...parts: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => Object.keys(part)))].sort();
}

function spelled(value: Json | undefined): string | undefined {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(
      Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
