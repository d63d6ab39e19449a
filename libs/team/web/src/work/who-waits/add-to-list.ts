import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { bounds, limits } from '@ademruimte/contracts';
import {
  type ClientListItem,
  ClientsService,
  newId,
  sentenceOf,
  TeamService,
  type WaitingResponse,
} from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** Puts somebody of the team on the waiting list, found by a piece of their name. */
@Component({
  selector: 'adem-add-to-list',
  imports: [MatButton, MatFormField, MatHint, MatInput, MatLabel],
  template: `
    @if (!opened()) {
      <button matButton="outlined" type="button" (click)="opened.set(true)" i18n>
        Iemand op de wachtlijst zetten
      </button>
    } @else {
      <form class="stack-small" (submit)="find($event, words.value)">
        <mat-form-field>
          <mat-label i18n>Zoek op naam</mat-label>
          <input #words matInput type="search" autocomplete="off" [maxLength]="longest" />
          <mat-hint i18n>Typ minstens drie letters.</mat-hint>
        </mat-form-field>
        <div class="row">
          <button matButton="outlined" type="submit" i18n>Zoeken</button>
          <button matButton type="button" (click)="close()" i18n>Toch niet</button>
        </div>
      </form>
      @if (found(); as people) {
        <ul class="list-plain" role="list">
          @for (one of people; track one.id) {
            <li class="row">
              <button matButton="outlined" type="button" (click)="add(one)">
                <ng-container i18n
                  ><span class="visually-hidden">Op de wachtlijst: </span
                  >{{ one.fullName }}</ng-container
                >
              </button>
              @if (one.leadWorkerName; as name) {
                <span class="soft small" i18n>met {{ name }}</span>
              }
            </li>
          } @empty {
            <li class="soft" i18n>Niemand gevonden die nog niet op de lijst staat.</li>
          }
        </ul>
      }
    }
    @if (refusal(); as sentence) {
      <p role="alert">{{ sentence }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
      justify-items: start;
    }
  `,
})
export class AddToList {
  readonly waiting = input.required<readonly WaitingResponse[]>();
  /** Fetches anew what is shown; also after somebody left this page and took something back. */
  readonly reload = input.required<() => unknown>();

  private readonly clients = inject(ClientsService);
  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);

  protected readonly longest = limits.searchWords;
  protected readonly opened = signal(false);
  protected readonly refusal = signal('');
  private readonly items = signal<readonly ClientListItem[] | undefined>(undefined);
  protected readonly found = computed(() => {
    const waiting = new Set(this.waiting().map(({ clientId }) => clientId));
    return this.items()?.filter(({ id }) => !waiting.has(id));
  });

  protected async find(event: Event, words: string): Promise<void> {
    event.preventDefault();
    this.refusal.set('');
    if (words.trim().length < bounds.searchMinimum) return;
    const wanted = { words: words.trim(), scope: 'team' as const };
    try {
      this.items.set((await firstValueFrom(this.clients.searchClients(wanted))).items);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
  }

  protected async add({ id, callName }: ClientListItem): Promise<void> {
    this.refusal.set('');
    try {
      await firstValueFrom(this.team.joinWaitingList(id, { id: newId() }));
      this.undo.say($localize`${callName}:name: staat op de wachtlijst.`);
      this.close();
      this.reload()();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
  }

  protected close(): void {
    this.opened.set(false);
    this.items.set(undefined);
  }
}
