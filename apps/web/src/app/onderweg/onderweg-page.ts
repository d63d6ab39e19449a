import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Kept, newId, type PreparedClient } from '@ademruimte/web-client';
import { Brand, EmptyState, MomentPipe } from '@ademruimte/web-ui';

interface Row extends PreparedClient {
  readonly name: string;
  readonly talk: readonly string[];
  /** What is on this device only, so it stays until it is sent. */
  readonly stays: boolean;
}

/**
 * What works on this device without a network: the clients set ready for the road and the talks
 * that are not finished. It opens without a network too.
 */
@Component({
  selector: 'adem-onderweg-page',
  imports: [Brand, EmptyState, MatButton, MomentPipe, RouterLink],
  templateUrl: './onderweg-page.html',
  styleUrl: './onderweg-page.scss',
})
export class OnderwegPage {
  private readonly kept = inject(Kept);
  private readonly found = signal<readonly PreparedClient[] | undefined>(undefined);

  protected readonly rows = computed(() => this.found()?.map(rowOf));
  protected readonly person = computed(() => this.kept.offlinePerson()?.name);

  constructor() {
    effect(() => {
      this.kept.waiting();
      untracked(() => void this.look());
    });
  }

  protected dateOf(moment: number): Date {
    return new Date(moment);
  }

  protected async forget(row: Row): Promise<void> {
    await this.kept.forget(row.clientId);
    await this.look();
  }

  private async look(): Promise<void> {
    this.found.set(await this.kept.prepared());
  }
}

function rowOf(client: PreparedClient): Row {
  const { clientId, callName, conversationId, unsent, state, done } = client;
  const file = ['/inwoners', clientId];
  return {
    ...client,
    name: callName || $localize`Een inwoner`,
    talk: done ? file : [...file, 'gesprek', conversationId ?? newId()],
    stays: unsent || state !== undefined,
  };
}
