import type { ComponentFixture } from '@angular/core/testing';

/** Looks at a page as a person does: by what a field, button or link is called. */
export class Screen {
  constructor(
    private readonly fixture: ComponentFixture<unknown>,
    private readonly root: HTMLElement = document.body,
  ) {}

  /** All that can be read, with spaces as a reader sees them. */
  get words(): string {
    return wordsOf(this.root);
  }

  /** The field with this label. */
  field(label: string): HTMLInputElement {
    const labels = [...this.root.querySelectorAll('label')];
    const labelled = labels.find((element) => wordsOf(element) === label)?.control;
    const found = labelled ?? this.named('input, textarea, select', label);
    return found as HTMLInputElement;
  }

  button(name: string): HTMLButtonElement {
    return this.named('button', name) as HTMLButtonElement;
  }

  link(name: string): HTMLAnchorElement {
    return this.named('a', name) as HTMLAnchorElement;
  }

  heading(name: string): HTMLElement {
    return this.named('h1, h2, h3', name);
  }

  /** The names of everything that can be pressed or followed, in order. */
  names(kind: 'button' | 'a' | 'h3'): string[] {
    return [...this.root.querySelectorAll<HTMLElement>(kind)].map(nameOf);
  }

  /** What is announced at once; empty when nothing is. */
  get alert(): string {
    return [...this.root.querySelectorAll('[role=alert]')].map(wordsOf).join(' ').trim();
  }

  async type(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new Event('blur'));
    await this.settle();
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }

  /** Lets everything that was set in motion come to rest. */
  async settle(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    await this.fixture.whenStable();
  }

  private named(selector: string, name: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>(selector)];
    const found = all.find((element) => nameOf(element) === name);
    if (!found) {
      throw new Error(`No ${selector} called '${name}'; there are: ${all.map(nameOf).join(', ')}`);
    }
    return found;
  }
}

/** What can be read in an element, leaving out what is hidden from a screen reader. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true], style')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? wordsOf(element);
}
