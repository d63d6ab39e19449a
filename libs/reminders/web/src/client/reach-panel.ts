import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  type ClientRemindersResponse,
  ifMatch,
  RemindersService,
  sentenceOf,
} from '@ademruimte/web-client';
import { DayPipe } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { SenderForm } from './sender-form';

/** How a client is reached: whether that is still right, safe, and wanted. */
@Component({
  selector: 'adem-reminder-reach',
  imports: [DayPipe, MatButton, RouterLink, SenderForm],
  templateUrl: './reach-panel.html',
  host: { class: 'stack-small' },
})
export class ReminderReachPanel {
  readonly clientId = input.required<string>();
  readonly shown = input.required<ClientRemindersResponse>();
  readonly changed = output();

  private readonly server = inject(RemindersService);
  protected readonly reach = computed(() => this.shown().reach);
  protected readonly mayEdit = computed(() => this.shown().mayEdit);
  protected readonly naming = signal(false);
  protected readonly refusal = signal('');
  /** What this server cannot send by itself. */
  protected readonly missing = computed(() => {
    const { sms, email } = this.shown().channels;
    if (!sms && !email) return $localize`Sms en e-mail zijn hier nog niet ingesteld.`;
    if (!sms) return $localize`Sms is hier nog niet ingesteld.`;
    return email ? '' : $localize`E-mail is hier nog niet ingesteld.`;
  });

  protected named(): void {
    this.naming.set(false);
    this.changed.emit();
  }

  protected confirm(reach: 'phone' | 'email'): Promise<void> {
    const options = { headers: ifMatch(this.reach().version) };
    return this.send(this.server.confirmReach(this.clientId(), { reach }, options));
  }

  protected fitsRules(): Promise<void> {
    return this.send(this.server.confirmSafeContact(this.clientId()));
  }

  protected wish(wanted: boolean): Promise<void> {
    const { sender, version } = this.reach();
    const options = { headers: ifMatch(version) };
    return this.send(this.server.wishReminders(this.clientId(), { wanted, sender }, options));
  }

  private async send(call: Observable<unknown>): Promise<void> {
    this.refusal.set('');
    try {
      await firstValueFrom(call);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.changed.emit();
  }
}
