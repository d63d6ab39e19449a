import { DOCUMENT } from '@angular/common';
import { effect, inject, Injectable, signal } from '@angular/core';
import { Connection } from './connection';
import { Session } from './session';

/** How long before the end somebody is asked whether they are still there, in seconds. */
export const ASK_BEFORE = 120;
const LOOK_EVERY = 5000;

/** `here`: nothing to do; `ask`: the session ends soon; `over`: it has ended. */
export type Presence = 'here' | 'ask' | 'over';

/**
 * Watches how long ago the server last heard from this person, in any tab. Somebody who is typing
 * or pointing is never asked: their session is simply kept alive.
 */
@Injectable({ providedIn: 'root' })
export class IdleClock {
  private readonly connection = inject(Connection);
  private readonly session = inject(Session);
  private readonly state = signal<Presence>('here');
  private touchedAt = Date.now();
  private started = false;

  readonly presence = this.state.asReadonly();

  constructor() {
    const document = inject(DOCUMENT);
    for (const kind of ['pointerdown', 'keydown'] as const) {
      document.addEventListener(kind, () => (this.touchedAt = Date.now()), { passive: true });
    }
    document.addEventListener('visibilitychange', () => this.look());
    this.shareWithOtherTabs();
  }

  /** Begins to watch; asking twice changes nothing. */
  start(): void {
    if (this.started) return;
    this.started = true;
    setInterval(() => this.look(), LOOK_EVERY);
  }

  /** Somebody said they are still there. */
  async stay(): Promise<void> {
    await this.session.find();
    this.look();
  }

  private look(): void {
    const current = this.session.current();
    if (!current) return this.state.set('here');
    const left = current.idleSeconds - (Date.now() - this.connection.lastHeard()) / 1000;
    if (left <= 0) this.state.set('over');
    else if (left > ASK_BEFORE) this.state.set('here');
    else if (this.touchedAt > this.connection.lastHeard()) void this.session.find();
    else this.state.set('ask');
  }

  private shareWithOtherTabs(): void {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel('ademruimte.contact');
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'number') this.connection.heardElsewhere(data);
    };
    effect(() => channel.postMessage(this.connection.lastHeard()));
  }
}
