import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { getReassignmentResource } from '@ademruimte/web-client';
import { DayPipe, Loaded, ResourceView } from '@ademruimte/web-ui';
import { skipWords } from './skip-words';

/** What became of dividing the work: who went, and who stayed and why. */
@Component({
  selector: 'adem-reassigned-list',
  imports: [DayPipe, Loaded, ResourceView, RouterLink],
  templateUrl: './reassigned-list.html',
})
export class ReassignedList {
  readonly reassignmentId = input.required<string>();

  protected readonly outcome = getReassignmentResource(this.reassignmentId);
  protected readonly words = skipWords();
}
