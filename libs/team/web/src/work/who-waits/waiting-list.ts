import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type WaitingEnd, waitingEnds } from '@ademruimte/contracts';
import {
  ifMatch,
  type PlateResponse,
  sentenceOf,
  TeamService,
  type WaitingResponse,
} from '@ademruimte/web-client';
import { DayPipe, Undo } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { waitingEndNames } from '../work-words';
import { LeadChoice } from './lead-choice';

/** Who waits, the longest first, with the times they waited before. */
@Component({
  selector: 'adem-waiting-list',
  imports: [DayPipe, LeadChoice, MatButton, RouterLink],
  templateUrl: './waiting-list.html',
  styles: `
    :host {
      display: block;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-bottom: 6px;
      padding: 0;
      font-weight: 650;
    }
  `,
})
export class WaitingList {
  readonly people = input.required<readonly WaitingResponse[]>();
  readonly plates = input.required<readonly PlateResponse[]>();
  /** So many at first. */
  readonly few = input(20);
  /** Fetches anew what is shown; also after somebody left this page and took something back. */
  readonly reload = input.required<() => unknown>();

  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);

  private readonly open = signal(false);
  protected readonly shown = computed(() =>
    this.open() ? this.people() : this.people().slice(0, this.few()),
  );
  protected readonly left = computed(() => this.people().length - this.shown().length);
  protected readonly leaving = signal('');
  protected readonly refusal = signal<{ id: string; sentence: string } | undefined>(undefined);
  protected readonly ends = waitingEnds.map((why) => ({ why, name: waitingEndNames()[why] }));
  protected readonly endNames = waitingEndNames();

  protected showAll(): void {
    this.open.set(true);
  }

  /** Somebody waits no longer; taking that back lets them wait on in the same turn. */
  protected async leave(one: WaitingResponse, why: WaitingEnd): Promise<void> {
    const { clientId, id, version } = one;
    const left = this.team.leaveWaitingList(
      clientId,
      id,
      { why, untilDay: null },
      { headers: ifMatch(version) },
    );
    if (!(await this.send(one, left))) return;
    this.undo.offer($localize`${one.callName}:name: staat niet meer op de wachtlijst.`, () =>
      this.send(one, this.team.resumeWaiting(clientId, id, { headers: ifMatch(version + 1) })),
    );
  }

  private async send(one: WaitingResponse, request: Observable<unknown>): Promise<boolean> {
    this.refusal.set(undefined);
    this.leaving.set('');
    try {
      await firstValueFrom(request);
      return true;
    } catch (error) {
      this.refusal.set({ id: one.id, sentence: sentenceOf(error) });
      return false;
    } finally {
      this.reload()();
    }
  }
}
