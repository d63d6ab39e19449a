import {
  afterRenderEffect,
  booleanAttribute,
  Component,
  DOCUMENT,
  inject,
  input,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

/**
 * The end of a list that goes on: a button that stays in its place while the next page comes, why
 * it did not come, and for who listens what was added.
 */
@Component({
  selector: 'adem-more-button',
  imports: [MatButton],
  template: `
    @if (hasMore()) {
      <div class="row">
        <button
          matButton="outlined"
          type="button"
          [attr.aria-disabled]="fetching() || null"
          (click)="press()"
        >
          <ng-content />
        </button>
        @if (refusal(); as sentence) {
          <span role="alert">{{ sentence }}</span>
        }
      </div>
    }
    <p class="visually-hidden" role="status">{{ added() }}</p>
  `,
  styles: ':host { display: block }',
})
export class MoreButton {
  readonly hasMore = input(false, { transform: booleanAttribute });
  readonly fetching = input(false);
  readonly refusal = input('');
  /** What was added, in a sentence. */
  readonly added = input('');
  readonly more = output();

  /** The last page came, and the button took somebody's focus along: bring them to what is new. */
  readonly lastCame = output();

  private readonly document = inject(DOCUMENT);
  private pressed = false;

  constructor() {
    afterRenderEffect({
      read: () => {
        const isGone = !this.hasMore() && this.pressed;
        if (isGone && this.document.activeElement === this.document.body) this.lastCame.emit();
        if (isGone) this.pressed = false;
      },
    });
  }

  protected press(): void {
    if (this.fetching()) return;
    this.pressed = true;
    this.more.emit();
  }
}
