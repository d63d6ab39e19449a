import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { getCaseloadAgendaResource } from '@ademruimte/web-client';
import { DayPipe, Loaded, PageHeader, ResourceView } from '@ademruimte/web-ui';
import { EarlierAgreements } from './earlier-agreements';
import { TalkForm } from './talk-form';

/** A caseload talk with one worker: it begins with what went well. */
@Component({
  selector: 'adem-agenda-page',
  imports: [DayPipe, EarlierAgreements, Loaded, PageHeader, ResourceView, RouterLink, TalkForm],
  template: `
    <div class="page page-narrow">
      <adem-page-header [heading]="heading()" [line]="line">
        <a routerLink="/team" [queryParams]="toTeam()" i18n>Terug naar het team</a>
      </adem-page-header>
      @if (held()) {
        <p class="card quiet" role="status" i18n>
          Bewaard. {{ name() }} vindt de afspraken op Vandaag.
        </p>
      }
      <adem-resource-view [shape]="[120, 200, 160]">
        <div class="stack" *ademLoaded="agenda; let shown">
          <section class="card stack-small" aria-labelledby="well">
            <h2 id="well" i18n>Wat goed ging</h2>
            @if (shown.wentWell.length > 0) {
              <ul class="list-plain lines" role="list">
                @for (one of shown.wentWell; track $index) {
                  <li>
                    <b>{{ one.callName }}</b> {{ one.text }}
                    <span class="soft small">{{ one.on | day: 'date' }}</span>
                  </li>
                }
              </ul>
            } @else {
              <p class="soft" i18n>Vraag waar {{ shown.name }} blij mee is.</p>
            }
          </section>
          @if (shown.open.length > 0) {
            <adem-earlier-agreements [items]="shown.open" [reload]="reload" />
          }
          <adem-talk-form [agenda]="shown" [over]="over()" (saved)="finish()" />
        </div>
      </adem-resource-view>
    </div>
  `,
})
export class AgendaPage {
  readonly staffMemberId = input.required<string>();
  /** From the address: the view of the team page somebody came from. */
  readonly toon = input<string>();
  /** From the address: the client somebody came to talk about. */
  readonly over = input<string>();

  protected readonly agenda = getCaseloadAgendaResource(this.staffMemberId);
  protected readonly reload = (): unknown => this.agenda.reload();
  protected readonly held = signal(false);
  protected readonly name = computed(() =>
    this.agenda.hasValue() ? this.agenda.value().name : $localize`je collega`,
  );
  protected readonly toTeam = computed(() => ({ toon: this.toon() ?? null }));
  protected readonly heading = computed(() => $localize`Bespreking met ${this.name()}:name:`);
  protected readonly line = $localize`Samen kijken wat helpt. Er is geen goed of fout.`;

  protected finish(): void {
    this.held.set(true);
    this.agenda.reload();
  }
}
