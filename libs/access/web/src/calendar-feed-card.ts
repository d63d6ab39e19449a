import { DOCUMENT } from '@angular/common';
import { afterNextRender, Component, computed, inject, Injector, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ConversationsService, getCalendarFeedResource, sentenceOf } from '@ademruimte/web-client';
import { Loaded, MomentPipe, ResourceView, Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** One's own appointments in one's own calendar program: make the address, copy it, take it back. */
@Component({
  selector: 'adem-calendar-feed-card',
  imports: [Loaded, MatButton, MomentPipe, ResourceView],
  template: `
    <section class="card stack-small" aria-labelledby="agenda">
      <h2 id="agenda" tabindex="-1" i18n>Je eigen agenda</h2>
      <p i18n>
        Met een geheime link staan je afspraken in je eigen agenda. Daar staan alleen de tijden,
        nooit een naam of adres.
      </p>
      <adem-resource-view [shape]="[56]">
        <ng-container *ademLoaded="feed; let known">
          @if (address(); as link) {
            <p class="address" id="agenda-link" tabindex="-1">{{ link }}</p>
            <p class="soft small" i18n>
              Bewaar hem nu: we laten de link maar één keer zien. Deel hem met niemand.
            </p>
            <div class="row">
              <button matButton="filled" type="button" (click)="copy(link)" i18n>
                Link kopiëren
              </button>
              <button matButton type="button" (click)="revoke()" i18n>Link intrekken</button>
            </div>
          } @else if (known.madeAt) {
            <p class="soft" i18n>Je link is gemaakt op {{ known.madeAt | moment: 'long' }}.</p>
            <div class="row">
              <button matButton="outlined" type="button" (click)="make()" i18n>
                Nieuwe link maken
              </button>
              <button matButton type="button" (click)="revoke()" i18n>Link intrekken</button>
            </div>
            <p class="soft small" i18n>Met een nieuwe link werkt de oude niet meer.</p>
          } @else {
            <div class="row">
              <button matButton="outlined" type="button" (click)="make()" i18n>
                Agendalink maken
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
  styles: `
    .address {
      padding: 10px 14px;
      border-radius: 10px;
      background: var(--adem-sand);
      font-size: 0.94rem;
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
})
export class CalendarFeedCard {
  private readonly server = inject(ConversationsService);
  private readonly undo = inject(Undo);
  private readonly document = inject(DOCUMENT);
  private readonly here = { injector: inject(Injector) };

  protected readonly feed = getCalendarFeedResource();
  /** Known only in this window, right after it was made. */
  private readonly made = signal<string | undefined>(undefined);
  protected readonly address = computed(() => this.made());
  protected readonly refusal = signal('');

  protected async make(): Promise<void> {
    await this.act(async () => {
      const { address } = await firstValueFrom(this.server.makeCalendarFeed());
      this.made.set(address);
      this.focusOn('agenda-link');
    });
  }

  protected async copy(address: string): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(address);
      this.undo.say($localize`De link is gekopieerd.`);
    } catch {
      // Not every browser lets a page copy; the text selects itself with one press.
      this.refusal.set($localize`Kopiëren lukt hier niet. Selecteer de link en kopieer hem zelf.`);
    }
  }

  protected async revoke(): Promise<void> {
    await this.act(async () => {
      await firstValueFrom(this.server.revokeCalendarFeed());
      this.made.set(undefined);
      this.undo.say($localize`De link werkt niet meer.`);
      this.focusOn('agenda');
    });
  }

  private async act(work: () => Promise<void>): Promise<void> {
    this.refusal.set('');
    try {
      await work();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.feed.reload();
  }

  private focusOn(id: string): void {
    afterNextRender({ read: () => this.document.getElementById(id)?.focus() }, this.here);
  }
}
