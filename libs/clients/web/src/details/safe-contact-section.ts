import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { limits } from '@ademruimte/contracts';
import {
  ClientsService,
  ifMatch,
  newId,
  type SafeContactRuleDetails,
  sentenceOf,
} from '@ademruimte/web-client';
import { DayPipe, Undo } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { OneLine } from '../editing/one-line';
import { KeepFocus } from '../editing/keep-focus';

/** How we must never reach somebody. While a rule holds, nothing is shared with the household. */
@Component({
  selector: 'adem-safe-contact-section',
  imports: [KeepFocus, DayPipe, MatButton, OneLine],
  templateUrl: './safe-contact-section.html',
  styleUrl: '../editing/parts.scss',
})
export class SafeContactSection {
  readonly clientId = input.required<string>();
  readonly rules = input.required<readonly SafeContactRuleDetails[]>();
  readonly mayEdit = input(false);
  readonly changed = output();

  private readonly clients = inject(ClientsService);
  private readonly undo = inject(Undo);
  protected readonly max = limits.sentence;
  protected readonly refusal = signal('');
  protected readonly editing = signal(false);
  protected readonly now = computed(() => this.rules().filter(({ endedOn }) => endedOn === null));

  protected readonly add = async (text: string): Promise<void> => {
    await firstValueFrom(this.clients.addSafeContactRule(this.clientId(), { id: newId(), text }));
    this.changed.emit();
  };

  protected async end({ id, version, text }: SafeContactRuleDetails): Promise<void> {
    const headers = ifMatch(version);
    const done = await this.change(
      this.clients.endSafeContactRule(this.clientId(), id, { headers }),
    );
    if (done) this.undo.offer($localize`De afspraak geldt niet meer.`, () => this.add(text));
  }

  protected async allowSharing({ id, version }: SafeContactRuleDetails): Promise<void> {
    const headers = ifMatch(version);
    await this.change(this.clients.confirmHouseholdSharing(this.clientId(), id, { headers }));
  }

  private async change(request: Observable<unknown>): Promise<boolean> {
    this.refusal.set('');
    try {
      await firstValueFrom(request);
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.changed.emit();
    return this.refusal() === '';
  }
}
