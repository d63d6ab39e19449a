import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { Router } from '@angular/router';
import { BridgeList, BridgePicture } from '@ademruimte/bridge-ui';
import { dayOf, type Rater, raters } from '@ademruimte/contracts';
import { type BridgeResponse, ClientInView, getBridgeResource } from '@ademruimte/web-client';
import { Choice, DayPipe, EmptyState, Loaded, ResourceView } from '@ademruimte/web-ui';
import { ClosedWords } from '../closed-words';
import { BridgeDisclaimer } from './bridge-disclaimer';
import { ChangeCard } from './change-card';
import { DifferentViews } from './different-views';
import { type ChosenMoments, MomentChoice } from './moment-choice';
import { steady } from './steady';

/** The bridge of one client: the picture, then and now, and what there is to talk about. */
@Component({
  selector: 'adem-bridge-page',
  imports: [
    BridgeDisclaimer,
    BridgeList,
    BridgePicture,
    ChangeCard,
    Choice,
    ClosedWords,
    DayPipe,
    DifferentViews,
    EmptyState,
    Loaded,
    MatButton,
    MatCheckbox,
    MomentChoice,
    ResourceView,
  ],
  templateUrl: './bridge-page.html',
  styleUrl: './bridge-page.scss',
})
export class BridgePage {
  /** From the address, as are the two moments somebody chose. */
  readonly clientId = input.required<string>();
  readonly nu = input<string>();
  readonly toen = input<string>();

  private readonly router = inject(Router);
  private readonly clients = inject(ClientInView);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly bridge = steady(
    getBridgeResource(
      this.clientId,
      computed(() => ({ now: this.nu(), then: this.toen() })),
    ),
  );
  protected readonly rater = signal<Rater>('client');
  protected readonly printsSensitive = signal(false);
  protected readonly mayFill = computed(() => this.clients.may(this.clientId(), 'bridge:rate'));
  protected readonly clientName = computed(
    () => this.clients.find(this.clientId())?.callName ?? $localize`Inwoner`,
  );
  protected readonly raterOptions = computed(() =>
    raters.map((value) => ({
      value,
      label: value === 'client' ? this.clientName() : $localize`Begeleider`,
    })),
  );

  /** The switch is there only when there are two views to switch between. */
  protected hasWorker({ pillars }: BridgeResponse): boolean {
    return pillars.some(({ domains }) =>
      domains.some(({ now, then }) => now.worker !== null || then.worker !== null),
    );
  }

  protected isPast(day: string): boolean {
    return day < dayOf(new Date());
  }

  protected fill(): void {
    void this.go(['brug', 'invullen']);
  }

  protected lookBack(code: string): void {
    void this.go(['brug', code]);
  }

  protected choose({ now, then }: ChosenMoments): void {
    const queryParams = { nu: now, toen: then };
    void this.router.navigate(['/inwoners', this.clientId(), 'brug'], {
      queryParams,
      replaceUrl: true,
    });
  }

  protected print(): void {
    this.window?.print();
  }

  private go(path: readonly string[]): Promise<boolean> {
    return this.router.navigate(['/inwoners', this.clientId(), ...path]);
  }
}
