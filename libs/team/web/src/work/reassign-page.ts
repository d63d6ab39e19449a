import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { dayOf } from '@ademruimte/contracts';
import { getCaseloadOfColleagueResource } from '@ademruimte/web-client';
import { Loaded, PageHeader, ResourceView } from '@ademruimte/web-ui';
import { ReassignForm } from './reassign-form';
import { movableOf } from './reassign-model';
import { ReassignedList } from './reassigned-list';
import { awayWords } from './work-words';

/** Dividing the work of a colleague: for good, or while they are away, one or many at once. */
@Component({
  selector: 'adem-reassign-page',
  imports: [
    ...[Loaded, MatButton, PageHeader, ReassignedList],
    ...[ReassignForm, ResourceView, RouterLink],
  ],
  templateUrl: './reassign-page.html',
})
export class ReassignPage {
  readonly staffMemberId = input.required<string>();
  /** From the address: the view of the team page somebody came from. */
  readonly toon = input<string>();
  /** From the address: what was divided a moment ago, so that it stays in sight. */
  readonly verdeeld = input<string>();

  private readonly router = inject(Router);

  protected readonly plate = getCaseloadOfColleagueResource(this.staffMemberId);
  private readonly known = computed(() => (this.plate.hasValue() ? this.plate.value() : undefined));

  protected readonly toTeam = computed(() => ({ toon: this.toon() ?? null }));
  protected readonly heading = computed(() => {
    const name = this.known()?.name ?? $localize`je collega`;
    return $localize`Het werk van ${name}:name: verdelen`;
  });
  protected readonly away = computed(() => {
    const away = this.known()?.away;
    return away ? awayWords(away, dayOf(new Date())) : '';
  });
  protected readonly hasWork = computed(() => {
    const plate = this.known();
    return !!plate && movableOf(plate).length > 0;
  });

  protected show(verdeeld: string | null): void {
    const queryParams = { ...this.toTeam(), verdeeld };
    void this.router.navigate([], { queryParams, replaceUrl: true });
    this.plate.reload();
  }
}
