import { Component, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { NotePurpose as Purpose } from '@ademruimte/contracts';
import { ConversationsService, sentenceOf } from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';
import { OpenConversations } from '../open-conversations';

/** A team lead says why they read the notes of this file today; then these open. */
@Component({
  selector: 'adem-note-purpose',
  imports: [MatButton],
  template: `
    <section class="card quiet stack-small" aria-labelledby="purpose">
      <h3 id="purpose" i18n>Waarom lees je dit vandaag?</h3>
      <p i18n>
        Wat is afgesproken, lees je hier. De notities gaan open als je een reden kiest. De inwoner
        kan die reden zien.
      </p>
      <div class="row">
        @for (choice of choices; track choice.value) {
          <button
            matButton="outlined"
            type="button"
            [disabled]="picking()"
            (click)="pick(choice.value)"
          >
            {{ choice.label }}
          </button>
        }
      </div>
      @if (refusal(); as sentence) {
        <p role="alert">{{ sentence }}</p>
      }
    </section>
  `,
})
export class NotePurpose {
  /** The notes can be asked for. */
  readonly picked = output();

  private readonly conversations = inject(ConversationsService);
  private readonly open = inject(OpenConversations);
  protected readonly picking = signal(false);
  protected readonly refusal = signal('');
  protected readonly choices: readonly { value: Purpose; label: string }[] = [
    { value: 'caseload_talk', label: $localize`Caseloadbespreking` },
    { value: 'stand_in', label: $localize`Ik val in` },
    { value: 'complaint', label: $localize`Een klacht` },
    { value: 'quality', label: $localize`Kwaliteit` },
  ];

  protected async pick(purpose: Purpose): Promise<void> {
    this.picking.set(true);
    this.refusal.set('');
    try {
      await firstValueFrom(this.conversations.pickNotePurpose(this.open.clientId(), { purpose }));
      this.picked.emit();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.picking.set(false);
  }
}
