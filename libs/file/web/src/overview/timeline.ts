import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { FileEvent } from '@ademruimte/web-client';
import { MomentPipe } from '@ademruimte/web-ui';
import { eventWords } from './event-words';

/** How many lines stand there before somebody asks for more. */
const FIRST = 6;

/** What happened, newest first, in plain words. */
@Component({
  selector: 'adem-timeline',
  imports: [MatButton, MomentPipe],
  templateUrl: './timeline.html',
  styleUrl: './timeline.scss',
})
export class Timeline {
  readonly events = input.required<readonly FileEvent[]>();

  protected readonly all = signal(false);
  protected readonly lines = computed(() => {
    const events = this.all() ? this.events() : this.events().slice(0, FIRST);
    return events.map((event) => ({ at: event.at, ...eventWords(event) }));
  });
  protected readonly hasMore = computed(() => !this.all() && this.events().length > FIRST);
}
