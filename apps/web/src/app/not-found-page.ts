import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

/** Says kindly that an address leads nowhere, and offers the way back. */
@Component({
  selector: 'adem-not-found-page',
  imports: [MatButton, RouterLink],
  template: `
    <div class="page page-narrow">
      <h1 i18n>Deze pagina is er niet</h1>
      <p i18n>Misschien is het adres veranderd. Je kunt hiervandaan gewoon verder.</p>
      <p><a matButton="filled" routerLink="/vandaag" i18n>Naar Vandaag</a></p>
    </div>
  `,
})
export class NotFoundPage {}
