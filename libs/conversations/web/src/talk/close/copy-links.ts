import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { copyAddress, type CopyPaper } from '../../copy-address';

/** The client's copy on paper or as a file: large on A4, or small enough for a kitchen drawer. */
@Component({
  selector: 'adem-copy-links',
  imports: [MatButton],
  template: `
    <h2 i18n>Een blad om mee te geven</h2>
    <div class="row">
      <a matButton="outlined" target="_blank" [href]="address('a5')" i18n>Blad op A5</a>
      <a matButton="outlined" target="_blank" [href]="address('a4')" i18n>Blad op A4</a>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
  `,
})
export class CopyLinks {
  readonly clientId = input.required<string>();
  readonly conversationId = input.required<string>();

  protected address(paper: CopyPaper): string {
    return copyAddress(this.clientId(), this.conversationId(), paper);
  }
}
