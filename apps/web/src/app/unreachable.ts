import { DOCUMENT } from '@angular/common';
import { Component, ErrorHandler, inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router, RouterLink } from '@angular/router';
import { isSilence } from '@ademruimte/web-client';
import { Brand } from '@ademruimte/web-ui';

/** A page that could not be fetched says so; the address stays, so that trying again is enough. */
export function toUnreachablePage({ error }: NavigationError): RedirectCommand {
  if (!isSilence(error)) inject(ErrorHandler).handleError(error);
  const page = inject(Router).parseUrl('/niet-bereikbaar');
  return new RedirectCommand(page, { skipLocationChange: true });
}

/** Part of the first download, because it is needed when nothing else can be fetched. */
@Component({
  selector: 'adem-unreachable-page',
  imports: [Brand, RouterLink],
  template: `
    <main class="page page-reading">
      <p><adem-brand /></p>
      <div class="card stack-small">
        <h1 tabindex="-1" i18n>Even geen verbinding</h1>
        <p i18n>Deze pagina kunnen we nu niet ophalen. Wat bewaard was, is er nog.</p>
        <p><button type="button" (click)="again()" i18n>Opnieuw proberen</button></p>
        <p><a routerLink="/onderweg" i18n>Klaargezet voor onderweg</a></p>
      </div>
    </main>
  `,
  styles: `
    .page {
      padding-top: 12vh;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--adem-target);
    }
    button {
      min-height: var(--adem-target);
      padding: 0 22px;
      border: 0;
      border-radius: 999px;
      background: var(--adem-sea);
      color: var(--adem-on-sea);
      font-weight: 600;
    }
  `,
})
export class UnreachablePage {
  private readonly document = inject(DOCUMENT);

  protected again(): void {
    this.document.location.reload();
  }
}
