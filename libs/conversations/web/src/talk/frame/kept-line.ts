import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { KeptLine } from '@ademruimte/web-client';
import { sayTime } from '@ademruimte/web-ui';

/** Says quietly where the newest word is kept; when the session ended, signing in is offered. */
@Component({
  selector: 'adem-kept-line',
  imports: [MatButton],
  template: `
    <span role="status">{{ words() }}</span>
    @if (isSignedOut()) {
      <button matButton type="button" (click)="signIn.emit()" i18n>Opnieuw inloggen</button>
    }
  `,
})
export class KeptLineView {
  readonly line = input.required<KeptLine>();

  readonly signIn = output();

  protected readonly isSignedOut = computed(() => {
    const line = this.line();
    return line.where === 'device' && line.reason === 'signed-out';
  });
  protected readonly words = computed(() => {
    const line = this.line();
    switch (line.where) {
      case 'server': {
        const kept = $localize`Bewaard om ${sayTime(line.at, ':')}:time:`;
        return [kept, line.trouble && troubleWords(line.trouble)].filter(Boolean).join('. ');
      }
      case 'device':
        return $localize`Bewaard op dit apparaat`;
      case 'memory':
        return `${troubleWords(line.why)}. ${stays()}`;
      case 'nowhere-yet':
        return '';
    }
  });
}

function troubleWords(why: 'no-storage' | 'full'): string {
  return why === 'full' ? $localize`Dit apparaat is vol` : $localize`Dit venster bewaart niets`;
}

function stays(): string {
  return $localize`Houd dit scherm open`;
}
