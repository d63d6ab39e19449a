import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  newId,
  sentenceOf,
  TeamService,
  type TeamWorkResponse,
  type UnassignedResponse,
} from '@ademruimte/web-client';
import { DayPipe, Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { firstFew } from '../first-few';
import type { ToTeam } from '../to-team';
import { LeadChoice } from './lead-choice';
import { WaitingList } from './waiting-list';

/** So many at first; who waits longest stands first. */
const FEW = 3;

/** Who has nobody yet: without a lead worker, or on the waiting list. Who helps them is chosen here. */
@Component({
  selector: 'adem-who-waits',
  imports: [DayPipe, LeadChoice, MatButton, RouterLink, WaitingList],
  templateUrl: './who-waits.html',
  host: { id: 'wie-wacht', tabindex: '-1' },
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class WhoWaits {
  readonly work = input.required<TeamWorkResponse>();
  /** The team in the address of the page of the waiting list. */
  readonly toTeam = input<ToTeam>({ toon: null });
  /** Fetches anew what is shown; also after somebody left this page and took something back. */
  readonly reload = input.required<() => unknown>();

  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);

  /** Who waits on the list stands there, and is not said twice. */
  private readonly unassigned = computed(() => {
    const waiting = new Set(this.work().waiting.map(({ clientId }) => clientId));
    return this.work().unassigned.filter(({ clientId }) => !waiting.has(clientId));
  });
  protected readonly list = firstFew(this.unassigned, FEW);
  protected readonly refusal = signal<{ id: string; sentence: string } | undefined>(undefined);

  protected async join({ clientId, callName }: UnassignedResponse): Promise<void> {
    this.refusal.set(undefined);
    try {
      await firstValueFrom(this.team.joinWaitingList(clientId, { id: newId() }));
      this.undo.say($localize`${callName}:name: staat op de wachtlijst.`);
    } catch (error) {
      this.refusal.set({ id: clientId, sentence: sentenceOf(error) });
    }
    this.reload()();
  }
}
