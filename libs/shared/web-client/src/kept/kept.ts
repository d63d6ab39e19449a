import { HttpErrorResponse } from '@angular/common/http';
import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { DraftForm } from '@ademruimte/contracts';
import { firstValueFrom } from 'rxjs';
import { Connection } from '../connection';
import { Drafts, type Keeper } from '../drafts';
import { ConversationsService } from '../generated/conversations/conversations.service';
import { DraftsService } from '../generated/drafts/drafts.service';
import { Session } from '../session';
import { shelfPlace, type Shelves, type StoredSheet, type StoredSnapshot } from './device-copy';
import { DeviceKey } from './device-key';
import { KeptDocument } from './kept-document';
import { DeviceRefuses } from './device-refuses';
import { type KeptStore, type StoredText } from './kept-store';
import type { Json, PreparedClient, WaitingTalk } from './kept-types';
import { Outbox } from './outbox';
import { byClient, isOutdated, needsAttention, preparedClient, waitingTalk } from './prepared';

/** Who works on this device while the server cannot be asked. */
export interface OfflinePerson {
  readonly staffMemberId: string;
  readonly name: string;
}

/** Somebody who signs out waits at most this long for a server that does not answer. */
const PATIENCE = 5000;

/**
 * The one home of documents that lose nothing: on this device, in cipher, and with the server. It
 * sends by itself what an earlier visit could not, as soon as there is a network and a session.
 */
@Injectable({ providedIn: 'root' })
export class Kept implements Keeper {
  private readonly key = inject(DeviceKey);
  private readonly drafts = inject(DraftsService);
  private readonly conversations = inject(ConversationsService);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly outbox = inject(Outbox);
  private readonly documents = signal<readonly KeptDocument[]>([]);
  private readonly channel = otherTabs((name) => this.heard(name));
  private gone = false;
  private resuming: Promise<void> = Promise.resolve();

  /** Closed talks that are not with the server yet, or wait for a person to choose. */
  readonly waiting = computed<readonly WaitingTalk[]>(() =>
    this.documents().flatMap((document) => waitingTalk(document) ?? []),
  );

  constructor() {
    // At signing out, when the page is hidden and when the network is back, all is sent.
    inject(Drafts).join(this);
    effect(() => {
      this.session.current();
      const isBack = !this.connection.lost();
      untracked(() => void this.resume(isBack));
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.resume(true);
    });
    globalThis.addEventListener('online', () => void this.resume(true));
  }

  /** The document in this place; the same one for everybody on this page who asks. */
  open(form: DraftForm, subjectId: string, also: { snapshot?: Json } = {}): KeptDocument {
    const document = this.find(form, subjectId) ?? this.openAnew(form, subjectId);
    if (also.snapshot !== undefined) document.keepSnapshot(also.snapshot);
    return document;
  }

  /** Sends now what waits in a closed talk; resolves after one try, whatever came of it. */
  async send(clientId: string): Promise<void> {
    await this.outbox.send(this.open('talk', clientId));
  }

  /** Clients set ready for the road, or with an unfinished talk on this device. */
  async prepared(): Promise<readonly PreparedClient[]> {
    // What was just sent is told from what lies on the device, so it lies there first.
    await Promise.all(this.documents().map((document) => document.written()));
    const found = [...byClient(await this.texts())].flatMap(
      ([clientId, here]) => preparedClient(clientId, here) ?? [],
    );
    return found.sort((one, other) => (other.preparedAt ?? 0) - (one.preparedAt ?? 0));
  }

  /**
   * Sets a client ready for the road: all a talk needs, on this device only. Rejects with the
   * server's problem, or with {@link DeviceRefuses} when this device cannot keep it.
   */
  async prepare(clientId: string): Promise<PreparedClient> {
    const kit = await firstValueFrom(this.conversations.getTalkKit(clientId));
    const document = this.open('talk', clientId);
    await document.whenReady();
    document.keepSnapshot(kit as unknown as Json);
    await document.onceOnDevice();
    if (!document.isPrepared) throw new DeviceRefuses(document.trouble ?? 'no-storage');
    await askToStay();
    const ready = (await this.prepared()).find((one) => one.clientId === clientId);
    if (!ready) throw new DeviceRefuses('no-storage');
    return ready;
  }

  /** Takes one client off this device: what was set ready and the unfinished talk. */
  async forget(clientId: string): Promise<void> {
    const document = this.open('talk', clientId);
    await document.whenReady();
    await document.leaveDevice();
    this.documents.update((all) => all.filter((one) => one !== document));
  }

  /** Who this device belongs to while the server is silent; undefined when nobody may go on. */
  offlinePerson(): OfflinePerson | undefined {
    return this.key.person();
  }

  /** The same, having looked on the device first. */
  async whoIsHere(): Promise<OfflinePerson | undefined> {
    await this.store();
    return this.offlinePerson();
  }

  /** Whether something is not with the server yet. */
  get unsent(): boolean {
    return this.documents().some((document) => document.unsent || waitingTalk(document));
  }

  /** Whether all that is unsent is safe on this device, for when this person comes back. */
  get safeHere(): boolean {
    return this.documents().every((document) => !document.unsent || document.onDevice);
  }

  /** Sends everything; whoever waits for it goes on after a while, for it is safe here. */
  async flush(leaving = false): Promise<void> {
    await Promise.race([this.flushAll(leaving), pause(PATIENCE)]);
  }

  /** The page itself is gone; what was waiting is on the device. */
  close(): Promise<void> {
    this.gone = true;
    this.channel?.close();
    for (const document of this.documents()) document.stop();
    this.outbox.stop();
    return Promise.resolve();
  }

  private async flushAll(leaving: boolean): Promise<void> {
    if (!leaving) await this.resuming;
    await Promise.all(this.documents().map((document) => document.flush(leaving)));
    if (!leaving) await this.outbox.sendAll();
  }

  private find(form: DraftForm, subjectId: string): KeptDocument | undefined {
    return untracked(this.documents).find(
      ({ place }) => place.form === form && place.subjectId === subjectId,
    );
  }

  private openAnew(form: DraftForm, subjectId: string): KeptDocument {
    const shelves: Shelves = {
      store: () => this.key.find(),
      tell: (name) => this.channel?.postMessage(name),
    };
    const document = new KeptDocument({ form, subjectId }, shelves, this.drafts);
    this.documents.update((all) => [...all, document]);
    this.outbox.watch(document);
    return document;
  }

  private async heard(name: string): Promise<void> {
    await Promise.all(this.documents().map((document) => document.heard(name)));
  }

  /** Goes on with what an earlier visit left, and with everything when somebody is back. */
  private resume(isBack: boolean): Promise<void> {
    this.resuming = this.resuming.then(() => this.goOn(isBack));
    return this.resuming;
  }

  private async goOn(isBack: boolean): Promise<void> {
    if (this.gone) return;
    if (isBack && !this.session.current()) await this.askWhoIsHere();
    const before = this.documents();
    for (const [clientId, { sheet }] of byClient(await this.texts())) {
      if (sheet && needsAttention(sheet)) this.open('talk', clientId);
    }
    if (!isBack) return;
    await Promise.all(before.map((document) => document.again()));
    this.outbox.again();
  }

  /** A page that began without a network does not know who is signed in. */
  private async askWhoIsHere(): Promise<void> {
    try {
      await this.session.find();
    } catch (error) {
      if (!(error instanceof HttpErrorResponse)) throw error;
    }
  }

  /** What this person keeps on this device, in this organisation. */
  private async texts(): Promise<readonly StoredText[]> {
    const store = await this.store();
    if (!store) return [];
    const texts = await store.all().catch(nothingHere);
    const mine = await Promise.all(texts.map((text) => isMine(store, text)));
    const found = texts.filter((_text, index) => mine[index]);
    const now = Date.now();
    const old = [...byClient(found).values()].filter((here) => isOutdated(here, now));
    const kits = old.flatMap(({ snapshot }) => snapshot ?? []);
    for (const kit of kits) await store.remove(await store.nameOf(shelfPlace('snapshot', kit)));
    return found.filter(({ value }) => !kits.some((kit) => (kit as unknown) === value));
  }

  private async store(): Promise<KeptStore | undefined> {
    try {
      return await this.key.find();
    } catch (error) {
      if (error instanceof DeviceRefuses) return undefined;
      throw error;
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

async function isMine(store: KeptStore, { name, value }: StoredText): Promise<boolean> {
  const { kind, form, subjectId } = value as unknown as StoredSheet | StoredSnapshot;
  return name === (await store.nameOf(shelfPlace(kind, { form, subjectId })));
}

function nothingHere(error: unknown): readonly StoredText[] {
  if (error instanceof DeviceRefuses) return [];
  throw error;
}

/** Other tabs hear the name under which something is new, which tells nobody what it is. */
function otherTabs(heard: (name: string) => Promise<void>): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel('ademruimte.kept');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') void heard(data);
  };
  return channel;
}

/** A device that runs out of room may otherwise throw away what was set ready. */
async function askToStay(): Promise<void> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  await storage?.persist?.().catch(() => false);
}
