import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { listEmergenciesResource, Session } from '@ademruimte/web-client';
import {
  DayPipe,
  EmptyState,
  Loaded,
  MomentPipe,
  PageHeader,
  QuotePipe,
  ResourceView,
} from '@ademruimte/web-ui';
import { emergencyWords, verdictWords } from './emergency-words';
import { ReviewForm } from './review-form';

/** Emergencies to look at, for a lead of the team and the privacy officer: was it one? */
@Component({
  selector: 'adem-emergencies-page',
  imports: [
    ...[DayPipe, EmptyState, Loaded, MatButton, MomentPipe, PageHeader, QuotePipe],
    ...[ResourceView, ReviewForm, RouterLink],
  ],
  templateUrl: './emergencies-page.html',
})
export class EmergenciesPage {
  /** From the address: `?alles=ja` shows those that were reviewed too. */
  readonly alles = input<string>();

  private readonly session = inject(Session);
  protected readonly allowed = computed(() => this.session.may('break-glass:review'));
  protected readonly seesLog = computed(() => this.session.may('log:read'));
  protected readonly kinds = emergencyWords();
  protected readonly verdicts = verdictWords();
  /** Which one is being reviewed. */
  protected readonly reviewing = signal('');

  private readonly asked = computed(() => ({ scope: this.alles() ? 'all' : 'open' }) as const);
  protected readonly emergencies = listEmergenciesResource(this.asked);

  protected reviewed(): void {
    this.reviewing.set('');
    this.emergencies.reload();
  }
}
