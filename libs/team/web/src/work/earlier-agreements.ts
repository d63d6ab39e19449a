import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ifMatch, type ReviewItemResponse, sentenceOf, TeamService } from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** What was agreed in earlier talks and is still to do; done with one press, with a way back. */
@Component({
  selector: 'adem-earlier-agreements',
  imports: [MatButton],
  template: `
    <section class="card stack-small" aria-labelledby="open">
      <h2 id="open" i18n>Van de vorige keer</h2>
      @if (refusal(); as sentence) {
        <p role="alert">{{ sentence }}</p>
      }
      <ul class="list-plain lines" role="list">
        @for (one of items(); track one.id) {
          <li class="row between">
            <span
              ><b>{{ one.callName }}</b> {{ one.agreement }}</span
            >
            <button matButton type="button" (click)="keep(one)">
              <ng-container i18n
                >Gedaan<span class="visually-hidden">
                  bij {{ one.callName }}: {{ one.agreement }}</span
                ></ng-container
              >
            </button>
          </li>
        }
      </ul>
    </section>
  `,
})
export class EarlierAgreements {
  readonly items = input.required<readonly ReviewItemResponse[]>();
  /** Fetches anew what is shown; also after somebody left this page and took something back. */
  readonly reload = input.required<() => unknown>();

  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);

  protected readonly refusal = signal('');

  protected async keep({ reviewId, id, version }: ReviewItemResponse): Promise<void> {
    this.refusal.set('');
    const headers = ifMatch(version);
    try {
      await firstValueFrom(this.team.keepAgreement(reviewId, id, { headers }));
      this.undo.offer($localize`Gedaan.`, () => this.reopen(reviewId, id, version + 1));
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.reload()();
  }

  private async reopen(reviewId: string, id: string, version: number): Promise<void> {
    const headers = ifMatch(version);
    try {
      await firstValueFrom(this.team.reopenAgreement(reviewId, id, { headers }));
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.reload()();
  }
}
