import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { conversationKinds } from '@ademruimte/contracts';
import { conversationKindNames } from '@ademruimte/conversations-ui';
import { needsSomebody, sayReminder, sayReminderProblem } from '@ademruimte/reminders-ui';
import { capital, MomentPipe } from '@ademruimte/web-ui';
import { type OwnedReminder, ReminderActions } from './reminder-actions';
import { ReminderForm } from './reminder-form';

/** One reminder: of what, how and when, what it says, and what can be done with it. */
@Component({
  selector: 'adem-reminder-card',
  imports: [MatButton, MomentPipe, ReminderForm, RouterLink],
  providers: [ReminderActions],
  templateUrl: './reminder-card.html',
  styles: `
    .words {
      white-space: pre-line;
    }
  `,
  host: { class: 'card stack-small', '[class.quiet]': 'isOver()' },
})
export class ReminderCard {
  readonly reminder = input.required<OwnedReminder>();
  /** Whose it is, where that is not clear from the page. */
  readonly callName = input('');
  readonly mayEdit = input(false);
  /** Whether taking care of it is what this page asks for. */
  readonly first = input(false);
  /** Only the line itself, where nothing has to be done. */
  readonly compact = input(false);
  readonly changed = output();

  protected readonly actions = inject(ReminderActions);
  protected readonly editing = signal(false);
  protected readonly place = computed(() => `herinnering-${this.reminder().id}`);
  protected readonly line = computed(() => capital(sayReminder(this.reminder())));
  protected readonly why = computed(() => sayReminderProblem(this.reminder()));
  protected readonly isPlanned = computed(() => this.reminder().state === 'planned');
  protected readonly isFailed = computed(() => {
    return this.reminder().state === 'failed' || this.reminder().state === 'given_up';
  });
  protected readonly isOver = computed(() => !this.isPlanned() && !this.isFailed());
  protected readonly waits = computed(() => needsSomebody(this.reminder()));
  protected readonly isLetter = computed(() => this.reminder().channel === 'letter');
  protected readonly isOwnWork = computed(
    () => this.isFailed() || this.isLetter() || this.reminder().channel === 'by_hand',
  );
  protected readonly letter = computed(
    () => `/api/v1/clients/${this.reminder().clientId}/reminders/${this.reminder().id}/letter`,
  );
  protected readonly about = computed(() => {
    const { aboutKind, aboutText } = this.reminder();
    if (aboutKind === 'step') return $localize`Stap: ${aboutText}:step:`;
    const kind = conversationKinds.find((one) => one === aboutText);
    return $localize`Afspraak, ${kind ? conversationKindNames()[kind] : ''}:how:`;
  });

  protected readonly after = (): void => this.changed.emit();

  protected saved(): void {
    this.editing.set(false);
    this.after();
  }
}
