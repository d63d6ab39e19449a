import { DestroyRef, Directive, ElementRef, inject } from '@angular/core';

const FIELDS = 'input:not([type=hidden]), select, textarea';

/**
 * Keeps somebody's place in a part of a page. When what they pressed makes way for a form, focus
 * goes to its first field; when it is simply gone, to the heading of the part, never to nowhere.
 */
@Directive({
  selector: '[ademKeepFocus]',
  host: { '(focusin)': 'remember($event)', '(focusout)': 'forget($event)' },
})
export class KeepFocus {
  private readonly part = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private last: Element | undefined;

  constructor() {
    const observer = new MutationObserver((changes) => this.bringBack(changes));
    observer.observe(this.part, { childList: true, subtree: true });
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }

  protected remember({ target }: Event): void {
    this.last = target as Element;
  }

  protected forget({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !this.part.contains(relatedTarget as Node)) this.last = undefined;
  }

  private bringBack(changes: readonly MutationRecord[]): void {
    const isGone = this.last !== undefined && !this.last.isConnected;
    if (!isGone || this.part.contains(this.part.ownerDocument.activeElement)) return;
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const form = added.find((node) => node instanceof HTMLElement && node.querySelector(FIELDS));
    (fieldIn(form) ?? this.heading())?.focus();
  }

  private heading(): HTMLElement | undefined {
    const heading = this.part.querySelector<HTMLElement>('h2, h3') ?? undefined;
    if (heading) heading.tabIndex = -1;
    return heading;
  }
}

function fieldIn(form: Node | undefined): HTMLElement | undefined {
  if (!(form instanceof HTMLElement)) return undefined;
  const [first, ...others] = form.querySelectorAll<HTMLInputElement>(FIELDS);
  if (first?.type !== 'radio') return first;
  // In a row of answers the chosen one is where a keyboard is expected.
  return [first, ...others].find(({ name, checked }) => name === first.name && checked) ?? first;
}
