import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import type { CalendarDay } from '@ademruimte/contracts';

/** Which two moments are laid over each other; the dashed line under 'toen' is the key. */
@Component({
  selector: 'adem-bridge-moments',
  imports: [DatePipe],
  templateUrl: './bridge-moments.html',
  styleUrl: './bridge-moments.css',
})
export class BridgeMoments {
  /** The day of the moment shown in stones. */
  readonly nowOn = input<CalendarDay | null>(null);
  /** The day of the moment laid under it. */
  readonly thenOn = input<CalendarDay | null>(null);
}
