import { Component, computed, input } from '@angular/core';
import type { KeptLine } from '@ademruimte/web-client';
import { sayTime } from '@ademruimte/web-ui';

/** Says quietly where the newest word is kept. */
@Component({
  selector: 'adem-kept-line',
  host: { role: 'status' },
  template: '{{ words() }}',
})
export class KeptLineView {
  readonly line = input.required<KeptLine>();

  protected readonly words = computed(() => {
    const line = this.line();
    switch (line.where) {
      case 'server':
        return $localize`Bewaard om ${sayTime(line.at, ':')}:time:`;
      case 'device':
        return $localize`Bewaard op dit apparaat`;
      case 'memory':
        return $localize`Blijft hier zolang dit scherm open is`;
      case 'nowhere-yet':
        return '';
    }
  });
}
