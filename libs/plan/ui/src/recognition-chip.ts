import { Component, computed, input } from '@angular/core';
import { QuotePipe } from '@ademruimte/web-ui';
import { recognitionNames } from './plan-words';
import type { RecognitionView } from './plan-view';

/** A word for somebody's effort, in honey: who said it and what. */
@Component({
  selector: 'adem-recognition-chip',
  imports: [QuotePipe],
  template: `
    <span class="chip honey">
      <span>
        @if (by(); as giver) {
          {{ giver }}
        }
        {{ recognition().text | quote }}
      </span>
    </span>
  `,
  styles: `
    :host {
      display: inline-flex;
      max-width: 100%;
    }
  `,
})
export class RecognitionChip {
  readonly recognition = input.required<Pick<RecognitionView, 'text' | 'kind' | 'staffName'>>();

  protected readonly by = computed(() => {
    const { kind, staffName } = this.recognition();
    const gift = kind === 'word' ? '' : recognitionNames()[kind];
    const parts = [staffName, gift].filter((part) => !!part);
    return parts.length ? $localize`${parts.join(', ')}:giver::` : '';
  });
}
