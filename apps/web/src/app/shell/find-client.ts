import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { limits } from '@ademruimte/contracts';
import { SearchWords } from '@ademruimte/web-client';

/** The search field in the bar. What is typed goes to the page Inwoners, never into an address. */
@Component({
  selector: 'adem-find-client',
  template: `
    <form role="search" (submit)="find($event, field)">
      <input
        #field
        type="search"
        name="words"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        [maxLength]="max"
        aria-label="Zoek een inwoner"
        i18n-aria-label
        placeholder="Zoek een inwoner"
        i18n-placeholder
      />
    </form>
  `,
  styles: `
    :host {
      display: block;
    }
    input {
      width: 100%;
      min-height: var(--adem-target);
      padding: 0.4rem 1.1rem;
      border: 1px solid var(--adem-edge);
      border-radius: 999px;
      background: var(--adem-paper);
      color: var(--adem-ink);
      font: inherit;
      letter-spacing: inherit;
    }
    input::placeholder {
      color: var(--adem-ink-soft);
      opacity: 1;
    }
    input:focus-visible {
      outline-offset: 0;
      border-radius: 999px;
    }
  `,
})
export class FindClient {
  private readonly router = inject(Router);
  private readonly search = inject(SearchWords);
  protected readonly max = limits.searchWords;

  protected find(event: Event, field: HTMLInputElement): void {
    event.preventDefault();
    this.search.ask(field.value);
    field.value = '';
    void this.router.navigate(['/inwoners']);
  }
}
