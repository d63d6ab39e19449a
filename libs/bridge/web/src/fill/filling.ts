import { computed, inject, Injectable, signal } from '@angular/core';
import { limits } from '@ademruimte/contracts';
import {
  type AssessmentResponse,
  type BridgeTemplateResponse,
  codeOf,
  conflictIn,
  Drafts,
  type DraftState,
  isSilence,
  type Keeper,
  sentenceFor,
  sentenceOf,
} from '@ademruimte/web-client';
import { HttpErrorResponse } from '@angular/common/http';
import { AssessmentWriter } from './assessment-writer';
import type { Opened } from './open-filling';
import {
  type About,
  type Answer,
  changedSince,
  findSaid,
  reconcile,
  type Reconciled,
  type Said,
  saysTheSame,
  without,
} from './said';

/** An answer is sent at most this long after it was given, in milliseconds. */
const SAVE_AFTER = 1200;
const TRY_AGAIN_AFTER = 5000;

/** What kind of moment it is, and when people talked. */
export type MomentPart = Pick<AssessmentResponse, 'kind' | 'heldOn'>;

/** Why there is nothing left to write in: a colleague finished it, or threw it away. */
export type Gone = 'finished' | 'discarded';

/**
 * One bridge being filled in. Each answer is saved by itself, one request after the other; what a
 * colleague said meanwhile is put beside it, and what both changed is for somebody to choose.
 */
@Injectable()
export class Filling implements Keeper {
  private readonly writer = inject(AssessmentWriter);
  private readonly record = signal<AssessmentResponse | undefined>(undefined);
  private readonly words = signal<BridgeTemplateResponse | undefined>(undefined);
  /** What the server has, as far as this page knows. */
  private readonly base = signal<readonly Said[]>([]);
  private readonly stateSignal = signal<DraftState>('untouched');
  private readonly savedAtSignal = signal<Date | undefined>(undefined);
  private readonly conflictSignal = signal<Reconciled['differences']>([]);
  private readonly goneSignal = signal<Gone | undefined>(undefined);
  private readonly refusalSignal = signal('');
  private readonly joinedSignal = signal(false);

  private clientId = '';
  private sent: readonly Said[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<void> = Promise.resolve();
  private closed = false;

  readonly draft = this.record.asReadonly();
  readonly template = this.words.asReadonly();
  readonly state = this.stateSignal.asReadonly();
  readonly savedAt = this.savedAtSignal.asReadonly();
  /** What two people said differently, waiting for somebody to choose. */
  readonly conflict = this.conflictSignal.asReadonly();
  readonly gone = this.goneSignal.asReadonly();
  /** Why the server did not take it, in a sentence. */
  readonly refusal = this.refusalSignal.asReadonly();
  /** Whether a colleague's answers were just put beside these. */
  readonly joined = this.joinedSignal.asReadonly();
  readonly domains = computed(() => this.words()?.pillars.flatMap(({ domains }) => domains) ?? []);

  constructor() {
    inject(Drafts).join(this);
  }

  get unsent(): boolean {
    return !saysTheSame(this.said(), this.base());
  }

  /** Takes up what was opened. */
  begin(clientId: string, { template, draft }: Opened): void {
    this.clientId = clientId;
    this.words.set(template);
    this.adopt(draft);
  }

  find(about: About): Said | undefined {
    return findSaid(this.record()?.ratings ?? [], about);
  }

  /** The kind and day can simply be chosen until the first answer makes the draft. */
  describe(part: MomentPart | undefined): void {
    this.record.update((draft) => draft && { ...draft, ...part });
  }

  /** Gives a draft that was saved another kind or day; false when that did not work yet. */
  async correct(part: MomentPart): Promise<boolean> {
    await this.flush();
    if (this.unsent) return false;
    return this.attempt(async (draft) => {
      const version = await this.writer.describe(this.clientId, { ...draft, ...part });
      this.record.update((now) => now && { ...now, ...part, version });
      this.savedAtSignal.set(new Date());
      this.settleState();
    });
  }

  /** Somebody points at a sentence, or at a reason for none; their own words stay. */
  answer(about: About, answer: Answer): void {
    this.put(about, { ownWords: null, ...this.find(about), ...about, ...answer });
  }

  /** Own words go with an answer. */
  say(about: About, ownWords: string): void {
    const said = this.find(about);
    if (said) this.put(about, { ...said, ownWords: ownWords || null });
  }

  /** Takes an answer away, or puts one back. */
  put(about: About, said: Said | undefined): void {
    this.putQuietly(about, said);
    this.refusalSignal.set('');
    this.joinedSignal.set(false);
    this.soon(SAVE_AFTER);
  }

  /** Sends what is waiting, now. Resolves when it is with the server or was refused. */
  flush(leaving = false): Promise<void> {
    this.clearTimer();
    this.line = this.line.then(() => this.send(leaving));
    return this.line;
  }

  close(): Promise<void> {
    this.closed = true;
    return this.flush();
  }

  /** Having seen both: the chosen ones of mine stay, the rest becomes what a colleague said. */
  settle(mine: ReadonlySet<number>): void {
    this.conflict().forEach(({ mine: my, theirs }, index) => {
      const about = my ?? theirs;
      if (about && !mine.has(index)) this.putQuietly(about, theirs);
    });
    this.conflictSignal.set([]);
    void this.flush();
  }

  /** Makes it history; false when there is still something to look at first. */
  async finish(): Promise<boolean> {
    await this.flush();
    if (this.unsent || this.conflict().length > 0 || this.gone()) return false;
    if (this.said().length === 0) {
      this.refusalSignal.set(sentenceFor('assessment-empty'));
      return false;
    }
    return this.attempt((draft) => this.writer.finalise(this.clientId, draft));
  }

  /** Throws it away and answers with the way back; undefined when that did not work. */
  async discard(): Promise<(() => Promise<void>) | undefined> {
    this.clearTimer();
    await this.line;
    const { clientId } = this;
    const kept = this.said().map((said) => this.sendable(said));
    const done = await this.attempt(async (draft) => {
      if (draft.version > 0) await this.writer.discard(clientId, draft);
    });
    const draft = this.record();
    if (!done || !draft) return undefined;
    this.base.set(draft.ratings);
    return () => this.writer.restore(clientId, { ...draft, ratings: kept });
  }

  /** Keeps what is not history yet as a new bridge, now that the old one is gone. */
  startAgain(id: string): void {
    if (this.gone() === 'finished') this.show(changedSince(this.base(), this.said()));
    this.base.set([]);
    this.record.update((draft) => draft && { ...draft, id, version: 0, status: 'draft' });
    this.goneSignal.set(undefined);
    void this.flush();
  }

  /** Leaves what the server does not have; nothing waits for it any more. */
  letGo(): void {
    this.base.set(this.said());
  }

  private said(): readonly Said[] {
    return this.record()?.ratings ?? [];
  }

  private show(ratings: readonly Said[]): void {
    this.record.update((draft) => draft && { ...draft, ratings: [...ratings] });
  }

  private putQuietly(about: About, said: Said | undefined): void {
    const others = without(this.said(), about);
    this.show(said ? [...others, said] : others);
  }

  private soon(after: number): void {
    this.stateSignal.update((state) => (state === 'failed' ? state : 'waiting'));
    this.timer ??= setTimeout(() => void this.flush(), after);
  }

  private async send(leaving: boolean): Promise<void> {
    const draft = this.record();
    const isWaiting = this.conflict().length > 0 || this.gone();
    const sent = this.said().map((said) => this.sendable(said));
    if (!draft || isWaiting || saysTheSame(sent, this.base())) return this.settleState();
    this.sent = sent;
    this.stateSignal.set('saving');
    await this.attempt(async () => {
      const version = await this.writer.save(this.clientId, { ...draft, ratings: sent }, leaving);
      this.record.update((now) => now && { ...now, version });
      this.base.set(sent);
      this.savedAtSignal.set(new Date());
      this.settleState();
    });
  }

  /** A text that is too long stays on the screen; the rest is saved without it. */
  private sendable(said: Said): Said {
    if ((said.ownWords?.length ?? 0) <= limits.ownWords) return said;
    return { ...said, ownWords: findSaid(this.base(), said)?.ownWords ?? null };
  }

  private settleState(): void {
    if (!this.unsent)
      return this.stateSignal.update((now) => (now === 'untouched' ? now : 'saved'));
    const tooLong = this.said().some((said) => this.sendable(said) !== said);
    this.stateSignal.set(tooLong ? 'failed' : 'waiting');
  }

  /** Tries something with the server; false when it was refused, which is then told or resolved. */
  private async attempt(action: (draft: AssessmentResponse) => Promise<unknown>): Promise<boolean> {
    const draft = this.record();
    if (!draft) return false;
    this.refusalSignal.set('');
    try {
      await action(draft);
      return true;
    } catch (error) {
      await this.refused(error);
      return false;
    }
  }

  private async refused(error: unknown): Promise<void> {
    if (!(error instanceof HttpErrorResponse)) throw error;
    this.stateSignal.set('failed');
    const theirs = conflictIn<AssessmentResponse>(error)?.current;
    if (theirs?.status === 'draft') this.meet(theirs);
    else if (codeOf(error) === 'assessment-under-way') await this.meetUnderWay();
    else if (this.unsent && (isSilence(error) || error.status >= 500)) this.tryLater();
    else this.tell(error);
  }

  /** There is nothing to try again: it is gone, or the server says what is wrong. */
  private tell(error: HttpErrorResponse): void {
    const isKnown = (this.record()?.version ?? 0) > 0;
    if (error.status === 412 || codeOf(error) === 'assessment-final') {
      this.goneSignal.set('finished');
    } else if (error.status === 404 && isKnown) {
      this.goneSignal.set('discarded');
    } else {
      this.refusalSignal.set(sentenceOf(error));
    }
  }

  private tryLater(): void {
    if (!this.closed && this.unsent)
      this.timer ??= setTimeout(() => void this.flush(), TRY_AGAIN_AFTER);
  }

  private async meetUnderWay(): Promise<void> {
    await this.attempt(async () => {
      this.base.set([]);
      this.meet(await this.writer.underWay(this.clientId));
    });
  }

  private meet(theirs: AssessmentResponse): void {
    // Our own answers may have arrived while the word that they did got lost.
    if (saysTheSame(this.sent, theirs.ratings)) this.base.set(this.sent);
    const isNews = !saysTheSame(this.base(), theirs.ratings);
    const { ratings, differences } = reconcile(this.base(), this.said(), theirs.ratings);
    this.base.set(theirs.ratings);
    this.record.set({ ...theirs, ratings: [...ratings] });
    this.conflictSignal.set(differences);
    this.joinedSignal.set(isNews && differences.length === 0);
    if (this.unsent) this.soon(0);
    else this.settleState();
  }

  private adopt(draft: AssessmentResponse): void {
    this.record.set(draft);
    this.base.set(draft.ratings);
  }

  private clearTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
