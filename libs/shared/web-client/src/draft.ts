import { HttpErrorResponse } from '@angular/common/http';
import { effect, type Injector, signal, untracked, type WritableSignal } from '@angular/core';
import type { DraftForm } from '@ademruimte/contracts';
import { firstValueFrom } from 'rxjs';
import { DraftsService } from './generated/drafts/drafts.service';

/** How it stands with the text: nothing typed, not sent yet, on its way, kept, or refused so far. */
export type DraftState = 'untouched' | 'waiting' | 'saving' | 'saved' | 'failed';

/** Where a draft lives: the form, and the record, client or person it is about. */
export interface DraftPlace {
  readonly form: DraftForm;
  readonly subjectId: string;
}

/** Typing is sent at most this long after it happened, in milliseconds. */
export const SAVE_AFTER = 1500;
const TRY_AGAIN_AFTER = 5000;
/** A browser sends a request of a closing page only when it is small; this stays well below. */
const SMALL_ENOUGH = 20_000;

/**
 * The unfinished text of one form, kept by the server for the person who types it. In the browser
 * it lives in memory only. Requests go one after the other, so an older text never lands last.
 */
export class Draft<T extends object> {
  private readonly server: DraftsService;
  private readonly stateSignal = signal<DraftState>('untouched');
  private readonly savedAtSignal = signal<Date | undefined>(undefined);
  private readonly loadedSignal = signal<T | undefined>(undefined);
  private readonly readySignal = signal(false);
  private known: string | undefined;
  private pending: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<void> = Promise.resolve();
  private closed = false;

  readonly state = this.stateSignal.asReadonly();
  readonly savedAt = this.savedAtSignal.asReadonly();
  /** What the server kept from an earlier time; undefined while loading and when there is none. */
  readonly loaded = this.loadedSignal.asReadonly();
  /** Whether it is known if there was an earlier text. */
  readonly ready = this.readySignal.asReadonly();

  constructor(
    private readonly place: DraftPlace,
    private readonly injector: Injector,
  ) {
    this.server = injector.get(DraftsService);
    this.line = this.load();
  }

  /** Whether there is text the server does not have yet. */
  get unsent(): boolean {
    return this.pending !== undefined || this.state() === 'saving';
  }

  /**
   * Lets a form's model live in this draft: an earlier text is put back, unless somebody is typing
   * already, and every change is kept. Fields the form no longer has are left out.
   */
  follow(model: WritableSignal<T>): void {
    const untouched = JSON.stringify(untracked(model));
    this.known ??= untouched;
    let started = false;
    effect(
      () => {
        const value = model();
        if (!this.ready()) return;
        untracked(() => {
          if (!started) {
            started = true;
            const earlier = this.loaded();
            if (earlier && JSON.stringify(value) === untouched) {
              model.set({ ...value, ...onlyKeysOf(value, earlier) });
              this.known = JSON.stringify(model());
              return;
            }
          }
          this.keepUnlessUntouched(value, untouched);
        });
      },
      { injector: this.injector },
    );
  }

  /** A form that is empty again needs no draft. */
  private keepUnlessUntouched(value: T, untouched: string): void {
    if (JSON.stringify(value) !== untouched) return this.save(value);
    if (this.known === untouched) return;
    this.known = untouched;
    void this.discard();
  }

  /** Keeps this value soon; calling it again before then replaces it. */
  save(value: T): void {
    const content = JSON.stringify(value);
    if (content === this.known) return;
    this.known = content;
    this.pending = content;
    this.stateSignal.set('waiting');
    this.timer ??= setTimeout(() => void this.flush(), SAVE_AFTER);
  }

  /** Sends what is waiting, now. Resolves when it is with the server or was refused. */
  flush(leaving = false): Promise<void> {
    this.clearTimer();
    this.line = this.line.then(() => this.send(leaving));
    return this.line;
  }

  /** Throws the draft away, when it was sent for real or is no longer wanted. */
  discard(): Promise<void> {
    this.clearTimer();
    this.pending = undefined;
    this.line = this.line.then(() => this.remove());
    return this.line;
  }

  /** The page is gone: what was waiting is still sent, and after that nothing is tried again. */
  close(): Promise<void> {
    this.closed = true;
    return this.flush();
  }

  private async load(): Promise<void> {
    try {
      const kept = await firstValueFrom(
        this.server.getDraft(this.place.form, this.place.subjectId),
      );
      this.loadedSignal.set(JSON.parse(kept.content) as T);
      this.savedAtSignal.set(new Date(kept.savedAt));
      this.stateSignal.update((state) => (state === 'untouched' ? 'saved' : state));
    } catch (error) {
      // No earlier text is the ordinary case; an unreadable one must not stop somebody's work.
      if (!(error instanceof HttpErrorResponse || error instanceof SyntaxError)) throw error;
    }
    this.readySignal.set(true);
  }

  private async send(leaving: boolean): Promise<void> {
    const content = this.pending;
    if (content === undefined) return;
    this.pending = undefined;
    this.stateSignal.set('saving');
    const { form, subjectId } = this.place;
    const keepalive = leaving && content.length < SMALL_ENOUGH;
    try {
      await firstValueFrom(this.server.keepDraft(form, subjectId, { content }, { keepalive }));
      this.savedAtSignal.set(new Date());
      this.stateSignal.set(this.pending === undefined ? 'saved' : 'waiting');
    } catch (error) {
      this.keepForLater(content, error);
    }
  }

  private keepForLater(content: string, error: unknown): void {
    this.pending ??= content;
    this.stateSignal.set('failed');
    const refused = error instanceof HttpErrorResponse && error.status >= 400 && error.status < 500;
    if (refused || this.closed) return;
    this.timer ??= setTimeout(() => void this.flush(), TRY_AGAIN_AFTER);
  }

  private async remove(): Promise<void> {
    this.stateSignal.set('untouched');
    this.savedAtSignal.set(undefined);
    this.loadedSignal.set(undefined);
    try {
      await firstValueFrom(this.server.discardDraft(this.place.form, this.place.subjectId));
    } catch (error) {
      // A draft that stays behind is cleared by the server in time; the work itself is done.
      if (!(error instanceof HttpErrorResponse)) throw error;
    }
  }

  private clearTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

function onlyKeysOf<T extends object>(model: T, kept: Partial<T>): Partial<T> {
  const known = Object.entries(kept).filter(([key]) => key in model);
  return Object.fromEntries(known) as Partial<T>;
}
