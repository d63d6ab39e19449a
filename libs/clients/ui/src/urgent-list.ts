import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { type CalendarDay, dayOf, limits } from '@ademruimte/contracts';
import { DayPipe } from '@ademruimte/web-ui';
import type { UrgentNeedView } from './urgent-view';
import { urgentSentence, urgentTitle } from './urgent-words';

/** What somebody took care of, and how it ended if that was worth a word. */
export interface UrgentHandled {
  readonly need: UrgentNeedView;
  readonly outcome: string | null;
}

/** What cannot wait and is still open, on top of the file until somebody took care of it. */
@Component({
  selector: 'adem-urgent-list',
  imports: [DayPipe, MatButton, MatFormField, MatHint, MatInput, MatLabel],
  template: `
    <section aria-labelledby="urgent">
      <h2 id="urgent" class="soft" tabindex="-1" i18n>Dit gaat voor</h2>
      <ul class="list-plain" role="list">
        @for (line of lines(); track line.need.id) {
          <li>
            <div class="what">
              <h3>{{ line.title }}</h3>
              <p class="strong">{{ line.sentence }}</p>
              @if (line.need.text; as words) {
                <p class="words">{{ words }}</p>
              }
              <p class="soft small" i18n>
                {{ line.who }} doet dit. Gehoord op {{ line.need.knownOn | day }}.
              </p>
            </div>
            @if (mayRecord() && handling() === line.need.id) {
              <form class="no-print" (submit)="take($event, line.need)">
                <mat-form-field>
                  <mat-label i18n>Hoe liep het af?</mat-label>
                  <input
                    matInput
                    autocomplete="off"
                    [attr.maxlength]="longest"
                    [disabled]="busy()"
                    (keydown.escape)="stop(line.need)"
                  />
                  <mat-hint i18n>Eén zin. Leeg laten mag.</mat-hint>
                </mat-form-field>
                <div class="row">
                  <button matButton="outlined" type="submit" [disabled]="busy()" i18n>
                    Afgehandeld
                  </button>
                  <button matButton type="button" (click)="stop(line.need)" i18n>Toch niet</button>
                </div>
              </form>
            } @else if (mayRecord()) {
              <div class="row no-print">
                <button
                  matButton="outlined"
                  type="button"
                  [disabled]="busy()"
                  [id]="'handled-' + line.need.id"
                  (click)="ask(line.need)"
                >
                  <ng-container i18n
                    >Afgehandeld<span class="visually-hidden"> {{ line.title }}</span></ng-container
                  >
                </button>
                <button matButton type="button" [disabled]="busy()" (click)="edit.emit(line.need)">
                  <ng-container i18n
                    >Aanpassen<span class="visually-hidden"> {{ line.title }}</span></ng-container
                  >
                </button>
              </div>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    section {
      padding: 14px 18px;
      border: 1px solid var(--adem-line);
      border-left: 5px solid var(--adem-honey-ink);
      border-radius: 12px;
      background: var(--adem-card);
    }
    h2 {
      font-size: 1rem;
      line-height: 1.5;
      font-weight: 400;

      &:focus {
        outline: none;
      }
    }
    h3 {
      font-size: 1.12rem;
    }
    ul {
      gap: 0;
    }
    li:last-child {
      padding-bottom: 0;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 20px;
      padding-block: 8px;
    }
    li + li {
      border-top: 1px solid var(--adem-line);
    }
    form {
      display: grid;
      flex: 1 1 100%;
      gap: 4px;
      max-width: 40rem;
    }
    .what {
      flex: 1 1 20rem;
      min-width: 0;
    }
    .words {
      max-width: 46rem;
      white-space: pre-line;
    }
  `,
})
export class UrgentList {
  readonly needs = input.required<readonly UrgentNeedView[]>();
  readonly clientName = input('');
  readonly today = input<CalendarDay>(dayOf(new Date()));
  readonly mayRecord = input(false);
  readonly busy = input(false);

  /** Somebody took care of it; how it ended may be said. */
  readonly handled = output<UrgentHandled>();
  readonly edit = output<UrgentNeedView>();

  protected readonly lines = computed(() =>
    this.needs().map((need) => ({
      need,
      title: urgentTitle(need.kind, need.about),
      sentence: urgentSentence(need, this.today()),
      who: need.actsOwner === 'client' ? this.clientName() : need.actsName,
    })),
  );
  protected readonly longest = limits.sentence;
  /** Which one is being handled. */
  protected readonly handling = signal<string | undefined>(undefined);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected ask({ id }: UrgentNeedView): void {
    this.handling.set(id);
    this.focusLater('form input');
  }

  protected stop({ id }: UrgentNeedView): void {
    this.handling.set(undefined);
    this.focusLater(`[id="handled-${id}"]`);
  }

  protected take(event: Event, need: UrgentNeedView): void {
    event.preventDefault();
    const field = this.host.querySelector<HTMLInputElement>('form input');
    this.handled.emit({ need, outcome: field?.value.trim() || null });
  }

  private focusLater(where: string): void {
    setTimeout(() => this.host.querySelector<HTMLElement>(where)?.focus());
  }
}
