import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  listClientRemindersResource,
  type ReminderResponse,
  RemindersService,
  sentenceOf,
} from '@ademruimte/web-client';
import { EmptyState, Loaded, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { ReminderCard } from '../card/reminder-card';
import { ReminderReachPanel } from './reach-panel';

/** How one client is reminded: what goes out, what went, and whether that is right and safe. */
@Component({
  selector: 'adem-client-reminders-page',
  imports: [
    EmptyState,
    Loaded,
    MatButton,
    ReminderCard,
    ReminderReachPanel,
    ResourceView,
    RouterLink,
  ],
  templateUrl: './client-reminders-page.html',
})
export class ClientRemindersPage {
  readonly clientId = input.required<string>();
  /** From the address: `?stap=…` asks for a reminder of that step. */
  readonly stap = input<string>();

  private readonly server = inject(RemindersService);
  protected readonly reminders = listClientRemindersResource(this.clientId);
  protected readonly refusal = signal('');
  private readonly items = computed(() =>
    this.reminders.hasValue()
      ? this.reminders.value().items.map((one) => ({ ...one, clientId: this.clientId() }))
      : [],
  );
  /** What somebody looks at or may still change, the soonest first. */
  protected readonly open = computed(() =>
    this.items()
      .filter(isOpen)
      .sort((one, other) => one.dueAt.localeCompare(other.dueAt)),
  );
  protected readonly over = computed(() => this.items().filter((one) => !isOpen(one)));
  /** The step somebody came here for, as long as it has no reminder. */
  protected readonly asked = computed(() => {
    const stepId = this.stap();
    return stepId && !this.open().some(({ aboutId }) => aboutId === stepId) ? stepId : undefined;
  });

  protected async plan(aboutId: string): Promise<void> {
    this.refusal.set('');
    try {
      const wanted = { aboutKind: 'step', aboutId } as const;
      await firstValueFrom(this.server.planReminder(this.clientId(), wanted));
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.reminders.reload();
  }
}

function isOpen({ state }: ReminderResponse): boolean {
  return ['planned', 'sending', 'failed', 'given_up'].includes(state);
}
