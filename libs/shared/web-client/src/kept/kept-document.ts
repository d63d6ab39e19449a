import { computed, signal } from '@angular/core';
import type { DraftsService } from '../generated/drafts/drafts.service';
import { newId } from '../new-id';
import { DeviceCopy, type Paper, type Shelves, type Snapshot, unknownThere } from './device-copy';
import type { Clash, Fields, Json, KeptLine, KeptPlace, StorageTrouble } from './kept-types';
import {
  clashesOf,
  covers,
  earlierOf,
  emptySheet,
  fieldsOf,
  same,
  type Sheet,
  write,
} from './merge';
import { ServerCopy } from './server-copy';

/** The longest a screen waits for the server before it goes on with what is here. */
const WAIT_FOR_SERVER = 4000;

/**
 * One document that loses nothing: flat fields by path. Every change is in sight and on the device
 * at once and on the server within two seconds; `line` says how far it got.
 */
export class KeptDocument {
  private readonly paper: Paper;
  private readonly device: DeviceCopy;
  private readonly server: ServerCopy;
  private readonly readySignal = signal(false);
  private readonly waiting: (() => void)[] = [];
  private readonly opening: Promise<void>;
  private writer = newWriter();

  readonly fields = computed<Fields>(() => fieldsOf(this.paper.sheet()), { equal: same });
  /** Fields written in two places at the same time, for a person to choose. */
  readonly clashes = computed<readonly Clash[]>(() => clashesOf(this.paper.sheet()));
  /** What was typed at the same time and is not shown; kept for ever, offered to the writer. */
  readonly earlier = computed(() => earlierOf(this.paper.sheet()));
  /** What is needed to go on without a network, such as the kit; it stays on this device. */
  readonly snapshot = computed(() => this.paper.snapshot()?.value);
  /** When that was put aside, in milliseconds since 1970. */
  readonly snapshotAt = computed(() => this.paper.snapshot()?.at);
  /** Whether everything that was kept before is here; what is set earlier is laid on top then. */
  readonly ready = this.readySignal.asReadonly();
  /** Where the newest words are. */
  readonly line = computed(() => this.sayWhere(), { equal: isOneLine });

  constructor(place: KeptPlace, shelves: Shelves, drafts: DraftsService) {
    this.paper = {
      place,
      sheet: signal<Sheet>(emptySheet),
      server: signal(unknownThere),
      snapshot: signal<Snapshot | undefined>(undefined),
      owesDiscard: signal(false),
      life: signal(0),
    };
    this.device = new DeviceCopy(this.paper, shelves);
    this.server = new ServerCopy(this.paper, drafts, () => this.device.changed());
    this.opening = this.load();
  }

  get place(): KeptPlace {
    return this.paper.place;
  }

  /** Whether the server does not know everything yet. */
  get unsent(): boolean {
    return this.server.unsent || this.paper.owesDiscard();
  }

  /** Whether everything is safe on this device, whatever the server has. */
  get onDevice(): boolean {
    return covers(this.device.seen(), this.paper.sheet().seen);
  }

  /** Whether what was put aside is safe on this device. */
  get isPrepared(): boolean {
    return this.device.hasSnapshot;
  }

  /** Resolves when everything that was kept before is here. */
  whenReady(): Promise<void> {
    return this.opening;
  }

  set(path: string, value: Json): void {
    this.setMany({ [path]: value });
  }

  /** Changes several fields in one go; undefined takes a field away. */
  setMany(values: Readonly<Record<string, Json | undefined>>): void {
    // Written before the earlier words are here, it would look as if somebody did both at once.
    if (!this.ready()) return void this.waiting.push(() => this.setMany(values));
    const before = this.paper.sheet();
    this.paper.sheet.set(write(before, this.writer, values));
    if (this.paper.sheet() === before) return;
    this.device.changed();
    this.server.changed();
  }

  remove(path: string): void {
    this.setMany({ [path]: undefined });
  }

  /** Chooses between two values of one field; the other one stays among the earlier ones. */
  settle(path: string, keep: 'mine' | 'theirs'): void {
    const clash = this.clashes().find((one) => one.path === path);
    if (clash) this.set(path, clash[keep]);
  }

  /** Puts aside, on this device only, what is needed without a network. */
  keepSnapshot(value: Json, at = Date.now()): void {
    this.paper.snapshot.set({ value, at });
    this.device.snapshotChanged();
  }

  /** Resolves when what was typed is on the device, and with the server or refused. */
  async flush(leaving = false): Promise<void> {
    await Promise.all([this.device.settled(), this.server.flush(leaving)]);
  }

  /** Why this device cannot keep it; undefined when it can, and when nothing was tried. */
  get trouble(): StorageTrouble | undefined {
    return this.device.trouble();
  }

  /** Resolves when what was changed until now is written on this device, or cannot be. */
  written(): Promise<void> {
    return this.device.settled();
  }

  /** Resolves when all is written on this device, or cannot be. */
  async onceOnDevice(): Promise<void> {
    await this.opening;
    await this.device.settled();
  }

  /** Reads what other tabs wrote on this device meanwhile. */
  async lookAgain(): Promise<void> {
    await this.onceOnDevice();
    await this.device.load();
  }

  /** Something is different now, a network or a session: what waits is sent, what is new comes. */
  async again(): Promise<void> {
    await this.opening;
    this.device.changed();
    await this.meet(await this.server.again());
  }

  /** Another tab wrote something under this name. */
  async heard(name: string): Promise<void> {
    await this.opening;
    if ((await this.device.heard(name)) === 'gone') this.startAfresh();
    this.server.changed('another');
  }

  /** Throws the document away, here and on the server; without a network, there when it can be. */
  async discard(): Promise<void> {
    await this.opening;
    this.paper.owesDiscard.set(true);
    this.startAfresh();
    this.paper.snapshot.set(undefined);
    this.device.changed();
    await this.device.settled();
    if (await this.server.discard()) await this.device.remove(true);
  }

  /** Takes it off this device only, with what was set ready. */
  async leaveDevice(): Promise<void> {
    this.server.stop();
    this.paper.snapshot.set(undefined);
    await this.device.remove(true);
    this.device.stop();
  }

  /** The page is gone: nothing is tried again. */
  stop(): void {
    this.server.stop();
    this.device.stop();
  }

  private async load(): Promise<void> {
    const known = await this.device.load();
    if (known) this.begin();
    const asked = this.server.load().then((found) => this.meet(found));
    if (!known) await Promise.race([asked, pause(WAIT_FOR_SERVER)]);
    this.begin();
  }

  private begin(): void {
    if (this.ready()) return;
    this.readySignal.set(true);
    for (const act of this.waiting.splice(0)) act();
  }

  /** Finished on another device, and nothing here that is not there: then it is finished here too. */
  private async meet(found: string): Promise<void> {
    if (found === 'gone') {
      this.startAfresh();
      await this.device.remove();
    }
    this.server.changed();
  }

  /** A new writer, because everything the old one wrote counts as seen elsewhere. */
  private startAfresh(): void {
    this.writer = newWriter();
    this.paper.life.update((life) => life + 1);
    this.paper.sheet.set(emptySheet);
    this.paper.server.set(unknownThere);
  }

  private sayWhere(): KeptLine {
    const { seen } = this.paper.sheet();
    const at = this.server.savedAt();
    const trouble = this.device.trouble();
    const isCalm = this.server.trouble() === 'calm';
    if (at && (isCalm || covers(this.paper.server().seen, seen))) {
      return trouble ? { where: 'server', at, trouble } : { where: 'server', at };
    }
    if (Object.keys(seen).length === 0 || isCalm) return { where: 'nowhere-yet' };
    if (!covers(this.device.seen(), seen)) {
      return trouble ? { where: 'memory', why: trouble } : { where: 'nowhere-yet' };
    }
    const reason = this.server.trouble();
    return reason === 'calm' ? { where: 'device' } : { where: 'device', reason };
  }
}

function isOneLine(one: KeptLine, other: KeptLine): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function newWriter(): string {
  return newId().slice(0, 8);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
