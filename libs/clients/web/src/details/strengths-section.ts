import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { limits } from '@ademruimte/contracts';
import {
  ClientsService,
  ifMatch,
  newId,
  sentenceOf,
  type StrengthDetails,
} from '@ademruimte/web-client';
import { Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { OneLine } from '../editing/one-line';
import { KeepFocus } from '../editing/keep-focus';

/** What goes well and can be built on. */
@Component({
  selector: 'adem-strengths-section',
  imports: [KeepFocus, MatButton, OneLine],
  templateUrl: './strengths-section.html',
  styleUrl: '../editing/parts.scss',
})
export class StrengthsSection {
  readonly clientId = input.required<string>();
  readonly strengths = input.required<readonly StrengthDetails[]>();
  readonly mayEdit = input(false);
  readonly changed = output();

  private readonly clients = inject(ClientsService);
  private readonly undo = inject(Undo);
  protected readonly max = limits.shortText;
  protected readonly refusal = signal('');
  protected readonly editing = signal(false);
  protected readonly now = computed(() =>
    this.strengths().filter(({ endedOn }) => endedOn === null),
  );

  protected readonly add = async (text: string): Promise<void> => {
    await firstValueFrom(this.clients.addStrength(this.clientId(), { id: newId(), text }));
    this.changed.emit();
  };

  protected async end({ id, version, text }: StrengthDetails): Promise<void> {
    this.refusal.set('');
    try {
      const headers = ifMatch(version);
      await firstValueFrom(this.clients.endStrength(this.clientId(), id, { headers }));
      this.undo.offer($localize`Weggehaald: ${text}:text:`, () => this.add(text));
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.changed.emit();
  }
}
