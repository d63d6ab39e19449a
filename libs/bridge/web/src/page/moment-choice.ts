import { Component, computed, input, output } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type BridgeMoment } from '@ademruimte/web-client';
import { sayDay } from '@ademruimte/web-ui';
import { kindWords } from '../kind-words';

/** Which two moments lie over each other. */
export interface ChosenMoments {
  readonly now: string;
  readonly then: string | null;
}

/** Two moments to lay over each other; then is always the earlier one. */
@Component({
  selector: 'adem-moment-choice',
  imports: [MatFormField, MatInput, MatLabel],
  template: `
    <mat-form-field>
      <mat-label i18n>Nu</mat-label>
      <select matNativeControl [value]="now()" (change)="choose($any($event.target).value, then())">
        @for (one of options(); track one.id) {
          <option [value]="one.id" [selected]="one.id === now()">{{ one.label }}</option>
        }
      </select>
    </mat-form-field>
    <mat-form-field>
      <mat-label i18n>Toen</mat-label>
      <select matNativeControl [value]="then()" (change)="choose(now(), $any($event.target).value)">
        @for (one of earlier(); track one.id) {
          <option [value]="one.id" [selected]="one.id === then()">{{ one.label }}</option>
        }
      </select>
    </mat-form-field>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
    }
    mat-form-field {
      flex: 1 1 15rem;
      max-width: 20rem;
      min-width: 0;
    }
  `,
})
export class MomentChoice {
  /** Newest first. */
  readonly moments = input.required<readonly BridgeMoment[]>();
  readonly now = input.required<string>();
  readonly then = input.required<string | null>();
  readonly chosen = output<ChosenMoments>();

  protected readonly options = computed(() =>
    this.moments().map(({ id, heldOn, kind }) => ({
      id,
      label: `${sayDay(heldOn, 'date')} · ${kindWords(kind).toLowerCase()}`,
    })),
  );
  protected readonly earlier = computed(() => this.options().slice(this.placeOf(this.now()) + 1));

  protected choose(now: string, then: string | null): void {
    const isEarlier = then !== null && this.placeOf(then) > this.placeOf(now);
    this.chosen.emit({ now, then: isEarlier ? then : null });
  }

  private placeOf(id: string): number {
    return this.moments().findIndex((moment) => moment.id === id);
  }
}
