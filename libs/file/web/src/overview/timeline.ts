import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { dayOf } from '@ademruimte/contracts';
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
    return events.map((event, index) => ({
      at: event.at,
      ...eventWords(event),
      sameDay: index > 0 && dayIn(events[index - 1]) === dayIn(event),
    }));
  });
  protected readonly hasMore = computed(() => !this.all() && this.events().length > FIRST);
}

function dayIn(event: FileEvent | undefined): string {
  return event ? dayOf(new Date(event.at)) : '';
}
