import { DOCUMENT, ViewportScroller } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { Router, Scroll } from '@angular/router';
import { filter } from 'rxjs';

/** How long a page may take to be as long as it was before somebody stays where they are. */
const PATIENCE = 3000;
/** What tells that somebody already went on by themselves. */
const OWN_MOVES = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Who goes back in a long list comes back to the same place in it. The router goes there at once,
 * when the list itself is still on its way; this goes there again as it comes in.
 */
@Injectable({ providedIn: 'root' })
export class BackToPlace {
  private readonly document = inject(DOCUMENT);
  private readonly scroller = inject(ViewportScroller);
  private leave = (): void => undefined;

  constructor() {
    inject(Router)
      .events.pipe(filter((event) => event instanceof Scroll))
      .subscribe(({ position }) => {
        this.leave();
        if (position && position[1] > 0) this.goTo(position);
      });
  }

  private goTo(place: [number, number]): void {
    const growth = new MutationObserver(() => {
      this.scroller.scrollToPosition(place);
      if (this.scroller.getScrollPosition()[1] >= Math.floor(place[1])) this.leave();
    });
    const own = (): void => this.leave();
    const timer = setTimeout(own, PATIENCE);
    this.leave = () => {
      growth.disconnect();
      clearTimeout(timer);
      for (const move of OWN_MOVES) this.document.removeEventListener(move, own);
    };
    growth.observe(this.document.body, { childList: true, subtree: true });
    for (const move of OWN_MOVES) this.document.addEventListener(move, own);
  }
}
