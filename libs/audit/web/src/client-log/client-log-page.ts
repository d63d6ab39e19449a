import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { addDays, dayOf } from '@ademruimte/contracts';
import { AuditService, readClientLogResource, sentenceOf } from '@ademruimte/web-client';
import { DayPipe, EmptyState, Loaded, MomentPipe, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { lookerWords, lookSentence } from '../look-words';

const EVERYTHING = '2020-01-01';

/** A client's own log: when somebody looked, for what, and as what. To read together, or on paper. */
@Component({
  selector: 'adem-client-log-page',
  imports: [DayPipe, EmptyState, Loaded, MatButton, MomentPipe, ResourceView],
  templateUrl: './client-log-page.html',
  styleUrl: './client-log-page.scss',
})
export class ClientLogPage {
  /** From the address: whose log, and since when (`?sinds=jaar`). */
  readonly clientId = input.required<string>();
  readonly sinds = input<string>();

  private readonly audit = inject(AuditService);
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly periods: readonly { value: string | undefined; label: string }[] = [
    { value: undefined, label: $localize`de laatste drie maanden` },
    { value: 'jaar', label: $localize`het laatste jaar` },
    { value: 'alles', label: $localize`alles` },
  ];
  private readonly asked = computed(() => {
    if (this.sinds() === 'jaar') return { from: addDays(dayOf(new Date()), -365) };
    return this.sinds() === 'alles' ? { from: EVERYTHING } : {};
  });
  protected readonly log = readClientLogResource(this.clientId, this.asked);
  protected readonly refusal = signal('');

  protected readonly sentence = lookSentence;
  protected readonly looker = lookerWords;

  protected show(period: string): void {
    const queryParams = {
      sinds: this.periods.some(({ value }) => value === period) ? period : null,
    };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** It is written down first that this goes on paper; only then is there something to print. */
  protected async print(): Promise<void> {
    this.refusal.set('');
    try {
      await firstValueFrom(this.audit.printClientLog(this.clientId()));
      this.window?.print();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    }
  }
}
