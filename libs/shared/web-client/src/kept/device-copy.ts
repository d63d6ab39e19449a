import { signal, type WritableSignal } from '@angular/core';
import { DeviceRefuses } from './device-refuses';
import { type KeptStore } from './kept-store';
import type { Json, KeptPlace, StorageTrouble } from './kept-types';
import { covers, merge, type Sheet } from './merge';

/** What the server is known to have. */
export interface ServerKnows {
  /** 0 when it has nothing, as far as we know. */
  readonly revision: number;
  readonly seen: Sheet['seen'];
}

/** What a document is made of, shared by its screen, the device and the way to the server. */
export interface Paper {
  readonly place: KeptPlace;
  readonly sheet: WritableSignal<Sheet>;
  readonly server: WritableSignal<ServerKnows>;
  readonly snapshot: WritableSignal<Snapshot | undefined>;
  /** Whether the server still has an earlier text that was thrown away here. */
  readonly owesDiscard: WritableSignal<boolean>;
  /** How often it was begun afresh; what was on its way in an earlier life comes too late. */
  readonly life: WritableSignal<number>;
}

/** What was put aside for going without a network, and when. */
export interface Snapshot {
  readonly value: Json;
  readonly at: number;
}

/** A text as it lies on the device. */
export interface StoredSheet extends KeptPlace {
  readonly kind: 'sheet';
  readonly sheet: Sheet;
  readonly server: ServerKnows;
  /** The server still has an earlier text that was thrown away here. */
  readonly owesDiscard?: boolean;
}

/** A snapshot as it lies on the device, apart, so that typing never writes it again. */
export interface StoredSnapshot extends KeptPlace, Snapshot {
  readonly kind: 'snapshot';
}

/** The shelf of this device as one document uses it. */
export interface Shelves {
  /** The texts of who works here; undefined while there is no key. */
  readonly store: () => Promise<KeptStore | undefined>;
  /** Tells the other tabs that something under this name is new. */
  readonly tell: (name: string) => void;
}

/** The server knows nothing of it. */
export const unknownThere: ServerKnows = { revision: 0, seen: {} };

/** Where a sheet or snapshot lies, before the name is made unreadable. */
export function shelfPlace(kind: 'sheet' | 'snapshot', { form, subjectId }: KeptPlace): string {
  return `${kind}/${form}/${subjectId}`;
}

/**
 * The copy of one document on this device. One write at a time, the newest next; each write reads
 * first and lays together, so that another tab's words are never overwritten.
 */
export class DeviceCopy {
  readonly trouble = signal<StorageTrouble | undefined>(undefined);
  /** What of the document is safe on this device. */
  readonly seen = signal<Sheet['seen']>({});
  /** Whether what was put aside lies here. */
  hasSnapshot = false;
  private store: KeptStore | undefined;
  private stopped = false;
  private dirty = false;
  private snapshotDirty = false;
  private working: Promise<void> | undefined;
  /** The life of the document that lies on the device. */
  private life = 0;

  constructor(
    private readonly paper: Paper,
    private readonly shelves: Shelves,
  ) {}

  /** Brings what lies here into the document; true when there was something to go on with. */
  async load(): Promise<boolean> {
    return this.guarded(async (store) => {
      const sheet = (await store.read(await this.name('sheet', store))) as StoredSheet | undefined;
      if (sheet && this.life === this.paper.life()) this.adopt(sheet);
      if (sheet?.owesDiscard) this.paper.owesDiscard.set(true);
      const kit = (await store.read(await this.name('snapshot', store))) as
        StoredSnapshot | undefined;
      this.hasSnapshot = kit !== undefined;
      if (kit) this.paper.snapshot.set({ value: kit.value, at: kit.at });
      return sheet !== undefined;
    }, false);
  }

  /** Something changed: it is written at once, or right after the write that is under way. */
  changed(): void {
    this.dirty = true;
    this.work();
  }

  snapshotChanged(): void {
    this.snapshotDirty = true;
    this.work();
  }

  /** Resolves when nothing is left to write. */
  settled(): Promise<void> {
    return this.working ?? Promise.resolve();
  }

  /** Another tab wrote under this name; 'gone' when it threw away all that is here too. */
  async heard(name: string): Promise<'found' | 'gone'> {
    return this.guarded(async (store) => {
      if (name !== (await this.name('sheet', store))) return 'found';
      const sheet = (await store.read(name)) as StoredSheet | undefined;
      if (this.life !== this.paper.life()) return 'found';
      const wasHere = covers(this.seen(), this.paper.sheet().seen);
      if (wasHere && (!sheet || sheet.owesDiscard)) return 'gone';
      if (sheet) this.adopt(sheet);
      return 'found';
    }, 'found');
  }

  /** Takes the text off this device; with `all` also what was set ready. */
  async remove(all = false): Promise<void> {
    await this.settled();
    await this.guarded(async (store) => {
      const name = await this.name('sheet', store);
      await store.remove(name);
      this.life = this.paper.life();
      if (all) await store.remove(await this.name('snapshot', store));
      this.shelves.tell(name);
    }, undefined);
    this.seen.set({});
  }

  /** Nothing is written any more: the page is gone, or the document left this device. */
  stop(): void {
    this.stopped = true;
  }

  private work(): void {
    this.working ??= this.writeAll().finally(() => (this.working = undefined));
  }

  private async writeAll(): Promise<void> {
    while ((this.dirty || this.snapshotDirty) && !this.stopped) {
      const kit = !this.dirty;
      if (kit) this.snapshotDirty = false;
      else this.dirty = false;
      await this.guarded(
        (store) => (kit ? this.writeSnapshot(store) : this.write(store)),
        undefined,
      );
    }
  }

  private async write(store: KeptStore): Promise<void> {
    const name = await this.name('sheet', store);
    let written: StoredSheet | undefined;
    await store.change(name, (before) => {
      written = this.laidTogether(before as StoredSheet | undefined);
      return written as unknown as Json;
    });
    if (written && this.life === this.paper.life()) this.adopt(written);
    this.shelves.tell(name);
  }

  private async writeSnapshot(store: KeptStore): Promise<void> {
    const snapshot = this.paper.snapshot();
    if (!snapshot) return;
    const kit: StoredSnapshot = { ...this.paper.place, ...snapshot, kind: 'snapshot' };
    await store.put(await this.name('snapshot', store), kit as unknown as Json);
    this.hasSnapshot = true;
  }

  private laidTogether(before: StoredSheet | undefined): StoredSheet {
    const { place } = this.paper;
    const owesDiscard = this.paper.owesDiscard();
    const mine = { sheet: this.paper.sheet(), server: this.paper.server() };
    const isAnother = this.life !== this.paper.life();
    this.life = this.paper.life();
    if (!before || isAnother) return { ...place, ...mine, kind: 'sheet', owesDiscard };
    const server = before.server.revision > mine.server.revision ? before.server : mine.server;
    const sheet = merge(before.sheet, mine.sheet);
    return { ...place, kind: 'sheet', sheet, server, owesDiscard };
  }

  private adopt({ sheet, server }: StoredSheet): void {
    if (!covers(this.paper.sheet().seen, sheet.seen)) {
      this.paper.sheet.update((mine) => merge(mine, sheet));
    }
    if (server.revision > this.paper.server().revision) this.paper.server.set(server);
    this.seen.set(sheet.seen);
  }

  /** Once somebody has begun, they keep their key, also behind the sign-in sheet. */
  private async guarded<T>(work: (store: KeptStore) => Promise<T>, otherwise: T): Promise<T> {
    try {
      this.store ??= await this.shelves.store();
      if (!this.store) return otherwise;
      const done = await work(this.store);
      this.trouble.set(undefined);
      return done;
    } catch (error) {
      if (!(error instanceof DeviceRefuses)) throw error;
      this.trouble.set(error.why);
      return otherwise;
    }
  }

  private name(kind: 'sheet' | 'snapshot', store: KeptStore): Promise<string> {
    return store.nameOf(shelfPlace(kind, this.paper.place));
  }
}
