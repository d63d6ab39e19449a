import { Component, computed, input } from '@angular/core';
import { sayTime } from './dutch-days';

/** Says quietly how it stands with what somebody is typing: 'Bewaard om 14.03'. */
@Component({
  selector: 'adem-saved-line',
  host: { role: 'status', class: 'soft small' },
  template: `{{ line() }}`,
  styles: ':host { display: block; min-height: 1.5em }',
})
export class SavedLine {
  /** The state of the draft; text that is on its way keeps the line of the last time. */
  readonly state = input.required<'untouched' | 'waiting' | 'saving' | 'saved' | 'failed'>();
  readonly savedAt = input<Date>();

  protected readonly line = computed(() => {
    if (this.state() === 'failed') return $localize`Nog niet bewaard. We proberen het zo weer.`;
    const at = this.savedAt();
    return at ? $localize`Bewaard om ${sayTime(at, ':')}:time:` : '';
  });
}
