import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  chosenFrom,
  type ConflictPart,
  differencesOf,
  type RecordForm,
  type Typed,
} from '@ademruimte/web-client';
import { ConflictChoice } from '@ademruimte/web-ui';

/** A colleague was faster: both versions side by side, or what there is now to go on with. */
@Component({
  selector: 'adem-conversation-conflict',
  imports: [ConflictChoice, MatButton],
  template: `
    @if (differences().length > 0) {
      <adem-conflict-choice [differences]="differences()" (chosen)="settle($event)" />
    } @else {
      <div class="card next stack-small" role="alert">
        <p class="strong" i18n>Een collega paste dit net aan.</p>
        <p>{{ now() }}</p>
        <p i18n>Wat jij typte, is er nog.</p>
        <div>
          <button matButton="filled" type="button" (click)="settle(none)" i18n>Toch bewaren</button>
        </div>
      </div>
    }
  `,
})
export class Conflict<T extends Typed> {
  readonly record = input.required<RecordForm<T>>();
  readonly parts = input.required<readonly ConflictPart<T>[]>();
  /** What stands there now, in a sentence. */
  readonly now = input('');

  protected readonly none: ReadonlySet<number> = new Set();
  protected readonly differences = computed(() => {
    const theirs = this.record().conflict();
    return theirs ? differencesOf(this.parts(), this.record().value(), theirs) : [];
  });

  protected settle(keptMine: ReadonlySet<number>): void {
    const theirs = this.record().conflict();
    if (!theirs) return;
    const both = { mine: this.record().value(), theirs };
    void this.record().settle(chosenFrom(this.parts(), both, keptMine));
  }
}
