import { DOCUMENT } from '@angular/common';
import { Directive, ElementRef, inject } from '@angular/core';

/** How far a panel stays from its button and from the edge of the screen, in pixels. */
const AIR = 8;

/**
 * Puts a popover right under the button that opened it, above it when there is more room there,
 * and closes it once a link inside was followed. Opening, Escape, a click elsewhere and the return
 * of focus are the browser's own.
 */
@Directive({
  selector: '[ademUnder][popover]',
  host: { '(beforetoggle)': 'place()', '(toggle)': 'place()', '(click)': 'closeAfterLink($event)' },
})
export class Under {
  private readonly document = inject(DOCUMENT);
  private readonly panel = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected place(): void {
    const opener = `[popovertarget="${this.panel.id}"]`;
    const buttons = [...this.document.querySelectorAll<HTMLElement>(opener)];
    const shown = buttons.find((button) => button.offsetParent !== null);
    if (!shown) return;
    // Before it opens it has no size yet; right after, it may move to where it fits.
    const { top, bottom, right } = shown.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.document.documentElement;
    const { offsetHeight, offsetWidth, style } = this.panel;
    const below = clientHeight - bottom - AIR >= offsetHeight || top < clientHeight / 2;
    const room = clientWidth - offsetWidth - AIR;
    style.top = `${Math.max(AIR, below ? bottom + AIR : top - AIR - offsetHeight)}px`;
    style.right = `${Math.min(Math.max(AIR, clientWidth - right), Math.max(AIR, room))}px`;
  }

  protected closeAfterLink(event: Event): void {
    if ((event.target as HTMLElement).closest('a')) this.panel.hidePopover();
  }
}
