import { Directive, ElementRef, inject } from '@angular/core';

/** How far a panel stays from its button and from the edge of the screen, in pixels. */
const AIR = 8;

/**
 * Puts a popover right under the button that opened it, and closes it once a link inside was
 * followed. Opening, Escape, a click elsewhere and the return of focus are the browser's own.
 */
@Directive({
  selector: '[ademUnder][popover]',
  host: { '(beforetoggle)': 'place()', '(click)': 'closeAfterLink($event)' },
})
export class Under {
  private readonly panel = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected place(): void {
    const buttons = document.querySelectorAll<HTMLElement>(`[popovertarget="${this.panel.id}"]`);
    const shown = [...buttons].find((button) => button.offsetParent !== null);
    if (!shown) return;
    const { bottom, right } = shown.getBoundingClientRect();
    this.panel.style.top = `${bottom + AIR}px`;
    this.panel.style.right = `${Math.max(AIR, document.documentElement.clientWidth - right)}px`;
  }

  protected closeAfterLink(event: Event): void {
    if ((event.target as HTMLElement).closest('a')) this.panel.hidePopover();
  }
}
