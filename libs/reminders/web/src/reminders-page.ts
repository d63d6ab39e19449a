import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { listRemindersResource, Session } from '@ademruimte/web-client';
import { needsSomebody } from '@ademruimte/reminders-ui';
import { EmptyState, Loaded, PageHeader, ResourceView } from '@ademruimte/web-ui';
import { ReminderCard } from './card/reminder-card';

/** What goes out to the people somebody works with, what went, and what did not arrive. */
@Component({
  selector: 'adem-reminders-page',
  imports: [EmptyState, Loaded, PageHeader, ReminderCard, ResourceView, RouterLink],
  templateUrl: './reminders-page.html',
})
export class RemindersPage {
  /** From the address: `?van=team` shows those of the team somebody leads. */
  readonly van = input<string>();

  protected readonly ownLine = $localize`Aan de mensen met wie je werkt.`;
  protected readonly teamLine = $localize`Aan de mensen met wie je team werkt.`;
  private readonly session = inject(Session);
  protected readonly leads = computed(() => !!this.session.current()?.roles.includes('team_lead'));
  protected readonly works = computed(() => this.session.may('reminder:edit'));
  protected readonly isTeam = computed(() => this.leads() && (!this.works() || !!this.van()));
  private readonly asked = computed(() => ({ scope: this.isTeam() ? 'team' : 'mine' }) as const);
  protected readonly reminders = listRemindersResource(this.asked);

  protected readonly sections = computed(() => {
    const items = this.reminders.hasValue() ? this.reminders.value().items : [];
    const waiting = items.filter((one) => needsSomebody(one));
    const others = items.filter((one) => !waiting.includes(one));
    const coming = others.filter(({ state }) => state === 'planned' || state === 'sending');
    const went = others.filter((one) => !coming.includes(one) && one.state !== 'withdrawn');
    return { waiting, coming, went: went.reverse() };
  });
}
