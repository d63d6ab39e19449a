import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { clientStatusNames } from '@ademruimte/clients-ui';
import type { ClientListItem } from '@ademruimte/web-client';
import { DayPipe, MomentPipe } from '@ademruimte/web-ui';

/** People under each other: who, what comes next, when you meet and when you last did. */
@Component({
  selector: 'adem-caseload-rows',
  imports: [DayPipe, MomentPipe, RouterLink],
  templateUrl: './caseload-rows.html',
  styleUrl: './caseload-rows.scss',
  host: { class: 'card' },
})
export class CaseloadRows {
  readonly items = input.required<readonly ClientListItem[]>();
  /** Whether to say whose client it is, for somebody who sees more than their own. */
  readonly withTeam = input(false);

  protected readonly statusNames = clientStatusNames();
}
