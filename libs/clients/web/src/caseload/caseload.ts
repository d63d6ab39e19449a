import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  type ClientListItem,
  type ClientPage,
  ClientsService,
  listClientsResource,
  Paged,
  Session,
} from '@ademruimte/web-client';
import { EmptyState, Loaded, MoreButton, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { CaseloadRows } from './caseload-rows';

export type CaseloadScope = 'mine' | 'team';

export const caseloadStatuses = ['active', 'paused', 'closed', 'all'] as const;
export type CaseloadStatus = (typeof caseloadStatuses)[number];

/** The list itself: a page of people, and the next ones when asked for. */
@Component({
  selector: 'adem-caseload',
  imports: [CaseloadRows, EmptyState, Loaded, MatButton, MoreButton, ResourceView],
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
  protected readonly people = new Paged<ClientListItem, ClientPage>({
    first: this.first,
    fetch: (cursor) =>
      firstValueFrom(this.clients.listClients({ ...this.asked(), cursor: cursor ?? null })),
  });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private before = 0;
  protected readonly added = signal('');
  protected readonly empty = computed(() => emptyWords(this.status()));

  protected async more(): Promise<void> {
    this.before = this.people.items().length;
    this.added.set('');
    if (!(await this.people.more())) return;
    const count = this.people.items().length - this.before;
    this.added.set($localize`Erbij gekomen: ${count}:count:.`);
  }

  /** To the first of those who were added. */
  protected toAdded(): void {
    this.host.querySelectorAll('li a')[this.before]?.closest('a')?.focus();
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
