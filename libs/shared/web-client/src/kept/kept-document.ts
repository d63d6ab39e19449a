import { computed, signal } from '@angular/core';
import type { Clash, Fields, Json, KeptLine, KeptPlace } from './kept-types';
import { clashesOf, earlierOf, emptySheet, fieldsOf, same, write, type Sheet } from './merge';
import { newId } from '../new-id';

/**
 * One document that loses nothing: flat fields by path. Every change is in sight and on the device
 * at once and on the server within two seconds; `line` says how far it got.
 */
export class KeptDocument {
  private readonly writer = newId().slice(0, 8);
  private readonly sheet = signal<Sheet>(emptySheet);
  private readonly snapshotSignal = signal<Json | undefined>(undefined);

  readonly fields = computed<Fields>(() => fieldsOf(this.sheet()));
  /** Fields written in two places at the same time, for a person to choose. */
  readonly clashes = computed<readonly Clash[]>(() => clashesOf(this.sheet()));
  /** What was typed at the same time and is not shown; kept for ever, offered to the writer. */
  readonly earlier = computed(() => earlierOf(this.sheet()));
  /** What is needed to go on without a network, such as the kit; it stays on this device. */
  readonly snapshot = this.snapshotSignal.asReadonly();
  /** Whether everything that was kept before is here. */
  readonly ready = signal(true).asReadonly();
  readonly line = computed<KeptLine>(() => ({ where: 'nowhere-yet' }));

  constructor(readonly place: KeptPlace) {}

  /** Resolves when everything that was kept before is here. */
  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  set(path: string, value: Json): void {
    this.setMany({ [path]: value });
  }

  /** Changes several fields in one go; undefined takes a field away. */
  setMany(values: Readonly<Record<string, Json | undefined>>): void {
    this.sheet.update((sheet) => write(sheet, this.writer, values));
  }

  remove(path: string): void {
    this.setMany({ [path]: undefined });
  }

  /** Chooses between two values of one field; the other one stays among the earlier ones. */
  settle(path: string, keep: 'mine' | 'theirs'): void {
    const clash = this.clashes().find((one) => one.path === path);
    if (clash) this.set(path, clash[keep]);
  }

  /** Puts aside what is needed without a network. */
  keepSnapshot(snapshot: Json): void {
    if (!same(snapshot, this.snapshotSignal())) this.snapshotSignal.set(snapshot);
  }

  /** Resolves when what was typed is on the device, and with the server or refused. */
  flush(_leaving = false): Promise<void> {
    return Promise.resolve();
  }

  /** Throws the document away, here and on the server. */
  discard(): Promise<void> {
    this.sheet.set(emptySheet);
    this.snapshotSignal.set(undefined);
    return Promise.resolve();
  }
}
