import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ClientsService, type FileHandover, ifMatch, sentenceOf } from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** What a colleague wanted the new worker to know, on top of the file until they have read it. */
@Component({
  selector: 'adem-handed-over',
  imports: [DayPipe, MatButton],
  template: `
    <section class="card quiet stack-small" aria-labelledby="handed-over">
      <div>
        <h2 id="handed-over" i18n>{{ handover().fromName }} droeg {{ name() }} aan je over</h2>
        <p class="soft" i18n>Je bent regisseur sinds {{ handover().onDay | day: 'date' }}.</p>
      </div>
      <p class="words">{{ handover().summary }}</p>
      <div>
        <button matButton="outlined" type="button" [disabled]="busy()" (click)="markRead()" i18n>
          Gelezen
        </button>
      </div>
      @if (refusal(); as sentence) {
        <p role="alert">{{ sentence }}</p>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class HandedOver {
  readonly clientId = input.required<string>();
  readonly name = input.required<string>();
  readonly handover = input.required<FileHandover>();

  private readonly clients = inject(ClientsService);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');

  /** The file hears that something was written, and comes back without it. */
  protected async markRead(): Promise<void> {
    this.busy.set(true);
    this.refusal.set('');
    const { id, version } = this.handover();
    try {
      const options = { headers: ifMatch(version) };
      await firstValueFrom(this.clients.markHandoverRead(this.clientId(), id, options), {
        defaultValue: undefined,
      });
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.busy.set(false);
  }
}
