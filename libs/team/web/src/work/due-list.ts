import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type CalendarDay, dueKinds } from '@ademruimte/contracts';
import { type DueResponse, ifMatch, sentenceOf, TeamService } from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import type { NotedCheck } from './aftercare/aftercare-form';
import { DueLines } from './due-lines';
import { dueHeading } from './work-words';

/** What comes up, under what it is; a day that has passed is said, and nothing more. */
@Component({
  selector: 'adem-due-list',
  imports: [DueLines, MatButton, RouterLink],
  templateUrl: './due-list.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class DueList {
  readonly due = input.required<readonly DueResponse[]>();
  readonly today = input.required<CalendarDay>();
  /** Whether it is the reader's own work: then nobody is named beside it. */
  readonly own = input(false);
  /** Fetches anew what is shown; also after somebody left this page and took something back. */
  readonly reload = input.required<() => unknown>();

  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);

  protected readonly refusal = signal('');
  /** Who would like to be helped again: there is a next move for them. */
  protected readonly comesBack = signal<NotedCheck | undefined>(undefined);

  protected readonly parts = computed(() =>
    dueKinds
      .map((kind) => ({
        ...{ kind, heading: dueHeading(kind, this.own()) },
        people: this.due().filter((one) => one.kind === kind),
      }))
      .filter(({ people }) => people.length > 0),
  );

  protected noted(check: NotedCheck): void {
    this.comesBack.set(check.wantsBack ? check : undefined);
    this.undo.offer($localize`Genoteerd bij ${check.callName}:name:.`, () => this.takeBack(check));
    this.reload()();
  }

  private async takeBack({ clientId, id }: NotedCheck): Promise<void> {
    this.refusal.set('');
    this.comesBack.set(undefined);
    try {
      await firstValueFrom(this.team.takeBackAftercare(clientId, id, { headers: ifMatch(1) }));
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.reload()();
  }
}
