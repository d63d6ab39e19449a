import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import {
  dayOf,
  type FigureScope,
  isQuarter,
  type Quarter,
  quarterBefore,
  quarterOf,
  type Rater,
} from '@ademruimte/contracts';
import { readFiguresResource, sentenceOf, Session, TeamService } from '@ademruimte/web-client';
import { Choice, DayPipe, EmptyState, Loaded, PageHeader, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { ChangeChart } from './change-chart';
import { drawn, linesOf, scopesOf } from './figures-view';

/** So many quarters back somebody can look. */
const QUARTERS = 8;

/** How a quarter went: for one's own people, a team or an organisation; never per worker. */
@Component({
  selector: 'adem-figures-page',
  imports: [ChangeChart, Choice, DayPipe, EmptyState, Loaded, MatButton, PageHeader, ResourceView],
  templateUrl: './figures-page.html',
  styleUrl: './figures-page.scss',
})
export class FiguresPage {
  /** From the address: the quarter and whose work. */
  readonly kwartaal = input<string>();
  readonly van = input<string>();

  private readonly team = inject(TeamService);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(Session);

  protected readonly saving = signal(false);
  protected readonly refusal = signal('');
  protected readonly rater = signal<Rater>('client');
  protected readonly scopes = computed(() => scopesOf(this.session.current()?.roles ?? []));
  protected readonly scope = computed<FigureScope>(() => {
    const widest = this.scopes().at(-1) ?? 'mine';
    return this.scopes().find((one) => one === this.van()) ?? widest;
  });
  protected readonly quarters = quartersUntil(quarterOf(dayOf(new Date())));
  protected readonly quarter = computed(() => {
    const asked = this.kwartaal() ?? '';
    return isQuarter(asked) ? asked : (this.quarters[0] ?? '');
  });
  private readonly asked = computed(() => ({ scope: this.scope(), quarter: this.quarter() }));
  protected readonly figures = readFiguresResource(this.asked);
  protected readonly lines = computed(() =>
    this.figures.hasValue() ? linesOf(this.figures.value(), this.rater()) : [],
  );
  protected readonly pillars = computed(() => drawn(this.lines()));
  protected readonly allHidden = computed(
    () => this.lines().length > 0 && this.lines().every(({ change }) => change?.hidden),
  );

  protected readonly raters = [
    { value: 'client' as const, label: $localize`volgens inwoners` },
    { value: 'worker' as const, label: $localize`volgens begeleiders` },
  ];
  protected readonly scopeNames: Readonly<Record<FigureScope, string>> = {
    mine: $localize`mijn inwoners`,
    team: $localize`mijn team`,
    organisation: $localize`de hele organisatie`,
  };

  protected nameOf(quarter: Quarter): string {
    const [year = '', number = ''] = quarter.split('-Q');
    return $localize`${number}:number:e kwartaal van ${year}:year:`;
  }

  protected keep(filter: 'kwartaal' | 'van', value: string): void {
    const queryParams = { [filter]: value };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async save(): Promise<void> {
    if (this.saving()) return;
    this.saving.set(true);
    this.refusal.set('');
    try {
      this.keepFile(await firstValueFrom(this.team.exportFigures(this.asked())));
    } catch (error) {
      this.refusal.set(sentenceOf(error));
    } finally {
      this.saving.set(false);
    }
  }

  private keepFile(file: Blob): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `voortgang-${this.quarter()}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

function quartersUntil(last: Quarter): Quarter[] {
  const quarters = [last];
  while (quarters.length < QUARTERS) quarters.push(quarterBefore(quarters.at(-1) ?? last));
  return quarters;
}
