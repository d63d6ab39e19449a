import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { getMorningDigestResource, sentenceOf, TeamService } from '@ademruimte/web-client';
import { DayPipe, Loaded, ResourceView, Undo } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';

/** A mail in the morning with how much there is to do: off until somebody asks for it. */
@Component({
  selector: 'adem-morning-mail-card',
  imports: [DayPipe, Loaded, MatButton, ResourceView],
  template: `
    <section class="card stack-small" aria-labelledby="morning-mail">
      <h2 id="morning-mail" i18n>Mail in de ochtend</h2>
      <p i18n>
        Een mailtje op werkdagen, rond 7 uur. Daarin staat hoeveel er voor je klaarstaat, zoals ‘3
        afspraken’. Er staat nooit een naam in.
      </p>
      <adem-resource-view [shape]="[48]">
        <ng-container *ademLoaded="choice; let known">
          @if (!known.offered) {
            <p class="soft" i18n>
              Dit kan hier nog niet: er is geen mail ingesteld. Je beheerder kan dat regelen.
            </p>
          }
          @if (wanted()) {
            @if (known.failedOn; as day) {
              <p class="soft" role="status" i18n>
                De mail van {{ day | day }} kwam misschien niet aan. Alles staat gewoon op Vandaag.
              </p>
            }
            <div class="row">
              <p class="strong" i18n>Je krijgt deze mail.</p>
              <button matButton="outlined" type="button" [disabled]="busy()" (click)="stop()" i18n>
                Geen mail meer
              </button>
            </div>
            <p class="soft small" i18n>
              Ben je afwezig, of is er niets? Dan komt er ook geen mail.
            </p>
          } @else if (known.offered) {
            <div class="row">
              <button matButton="outlined" type="button" [disabled]="busy()" (click)="want()" i18n>
                Stuur mij deze mail
              </button>
            </div>
          }
        </ng-container>
      </adem-resource-view>
      @if (refusal(); as sentence) {
        <p role="alert">{{ sentence }}</p>
      }
    </section>
  `,
})
export class MorningMailCard {
  private readonly team = inject(TeamService);
  private readonly undo = inject(Undo);

  protected readonly choice = getMorningDigestResource();
  /** What was chosen just now; the server is told meanwhile. */
  private readonly chosen = signal<boolean | undefined>(undefined);
  protected readonly wanted = computed(
    () => this.chosen() ?? (this.choice.hasValue() && this.choice.value().wanted),
  );
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');

  protected want(): Promise<void> {
    return this.choose(true, this.team.wantMorningDigest(), () =>
      this.undo.say($localize`Goed, de mail komt op werkdagen.`),
    );
  }

  protected stop(): Promise<void> {
    return this.choose(false, this.team.stopMorningDigest(), () =>
      this.undo.offer($localize`Je krijgt geen mail meer.`, () => this.want()),
    );
  }

  private async choose(
    wanted: boolean,
    request: Observable<unknown>,
    then: () => void,
  ): Promise<void> {
    this.refusal.set('');
    this.chosen.set(wanted);
    this.busy.set(true);
    try {
      await firstValueFrom(request);
      then();
    } catch (error) {
      this.chosen.set(undefined);
      this.refusal.set(sentenceOf(error));
    }
    this.busy.set(false);
    this.choice.reload();
  }
}
