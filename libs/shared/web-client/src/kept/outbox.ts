import { effect, inject, Injectable, Injector, signal, untracked } from '@angular/core';
import { HttpErrorResponse } from '@angular/common/http';
import type { TalkKit } from '../generated/model';
import { ifNobodyDoes } from './in-turn';
import type { KeptDocument } from './kept-document';
import { TALK_SENDING, type TalkSending } from './talk-sending';
import { URGENT, waitingIn } from './waiting';

const FIRST_WAIT = 3000;
const LONGEST_WAIT = 60_000;

/**
 * Sends closed talks and urgent needs by itself as soon as there is a network, in whichever page is
 * open, and in one tab at a time.
 */
@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly injector = inject(Injector);
  private readonly sending = inject(TALK_SENDING, { optional: true });
  private readonly watched = signal<readonly KeptDocument[]>([]);
  private readonly busy = new Map<KeptDocument, Promise<void>>();
  private readonly timers = new Map<KeptDocument, ReturnType<typeof setTimeout>>();
  private failures = 0;

  constructor() {
    effect(() => {
      const ready = this.watched().filter((document) => waits(document));
      untracked(() => {
        for (const document of ready) if (!this.timers.has(document)) void this.send(document);
      });
    });
  }

  /** Looks after this document from now on. */
  watch(document: KeptDocument): void {
    if (document.place.form === 'talk') this.watched.update((all) => [...all, document]);
  }

  /** Tries everything that waits, once. */
  async sendAll(): Promise<void> {
    await Promise.all(
      this.watched()
        .filter(waits)
        .map((one) => this.send(one)),
    );
  }

  /** Tries what waits now, because there may be a network again. */
  again(): void {
    this.failures = 0;
    for (const document of this.watched()) if (waits(document)) void this.send(document);
  }

  /** Sends what waits in this document, if no other tab is doing so; resolves after the try. */
  send(document: KeptDocument): Promise<void> {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
    const under = this.busy.get(document);
    if (under) return under;
    const mine = this.sendAlone(document).finally(() => this.busy.delete(document));
    this.busy.set(document, mine);
    return mine;
  }

  /** The page is gone: nothing is tried again. */
  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.watched.set([]);
  }

  private async sendAlone(document: KeptDocument): Promise<void> {
    if (!this.sending) return;
    // Written down here first: if this page dies now, the next one sends it with the same key.
    await document.onceOnDevice();
    const { subjectId } = document.place;
    try {
      const sender = await this.sending(this.injector);
      await ifNobodyDoes(`talk.${subjectId}`, async () => {
        await document.lookAgain();
        for (const part of waitingIn(document.fields())) await sendPart(sender, document, part);
        await document.onceOnDevice();
      });
      this.failures = 0;
    } catch (error) {
      if (!(error instanceof HttpErrorResponse)) throw error;
      this.failures += 1;
    }
    if (waits(document) && this.watched().includes(document)) this.later(document);
  }

  private later(document: KeptDocument): void {
    const wait = Math.min(FIRST_WAIT * 2 ** Math.max(0, this.failures - 1), LONGEST_WAIT);
    clearTimeout(this.timers.get(document));
    const timer = setTimeout(() => void this.send(document), wait);
    this.timers.set(document, timer);
  }
}

async function sendPart(sender: TalkSending, document: KeptDocument, part: string): Promise<void> {
  const { subjectId } = document.place;
  const fields = document.fields();
  const value = fields[part];
  if (part.startsWith(URGENT) && value !== undefined) {
    const answer = await sender.urgent?.(subjectId, part.slice(URGENT.length), value);
    if (answer !== undefined) document.set(part, answer);
    return;
  }
  const kit = document.snapshot() as unknown as TalkKit | undefined;
  if (!kit) return;
  const act = part === 'close' ? sender.close : sender.finish;
  document.setMany(await act.call(sender, subjectId, fields, kit));
}

function waits(document: KeptDocument): boolean {
  return document.ready() && waitingIn(document.fields()).length > 0;
}
