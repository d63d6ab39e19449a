import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ConflictChoice, type ConflictDifference } from './conflict-choice';

/** A form whose record a colleague changed meanwhile. */
export interface ConflictingForm {
  differences(): readonly ConflictDifference[];
  /** Saves, having seen both: these parts of what was typed stay. */
  settle(keptMine: ReadonlySet<number>): Promise<void>;
}

/**
 * A colleague was faster: their version beside what was typed, part by part, or what there is now
 * when both can stand; and a way out that leaves everything as it is.
 */
@Component({
  selector: 'adem-record-conflict',
  imports: [ConflictChoice, MatButton],
  template: `
    @if (form().differences().length === 0 && now()) {
      <section class="card next stack-small" role="alert">
        <h2 i18n>Een collega was je net voor</h2>
        <p>{{ now() }} <ng-container i18n>Wat jij typte, is er nog.</ng-container></p>
        <div>
          <button matButton="filled" type="button" (click)="settle(none)">{{ goOn() }}</button>
        </div>
      </section>
    } @else {
      <adem-conflict-choice [differences]="form().differences()" (chosen)="settle($event)" />
    }
    <p>
      <button matButton type="button" (click)="leave.emit()" i18n>
        Laat alles staan zoals het nu is
      </button>
    </p>
  `,
  host: { class: 'stack-small' },
})
export class RecordConflict {
  readonly form = input.required<ConflictingForm>();
  /** What there is now, in a sentence, when it does not touch what was typed. */
  readonly now = input('');
  readonly goOn = input($localize`Toch bewaren`);
  /** What was typed is not wanted any more. */
  readonly leave = output();

  protected readonly none: ReadonlySet<number> = new Set();

  protected settle(keptMine: ReadonlySet<number>): void {
    void this.form().settle(keptMine);
  }
}
