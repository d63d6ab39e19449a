import { Component, computed, effect, ElementRef, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { UrgentSheet } from '@ademruimte/clients-ui';
import { Connection, IdleClock, SignInAgain } from '@ademruimte/web-client';
import { ReadingButton } from '@ademruimte/web-ui';
import { filter, map, startWith } from 'rxjs';
import { KitReader } from '../kit-reader';
import { TalkStore } from '../talk-store';
import { TalkTopics } from '../talk-topics';
import { TalkUrgent } from '../urgent/talk-urgent';
import { KeptLineView } from './kept-line';
import { RefusedUrgentNote } from '../urgent/refused-urgent';
import { NotOpen } from './not-open';
import { Stations, stations } from './stations';

/**
 * A talk on the whole screen: a slim line on top, and in the middle what two people look at.
 * Nothing of other people, and no internal note, is ever in here.
 */
@Component({
  selector: 'adem-talk-frame',
  imports: [
    KeptLineView,
    MatButton,
    NotOpen,
    ReadingButton,
    RefusedUrgentNote,
    RouterOutlet,
    Stations,
    UrgentSheet,
  ],
  providers: [KitReader, TalkStore, TalkTopics, TalkUrgent],
  templateUrl: './talk-frame.html',
  styleUrl: './talk-frame.scss',
})
export class TalkFrame {
  /** From the address. */
  readonly clientId = input.required<string>();
  readonly conversationId = input.required<string>();

  private readonly router = inject(Router);
  private readonly signInAgain = inject(SignInAgain);
  private readonly route = inject(ActivatedRoute);
  private readonly connection = inject(Connection);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly store = inject(TalkStore);
  protected readonly urgent = inject(TalkUrgent);

  /** Where people are, as the rest of the address says it: 'praten/housing'. Known on arrival. */
  private readonly screen = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(undefined),
      map((arrived) =>
        // A page that is still being made knows nothing of its address yet.
        arrived || !this.router.currentNavigation() ? this.whereNow() : undefined,
      ),
    ),
    { requireSync: true },
  );
  protected readonly here = computed(() => {
    const [first] = this.screen()?.split('/') ?? [];
    return stations.find(({ path }) => path === first)?.label ?? '';
  });

  constructor() {
    // Who is talking is not asked whether they are still there: their session stays alive.
    inject(IdleClock).start();
    effect(() => {
      const talk = [this.clientId(), this.conversationId()] as const;
      untracked(() => void this.store.open(...talk));
    });
    effect(() => {
      const screen = this.screen();
      if (this.store.state() !== 'open' || screen === undefined) return;
      untracked(() => (screen ? this.arrive(screen) : this.goOn()));
    });
  }

  protected open(): void {
    void this.store.open(this.clientId(), this.conversationId());
  }

  protected beginAnew(): void {
    void this.store.beginAnew();
  }

  /** Leaves for the file; what was said is kept and can be picked up anywhere. */
  protected async pause(): Promise<void> {
    void this.store.flush();
    // Without a network a file cannot be opened; the list of who is on this device can.
    const isAlone = this.connection.lost();
    await this.router.navigate(isAlone ? ['/onderweg'] : ['/inwoners', this.clientId()]);
  }

  /** Only when somebody asks for it: never by itself over what two people look at. */
  protected signIn(): void {
    void this.signInAgain.ask();
  }

  /** The next topic is the same page: its words begin at the top again. */
  private arrive(screen: string): void {
    this.store.arriveAt(screen);
    const stage = this.host.querySelector('.stage');
    if (stage) stage.scrollTop = 0;
  }

  private whereNow(): string {
    return this.route.snapshot.firstChild?.url.map(({ path }) => path).join('/') ?? '';
  }

  private goOn(): void {
    const path = this.store.screen().split('/');
    void this.router.navigate(path, { relativeTo: this.route, replaceUrl: true });
  }
}
