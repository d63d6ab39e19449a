import { HttpErrorResponse, type HttpResponse } from '@angular/common/http';
import { signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { DraftsService } from '../generated/drafts/drafts.service';
import { codeOf, isSilence } from '../problem';
import { quietly } from '../sign-in-again';
import { conflictIn, ifMatch, versionAfter } from '../version';
import { type Paper, unknownThere } from './device-copy';
import { covers, merge, type Sheet } from './merge';
import { readSheet, writeSheet } from './wire';

/** Why the server does not have the newest words; `calm` when it has, or will in a moment. */
export type ServerTrouble = 'calm' | 'silent' | 'signed-out' | 'refused';

/** What was typed is sent this long after it happened, in milliseconds. */
export const SEND_AFTER = 1000;
/** What another tab or an earlier visit typed is sent when that one did not, in milliseconds. */
const SEND_FOR_OTHERS_AFTER = 3000;
const LATE_AFTER = 3000;
const PATIENCE = 15_000;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60_000;
/** A browser sends a request of a closing page only when it is small; this stays well below. */
const SMALL_ENOUGH = 20_000;
const TRIES = 5;
/** What was asked so short ago need not be asked again, in milliseconds. */
const FRESH_FOR = 5000;

/** What the server said about a document when it was asked for. */
export type Found = 'found' | 'nothing' | 'gone' | 'unknown';

interface CurrentDraft {
  readonly content: string | null;
  readonly savedAt: string | null;
  readonly revision: number;
}

/**
 * The copy of one document with the server. Sends what is new within two seconds, one request at a
 * time; when another device was faster it lays both together and sends again. It never opens the
 * sign-in sheet: somebody may be sitting beside the one who works.
 */
export class ServerCopy {
  readonly trouble = signal<ServerTrouble>('calm');
  readonly savedAt = signal<Date | undefined>(undefined);
  private line: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private loaded = false;
  private failures = 0;
  private stopped = false;
  private askedAt = -FRESH_FOR;

  constructor(
    private readonly paper: Paper,
    private readonly drafts: DraftsService,
    /** Something was learnt that belongs on the device. */
    private readonly learnt: () => void,
  ) {}

  get unsent(): boolean {
    return !covers(this.paper.server().seen, this.paper.sheet().seen);
  }

  /** Brings what the server has into the document. */
  load(): Promise<Found> {
    return this.inLine(() => this.ask());
  }

  /** Something changed here, or came from another tab that will probably send it itself. */
  changed(by: 'me' | 'another' = 'me'): void {
    if (this.unsent) this.later(by === 'me' ? SEND_AFTER : SEND_FOR_OTHERS_AFTER);
  }

  /** Sends what is waiting, now; resolves when the server has it or did not take it. */
  flush(leaving = false): Promise<void> {
    this.stopTimer();
    return this.inLine(() => this.send(leaving));
  }

  /** Tries again, because something is different now: a network, a session, a second look. */
  async again(): Promise<Found> {
    this.failures = 0;
    const found = await this.inLine<Found>(() =>
      this.isFresh ? Promise.resolve('found') : this.ask(),
    );
    if (this.unsent) await this.flush();
    return found;
  }

  /** Throws the server's copy away; false when the server could not be told yet. */
  discard(): Promise<boolean> {
    this.stopTimer();
    this.savedAt.set(undefined);
    return this.inLine(() => this.payDebt());
  }

  /** Nothing is sent any more: the page is gone, or the document left this device. */
  stop(): void {
    this.stopTimer();
    this.stopped = true;
  }

  /** An earlier text that was thrown away here goes first, so that it never comes back. */
  private async payDebt(): Promise<boolean> {
    if (!this.paper.owesDiscard()) return true;
    const { form, subjectId } = this.paper.place;
    try {
      await firstValueFrom(this.drafts.discardDraft(form, subjectId, { context: quietly() }));
    } catch (error) {
      if (!(error instanceof HttpErrorResponse)) throw error;
      this.failed(error);
      return false;
    }
    this.paper.owesDiscard.set(false);
    this.paper.server.set(unknownThere);
    return true;
  }

  private async ask(): Promise<Found> {
    if (this.stopped || !(await this.payDebt())) return 'unknown';
    const { form, subjectId } = this.paper.place;
    const options = { context: quietly(), timeout: PATIENCE };
    const life = this.paper.life();
    try {
      const kept = await firstValueFrom(this.drafts.getDraft(form, subjectId, options));
      if (life !== this.paper.life()) return 'unknown';
      this.take(kept);
      this.heard();
      return 'found';
    } catch (error) {
      if (!(error instanceof HttpErrorResponse)) throw error;
      // Access that ended is not the same as words that were thrown away elsewhere.
      if (error.status !== 404 || codeOf(error) === 'draft-closed') return this.failed(error);
    }
    this.heard();
    const wasThere = this.paper.server().revision > 0;
    if (wasThere && !this.unsent) return 'gone';
    this.paper.server.set(unknownThere);
    return 'nothing';
  }

  private get isFresh(): boolean {
    return this.trouble() === 'calm' && performance.now() - this.askedAt < FRESH_FOR;
  }

  private heard(): void {
    this.loaded = true;
    this.askedAt = performance.now();
    this.trouble.set('calm');
  }

  private async send(leaving: boolean): Promise<void> {
    if (this.stopped) return;
    const mustAsk = !this.loaded || this.paper.owesDiscard();
    if (mustAsk && !leaving && (await this.ask()) === 'unknown') return;
    const life = this.paper.life();
    for (let tries = 0; tries < TRIES && this.unsent; tries += 1) {
      const goesOn = await this.sendOnce(leaving);
      if (!goesOn || life !== this.paper.life()) return;
    }
  }

  /** One try; false when it makes no sense to try again at once. */
  private async sendOnce(leaving: boolean): Promise<boolean> {
    const life = this.paper.life();
    try {
      await this.put(this.paper.sheet(), leaving);
      return true;
    } catch (error) {
      if (!(error instanceof HttpErrorResponse)) throw error;
      const faster = conflictIn<CurrentDraft>(error)?.current;
      if (faster && life === this.paper.life()) this.take(faster);
      else if (!faster) this.failed(error);
      return faster !== undefined;
    }
  }

  private async put(sheet: Sheet, leaving: boolean): Promise<void> {
    const { form, subjectId } = this.paper.place;
    const content = writeSheet(sheet);
    const before = this.paper.server().revision;
    const options = {
      headers: ifMatch(before),
      context: quietly(),
      observe: 'response',
      keepalive: leaving && content.length < SMALL_ENOUGH,
      timeout: PATIENCE,
    } as const;
    const life = this.paper.life();
    const late = setTimeout(() => this.trouble.set('silent'), LATE_AFTER);
    try {
      const answer = await firstValueFrom(
        this.drafts.keepDraft(form, subjectId, { content }, options),
      );
      if (life !== this.paper.life()) return;
      this.paper.server.set({ revision: versionAfter(answer, before), seen: sheet.seen });
      this.savedAt.set(momentOf(answer));
    } finally {
      clearTimeout(late);
    }
    this.failures = 0;
    this.trouble.set('calm');
    this.learnt();
  }

  /** What the server has joins what is here; a discarded copy has no words to join. */
  private take({ content, savedAt, revision }: CurrentDraft): void {
    const theirs = content === null ? undefined : readSheet(content);
    this.paper.server.set({ revision, seen: theirs?.seen ?? {} });
    if (savedAt) this.savedAt.set(new Date(savedAt));
    if (theirs && !covers(this.paper.sheet().seen, theirs.seen)) {
      this.paper.sheet.update((mine) => merge(mine, theirs));
    }
    this.learnt();
  }

  private failed(error: HttpErrorResponse): 'unknown' {
    this.trouble.set(troubleIn(error));
    this.failures += 1;
    if (error.status === 401) return 'unknown';
    const wait = Math.min(FIRST_WAIT * 2 ** (this.failures - 1), LONGEST_WAIT);
    if (this.unsent || this.paper.owesDiscard()) this.later(wait * (1 + Math.random() / 5));
    return 'unknown';
  }

  private later(wait: number): void {
    if (this.stopped) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.flush();
    }, wait);
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private inLine<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.line.then(work);
    this.line = mine.catch(() => undefined);
    return mine;
  }
}

/** The server's own clock, so that a clock that is wrong here tells nobody a wrong time. */
function momentOf(answer: HttpResponse<unknown>): Date {
  const at = Date.parse(answer.headers.get('Date') ?? '');
  return Number.isNaN(at) ? new Date() : new Date(at);
}

/** A crash or a crowd at the server is no refusal: it may take the same words a moment later. */
function troubleIn(error: HttpErrorResponse): ServerTrouble {
  if (error.status === 401) return 'signed-out';
  if (isSilence(error) || error.status >= 500 || error.status === 429) return 'silent';
  return 'refused';
}
