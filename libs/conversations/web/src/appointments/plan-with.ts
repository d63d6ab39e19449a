import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import type { CalendarDay } from '@ademruimte/contracts';
import { listClientsResource } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';

/** With whom: one of the reader's own people. The appointment itself is made in their file. */
@Component({
  selector: 'adem-plan-with',
  imports: [DayPipe, MatButton, MatFormField, MatHint, MatInput, MatLabel, RouterLink],
  template: `
    <section class="card stack-small" aria-labelledby="plan-with">
      <h2 #heading id="plan-with" tabindex="-1">
        @if (day(); as chosen) {
          <ng-container i18n>Met wie spreek je af op {{ chosen | day }}?</ng-container>
        } @else {
          <ng-container i18n>Met wie spreek je af?</ng-container>
        }
      </h2>
      @if (people().length > 0) {
        <mat-form-field>
          <mat-label i18n>Inwoner</mat-label>
          <select #who matNativeControl (change)="plan(who.value)">
            <option value=""></option>
            @for (one of people(); track one.id) {
              <option [value]="one.id">{{ one.fullName }}</option>
            }
          </select>
          @if (hasMore()) {
            <mat-hint i18n>Staat iemand er niet bij? Zoek dan bij Inwoners.</mat-hint>
          }
        </mat-form-field>
      } @else if (isThere()) {
        <p class="soft" i18n>Je werkt nu nog met niemand.</p>
        <p><a routerLink="/inwoners" i18n>Naar je inwoners</a></p>
      }
      <div class="row">
        <button matButton type="button" (click)="left.emit()" i18n>Toch niet</button>
      </div>
    </section>
  `,
  styles: `
    mat-form-field {
      width: 100%;
      max-width: 26rem;
    }
  `,
})
export class PlanWith {
  /** The day that was pressed in the week; it stands in the form already. */
  readonly day = input<CalendarDay>();
  readonly left = output();

  private readonly router = inject(Router);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly clients = listClientsResource(signal({ scope: 'mine', status: 'active' }));
  protected readonly isThere = computed(() => this.clients.hasValue());
  protected readonly people = computed(() =>
    this.clients.hasValue() ? (this.clients.value()?.items ?? []) : [],
  );
  protected readonly hasMore = computed(
    () => this.clients.hasValue() && !!this.clients.value()?.nextCursor,
  );

  constructor() {
    // It opens away from the day that was pressed: who uses a keyboard goes along.
    afterNextRender({ read: () => this.heading().nativeElement.focus() });
  }

  protected plan(clientId: string): void {
    if (!clientId) return;
    const queryParams = this.day() ? { dag: this.day() } : {};
    void this.router.navigate(['/inwoners', clientId, 'gesprekken', 'nieuw'], { queryParams });
  }
}
