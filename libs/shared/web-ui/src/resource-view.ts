import { NgTemplateOutlet } from '@angular/common';
import { HttpErrorResponse } from '@angular/common/http';
import {
  Component,
  computed,
  contentChild,
  Directive,
  inject,
  input,
  type Resource,
  TemplateRef,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

/** Marks what a page shows once its data is there: `*ademLoaded="file; let file"`. */
@Directive({ selector: '[ademLoaded]' })
export class Loaded<T> {
  readonly ademLoaded = input.required<Resource<T> & { reload?: () => boolean }>();
  readonly template = inject<TemplateRef<{ $implicit: NonNullable<T> }>>(TemplateRef);

  static ngTemplateContextGuard<T>(
    _directive: Loaded<T>,
    context: unknown,
  ): context is { $implicit: NonNullable<T> } {
    return context !== undefined;
  }
}

/**
 * Shows data from the server in its four states: the shape of what comes, the content, a kind
 * sentence when it is not there, and one with a second try when something went wrong.
 */
@Component({
  selector: 'adem-resource-view',
  imports: [MatButton, NgTemplateOutlet],
  template: `
    @if (shown(); as context) {
      <ng-container [ngTemplateOutlet]="loaded().template" [ngTemplateOutletContext]="context" />
    } @else if (failed()) {
      <div class="card quiet stack-small" role="alert">
        @if (closed()) {
          <p class="strong">{{ notFound() }}</p>
          <p class="soft" i18n>Misschien is het verplaatst, of niet met je gedeeld.</p>
        } @else {
          <p class="strong" i18n>Dit kunnen we nu niet ophalen.</p>
          @if (status() === 0 || status() === 504) {
            <p class="soft" i18n>Er is even geen verbinding.</p>
          } @else {
            <p class="soft" i18n>Dat ligt aan ons, niet aan jou.</p>
          }
          <p>
            <button matButton="outlined" type="button" (click)="tryAgain()" i18n>
              Opnieuw proberen
            </button>
          </p>
        }
      </div>
    } @else {
      <div class="stack" role="status">
        <span class="visually-hidden" i18n>We halen de gegevens op.</span>
        @for (height of shape(); track $index) {
          <div class="shape" aria-hidden="true" [style.min-height.px]="height"></div>
        }
      </div>
    }
  `,
  styles: ':host { display: block }',
})
export class ResourceView {
  /** The heights, in pixels, of the grey shapes that stand for what comes. */
  readonly shape = input<readonly number[]>([96, 96, 96]);
  readonly notFound = input($localize`Dit kunnen we niet vinden.`);

  protected readonly loaded = contentChild.required<Loaded<unknown>>(Loaded);
  private readonly resource = computed(() => this.loaded().ademLoaded());
  protected readonly failed = computed(() => this.resource().status() === 'error');

  protected readonly status = computed(() => {
    const error = this.resource().error();
    return error instanceof HttpErrorResponse ? error.status : undefined;
  });

  /** Not there, or not for this reader: the two look the same to a person too. */
  protected readonly closed = computed(() => [403, 404].includes(this.status() ?? 0));

  protected readonly shown = computed(() => {
    const resource = this.resource();
    if (!resource.hasValue()) return undefined;
    const value = resource.value();
    return value === undefined || value === null ? undefined : { $implicit: value };
  });

  protected tryAgain(): void {
    this.resource().reload?.();
  }
}
