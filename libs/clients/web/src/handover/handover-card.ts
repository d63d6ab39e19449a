import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { limits } from '@ademruimte/contracts';
import {
  atMost,
  ClientsService,
  type HandoverResponse,
  ifMatch,
  needed,
  refusedBy,
  sentenceOf,
  toFirstError,
} from '@ademruimte/web-client';
import { DayPipe, FieldErrors, FormFoot } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';

/** A hand-over that is under way: to decide about, or to take back until its day. */
@Component({
  selector: 'adem-handover-card',
  imports: [
    ...[DayPipe, FieldErrors, FormField, FormFoot, FormRoot, MatButton],
    ...[MatError, MatFormField, MatHint, MatInput, MatLabel],
  ],
  templateUrl: './handover-card.html',
  styleUrl: './handover.scss',
})
export class HandoverCard {
  readonly clientId = input.required<string>();
  readonly name = input.required<string>();
  readonly handover = input.required<HandoverResponse>();
  readonly done = output();

  private readonly clients = inject(ClientsService);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly declining = signal(false);
  protected readonly isAgreed = computed(() => this.handover().state === 'agreed');

  private readonly typed = signal({ words: '' });
  protected readonly form = form(
    this.typed,
    (path) => {
      needed(path.words, $localize`Zeg in een zin waarom.`);
      atMost(path.words, limits.sentence);
    },
    { submission: { action: () => this.decline(), onInvalid: toFirstError } },
  );

  protected agree(): void {
    void this.act((id, options) => this.clients.agreeToHandover(this.clientId(), id, options));
  }

  protected withdraw(): void {
    void this.act((id, options) => this.clients.withdrawHandover(this.clientId(), id, options));
  }

  private async decline(): Promise<TreeValidationResult> {
    const { id, version } = this.handover();
    const options = { headers: ifMatch(version) };
    try {
      await firstValueFrom(
        this.clients.declineHandover(this.clientId(), id, this.typed(), options),
        { defaultValue: undefined },
      );
    } catch (error) {
      return refusedBy(error, this.form);
    }
    this.done.emit();
    return undefined;
  }

  private async act(
    request: (id: string, options: { headers: ReturnType<typeof ifMatch> }) => Observable<unknown>,
  ): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    const { id, version } = this.handover();
    try {
      await firstValueFrom(request(id, { headers: ifMatch(version) }), { defaultValue: undefined });
      this.done.emit();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
    this.busy.set(false);
  }
}
