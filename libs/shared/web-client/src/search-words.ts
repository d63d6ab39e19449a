import { Injectable, signal } from '@angular/core';

/**
 * The words typed in the search field of the bar, on their way to the page Inwoners. A name is
 * handed over in memory and never in an address, which would stay in history and logs.
 */
@Injectable({ providedIn: 'root' })
export class SearchWords {
  private readonly asked = signal('');

  readonly words = this.asked.asReadonly();

  ask(words: string): void {
    this.asked.set(words.trim());
  }
}
