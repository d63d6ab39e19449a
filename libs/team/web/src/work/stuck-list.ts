import { Component, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { StuckResponse } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';
import { CauseForm } from './cause-form';
import { firstFew } from './first-few';
import { causeNames, kindWords, moveNames } from './work-words';

/** So many at first: those who stand still longest come first. */
const FEW = 5;

/** Whose work stands still, how that shows, what is behind it and what may help. */
@Component({
  selector: 'adem-stuck-list',
  imports: [CauseForm, DayPipe, MatButton, RouterLink],
  template: `
    <ul class="list-plain lines" role="list">
      @for (one of list.shown(); track one.clientId) {
        <li class="stack-small">
          <div>
            <h3>
              <a [routerLink]="['/inwoners', one.clientId]">{{ one.callName }}</a>{{ ' ' }}
              @if (one.leadWorkerName; as name) {
                <span class="soft worker" i18n>met {{ name }}</span>
              }
            </h3>
            <p>
              {{ how(one) }}
              <span class="soft" i18n>sinds {{ one.since | day: 'date' }}</span>
            </p>
            @if (one.cause; as cause) {
              <p>
                <span class="chip">{{ causes[cause.cause] }}</span> {{ cause.words }}
                <span class="soft small" i18n
                  >({{ cause.notedByName }}, {{ cause.notedOn | day: 'date' }})</span
                >
              </p>
            }
            @if (one.hiddenUntil; as day) {
              <p class="soft" i18n>Kijk weer op {{ day | day: 'date' }}.</p>
            }
          </div>
          @if (noting() === one.clientId) {
            <adem-cause-form
              [stuck]="one"
              (saved)="noting.set(''); changed.emit()"
              (left)="noting.set('')"
            />
          } @else {
            <div class="row">
              @for (move of movesOf(one); track move.name) {
                <a matButton="outlined" [routerLink]="move.place"
                  >{{ move.name }}<span class="visually-hidden">: {{ one.callName }}</span></a
                >
              }
              <button matButton type="button" (click)="noting.set(one.clientId)">
                <ng-container i18n
                  >Oorzaak noteren<span class="visually-hidden">
                    bij {{ one.callName }}</span
                  ></ng-container
                >
              </button>
            </div>
          }
        </li>
      }
    </ul>
    @if (list.left(); as count) {
      <p>
        <button matButton type="button" (click)="list.showAll()" i18n>Nog {{ count }} tonen</button>
      </p>
    }
  `,
  styles: `
    h3 {
      display: inline-block;
    }
    .worker {
      font-weight: 400;
    }
  `,
})
export class StuckList {
  readonly people = input.required<readonly StuckResponse[]>();
  /** Who works here, by name: to find with whom to talk. */
  readonly workers = input.required<ReadonlyMap<string, string>>();
  readonly changed = output();

  protected readonly list = firstFew(this.people, FEW);
  protected readonly noting = signal('');
  protected readonly causes = causeNames();
  protected readonly moves = moveNames();

  protected how({ kinds }: StuckResponse): string {
    return kinds.map((kind) => kindWords()[kind]).join($localize` en `);
  }

  /** What may help, with where it is done: the talk with the worker, or a message to them. */
  protected movesOf(one: StuckResponse): { name: string; place: string[] }[] {
    const worker = this.workers().get(one.leadWorkerName ?? '');
    const message = ['/inwoners', one.clientId, 'berichten'];
    return one.moves.flatMap((move) => {
      const place = move === 'prepare_talk' ? worker && ['/team', 'bespreking', worker] : message;
      return place ? [{ name: this.moves[move], place }] : [];
    });
  }
}
