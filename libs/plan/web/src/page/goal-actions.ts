import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';

/** What can be done with a goal: a step more, and behind one word the rest. */
@Component({
  selector: 'adem-goal-actions',
  imports: [MatButton, MatMenu, MatMenuItem, MatMenuTrigger],
  host: { class: 'no-print' },
  template: `
    @if (mayEdit()) {
      <button
        [matButton]="first() ? 'filled' : 'outlined'"
        type="button"
        [attr.aria-describedby]="'doel-' + goal().id"
        (click)="addStep.emit()"
        i18n
      >
        Stap toevoegen
      </button>
      <button matButton type="button" [matMenuTriggerFor]="menu">
        <ng-container i18n
          >Meer<span class="visually-hidden"> over doel: {{ goal().title }}</span></ng-container
        >
      </button>
    } @else if (mayRecognise()) {
      <button
        matButton="outlined"
        type="button"
        [attr.aria-describedby]="'doel-' + goal().id"
        (click)="recognise.emit()"
        i18n
      >
        Waardering geven
      </button>
    }
    @if (showsHistory() && !mayEdit()) {
      <button
        matButton
        type="button"
        [attr.aria-describedby]="'doel-' + goal().id"
        (click)="lookBack.emit()"
        i18n
      >
        Geschiedenis
      </button>
    }
    <mat-menu #menu="matMenu">
      <button mat-menu-item type="button" (click)="edit.emit()" i18n>Doel aanpassen</button>
      <button mat-menu-item type="button" (click)="rest.emit()" i18n>Even laten rusten</button>
      <button mat-menu-item type="button" (click)="end.emit()" i18n>Doel afronden</button>
      @if (mayRecognise()) {
        <button mat-menu-item type="button" (click)="recognise.emit()" i18n>
          Waardering geven
        </button>
      }
      <button mat-menu-item type="button" (click)="addMilestone.emit()" i18n>
        Mijlpaal toevoegen
      </button>
      @if (showsHistory()) {
        <button mat-menu-item type="button" (click)="lookBack.emit()" i18n>Geschiedenis</button>
      }
    </mat-menu>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 6px;
    }
  `,
})
export class GoalActions {
  readonly goal = input.required<{ readonly id: string; readonly title: string }>();
  /** Whether a first step is what this page asks for. */
  readonly first = input(false);
  readonly mayEdit = input(false);
  readonly mayRecognise = input(false);
  readonly showsHistory = input(false);

  readonly addStep = output();
  readonly edit = output();
  readonly rest = output();
  readonly end = output();
  readonly recognise = output();
  readonly addMilestone = output();
  readonly lookBack = output();
}
