import { computed, linkedSignal, signal, untracked } from '@angular/core';
import {
  type FieldTree,
  form,
  type SchemaPathTree,
  submit,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { type DraftWanted, followDraft } from './drafts';
import { refusedBy, toFirstError } from './form-rules';
import { conflictIn } from './version';

/** What a form holds: its fields, and the version they were typed on; 0 for a new record. */
export interface Typed {
  readonly version: number;
}

/** What a page tells its form. */
export interface RecordFormWanted<T extends Typed> {
  /** What the fields begin with. */
  readonly from: () => T;
  readonly rules: (path: SchemaPathTree<T>) => void;
  readonly draft: () => DraftWanted;
  readonly send: (typed: T) => Promise<unknown>;
  /** Reads the server's record as this form would hold it, when a colleague was faster. */
  readonly read: (current: never) => T;
  /** It is saved, or somebody left it as it was. */
  readonly done: () => void;
  /** What is laid side by side when a colleague was faster; none for a form that only adds. */
  readonly parts?: () => readonly ConflictPart<T>[];
  /** A refusal the page answers itself; true when it did. */
  readonly refused?: (error: unknown) => boolean;
}

/**
 * A form that makes or changes one record and promises two things: what is typed is kept as a
 * draft, and a colleague's change is never overwritten unseen. The draft remembers the version it
 * was typed on, so an old draft meets a newer record as a conflict too. Make it while a component
 * is constructed.
 */
export class RecordForm<T extends Typed> {
  private readonly typed = linkedSignal<T>(() => (this.began = untracked(this.wanted.from)));
  private readonly conflictSignal = signal<T | undefined>(undefined);
  private began: T | undefined;

  readonly fields: FieldTree<T>;
  readonly value = this.typed.asReadonly();
  readonly draft = followDraft<T>(() => this.wanted.draft(), this.typed);
  /** What the record is now, when a colleague was faster; undefined when nobody was. */
  readonly conflict = this.conflictSignal.asReadonly();

  constructor(private readonly wanted: RecordFormWanted<T>) {
    this.fields = form(this.typed, wanted.rules, {
      submission: {
        action: () => this.send(),
        onInvalid: () => toFirstError(this.fields as FieldTree<unknown>),
      },
    });
  }

  /** Where both versions differ, to lay side by side; none when nobody was faster. */
  readonly differences = computed<readonly Difference[]>(() => {
    const theirs = this.conflict();
    const mine = this.typed();
    if (!theirs) return [];
    // A draft of an earlier day began with something we no longer know.
    const before = this.began?.version === mine.version ? this.began : undefined;
    return differencesOf(this.parts(), mine, theirs, before);
  });

  /** Fills in some fields, as a tap on an idea does. */
  fill(part: Partial<T>): void {
    this.typed.update((typed) => ({ ...typed, ...part }));
  }

  /** Empties what was typed; gives it back, for who wants it after all. */
  startOver(): T {
    const before = this.typed();
    this.typed.set(this.wanted.from());
    this.fields().reset();
    return before;
  }

  /** Sends what was chosen, having seen both, on the newest version: these parts of mine stay. */
  async settle(keptMine: ReadonlySet<number>): Promise<void> {
    const theirs = this.conflict();
    if (!theirs) return;
    const chosen = chosenFrom(this.parts(), { mine: this.typed(), theirs }, keptMine);
    this.typed.set({ ...chosen, version: theirs.version });
    this.conflictSignal.set(undefined);
    await submit(this.fields);
  }

  /** Nothing has to change, or no longer: the draft goes, and the page goes on. */
  leave(): void {
    this.drop();
    this.wanted.done();
  }

  /** What was typed is not wanted any more. */
  drop(): void {
    void this.draft()?.discard();
  }

  private parts(): readonly ConflictPart<T>[] {
    return this.wanted.parts?.() ?? [];
  }

  private async send(): Promise<TreeValidationResult> {
    try {
      await this.wanted.send(this.typed());
    } catch (error) {
      const conflict = conflictIn<never>(error);
      if (conflict) return void this.conflictSignal.set(this.wanted.read(conflict.current));
      return this.wanted.refused?.(error) ? undefined : refusedBy(error, this.fields);
    }
    this.leave();
    return undefined;
  }
}

/** Some fields that belong together when two versions are laid side by side. */
export interface ConflictPart<T> {
  readonly label: string;
  readonly keys: readonly (keyof T)[];
  /** What those fields say, in words. */
  readonly say: (typed: T) => string;
}

/** One part where two versions differ; `part` is its place in the list of parts. */
export interface Difference {
  readonly part: number;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Whether this part was typed here, and not only changed by the colleague. */
  readonly typed: boolean;
}

/** What was typed, and what a colleague made of it. */
export interface Versions<T> {
  readonly mine: T;
  readonly theirs: T;
}

/**
 * Where what was typed and what a colleague wrote are not the same. With what both began with it
 * is also known which parts were typed here.
 */
export function differencesOf<T>(
  parts: readonly ConflictPart<T>[],
  mine: T,
  theirs: T,
  before?: T,
): readonly Difference[] {
  return parts
    .map(({ label, say }, part) => {
      const typed = before === undefined || say(before) !== say(mine);
      return { part, label, mine: say(mine), theirs: say(theirs), typed };
    })
    .filter((difference) => difference.mine !== difference.theirs);
}

/** One version out of two: theirs, with the parts of mine that were chosen. */
export function chosenFrom<T extends object>(
  parts: readonly ConflictPart<T>[],
  { mine, theirs }: Versions<T>,
  keptMine: ReadonlySet<number>,
): T {
  const keys = parts.flatMap(({ keys }, part) => (keptMine.has(part) ? keys : []));
  return { ...theirs, ...Object.fromEntries(keys.map((key) => [key, mine[key]])) };
}
