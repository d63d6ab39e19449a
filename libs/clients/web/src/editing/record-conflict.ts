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

/** A colleague was faster: their version beside what was typed, part by part, and a way out. */
@Component({
  selector: 'adem-record-conflict',
  imports: [ConflictChoice, MatButton],
  template: `
    <adem-conflict-choice [differences]="differences()" (chosen)="settle($event)" />
    <p>
      <button matButton type="button" (click)="record().leave()" i18n>
        Laat alles staan zoals het nu is
      </button>
    </p>
  `,
  host: { class: 'stack-small' },
})
export class RecordConflict<T extends Typed> {
  readonly record = input.required<RecordForm<T>>();
  readonly parts = input.required<readonly ConflictPart<T>[]>();

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
