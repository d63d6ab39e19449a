import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ClientsService, type HelperOfClient, ifMatch, sentenceOf } from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';
import { HelperForm } from './helper-form';

/** Who helps outside the team: how to reach them and what they may know. */
@Component({
  selector: 'adem-helpers-section',
  imports: [HelperForm, MatButton],
  templateUrl: './helpers-section.html',
})
export class HelpersSection {
  readonly clientId = input.required<string>();
  readonly helpers = input.required<readonly HelperOfClient[]>();
  readonly mayEdit = input(false);
  readonly changed = output();

  private readonly clients = inject(ClientsService);
  protected readonly refusal = signal('');
  /** The id of who is being changed, or `new`. */
  protected readonly editing = signal<string | undefined>(undefined);
  protected readonly now = computed(() => this.helpers().filter(({ endedOn }) => endedOn === null));

  protected close(): void {
    this.editing.set(undefined);
    this.changed.emit();
  }

  protected async end({ id, version }: HelperOfClient): Promise<void> {
    this.refusal.set('');
    try {
      const headers = ifMatch(version);
      await firstValueFrom(this.clients.endHelper(this.clientId(), id, { headers }));
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.changed.emit();
  }
}
