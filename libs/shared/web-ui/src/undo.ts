import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';

/** Time somebody has to change their mind, in milliseconds; long enough to read and reach. */
const TIME_TO_UNDO = 10_000;

/** Says what was done and offers to take it back, instead of asking 'are you sure?' before. */
@Injectable({ providedIn: 'root' })
export class Undo {
  private readonly bar = inject(MatSnackBar);

  /** Shows the message; `undo` runs when somebody wants it back. */
  offer(message: string, undo: () => unknown): void {
    const shown = this.bar.open(message, $localize`Ongedaan maken`, { duration: TIME_TO_UNDO });
    shown.onAction().subscribe(() => void undo());
  }

  /** Shows a message that cannot be taken back. */
  say(message: string): void {
    this.bar.open(message, undefined, { duration: TIME_TO_UNDO / 2 });
  }
}
