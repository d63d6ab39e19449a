import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type ClientPage,
  ClientsService,
  listClientsResource,
  sentenceOf,
  Session,
} from '@ademruimte/web-client';
import { EmptyState, Loaded, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { CaseloadRows } from './caseload-rows';

export type CaseloadScope = 'mine' | 'team';

export const caseloadStatuses = ['active', 'paused', 'closed', 'all'] as const;
export type CaseloadStatus = (typeof caseloadStatuses)[number];

/** The list itself: a page of people, and the next ones when asked for. */
@Component({
  selector: 'adem-caseload',
  imports: [CaseloadRows, EmptyState, Loaded, MatButton, ResourceView],
  templateUrl: './caseload.html',
  styles: ':host { display: block }',
})
export class Caseload {
  readonly scope = input.required<CaseloadScope>();
  readonly status = input.required<CaseloadStatus>();
  readonly register = output();

  private readonly clients = inject(ClientsService);
  protected readonly mayRegister = inject(Session).may('client:register');

  private readonly asked = computed(() => ({ scope: this.scope(), status: this.status() }));
  protected readonly first = listClientsResource(this.asked);
  /** The pages after the first, for as long as that first one stands. */
  private readonly later = linkedSignal<unknown, readonly ClientPage[]>({
    source: () => (this.first.hasValue() ? this.first.value() : undefined),
    computation: () => [],
  });
  protected readonly people = computed(() => {
    const first = this.first.hasValue() ? this.first.value().items : [];
    return [...first, ...this.later().flatMap(({ items }) => items)];
  });
  protected readonly cursor = computed(() => {
    const last = this.later().at(-1) ?? (this.first.hasValue() ? this.first.value() : undefined);
    return last?.nextCursor ?? undefined;
  });

  protected readonly fetching = signal(false);
  protected readonly refusal = signal('');
  protected readonly empty = computed(() => emptyWords(this.status()));

  protected async more(cursor: string): Promise<void> {
    if (this.fetching()) return;
    this.fetching.set(true);
    this.refusal.set('');
    try {
      const params = { ...this.asked(), cursor };
      const next = await firstValueFrom(this.clients.listClients(params));
      this.later.update((pages) => [...pages, next]);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.fetching.set(false);
  }
}

function emptyWords(status: CaseloadStatus): { heading: string; text: string } {
  if (status === 'paused') {
    return {
      heading: $localize`Niemand op pauze`,
      text: $localize`Hier staat wie even geen begeleiding nodig heeft.`,
    };
  }
  if (status === 'closed') {
    return {
      heading: $localize`Nog niets afgesloten`,
      text: $localize`Hier staat wie verder kon. Terugkomen mag altijd.`,
    };
  }
  return {
    heading: $localize`Nog geen inwoners`,
    text: $localize`Hier staan straks de mensen met wie je werkt.`,
  };
}
