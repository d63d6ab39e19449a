import { DOCUMENT } from '@angular/common';
import { afterNextRender, inject, Injectable, Injector, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, Router } from '@angular/router';
import { filter, pairwise, startWith } from 'rxjs';

/** How long a page may take to show its heading before focus stays where it is, in milliseconds. */
const PATIENCE = 3000;

/**
 * Brings somebody who listens or uses a keyboard along to the next page: its title is said, and
 * focus goes to its heading, or to the place the address points at.
 */
@Injectable({ providedIn: 'root' })
export class Arrival {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly title = inject(Title);
  private readonly saying = signal('');
  private waiting: MutationObserver | undefined;

  /** What the screen reader says after a navigation. */
  readonly said = this.saying.asReadonly();

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        startWith(undefined),
        pairwise(),
      )
      .subscribe(([from, to]) => this.arrive(from?.urlAfterRedirects, to?.urlAfterRedirects ?? ''));
  }

  private arrive(from: string | undefined, to: string): void {
    this.waiting?.disconnect();
    if (from === undefined || withoutQuery(from) === withoutQuery(to)) return;
    afterNextRender({ read: () => this.settle(to.split('#')[1]) }, { injector: this.injector });
  }

  private settle(place: string | undefined): void {
    this.saying.set(this.title.getTitle().replace(' · Ademruimte', ''));
    const main = this.document.querySelector('main');
    if (!main || this.focusOn(main, place)) return;
    // The heading comes with the data; somebody who meanwhile went elsewhere is left alone.
    const before = this.document.activeElement;
    this.waiting = new MutationObserver((_changes, observer) => {
      const moved = this.document.activeElement !== before;
      if (moved || this.focusOn(main, place)) observer.disconnect();
    });
    this.waiting.observe(main, { childList: true, subtree: true });
    const { waiting } = this;
    setTimeout(() => waiting.disconnect(), PATIENCE);
  }

  private focusOn(main: HTMLElement, place: string | undefined): boolean {
    const named = place ? this.document.getElementById(place) : null;
    const target = named ?? main.querySelector<HTMLElement>('h1');
    if (!target) return false;
    if (!named) target.tabIndex = -1;
    target.focus({ preventScroll: !named });
    return true;
  }
}

function withoutQuery(url: string): string {
  return url.replace(/\?[^#]*/, '');
}
