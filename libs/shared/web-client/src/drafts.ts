import { DOCUMENT } from '@angular/common';
import {
  assertInInjectionContext,
  DestroyRef,
  effect,
  inject,
  Injectable,
  Injector,
  runInInjectionContext,
  type Signal,
  signal,
  untracked,
  type WritableSignal,
} from '@angular/core';
import type { DraftForm } from '@ademruimte/contracts';
import { Draft } from './draft';
import { Session } from './session';

export { Draft, type DraftPlace, type DraftState } from './draft';

/** What a form says to find its draft: a record, else the client, else the person who types. */
export interface DraftWanted {
  readonly form: DraftForm;
  readonly clientId?: string;
  readonly recordId?: string;
}

/** Something that sends what was typed by itself: a draft, or a record that is saved as you go. */
export interface Keeper {
  /** Whether there is something the server does not have yet. */
  readonly unsent: boolean;
  /** Whether all of that is safe on this device, in cipher, until the same person is back. */
  readonly safeHere?: boolean;
  flush(leaving?: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Keeps unfinished text of every open form, so that nothing typed is lost. */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly session = inject(Session);
  private readonly open = new Set<Keeper>();

  constructor() {
    const document = inject(DOCUMENT);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.flushAll(true);
    });
    document.defaultView?.addEventListener('online', () => void this.flushAll());
  }

  /**
   * The draft of one form, for as long as the component that asks for it lives. Call it where
   * `inject` works. Leaving the page sends what was not sent yet.
   */
  for<T extends object>(wanted: DraftWanted): Draft<T> {
    assertInInjectionContext(this.for);
    const subjectId = wanted.recordId ?? wanted.clientId ?? this.session.current()?.staffMemberId;
    if (!subjectId) throw new Error('A draft belongs to somebody who is signed in.');
    const draft = new Draft<T>({ form: wanted.form, subjectId }, inject(Injector));
    this.join(draft);
    return draft;
  }

  /** Watches over something that saves itself, like a draft, while the component that asks lives. */
  join(keeper: Keeper): void {
    assertInInjectionContext(this.join);
    this.open.add(keeper);
    inject(DestroyRef).onDestroy(() => this.leave(keeper));
  }

  /** Whether some form holds text the server does not have yet. */
  get unsent(): boolean {
    return [...this.open].some((draft) => draft.unsent);
  }

  /** Whether what the server does not have would be gone with this page. */
  get wouldBeLost(): boolean {
    return [...this.open].some((draft) => draft.unsent && !draft.safeHere);
  }

  /** Sends everything that waits; true when the server now has it all. */
  async flushAll(leaving = false): Promise<boolean> {
    await Promise.all([...this.open].map((draft) => draft.flush(leaving)));
    return !this.unsent;
  }

  private leave(keeper: Keeper): void {
    void keeper.close().then(() => {
      if (!keeper.unsent) this.open.delete(keeper);
    });
  }
}

/**
 * Lets the model of a form live in a draft while its component does. Call it while that is made; the
 * draft is there as soon as its inputs can be read.
 */
export function followDraft<T extends object>(
  wanted: () => DraftWanted,
  model: WritableSignal<T>,
): Signal<Draft<T> | undefined> {
  const injector = inject(Injector);
  const draft = signal<Draft<T> | undefined>(undefined);
  const opened = effect(() => {
    untracked(() => {
      const kept = runInInjectionContext(injector, () => inject(Drafts).for<T>(wanted()));
      kept.follow(model);
      draft.set(kept);
    });
    opened.destroy();
  });
  return draft.asReadonly();
}
