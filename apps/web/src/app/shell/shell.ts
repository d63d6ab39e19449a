import { Component, computed, effect, inject, Injector } from '@angular/core';
import {
  type IsActiveMatchOptions,
  RouterLink,
  RouterLinkActive,
  RouterOutlet,
} from '@angular/router';
import { Connection, IdleClock, Session, SignInAgain } from '@ademruimte/web-client';
import { Brand } from '@ademruimte/web-ui';
import { Arrival } from '../arrival';
import { AccountMenu } from './account-menu';
import { BackToPlace } from './back-to-place';
import { FindClient } from './find-client';
import { KeptNotice } from './kept-notice';
import { ReadingTools } from './reading-tools';

/** The bar with the main menu around every page behind the sign-in; on a phone a bar below. */
@Component({
  selector: 'adem-shell',
  imports: [
    AccountMenu,
    Brand,
    FindClient,
    KeptNotice,
    ReadingTools,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly injector = inject(Injector);
  private readonly clock = inject(IdleClock);
  private readonly session = inject(Session);

  protected readonly said = inject(Arrival).said;
  protected readonly disconnected = inject(Connection).lost;
  protected readonly mayFind = computed(() => this.session.may('client:search'));
  protected readonly activeFor: IsActiveMatchOptions = {
    paths: 'subset',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  };
  protected readonly links = computed(() =>
    [
      { path: '/vandaag', label: $localize`Vandaag`, may: this.session.may('today:read') },
      { path: '/inwoners', label: $localize`Inwoners`, may: this.session.may('client:list') },
      { path: '/team', label: $localize`Team`, may: this.session.may('team:read') },
      {
        path: '/knelpunten',
        label: $localize`Knelpunten`,
        // Who has a day on Vandaag finds it under their own name; a phone holds so many links.
        may: this.session.may('bottleneck:read') && !this.session.may('today:read'),
      },
      { path: '/logboek', label: $localize`Logboek`, may: this.session.may('log:read') },
      { path: '/noodinzage', label: $localize`Noodinzage`, may: this.session.may('log:read') },
    ].filter(({ may }) => may),
  );

  constructor() {
    inject(BackToPlace);
    this.clock.start();
    effect(() => {
      const presence = this.clock.presence();
      if (presence === 'ask') void this.askIfStillThere();
      if (presence === 'over') void this.injector.get(SignInAgain).ask();
    });
  }

  private async askIfStillThere(): Promise<void> {
    const { openStillThere } = await import('@ademruimte/access-web');
    openStillThere(this.injector);
  }
}
