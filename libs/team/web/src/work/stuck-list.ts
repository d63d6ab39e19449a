import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  ifMatch,
  type NotedCauseResponse,
  sentenceOf,
  type StuckResponse,
  TeamService,
} from '@ademruimte/web-client';
import { DayPipe, Undo } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { CauseForm } from './cause-form';
import { firstFew } from './first-few';
import { type MoveLink, movesOf } from './moves';
import type { ToTeam } from './to-team';
import { causeNames, kindWords } from './work-words';

/** So many at first: those who stand still longest come first. */
const FEW = 5;

/** Whose work stands still, how that shows, what is behind it and what may help. */
@Component({
  selector: 'adem-stuck-list',
  imports: [CauseForm, DayPipe, MatButton, RouterLink],
  templateUrl: './stuck-list.html',
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
  /** With whom of the colleagues one can talk. */
  readonly workers = input.required<ReadonlySet<string>>();
  /** Whether it is the reader's own work: nobody asks themselves a question. */
  readonly own = input(false);
  readonly toTeam = input<ToTeam>({ toon: null });
  /** Fetches anew what is shown; also after somebody left this page and took something back. */
  readonly reload = input.required<() => unknown>();

  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);

  protected readonly list = firstFew(this.people, FEW);
  protected readonly noting = signal('');
  protected readonly refusal = signal<{ id: string; sentence: string } | undefined>(undefined);
  protected readonly causes = causeNames();

  protected how({ kinds }: StuckResponse): string {
    return kinds.map((kind) => kindWords()[kind]).join($localize` en `);
  }

  protected movesOf(one: StuckResponse): MoveLink[] {
    return this.own() ? [] : movesOf(one, this.workers(), this.toTeam());
  }

  /** It is no longer so; taking that back notes it anew. */
  protected async end(one: StuckResponse, cause: NotedCauseResponse): Promise<void> {
    const headers = ifMatch(cause.version);
    const done = await this.send(
      one,
      this.team.endStagnationCause(one.clientId, cause.id, { headers }),
    );
    if (!done) return;
    const { cause: what, words, hiddenUntil } = cause;
    const again = { cause: what, words, hiddenUntil };
    this.undo.offer($localize`De oorzaak is weg.`, () =>
      this.send(one, this.team.noteStagnationCause(one.clientId, again)),
    );
  }

  /** Somebody looks at it now, and not only on the day that was chosen. */
  protected async wake(one: StuckResponse, cause: NotedCauseResponse): Promise<void> {
    const hide = (hiddenUntil: string | null, version: number) =>
      this.team.hideStagnation(
        one.clientId,
        cause.id,
        { hiddenUntil },
        { headers: ifMatch(version) },
      );
    if (!(await this.send(one, hide(null, cause.version)))) return;
    this.undo.offer($localize`${one.callName}:name: staat weer in de lijst.`, () =>
      this.send(one, hide(cause.hiddenUntil, cause.version + 1)),
    );
  }

  private async send(one: StuckResponse, request: Observable<unknown>): Promise<boolean> {
    this.refusal.set(undefined);
    this.noting.set('');
    try {
      await firstValueFrom(request);
      return true;
    } catch (error) {
      this.refusal.set({ id: one.clientId, sentence: sentenceOf(error) });
      return false;
    } finally {
      this.reload()();
    }
  }
}
