import { Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MatError } from '@angular/material/form-field';

/**
 * What is still wrong with a field, in whole sentences, once somebody has been there. Inside a
 * Material field write it as `<adem-field-errors matError [of]="form.title" />`; for a form as a
 * whole, or a field of our own, leave `matError` out and it is announced by itself.
 */
@Component({
  selector: 'adem-field-errors',
  host: { '[attr.role]': 'inField ? null : "alert"' },
  template: `
    @for (message of messages(); track $index) {
      <span class="message">{{ message }}</span>
    }
  `,
  styles: `
    .message {
      display: block;
      color: var(--mat-sys-error);
      font-weight: 500;
    }
    /* Material aligns the first line of an error with a piece of its own before it. */
    :host(.mat-mdc-form-field-error) .message {
      display: inline;
      margin-right: 0.5ch;
    }
  `,
})
export class FieldErrors {
  readonly of = input.required<FieldTree<unknown>>();
  protected readonly inField = inject(MatError, { self: true, optional: true }) !== null;

  protected readonly messages = computed(() => {
    const field = this.of()();
    if (!field.touched()) return [];
    return [...new Set(field.errors().map((error) => error.message ?? general()))];
  });
}

function general(): string {
  return $localize`Dit klopt nog niet.`;
}
