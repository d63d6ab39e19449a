import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DeviceRefuses, Kept, sentenceOf } from '@ademruimte/web-client';
import { timeOf } from '@ademruimte/web-ui';

/** Puts all a talk needs on this device, so that it can be held where there is no network. */
@Component({
  selector: 'adem-prepare-button',
  imports: [MatButton],
  template: `
    <button matButton type="button" [disabled]="busy()" (click)="prepare()">
      @if (time(); as at) {
        <ng-container i18n>Klaargezet om {{ at }}</ng-container>
      } @else {
        <ng-container i18n>Klaarzetten voor onderweg</ng-container>
      }
    </button>
    <p class="small" role="status">{{ outcome() }}</p>
  `,
  styles: `
    p:empty {
      display: none;
    }
    p {
      max-width: 20rem;
    }
  `,
})
export class PrepareButton {
  readonly clientId = input.required<string>();

  private readonly kept = inject(Kept);
  private readonly at = signal<number | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly outcome = signal('');
  protected readonly time = computed(() => {
    const at = this.at();
    return at === undefined ? '' : timeOf(new Date(at));
  });

  constructor() {
    effect(() => {
      const clientId = this.clientId();
      untracked(() => {
        this.outcome.set('');
        void this.look(clientId);
      });
    });
  }

  /** Pressed again it fetches what is new. */
  protected async prepare(): Promise<void> {
    this.busy.set(true);
    try {
      this.at.set((await this.kept.prepare(this.clientId())).preparedAt);
      this.outcome.set($localize`Dit gesprek werkt nu ook zonder verbinding.`);
    } catch (error) {
      this.outcome.set(error instanceof DeviceRefuses ? cannotKeep(error) : sentenceOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async look(clientId: string): Promise<void> {
    const ready = (await this.kept.prepared()).find((one) => one.clientId === clientId);
    if (clientId === this.clientId()) this.at.set(ready?.preparedAt);
  }
}

function cannotKeep({ why }: DeviceRefuses): string {
  return why === 'full'
    ? $localize`Dit apparaat is vol. Maak wat ruimte en probeer het nog eens.`
    : $localize`In dit venster kan het apparaat niets bewaren. Met verbinding werkt het gewoon.`;
}
